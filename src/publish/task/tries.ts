import type { Results } from '../../model/kit.ts';
import type { Journey, StepTaken } from '../../model/visit.ts';
import { byText } from '../atlas.ts';
import { stepPlace } from '../words/step-place.ts';

/** A step that tries several ways, and where each worked. */
export interface Tried {
  /** Its name, if it has one, and where it is written, or its sentence. */
  readonly step: string;
  /** In the script's order. `way`: its first step in words, null where nobody came to it; `at`: councils with the devices. */
  readonly ways: readonly { readonly way: string | null; readonly at: readonly string[] }[];
}

interface Turn { readonly step: string; readonly of: number; readonly n: number; readonly way: string; readonly worked: boolean; readonly site: string; readonly device: string }

/** The `try` steps of these journeys by their place in the script, each with the ways it may go and the councils where each worked. */
export function triesOf(results: Results, journeys: readonly Journey[]): readonly Tried[] {
  const turns = journeys.flatMap((journey) => journey.steps.flatMap((step, n) => (step.word === 'try' ? turnsOf(results, journey, step, n) : [])));
  const names = new Map(results.sites.map(({ site }) => [site.id, site.name]));
  return [...Map.groupBy(turns, ({ step }) => step)].map(([step, all]) => {
    const most = Math.max(...all.map(({ of }) => of));
    return { step, ways: Array.from({ length: most }, (_, n) => wayOf(all.filter((turn) => turn.n === n + 1), names)) };
  });
}

function wayOf(turns: readonly Turn[], names: ReadonlyMap<string, string>): Tried['ways'][number] {
  const worked = Map.groupBy(turns.filter((turn) => turn.worked), ({ site }) => site);
  const at = [...worked].map(([site, own]) => `${names.get(site) ?? site} (${[...new Set(own.map(({ device }) => device))].toSorted().join(', ')})`);
  return { way: turns[0]?.way ?? null, at: at.toSorted(byText) };
}

/** Each way that was begun; where the `try` was done, the last of them worked. */
function turnsOf(results: Results, { steps, visit }: Journey, step: StepTaken, at: number): readonly Turn[] {
  const depth = step.branch?.length ?? 0;
  const end = steps.findIndex((one, n) => n > at && (one.branch?.length ?? 0) <= depth);
  const inside = steps.slice(at + 1, end < 0 ? steps.length : end);
  const begun = [...Map.groupBy(inside, ({ branch = [] }) => branch[depth] ?? '')].flatMap(([name, own]) => {
    const [, n, of] = /^try (\d+) of (\d+)/.exec(name) ?? [];
    return n === undefined ? [] : [{ n: Number(n), of: Number(of), way: own[0]?.say ?? '' }];
  });
  const last = begun.at(-1);
  const place = stepPlace(results, visit, step) ?? step.say;
  const where = step.name === undefined ? place : `${step.name} (${place})`;
  return begun.map((turn) => ({ ...turn, step: where, worked: step.outcome === 'done' && turn === last, site: visit.site, device: visit.device }));
}
