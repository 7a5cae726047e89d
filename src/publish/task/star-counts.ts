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
  const steps = Array.from({ length: most + 1 }, (_, n) => most - n).map((step) => ({ step, count: had.filter((stars) => stars === step).length }))
    .filter(({ step, count }) => step > 0 || count > 0);
  const without = had.filter((stars) => stars === null).length;
  return html`<ul class="counts">${steps.map(({ step, count }) => html`<li class="${count === 0 && 'empty'}"><span class="tint t${Math.round((step / most) * 4)}">${step}<span class="unseen"> ${step === 1 ? 'star' : 'stars'}</span></span> ${counted(count, 'council', 'councils')}</li>`)}${without > 0
    && html`<li><span class="tint none">?<span class="unseen"> not rated</span></span> ${counted(without, 'council', 'councils')}</li>`}</ul>`;
}
