import type { Finding } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas, byText } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { proof } from '../markup/proof.ts';
import { stateMark } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { findingAnchor, paths } from '../paths.ts';
import { checkOrder } from '../words/check-order.ts';
import { onDevice } from '../words/device-words.ts';
import { counted } from '../words/figures.ts';

/** Every question put about a task at a council, with its answer, what was seen, and the evidence: first what needs attention. */
export function questions(results: Results, site: SiteResult, scenario: Scenario, found: readonly Finding[]): Markup {
  const order = checkOrder(results);
  const sorted = found.toSorted((a, b) => order(a.check, b.check) || byText(a.id, b.id));
  const quiet = sorted.filter(({ state }) => state === 'passed' || state === 'inapplicable');
  const loud = sorted.filter((finding) => !quiet.includes(finding));
  const passed = quiet.filter(({ state }) => state === 'passed').length;
  const rest = `${counted(passed, 'question', 'questions')} passed${quiet.length > passed ? `, ${quiet.length - passed} did not apply` : ''}`;
  return html`${loud.length > 0 && listed(results, site, scenario, loud, 'What failed or could not be answered')}${quiet.length > 0
    && html`<details class="quiet"><summary>${rest}</summary>
${listed(results, site, scenario, quiet, rest)}</details>
`}`;
}

function listed(results: Results, site: SiteResult, scenario: Scenario, found: readonly Finding[], caption: string): Markup {
  return table({
    caption, label: `${site.site.name}: ${scenario.task}: ${caption}`, cards: true, quiet: true, look: 'answers',
    heads: [{ title: 'Question', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'What was seen' }, { title: 'Evidence' }],
    rows: found.map((finding) => ({
      className: finding.state,
      cells: [question(results, scenario, finding), answer(site, finding), finding.message, proof(results, '../', finding)],
    })),
  });
}

function answer(site: SiteResult, finding: Finding): Part {
  return html`<a href="../${paths.findings(site.site.id)}#${findingAnchor(finding.id)}">${stateMark(finding.state)}</a>`;
}

function question(results: Results, scenario: Scenario, finding: Finding): Part {
  const title = atlas(results).check.get(finding.check)?.title ?? finding.check;
  const item = scenario.answers.find((each) => each.id === finding.item)?.say ?? finding.item;
  return html`<a href="../${paths.check(finding.check)}">${title}</a>${item !== '' && html` <span class="item">${item}</span>`}${finding.device !== null
    && html` <span class="aside">${onDevice(results, finding.device)}</span>`}${!atlas(results).scored.has(finding.id) && finding.state !== 'inapplicable'
    && html` <span class="aside">not scored</span>`}`;
}
