import type { Results, SiteResult } from '../../model/kit.ts';
import type { Outcome } from '../../model/visit.ts';
import { html, type Markup } from '../markup/html.ts';
import { paths } from '../paths.ts';
import { allOutcomes, judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';

const tints = { reached: 't4', lost: 't1', stopped: 'none' } as const;

/** How many scripted visits of these councils ended in which way, in the order of explaining; of one task, or of all. Ways in which none ended are left out. */
function countOutcomes(sites: readonly SiteResult[], task: string | null = null): readonly { readonly outcome: Outcome; readonly count: number }[] {
  const ended = sites.flatMap((site) => site.journeys.filter(({ visit }) => visit.route === 'scripted' && (task === null || visit.scenario === task)).map((journey) => judgedOf(site, journey).outcome));
  return allOutcomes.map((outcome) => ({ outcome, count: ended.filter((one) => one === outcome).length })).filter(({ count }) => count > 0);
}

/** The same as boxes at the head of an edition of scripts alone. */
export function outcomeBoxes({ sites }: Results): Markup {
  return html`<section class="bands" aria-label="Visits by how they ended"><ul>
${countOutcomes(sites).map(({ outcome, count }) => html`<li class="${tints[outcomeTone(outcome)]}"><a href="${paths.method}#outcomes"><strong>${count}</strong> <span>${outcomeWords(outcome)}</span></a></li>
`)}</ul></section>
`;
}

/** The same as a line of words. */
export function outcomeLine(sites: readonly SiteResult[], task: string | null = null): Markup {
  const counts = countOutcomes(sites, task);
  if (counts.length === 0) return html`<p class="aside">not walked</p>`;
  return html`<ul class="counts">${counts.map(({ outcome, count }) => html`<li><span class="tint ${tints[outcomeTone(outcome)]}">${count}</span> ${outcomeWords(outcome)}</li>`)}</ul>`;
}
