import { isWrittenMap } from '../open-yaml.ts';
import type { Path } from '../place.ts';
import type { Doubt, Linted } from './lint.ts';
import { stepsIn } from './steps-in.ts';

/** Words whose candidates are tried in order, each exactly and then as part of a name: one that holds another can come only before it. */
const IN_ORDER = ['follow', 'press', 'fill', 'choose', 'expect', 'refuse', 'wait'];
const OF_THINGS = ['try', 'when', 'use', 'check'];

/** Candidates that stand twice, or that another before them covers already. */
export function coveredName({ steps }: Linted): readonly Doubt[] {
  return stepsIn(steps).filter(({ call }) => !OF_THINGS.includes(call.word))
    .flatMap(({ call, raw, inside }) => listsIn(raw, inside).flatMap(({ list, path }) => inList(list, path, IN_ORDER.includes(call.word))));
}

function inList(list: readonly string[], path: Path, isInOrder: boolean): Doubt[] {
  return list.flatMap((text, index) => {
    const before = list.slice(0, index);
    if (before.some((other) => plain(other) === plain(text))) return [{ path: [...path, index], message: `"${text}" stands twice` }];
    const cover = isInOrder ? before.find((other) => covers(other, text)) : undefined;
    return cover === undefined ? [] : [{ path: [...path, index], message: `"${text}" is never tried: "${cover}" before it fits whatever it fits. Put the longer one first` }];
  });
}

/** True where whatever holds the later words is fitted by the earlier ones. */
function covers(earlier: string, later: string): boolean {
  if (later.startsWith('~') || earlier.startsWith('$') || later.startsWith('$')) return false;
  if (!earlier.startsWith('~')) return holdsWords(plain(later), plain(earlier));
  // What is tied to the ends of a text, or looks around, may fit the words alone and not among others.
  if (/[$^]|\(\?/.test(earlier)) return false;
  try {
    return new RegExp(earlier.slice(1), 'iu').test(later);
  } catch {
    return false;
  }
}

function listsIn(raw: unknown, path: Path): readonly { readonly list: readonly string[]; readonly path: Path }[] {
  if (isTexts(raw)) return [{ list: raw, path }];
  if (Array.isArray(raw)) return raw.flatMap((one: unknown, index) => listsIn(one, [...path, index]));
  return isWrittenMap(raw) ? Object.entries(raw).flatMap(([key, one]) => listsIn(one, [...path, key])) : [];
}

function isTexts(raw: unknown): raw is readonly string[] {
  return Array.isArray(raw) && raw.every((one) => typeof one === 'string');
}

function plain(text: string): string {
  return text.startsWith('~') ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** As words are held when they are looked for: whole, and letter by letter. */
function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === '') return false;
  const isLetter = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign);
  const isTorn = (outer: string, inner: string): boolean => isLetter(outer) && isLetter(inner);
  return !isTorn(text.charAt(at - 1), words.charAt(0)) && !isTorn(text.charAt(at + words.length), words.charAt(words.length - 1));
}
