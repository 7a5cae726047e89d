import type { LedgerLine, Score } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import type { Results } from '../../model/kit.ts';
import { paths } from '../paths.ts';
import { weight } from '../words/figures.ts';
import { measureWords } from '../words/measure-words.ts';
import { html, type Markup, type Part } from './html.ts';
import { slug } from './slug.ts';
import { table } from './table.ts';

const heads = [
  { title: 'What was asked', kind: 'row' }, { title: 'Weight', kind: 'figure' }, { title: 'Passed', kind: 'figure' }, { title: 'Failed', kind: 'figure' },
  { title: 'Undecided', kind: 'figure' }, { title: 'Earned', kind: 'figure' }, { title: 'Evidence' },
] as const;

/** The table that a figure adds up from, each line leading to the answers behind it. `base` leads to the published folder. */
export function ledger(results: Results, base: string, score: Score): Markup {
  const name = measureWords(results, score.measure);
  if (score.ledger.length === 0) return html``;
  const told = isTold(results, score);
  return html`<details class="ledger" id="ledger-${slug(score.measure)}"><summary>${told ? html`How <strong>${score.percent}</strong> adds up` : 'What was asked, and what could be answered'}</summary>
${table({
    caption: `${name}: what was asked and what it earned`, label: `${name}: the ledger`, heads, quiet: true, cards: true,
    rows: score.ledger.map((line) => ({ cells: cells(results, base, score.site, line) })),
    foot: foot(score, told),
  })}${told && html`<p class="aside">${doubt(results, score)}</p>`}</details>
`;
}

function cells(results: Results, base: string, site: string, line: LedgerLine): readonly Part[] {
  const asked = line.passed + line.failed + line.undecided > 0;
  return [
    what(results, base, line), weight(line.weight), line.passed, line.failed, line.undecided,
    line.earned !== null ? weight(line.earned) : html`<span class="none">${asked ? 'not told' : 'not asked'}</span>`,
    source(results, base, site, line),
  ];
}

function what(results: Results, base: string, line: LedgerLine): Part {
  const check = atlas(results).check.get(line.of);
  const group = results.survey.method.groups?.[line.of];
  if (group !== undefined) return html`<a href="${base}${paths.method}#measures">${group.title}</a> <span class="aside">${group.checks.length} checks together</span>`;
  if (check === undefined) return html`${measureWords(results, line.of)}${line.earned !== null && html` <span class="aside">${sum(results, line, line.earned)}</span>`}`;
  return html`<a href="${base}${paths.check(check.id)}">${check.title}</a>`;
}

function source(results: Results, base: string, site: string, line: LedgerLine): Part {
  if (results.survey.method.groups?.[line.of] !== undefined) return html`<a href="${base}${paths.findings(site)}">the ${line.findings.length} answers</a>`;
  if (!atlas(results).check.has(line.of)) return html`<a href="#m-${slug(line.of)}">${line.of === 'tasks' ? 'the tasks' : 'its own ledger'}</a>`;
  if (line.findings.length === 0) return html`<span class="none">none</span>`;
  const words = line.findings.length === 1 ? 'the answer' : `the ${line.findings.length} answers`;
  return html`<a href="${base}${paths.findings(site)}#c-${slug(line.of)}">${words}</a>`;
}

/** A council that is not banded gets its lines, but no figure over all. */
function isTold(results: Results, score: Score): boolean {
  return score.percent !== null && (score.measure !== 'overall' || atlas(results).row.get(score.site)?.ranked === true);
}

function foot(score: Score, told: boolean): readonly Part[] {
  const answered = score.ledger.filter((line) => line.earned !== null);
  const earned = answered.reduce((sum, line) => sum + (line.earned ?? 0), 0);
  const asked = answered.reduce((sum, line) => sum + line.weight, 0);
  const result = told ? html`${weight(earned)} of ${weight(asked)} is <strong>${score.percent}</strong> of 100` : 'too little was answered';
  return [html`Together, of the weight that was answered: ${result}`, weight(asked), '', '', '', weight(earned), ''];
}

/** How a part of the overall points is earned: its answers are not counted again, its stars or its points are. */
function sum(results: Results, line: LedgerLine, earned: number): string {
  const share = line.weight === 0 ? 0 : earned / line.weight;
  const most = atlas(results).stars;
  const [mean, points] = [weight(share * most), weight(share * 100)];
  return line.of === 'tasks' ? `earned: ${weight(line.weight)} × mean stars ${mean} ÷ ${most}` : `earned: ${weight(line.weight)} × its points ${points} ÷ 100`;
}

/** How the interval comes about. */
function doubt(results: Results, score: Score): string {
  const undecided = score.ledger.reduce((all, line) => all + line.undecided + (line.doubts ?? 0), 0);
  const { decimals } = results.survey.method;
  if (score.low === null || score.high === null || (score.low === score.high && undecided === 0)) return 'Nothing is undecided, so there is no interval.';
  const [low, high] = [score.low.toFixed(decimals), score.high.toFixed(decimals)];
  const counted = `The interval is worked out over all that was asked: with ${undecided === 1 ? 'the 1 undecided answer' : `the ${undecided} undecided answers`} counted`;
  const again = score.measure === 'overall' ? ' A task’s stars are made anew each time.' : '';
  return `${counted} as failed it is ${low}, counted as passed ${high}.${again}`;
}
