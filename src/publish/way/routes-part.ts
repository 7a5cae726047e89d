import type { Finding } from '../../model/finding.ts';
import { html, type Markup, type Part } from '../markup/html.ts';
import { proof } from '../markup/proof.ts';
import { stateSign } from '../markup/state-mark.ts';
import { table } from '../markup/table.ts';
import { findingAnchor, paths } from '../paths.ts';
import { answerWords, routeAnswers, type RouteAnswer } from './route-answers.ts';
import { cardOf, quotedLink, wayBase, type WayCase } from './way-case.ts';
import { spotlight } from './spotlight.ts';

/** The route questions, each with its answer, what is quoted for it, and its evidence. No model has a part in them. */
export function routesPart(way: WayCase): Markup {
  const answers = routeAnswers(way.results, way.site.site.id, way.scenario.id);
  if (answers.length === 0) return html``;
  return html`<section id="routes"><h2>The route questions</h2>
<p>Anybody can put these by hand, but for the textbook search engine, which is a stand-in. The modelled visitor has no part in them.</p>
${table({
    caption: 'Each question with what was seen', label: `${way.scenario.task}: the route questions`, quiet: true, cards: true, look: 'answers',
    heads: [{ title: 'Question', kind: 'row' }, { title: 'Answer', kind: 'mark' }, { title: 'What was seen' }, { title: 'Evidence' }],
    rows: answers.flatMap((answer) => answer.findings.map((finding) => ({ className: finding.state, cells: cells(way, answer, finding) }))),
  })}${entry(way)}</section>
`;
}

function cells({ results, site }: WayCase, answer: RouteAnswer, finding: Finding): readonly Part[] {
  return [
    html`<a href="${wayBase}${paths.check(finding.check)}">${answer.title}</a> <span class="aside">${answer.sign}</span>`,
    html`<a href="${wayBase}${paths.findings(site.site.id)}#${findingAnchor(finding.id)}"><span class="state ${finding.state}">${stateSign(finding.state)} ${answerWords[finding.state]}</span></a>`,
    finding.message, proof(results, wayBase, finding),
  ];
}

/** The A to Z’s entry on its picture. */
function entry(way: WayCase): Part {
  const { letterEntry } = way.task;
  const quoted = letterEntry === null ? undefined : quotedLink(way, 'entry', { to: letterEntry.href, text: letterEntry.text });
  const card = quoted === undefined ? null : cardOf(way, { look: quoted.look });
  if (quoted === undefined || card === null) return null;
  return html`<h3>The entry in the A to Z</h3>
<div class="shots alone">${quoted.frames.map((frame) => spotlight(card, frame.device, frame, `The A to Z on a ${frame.device}, with the entry “${quoted.text}”`))}</div>
`;
}
