import type { CheckAgreement, Compared, Mark } from '../model/agreement.ts';
import { printable } from '../progress/index.ts';
import { aligned } from './league-lines.ts';

/** Agreement as lines for a terminal: the figures, what met what where not all was agreed, and how to read it. */
export function agreementLines(found: readonly CheckAgreement[], marks: readonly Mark[]): readonly string[] {
  const rows = found.flatMap(({ check, people, judge }) => [
    ...(people === null ? [] : [rowOf(check, 'among people', people)]), ...(judge === null ? [] : [rowOf(people === null ? check : '', 'with the judge', judge)]),
  ]);
  const raters = [...new Set(marks.map(({ rater }) => rater))].sort().map(printable);
  return [
    `${marks.length} marks by ${raters.join(', ')}`, '',
    ...aligned([['Check', 'Agreement', 'n', 'Agreed', '95 % interval', 'Kappa', 'Could not tell', ''], ...rows]),
    ...found.flatMap(met), '',
    'n: questions that both sides answered. What one side could not tell (cantTell, untested) is neither agreement nor disagreement and is counted apart.',
    'Agreed: with its interval by Wilson’s method. Kappa: Cohen’s, how far beyond chance; of several raters the mean over their pairs. The judge may be right where people are not.',
    'few: fewer than 20 questions; that is a hint and no measure.',
  ];
}

/** So many differences are printed. */
const SHOWN = 20;

/** Each question on which somebody and the judge differ, what either could not tell left out: at most twenty, then how many more. */
export function differenceLines(marks: readonly Mark[], judged: (mark: Mark) => string): readonly string[] {
  const isTold = (value: string): boolean => value !== 'cantTell' && value !== 'untested';
  const differ = marks.map((mark) => ({ mark, judge: judged(mark) })).filter(({ mark: { value }, judge }) => isTold(value) && isTold(judge) && value !== judge);
  if (differ.length === 0) return [];
  const rows = differ.slice(0, SHOWN).map(({ mark: { rater, site, task, check, item, device, value }, judge }) =>
    [site, task, [check, item, device].filter((word) => word !== '').join(' '), `${rater}: ${value}`, judge].map(printable));
  return ['', `Where people and the judge differ (${differ.length}):`, ...aligned([['Council', 'Task', 'Question', 'Person', 'Judge'], ...rows]).map((line) => `  ${line}`), ...(differ.length > SHOWN ? [`  … and ${differ.length - SHOWN} more`] : [])];
}

const why = { 'one-class': 'kappa is not defined: all answers are the same', 'addresses': 'no kappa: addresses are no classes', 'nothing': 'nothing to compare' } as const;

function rowOf(check: string, who: string, { answered, kappa, whyNoKappa, unsure, isFew }: Compared): readonly string[] {
  const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`);
  const notes = [...(whyNoKappa === null ? [] : [why[whyNoKappa]]), ...(isFew && answered.n > 0 ? ['few'] : [])];
  return [
    check, who, `${answered.n}`, percent(answered.share), answered.low === null ? '–' : `${percent(answered.low)} – ${percent(answered.high)}`,
    kappa === null ? '–' : kappa.toFixed(2), `${unsure}`, notes.join('; '),
  ];
}

function met({ check, people, judge }: CheckAgreement): readonly string[] {
  const line = (who: string, compared: Compared | null): readonly string[] => (compared === null || compared.counts.every(({ one, other }) => one === other) ? []
    : [`  ${check}, ${who}: ${compared.counts.map(({ one, other, n }) => `${one}/${other} ${n}`).join(', ')}`]);
  const lines = [...line('one person/another', people), ...line('person/judge', judge)];
  return lines.length === 0 ? [] : ['', ...lines];
}
