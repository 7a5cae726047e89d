import type { Finding } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import type { Scenario } from '../../model/scenario.ts';
import { atlas } from '../atlas.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { proof } from '../markup/proof.ts';
import { stateMark } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { findingAnchor, paths } from '../paths.ts';

/** Every question put about a task at a council, with its answer, what was seen, and the evidence. */
export function questions(results: Results, site: SiteResult, scenario: Scenario, found: readonly Finding[]): Markup {
  if (found.length === 0) return html``;
  return table({
    caption: 'The questions', label: `${site.site.name}: questions about ${scenario.task}`, cards: true, quiet: true,
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
    && html` <span class="aside">on a ${finding.device}</span>`}${!atlas(results).scored.has(finding.id) && finding.state !== 'inapplicable'
    && html` <span class="aside">not scored</span>`}`;
}
