import type { VisitorFinding } from '../../model/destination.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { outside } from '../markup/outside.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { chanceRange, chanceWords } from '../words/chance-words.ts';
import { visitorBand } from '../words/visitor-band.ts';
import { wayBase, type WayCase } from './way-case.ts';

/** How likely somebody arrives who follows words, in bands and to one digit, with what the model is. Nothing where it was not worked out. */
export function visitorPart({ results, task: { visitor } }: WayCase): Markup {
  if (visitor == null) return html``;
  const { reach, most, clicks } = visitor;
  const rows: readonly (readonly [string, keyof VisitorFinding['reach']])[] = [['3 clicks', 'p3'], ['5 clicks', 'p5'], ['8 clicks', 'p8']];
  return html`<section id="visitor"><h2>How easily somebody gets there who follows words</h2>
<p><strong class="band-words">${visitorBand(results.survey.method, visitor)}</strong>: ${chanceRange(reach.p5, most.p5)} within five clicks, by a model whose constants are assumptions.
It decides no score. <a href="${wayBase}${paths.method}#visitor">What the model is</a></p>
${table({
    caption: 'Modelled visitors who arrive', label: 'Modelled visitors who arrive', quiet: true, cards: true, look: 'narrow',
    heads: [{ title: 'Within', kind: 'row' }, { title: 'Arrive' }],
    rows: rows.map(([words, key]) => ({ cells: [words, chanceRange(reach[key], most[key])] })),
  })}<dl class="words"><div><dt>The first click leads nearer</dt><dd>${chanceWords(visitor.firstClick)}</dd></div>
${clicks !== null && html`<div><dt>Clicks of those who arrive</dt><dd>about ${Math.round(clicks)}</dd></div>
`}${attractive(visitor)}</dl></section>
`;
}

function attractive({ attractive: wrong }: VisitorFinding): Part {
  if (wrong === null) return null;
  return html`<div><dt>The wrong page that most come to</dt><dd>${outside(wrong.url, wrong.title || wrong.url)}: ${chanceWords(wrong.share)}</dd></div>
`;
}
