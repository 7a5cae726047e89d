import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';

/** Which task went best and which worst, by the mean of its points over the councils where it could be rated. */
export function hardestFinding(results: Results): readonly Markup[] {
  const means = results.survey.scenarios.flatMap((scenario) => {
    const scores = results.sites.map((site) => atlas(results).score(site.site.id, `task:${scenario.id}`));
    const percents = scores.flatMap((score) => (score === null || score.stars === null ? [] : score.percent ?? []));
    return percents.length === 0 ? [] : [{ scenario, mean: percents.reduce((sum, each) => sum + each, 0) / percents.length, rated: percents.length }];
  }).toSorted((a, b) => b.mean - a.mean);
  const [best, worst] = [means[0], means.at(-1)];
  if (best === undefined || worst === undefined || best === worst || Math.round(best.mean) === Math.round(worst.mean)) return [];
  return [html`The task that went best was “<a href="${paths.task(best.scenario.id)}">${best.scenario.task}</a>” (${Math.round(best.mean)} points of 100 on average, ${best.rated} rated); the one
that went worst was “<a href="${paths.task(worst.scenario.id)}">${worst.scenario.task}</a>” (${Math.round(worst.mean)}, ${worst.rated} rated).`];
}
