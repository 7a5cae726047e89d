import type { Match } from '../model/destination.ts';
import type { PageSource } from '../model/facts.ts';
import { type Heard, hear } from './hearing.ts';
import { ideaMoves } from './ideas.ts';
import { type Move, scoreOf } from './moves.ts';
import { ownText } from './own-text.ts';
import { bestPassage, type Passage } from './passage.ts';
import { quoted } from './quoted.ts';
import type { Term, Vocabulary } from './vocabulary.ts';
import { addressWords } from './words.ts';

/** How much a field counts for an idea, and for the idea that must be there. */
const weights = {
  title: { idea: .8, head: 1 },
  heading: { idea: .9, head: 1 },
  address: { idea: .4, head: .95 },
  'way to it': { idea: .4, head: .75 },
  headings: { idea: .3, head: .75 },
  'first words': { idea: .3, head: .75 },
  description: { idea: .3, head: .5 },
  text: { idea: .12, head: .5 },
} as const;
type Field = keyof typeof weights;

/** What a page's own words say of the task, but for its title, whose site name depends on the other pages. */
export interface PageWords {
  readonly fields: ReadonlyMap<Field, Heard>;
  readonly passage: Passage | null;
}

/** Listens to every field of a page once. */
export function pageWords(vocabulary: Vocabulary, page: PageSource, url: string): PageWords {
  const { last, parents } = addressWords(url);
  const heading = page.headings.filter(({ level }) => level === 1).map(({ text }) => text).join(' · ');
  const own = ownText(page, url);
  const text = hear(vocabulary, own.text);
  const spoken: readonly (readonly [Field, Heard])[] = [
    ['heading', hear(vocabulary, heading)],
    ['address', hear(vocabulary, last)],
    ['way to it', hear(vocabulary, `${page.breadcrumb} · ${parents}`)],
    ['headings', hear(vocabulary, page.headings.filter(({ level }) => level > 1).map((one) => one.text).join(' · '))],
    ['first words', hear(vocabulary, own.lead)],
    ['description', hear(vocabulary, page.description)],
    ['text', text],
  ];
  return { fields: new Map(spoken), passage: bestPassage(vocabulary, page, url, text) };
}

/** What a page's own words are worth, 0–1, and the steps to it; `withoutLink` leaves out what a link to elsewhere says. */
export interface Cover {
  readonly score: number;
  readonly moves: readonly Move[];
  readonly withoutLink: readonly Move[];
  readonly evidence: readonly Match[];
}

/** How much of the task a page's own words cover, 0–1, with every word that counted (findability 3.3, first two lines and p). */
export function pageCover(vocabulary: Vocabulary, words: PageWords, title: Heard): Cover {
  const fields: readonly (readonly [Field, Heard])[] = [['title', title], ...words.fields];
  const parts = fields.map(([field, heard]) => ({ say: field === 'way to it' ? 'the way to it' : `its ${field}`, ...weights[field], heard }));
  const heading = words.fields.get('heading');
  const called = heading && heading.content > 0 ? heading : title;
  const strange = called.content === 0 ? 0 : called.unexplained.length / called.content;
  const plain: readonly Move[] = [
    ...ideaMoves(vocabulary, parts, (strength) => strength).moves,
    { how: 'times', by: 1 - .2 * strange, why: () => strangeWords(called, called === title ? 'title' : 'heading') },
  ];
  const moves = [...plain, ...passageMoves(words.passage)];
  const withoutLink = words.passage?.where === 'link' ? plain : moves;
  return { score: scoreOf(moves), moves, withoutLink, evidence: evidenceOf(fields, words.passage) };
}

function strangeWords({ unexplained }: Heard, where: string): string {
  return `nothing of the task explains ${unexplained.map(quoted).join(', ')} in its ${where}`;
}

/** The answer may be one section of a page with another title. */
function passageMoves(passage: Passage | null): readonly Move[] {
  if (!passage) return [];
  const why = (): string => `its best passage (${passage.where}) says ${quoted(passage.says)} (${passage.score.toFixed(2)})`;
  return [{ how: 'or', by: .3 * passage.score, why }, { how: 'at least', by: .8 * passage.score, why }];
}

function evidenceOf(fields: readonly (readonly [Field, Heard])[], passage: Passage | null): Match[] {
  const named = fields.flatMap(([field, heard]) => heard.concepts
    .filter((term): term is Term => term !== null)
    .map(({ term, of, strength }) => ({ field, term, of, strength })));
  const place = `best passage (${passage?.where ?? ''})`;
  const inPassage = passage?.terms.map(({ term, of, strength }) => ({ field: place, term, of, strength })) ?? [];
  return [...named, ...inPassage];
}
