import { pressedIn } from './pressed-in.ts';

/** Words of a page as they may stand in a sentence: one line, no control or direction characters, at most 80 characters, in curly quotes. */
export function quote(words: string): string {
  // Control and direction marks of a hostile page could turn the sentence round them.
  const line = words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const clipped = line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line;
  return `“${clipped}”`;
}

/**
 * An address as it may stand in a sentence: without protocol, at most 100 characters. Of a state without an address of its own what is
 * opened and then pressed: `home page, then press “Bins”, then “Missed bin”`.
 */
export function place(url: string): string {
  const base = url.replace(/#~[^#]*$/, '');
  const presses = pressedIn(url).map((name, n) => `, then ${n === 0 ? 'press ' : ''}${quote(name)}`);
  if (presses.length > 0) return `${/^https?:\/\/[^/?#]+\/?$/.test(base) ? 'home page' : place(base)}${presses.join('')}`;
  const bare = base.replace(/^https?:\/\//, '').replace(/[\p{Cc}\p{Cf}\s]+/gu, '').replace(/\/$/, '');
  return bare.length > 100 ? `${bare.slice(0, 99)}…` : bare;
}

/** `1 page`, `2 pages`. */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
