import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { pictures } from '../markup/pictures.ts';
import { decidedBy } from '../words/decided-by.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { apart, matched } from './apart.ts';
import { cardOf, wayBase, type WayCase } from './way-case.ts';

/** Which page answers, who decided, and every word that counted; what else was weighed. */
export function answerPart(way: WayCase): Markup {
  const { destination, shortest } = way.task;
  // The way ends on its picture; it is not shown twice.
  const card = shortest !== null && shortest.clicks.length > 0 ? null : cardOf(way, { urls: [...destination.set, ...(destination.best === null ? [] : [destination.best.url])] });
  return html`<section id="answer"><h2>The answer</h2>
<p><strong>${verdictWords(destination)}</strong></p>
${addresses(way)}<dl class="words"><div><dt>Who decided</dt><dd>${decidedBy(destination)}</dd></div>${score(way)}${others(way)}</dl>
${card !== null && pictures(wayBase, card, way.site.site.name)}${evidence(way)}</section>
`;
}

function addresses({ task: { destination } }: WayCase): Part {
  const urls = destination.set.length > 0 ? destination.pages?.flatMap((names) => names.slice(0, 1)) ?? destination.set : [];
  const shown = urls.length > 0 ? urls : destination.verdict === 'review' && destination.best !== null ? [destination.best.url] : [];
  return shown.length > 0 && html`<ul class="plain">${shown.map((url) => html`<li>${outside(url)}</li>`)}</ul>
`;
}

function score({ task: { destination: { best, by, alone, verdict } } }: WayCase): Part {
  const judged = best !== null && by === 'judge' && html`<div><dt>${verdict === 'not-found' ? 'The nearest page' : 'How sure the rules are'}</dt><dd>${verdict === 'not-found'
    && html`${outside(best.url)}, `}${best.score.toFixed(2)} of 1: from 0.70 on a page is taken for the
answer, from 0.50 on a person is asked</dd></div>`;
  return html`${judged}${alone !== undefined && html`<div><dt>What the rules said by themselves</dt><dd>${alone.url === null ? 'not found by these rules'
    : html`${outside(alone.url)} at ${alone.score.toFixed(2)}`}</dd></div>`}`;
}

function others({ task: { destination: { candidates, best, two, set } } }: WayCase): Part {
  const rest = candidates.filter(({ url }) => url !== best?.url && !set.includes(url)).slice(0, 4);
  if (rest.length === 0) return null;
  return html`<div><dt>Weighed too</dt><dd>${two && 'Another page is nearly as good (within .05). '}<ul class="plain">${rest.map((one) => html`<li>${one.score.toFixed(2)} ${
    outside(one.url)}${one.title !== '' && html` “${one.title}”`}</li>`)}</ul></dd></div>`;
}

function evidence({ task: { destination: { best } } }: WayCase): Part {
  if (best === null || (best.evidence.length === 0 && best.because.length === 0)) return null;
  const reasons = best.apart === undefined && html`<ul>${best.because.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<details><summary>Every word that counted, and the score taken apart</summary>
<p>${outside(best.url)}, titled “${best.title}”</p>
${reasons}${best.evidence.length > 0 && matched(best.evidence, 'The answer', false)}${apart(best.apart, 'The answer')}</details>
`;
}
