import type { Problem } from '../model/problem.ts';
import { doingWords } from './doing-words.ts';
import type { Written } from './open-yaml.ts';
import type { Side, WrittenTerms } from './side.ts';
import { holdsWords, termKey } from './term-key.ts';

/** A head concept does best with so many terms at least, and with one at least so strong: below it no page reaches the mark. */
const enoughTerms = 4;
const strongEnough = .6;

/** What is doubtful about the words of one language, each with its place. */
export function doubtTerms(written: Written, side: Side): readonly Problem[] {
  const warn = (at: WrittenTerms, term: string | null, message: string): Problem =>
    written.problem(term === null ? at.path : [...at.path, term], message, { where: 'key', level: 'warning' });
  return [
    ...side.concepts.filter(({ head }) => head).flatMap((concept) => doubtHead(side, concept, warn)),
    ...[...side.concepts, side.broader, side.against].flatMap((terms) => twiceTheSame(side, terms, warn)),
    ...bothSides(side, warn),
    ...partOfHead(side, warn),
  ];
}

type Warn = (at: WrittenTerms, term: string | null, message: string) => Problem;

function doubtHead({ language }: Side, head: Side['concepts'][number], warn: Warn): Problem[] {
  const entries = Object.entries(head.terms);
  const strongest = Math.max(0, ...entries.map(([, strength]) => strength));
  const few = `only ${entries.length} ${entries.length === 1 ? 'term' : 'terms'} in a head concept: sites use many words, give at least ${enoughTerms}`;
  const weak = `the strongest term of a head concept has ${strongest}: no page can be found by it, give the surest word 1`;
  return [
    ...(entries.length < enoughTerms ? [warn(head, null, few)] : []),
    ...(entries.length > 0 && strongest < strongEnough ? [warn(head, null, weak)] : []),
    ...entries.filter(([term]) => doingWords[language].has(term.toLowerCase()))
      .map(([term]) => warn(head, term, `"${term}" is what people do, not what the page is about: it belongs in "action"`)),
  ];
}

function twiceTheSame({ language }: Side, at: WrittenTerms, warn: Warn): Problem[] {
  const first = new Map<string, string>();
  return Object.keys(at.terms).flatMap((term) => {
    const before = first.get(termKey(term, language));
    first.set(termKey(term, language), before ?? term);
    return before === undefined ? [] : [warn(at, term, `"${term}" is the same word as "${before}": one of them is enough`)];
  });
}

/** Terms of concepts that count against the task as well, and head terms that count as a mere parent of it too. */
function bothSides({ language, concepts, against, broader }: Side, warn: Warn): Problem[] {
  const nameOf = (of: Side['concepts']) => new Map(of.flatMap(({ name, terms }) => Object.keys(terms).map((term) => [termKey(term, language), name] as const)));
  const clash = (at: WrittenTerms, wanted: ReadonlyMap<string, string>, why: string): Problem[] => Object.keys(at.terms).flatMap((term) => {
    const name = wanted.get(termKey(term, language));
    return name === undefined ? [] : [warn(at, term, `"${term}" also stands in the concept "${name}": ${why}`)];
  });
  return [
    ...clash(against, nameOf(concepts), 'it would count for and against'),
    ...clash(broader, nameOf(concepts.filter(({ head }) => head).map(strongTerms)), 'it would count twice'),
  ];
}

/** A weak term of a head concept may well be a door too: "planning" is the department, not the answer. */
function strongTerms(concept: Side['concepts'][number]): Side['concepts'][number] {
  return { ...concept, terms: Object.fromEntries(Object.entries(concept.terms).filter(([, strength]) => strength >= strongEnough)) };
}

/** A look-alike's phrase inside a phrase of the task: the longer phrase wins, so the other would count only by halves. */
function partOfHead({ language, concepts, against }: Side, warn: Warn): Problem[] {
  const heads = concepts.filter(({ head }) => head).flatMap(({ name, terms }) => Object.keys(terms).map((term) => ({ name, term, key: termKey(term, language) })));
  return Object.keys(against.terms).flatMap((term) => {
    const key = termKey(term, language);
    if (!key.includes(' ')) return [];
    const whole = heads.find((head) => head.key !== key && holdsWords(head.key, key));
    return whole === undefined ? [] : [warn(against, term, `"${term}" is part of "${whole.term}" in the concept "${whole.name}": where that is said, it is not held against a page`)];
  });
}
