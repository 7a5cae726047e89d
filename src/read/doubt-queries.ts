import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { doingWords, queryWords } from './doing-words.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';
import type { Side } from './side.ts';
import { holdsWords, termKey } from './term-key.ts';

const asked = z.looseObject({ query: z.string() });
const acts = z.object({ action: z.string() });
const namesOf = { queries: z.object({ queries: z.array(z.string()) }), az: z.object({ az: z.array(z.string()) }) };

/** What is doubtful about what is typed into a search, and about the names in an A to Z; `within` is where the language stands. */
export function doubtQueries(written: Written, side: Side, within: Path): readonly Problem[] {
  const raw = within.length === 0 ? written.raw : isWrittenMap(written.raw) ? written.raw[String(within[0])] : null;
  const query = asked.safeParse(raw).data?.query ?? null;
  const action = acts.safeParse(written.raw).data?.action ?? '';
  const warn = (path: Path, message: string): Problem => written.problem([...within, ...path], message, { level: 'warning' });
  return [
    ...(query === null ? [] : doubtQuery(side, query, action).map((message) => warn(['query'], message))),
    ...(namesOf.queries.safeParse(raw).data?.queries ?? []).flatMap((each, index) => query !== null && plain(each) === plain(query)
      ? [warn(['queries', index], 'is the same as "query": say it as somebody would ask it aloud')] : []),
    ...(namesOf.az.safeParse(raw).data?.az ?? []).flatMap((name, index) => beginsWithDoing(side, name)
      ? [warn(['az', index], `"${name}" begins with what people do: an A to Z lists it under the thing`)] : []),
  ];
}

function doubtQuery({ language, concepts }: Side, query: string, action: string): string[] {
  const heads = concepts.filter(({ head }) => head).flatMap(({ terms }) => Object.keys(terms));
  const says = heads.some((term) => holdsWords(termKey(query, language), termKey(term, language)));
  const does = queryWords[language][action]?.test(query) ?? true;
  return [
    ...(says || heads.length === 0 ? [] : ['has no term of a head concept in it: a search for it may find anything']),
    ...(does ? [] : [`does not say what the resident does ("action: ${action}")`]),
  ];
}

/** "Register a birth", but not "register office". */
function beginsWithDoing({ language }: Side, name: string): boolean {
  const text = plain(name);
  if (/^(register (offices?|of)|order (books?|papers?)|search(es)?$|book(s|ings?)?$)/.test(text)) return false;
  return [...doingWords[language]].some((word) => text === word || text.startsWith(`${word} `));
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[?!.]+$/, '');
}
