import type { Finding } from '../../model/finding.ts';
import { many, quote } from '../quote.ts';
import { statusOf, versionsOf } from './legal-words.ts';
import { cannotTell, no, notAsked, yes, type Question, type Said, type StatementCase } from './question.ts';

/** Criteria of level AAA: whoever claims AA says nothing of them. */
const AAA = new Set(('1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 '
  + '3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9').split(' '));
/** Came with version 2.2, and with 2.1. */
const NEW_IN_22 = new Set('2.4.11 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8'.split(' '));
const NEW_IN_21 = new Set('1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.4 2.5.1 2.5.2 2.5.3 2.5.4 4.1.3'.split(' '));

/** Not a duty of the statement by itself: a check of its own, `statement-contradicted`. */
export const contradiction: Question = {
  id: 'contradiction', isDuty: false, question: 'Does what it says of compliance agree with what was found here?', ask: askContradiction,
};

function askContradiction(of: StatementCase): Said {
  const claim = statusOf(of.lines);
  if (claim === null || claim === 'several') return notAsked('It claims no one status in the legal words.');
  if (claim.status !== 'fully') return notAsked(`It says that the site is ${claim.status} compliant.`);
  const named = versionsOf(of.lines);
  const left = named.has('2.2') || named.size === 0 ? new Set<string>() : named.has('2.1') ? NEW_IN_22 : new Set([...NEW_IN_22, ...NEW_IN_21]);
  const against = of.findings.filter((finding) => isAgainst(finding, left));
  const criteria = [...new Set(against.flatMap(({ wcag }) => wcag.filter((one) => counts(one, left))))].sort(byNumber);
  const [worst] = against.toSorted((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1));
  if (worst !== undefined) {
    return no(claim.line, `It says “fully compliant”; failures of ${many(criteria.length, 'success criterion', 'success criteria')} were found (${criteria.slice(0, 8).join(', ')}${criteria.length > 8 ? ' …' : ''}), the widest: ${quote(worst.message)}`);
  }
  return of.findings.some(({ state, wcag }) => state === 'passed' && wcag.length > 0)
    ? yes(claim.line, 'No failure was found by these checks on the pages looked at.')
    : cannotTell(claim.line, 'No page could be checked against it.');
}

/** A certain failure of a page as it loads; what only a script saw, and what is no criterion of level A or AA, is none. */
function isAgainst({ state, task, seenAs, wcag }: Finding, left: ReadonlySet<string>): boolean {
  return state === 'failed' && task === null && seenAs === undefined && wcag.some((one) => counts(one, left));
}

function counts(criterion: string, left: ReadonlySet<string>): boolean {
  return /^[1-4]\.\d\.\d{1,2}$/.test(criterion) && !AAA.has(criterion) && !left.has(criterion);
}

function byNumber(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').reduce((sum, part) => sum * 100 + Number(part), 0));
  return (left ?? 0) - (right ?? 0);
}
