import type { Destination } from '../../model/destination.ts';
import type { LookCard, Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { pictures } from '../markup/pictures.ts';
import { decidedBy, saidAlone } from '../words/decided-by.ts';
import { verdictWords } from '../words/verdict-words.ts';

/** Which page was taken for the answer, and what it looks like on a desktop and on a phone. */
export function answerFound(results: Results, site: SiteResult, scenario: Scenario): Markup {
  const destination = site.tasks.find((task) => task.scenario === scenario.id)?.destination;
  if (destination === undefined) return html`<p class="none">No page was looked for.</p>`;
  const look = lookOf(results, site, scenario, destination);
  return html`<div class="answer"><p>${verdictWords(destination)}</p>
${addresses(destination)}${isToldBySomebody(destination) && html`<p class="note">Decided by ${decidedBy(destination)}. ${saidAlone(destination)}</p>`}</div>
${look !== null && pictures('../', look, site.site.name)}`;
}

function isToldBySomebody({ by, said }: Destination): boolean {
  return by !== 'judge' || said !== undefined;
}

function addresses(destination: Destination): Markup {
  const own = destination.pages?.flatMap((names) => names.slice(0, 1)) ?? destination.set;
  const urls = own.length > 0 ? own : [destination.best?.url ?? null].filter((url) => url !== null && destination.verdict !== 'not-found');
  if (urls.length === 0) return html``;
  return html`<ul class="plain">${urls.map((url) => html`<li>${outside(url)}</li>`)}</ul>
`;
}

function lookOf(results: Results, site: SiteResult, scenario: Scenario, destination: Destination): LookCard | null {
  const wanted = new Set([...destination.set, ...(destination.best === null ? [] : [destination.best.url])]);
  const byAddress = site.looks.find((look) => wanted.has(look.url) && look.failure === null);
  if (byAddress !== undefined) return byAddress;
  const arrived = site.journeys.find((journey) => journey.visit.scenario === scenario.id && journey.ending.kind === 'reached');
  const last = arrived?.looks.at(-1);
  return last === undefined ? null : atlas(results).look(site.site.id, last);
}
