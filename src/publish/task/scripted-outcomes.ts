import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Journey } from '../../model/visit.ts';
import { atlas } from '../atlas.ts';
import { html, joined, type Markup, type Part } from '../markup/html.ts';
import { slug } from '../markup/slug.ts';
import { table } from '../markup/table.ts';
import { paths } from '../paths.ts';
import { judgedOf, outcomeTone, outcomeWords } from '../words/outcome-words.ts';
import { triesOf, type Tried } from './tries.ts';

/** How the script did at every council, and which of the ways it may try worked where; nothing where the task has no script. */
export function scriptedOutcomes(results: Results, scenario: Scenario): Markup {
  const walked = atlas(results).sites.flatMap((site) => {
    const journeys = site.journeys.filter(({ visit }) => visit.route === 'scripted' && visit.scenario === scenario.id);
    return journeys.length === 0 ? [] : [{ site, journeys }];
  });
  if (walked.length === 0) return html``;
  return html`<section id="scripted"><h2>The scripted visit</h2>
<p>The task’s script, the same for every council unless its binding says otherwise. It costs no points, however it ends. <a href="../${paths.method}#outcomes">What each outcome means</a></p>
${table({
    caption: 'How the script ended, council by council', label: `${scenario.task}: how the script ended`, quiet: true, cards: true,
    heads: [{ title: 'Council', kind: 'row' }, { title: 'Device' }, { title: 'Outcome' }, { title: 'What was seen' }],
    rows: walked.flatMap(({ site, journeys }) => [...Map.groupBy(journeys, (journey) => JSON.stringify(judgedOf(site, journey))).values()]
      .map((alike) => ({ cells: cells(site, scenario, alike) }))),
  })}${ways(scenario, triesOf(results, walked.flatMap(({ journeys }) => journeys)))}</section>
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

function ways(scenario: Scenario, tries: readonly Tried[]): Part {
  if (tries.length === 0) return null;
  return table({
    caption: 'Which of several ways worked where', label: `${scenario.task}: which of several ways worked where`, quiet: true, cards: true,
    heads: [{ title: 'Step of the script', kind: 'row' }, { title: 'Way' }, { title: 'Worked at' }],
    rows: tries.flatMap(({ step, ways: tried }) => tried.map(({ way, at }, n) => ({
      cells: [html`${step} <span class="aside">way ${n + 1} of ${tried.length}</span>`, way ?? html`<span class="none">begun nowhere</span>`, at.length === 0 ? html`<span class="none">nowhere</span>` : html`${joined(at, '; ')}`],
    }))),
  });
}
