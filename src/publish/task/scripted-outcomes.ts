import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Journey } from '../../model/visit.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { slug } from '../markup/slug.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { counted } from '../words/figures.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { triesOf, type Tried, type TriedWay } from './tries.ts';

/** How the script did at every council, and which of the ways it may try worked where; nothing where the task has no script. */
export function scriptedOutcomes(results: Results, scenario: Scenario): Markup {
  const walked = atlas(results).sites.flatMap((site) => {
    const journeys = site.journeys.filter(({ visit }) => visit.route === 'scripted' && visit.scenario === scenario.id);
    return journeys.length === 0 ? [] : [{ site, journeys }];
  });
  if (walked.length === 0) return html``;
  return html`<section id="scripted"><h2>The scripted visit</h2>
<p>The task’s script, the same for every council unless its binding says otherwise. It scores nothing, however it ends. <a href="../${paths.method}#outcomes">What each outcome means</a></p>
${table({
    caption: 'How the script ended, council by council', label: `${scenario.task}: how the script ended`, quiet: true, cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Device' }, { title: 'Outcome' }, { title: 'What was seen' }],
    rows: walked.flatMap(({ site, journeys }) => [...Map.groupBy(journeys, (journey) => JSON.stringify(judgedOf(site, journey))).values()]
      .map((alike) => ({ cells: cells(site, scenario, alike) }))),
  })}${ways(triesOf(results, walked.flatMap(({ journeys }) => journeys)))}</section>
`;
}

/** One row for the devices on which it ended alike. */
function cells(site: SiteResult, scenario: Scenario, alike: readonly Journey[]): readonly Part[] {
  const [first] = alike;
  if (first === undefined) return [];
  const { outcome, because } = judgedOf(site, first);
  return [
    site.site.name, alike.map(({ visit }) => visit.device).toSorted().join(' and '),
    html`<a class="ending ${outcomeTone(outcome)}" href="../${paths.council(site.site.id)}#task-${slug(scenario.id)}">${outcomeWords(outcome)}</a>`, because,
  ];
}

/** One closed block per step that tries several ways: for readers names come first, and what exactly is asked for stands small. */
function ways(tries: readonly Tried[]): Part {
  if (tries.length === 0) return null;
  return html`<h3>Which of several ways worked where</h3>
${tries.map(({ step, place, ways: tried }) => html`<details class="tries"><summary><strong>${step}</strong>: ${counted(tried.length, 'way', 'ways')}, ${tried.filter(({ at }) => at.length > 0).length} of them worked somewhere</summary>
<ol>${tried.map(way)}</ol>${place !== null && html`<p class="asked">Written in <code>${place}</code></p>`}</details>
`)}`;
}

function way({ way: words, asked, at }: TriedWay): Markup {
  if (words === null) return html`<li><span class="none">begun nowhere</span></li>`;
  return html`<li>${capital(words)}${at.length === 0 ? html`: <span class="none">worked nowhere</span>` : html`, worked at: <ul class="plain">${at.map((one) => html`<li>${one}</li>`)}</ul>`}${
    asked !== null && html`<p class="asked">Asks for: ${asked}</p>`}</li>
`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
