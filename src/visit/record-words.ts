import { literally } from './pattern.ts';

/** Longest name that a draft gives; what is longer is cut between words and still found by its beginning. */
const MOST = 80;
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007]*(?:\u0007|$)/g;
/** What YAML would read as something else than words. */
const RESERVED = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** A page's words as a person may safely read and keep them: one line, nothing invisible, of sensible length. */
export function cleanWords(words: string): string {
  // Controls part words; what turns or hides them does not.
  const seen = words.toWellFormed().replace(ESCAPES, ' ').replace(/\p{Cc}/gu, ' ').replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim();
  if (seen.length <= MOST) return seen;
  const short = seen.slice(0, MOST).replace(/\s\S*$/u, '');
  return short.toWellFormed().replace(/\uFFFD$/u, '').trim();
}

/** Cleaned words as a scalar of YAML, in a flow map as well. */
export function inYaml(words: string): string {
  const isPlain = /^[A-Za-z/](?:[A-Za-z0-9 '’./-]*[A-Za-z0-9])?$/.test(words) && !RESERVED.test(words);
  return isPlain ? words : `'${words.replaceAll("'", "''")}'`;
}

/** The scalar by which a script means exactly these cleaned words: `~` and `$` in front would be read as a pattern and an input. */
export function asName(words: string): string {
  return inYaml(/^[~$]|\$\{/.test(words) ? `~^${literally(words)}` : words);
}

/** Words as a name in small letters, `which-day`; at most three of them. */
export function slugOf(words: string, otherwise: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const slug = plain.slice(0, 3).join('-').slice(0, 40);
  return /^[a-z]/.test(slug) ? slug : otherwise;
}
