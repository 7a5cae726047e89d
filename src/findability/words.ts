import snowball from 'snowball-stemmers';

const english = snowball.newStemmer('english');
const known = new Map<string, string>();
const keepAtMost = 50_000;

/** Every task listens to the same texts: the last ones are kept apart into words. */
const spelt = new Map<string, readonly string[]>();
const keepTexts = 5_000;

/** The words of a text: NFKD without accents, lower case, `&` as "and", possessives and apostrophes dropped. */
export function wordsOf(text: string): readonly string[] {
  const before = spelt.get(text);
  if (before !== undefined) return before;
  if (spelt.size >= keepTexts) spelt.clear();
  const words = wordsIn(text);
  spelt.set(text, words);
  return words;
}

function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase()
    .replace(/&/g, ' and ').replace(/['’]s\b/g, '').replace(/['’]/g, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Porter2 makes one stem of these and of another thing altogether: parks, plans, houses. */
const keptApart: ReadonlySet<string> = new Set(['parking', 'planning', 'housing']);

/** A word's Porter2 stem; a few words keep their ending, because without it they mean something else to a council. */
export function stemOf(word: string): string {
  if (keptApart.has(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= keepAtMost) known.clear();
  const stem = english.stem(word);
  known.set(word, stem);
  return stem;
}

/**
 * The words of an address's path, of its last part alone or of all parts before it; what only says "first page" is left out, and
 * `FlyTipping` is two words. Never throws on bad escapes.
 */
export function addressWords(url: string): { readonly last: string; readonly parents: string } {
  const route = /#!?(\/[^?#]*)/.exec(url)?.[1] ?? '';
  const path = `${url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '')}${route}`;
  const parts = path.split('/').filter((part) => part !== '' && !/^(index|default|home)(\.\w+)?$/i.test(part)).map(unescaped);
  const last = (parts.pop() ?? '').replace(/\.(html?|aspx?|php|jsp|pdf|docx?|xlsx?)$/i, '');
  return { last: apart(last), parents: apart(parts.join(' ')) };
}

function apart(words: string): string {
  return words.replace(/([a-z])([A-Z])/g, '$1 $2');
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
