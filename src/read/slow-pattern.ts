import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { analyse } from 'scslre';

/** So many ways of fitting the same words are tried in a moment. */
const MOST_WAYS = 2_000_000;
const LONGEST = 300;
/** An open end inside of what is repeated counts like this. */
const OPEN = 1_000;
const INSTEAD = 'some page would keep it busy for ever. Repeat single signs only, leave a bounded gap like .{0,40}, and give each pattern one such gap or two';

/**
 * Why a regular expression could be tried on some text without end, in words for the person who wrote it; null where it cannot, or where it
 * is no regular expression. Stricter than need be: what is repeated may hold nothing that fits the same words in several ways.
 */
export function slowPattern(source: string): string | null {
  if (source.length > LONGEST) return `the pattern is too long: give at most ${LONGEST} characters`;
  const pattern = parsed(source);
  if (pattern === null) return null;
  if (any(pattern, ({ type }) => type === 'Backreference')) return 'the pattern points back at one of its own groups: write the words out';
  if (any(pattern, (node) => node.type === 'Quantifier' && node.max > 1 && isEmptiable(node.element))) return `the pattern repeats what may be empty: ${INSTEAD}`;
  if (waysOf(pattern, false) > MOST_WAYS) return `the pattern fits the same words in too many ways: ${INSTEAD}`;
  const { reports } = analyse({ source, flags: 'iu' }, { maxReports: 1, reportTypes: { Move: false } });
  return reports.length > 0 ? `the pattern has open ends that fit the same words: ${INSTEAD}` : null;
}

type Part = AST.Pattern | AST.Alternative | AST.Element;

function parsed(source: string): AST.Pattern | null {
  try {
    return new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  } catch {
    return null;
  }
}

function partsOf(node: Part): readonly Part[] {
  if (node.type === 'Alternative') return node.elements;
  if (node.type === 'Quantifier') return [node.element];
  return 'alternatives' in node ? node.alternatives : [];
}

function any(node: Part, is: (node: Part) => boolean): boolean {
  return is(node) || partsOf(node).some((part) => any(part, is));
}

function isEmptiable(node: Part): boolean {
  if (node.type === 'Assertion') return true;
  if (node.type === 'Quantifier') return node.min === 0 || isEmptiable(node.element);
  if (node.type === 'Alternative') return node.elements.every(isEmptiable);
  return partsOf(node).some(isEmptiable);
}

/** About how many ways there are to fit one text from one place on; `isRepeated`: in something that is repeated. */
function waysOf(node: Part, isRepeated: boolean): number {
  if (node.type === 'Alternative') return node.elements.reduce((ways, one) => ways * waysOf(one, isRepeated), 1);
  if (node.type === 'Quantifier') return repeats(node, isRepeated);
  const each = partsOf(node).map((part) => waysOf(part, isRepeated));
  // What looks around is never tried in another way, once it was right.
  if (node.type === 'Assertion') return each.every((ways) => ways <= MOST_WAYS) ? 1 : Infinity;
  return isRepeated && !areApart(partsOf(node)) ? each.reduce((sum, ways) => sum + ways, 0) : Math.max(1, ...each);
}

function repeats({ element, min, max }: AST.Quantifier, isRepeated: boolean): number {
  const inside = waysOf(element, isRepeated || max > 1);
  const lengths = max === Infinity ? (isRepeated ? OPEN : 1) : max - min + 1;
  // Three times the same are as if it were written three times; each has words of its own.
  return lengths * (inside === 1 ? 1 : max <= 3 ? inside * Math.max(1, max) : inside ** max);
}

/** Whether the first sign tells which of these it is. */
function areApart(parts: readonly Part[]): boolean {
  const first = parts.map(firstOf);
  return parts.length < 2 || (first.every((sign) => sign !== null) && new Set(first).size === first.length);
}

function firstOf(part: Part): string | null {
  if (part.type === 'Character') return String.fromCodePoint(part.value).toLowerCase();
  const first = part.type === 'Alternative' ? part.elements.find(({ type }) => type !== 'Assertion') : undefined;
  return first === undefined ? null : firstOf(first);
}
