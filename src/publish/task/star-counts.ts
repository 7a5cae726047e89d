import type { Results } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { counted } from '../words/figures.ts';

/** How many councils have how many stars in a task, as words; those not rated are named, not counted as none. */
export function starCounts(results: Results, scenario: Scenario): Markup {
  const { stars: most, score } = atlas(results);
  const sites = results.sites.filter((site) => site.notAssessed === null && scenario.for.includes(site.site.type));
  const had = sites.map((site) => score(site.site.id, `task:${scenario.id}`)?.stars ?? null);
  const steps = Array.from({ length: most + 1 }, (_, n) => most - n).map((step) => ({ step, count: had.filter((stars) => stars === step).length }));
  const without = had.filter((stars) => stars === null).length;
  const rated = steps.map(({ step, count }) => entry(`t${Math.round((step / most) * 4)}`, String(step), step === 1 ? 'star' : 'stars', count));
  return html`<ul class="counts">${rated}${without > 0 && entry('none', '–', '', without)}</ul>`;
}

function entry(look: string, sign: string, words: string, count: number): Markup {
  const tint = html`<span class="tint ${look}">${sign}${words !== '' && html`<span class="unseen"> ${words}</span>`}</span>`;
  return html`<li class="${count === 0 && 'empty'}">${tint} ${words === '' && 'not rated: '}${counted(count, 'council', 'councils')}</li>`;
}
