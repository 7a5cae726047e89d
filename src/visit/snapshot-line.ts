/** One line of the snapshot: a thing with its name and states, words that stand loose, or something said of the thing above it. */
export interface SnapshotLine {
  /** How far in, in steps of two spaces. */
  readonly depth: number;
  /** A role; `text` for loose words; `/url` and the like for what is said of the thing above. */
  readonly key: string;
  readonly name: string;
  /** `level=1`, `checked`, `expanded` … */
  readonly states: readonly string[];
  /** What stands behind the colon, or null. */
  readonly value: string | null;
}

/**
 * Reads a line of Playwright's aria snapshot (1.65: `- role "name" [level=1] [disabled]: words`, keys in single quotes and values in double
 * ones where YAML wants it). Null for what is no such line, the half of a line at the end of one that was cut off included.
 */
export function readLine(line: string): SnapshotLine | null {
  const spaces = line.length - line.trimStart().length;
  if (spaces % 2 !== 0 || !line.startsWith('- ', spaces)) return null;
  const rest = line.slice(spaces + 2);
  const split = rest.startsWith("'") ? quotedKey(rest) : { key: rest, after: null };
  const read = split === null ? null : readKey(split.key);
  if (split === null || read === null) return null;
  const { after, ...about } = read;
  const value = valueOf(split.after ?? after);
  const isWhole = split.after === null || after === '';
  return value === undefined || !isWhole ? null : { depth: spaces / 2, ...about, value };
}

/** `'it''s a key': words` → what is between the quotes, and what follows them. */
function quotedKey(rest: string): { readonly key: string; readonly after: string } | null {
  const [all, key = ''] = /^'((?:[^']|'')*)'/.exec(rest) ?? [];
  return all === undefined ? null : { key: key.replaceAll("''", "'"), after: rest.slice(all.length) };
}

function readKey(text: string): (Pick<SnapshotLine, 'key' | 'name' | 'states'> & { readonly after: string }) | null {
  const [key] = /^\/?[a-z-]+/.exec(text) ?? [];
  if (key === undefined) return null;
  const [spoken = ''] = /^ "(?:[^"\\]|\\.)*"/.exec(text.slice(key.length)) ?? [];
  const name = spoken === '' ? '' : unescaped(spoken.slice(1));
  const [bracketed = ''] = /^(?: \[[^\][]*\])+/.exec(text.slice(key.length + spoken.length)) ?? [];
  const states = [...bracketed.matchAll(/\[([^\]]*)\]/g)].map(([, state = '']) => state);
  return name === null ? null : { key, name, states, after: text.slice(key.length + spoken.length + bracketed.length) };
}

/** Undefined where what follows the key is neither nothing nor a colon. */
function valueOf(after: string): string | null | undefined {
  if (after === '' || after === ':') return null;
  if (!after.startsWith(': ')) return undefined;
  const value = after.slice(2);
  return value.startsWith('"') ? unescaped(value) ?? undefined : value;
}

/** Text in double quotes; YAML's `\x1b` is the one sign that JSON does not know. */
function unescaped(quoted: string): string | null {
  try {
    const text: unknown = JSON.parse(quoted.replace(/\\(?:x([0-9a-f]{2})|.)/gs, (sign, hex: string | undefined) => (hex === undefined ? sign : `\\u00${hex}`)));
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
