import type { Results } from '../../model/kit.ts';
import type { StepTaken, Visit } from '../../model/visit.ts';

/** Where a step is written, from the folder of the scenarios: `bin-day.yaml:31`; null for one that no file holds. */
export function stepPlace({ survey }: Pick<Results, 'survey'>, { site, scenario }: Pick<Visit, 'site' | 'scenario'>, { line, file }: StepTaken): string | null {
  if (line === undefined) return null;
  const isOwn = (survey.bindings.find((binding) => binding.site === site)?.scripts[scenario] ?? []).length > 0;
  const written = isOwn ? `bindings/${site}.yaml` : survey.scenarios.find(({ id }) => id === scenario)?.file ?? scenario;
  return `${file ?? written}:${line}`;
}
