import { Buffer } from 'node:buffer';

/** As HTML names them. */
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', ' ': 'nbsp' };
/** What JSON and scripts put a backslash before. */
const ESCAPED = '"\\/\'';

/** What such spellings are made of, which may be encoded for an address once more; never repeated without end: a page may be made of nothing else. */
const AND = `${encoded('&')}(?:amp${encoded(';')}){0,8}`;
const HASH = encoded('#');
const END = `(?:${encoded(';')})?`;
const BACKSLASH = encoded('\\');

/**
 * Finds a value in a text in whatever way its characters are written there, each for itself: plain, in capitals or not, encoded for
 * addresses (once or more) or for HTML, escaped for JSON or scripts; and the whole in base64, also in the middle of something longer, or in
 * hexadecimal. Not found: a value that the text cuts into pieces.
 */
export function formsOf(value: string): RegExp {
  const spelled = [...value].map((letter) => `(?:${waysOf(letter).join('|')})`).join('');
  const hex = Buffer.from(value).toString('hex');
  const packed = [0, 1, 2].flatMap((before) => [middle(value, before, 'base64'), middle(value, before, 'base64url')]);
  return new RegExp([spelled, ...[...new Set([hex, ...packed])].map(literal)].join('|'), 'gi');
}

function waysOf(letter: string): readonly string[] {
  const point = letter.codePointAt(0) ?? 0;
  const bytes = [...Buffer.from(letter)].map((byte) => `%(?:25){0,8}${byte.toString(16).padStart(2, '0')}`).join('');
  const units = [...Buffer.from(letter, 'utf16le').swap16().toString('hex').matchAll(/.{4}/g)].map(([unit]) => `${BACKSLASH}{1,8}u${unit}`).join('');
  const name = NAMED[letter];
  return [
    literal(letter), bytes, units, `${AND}${HASH}0*${point}${END}`, `${AND}${HASH}x0*${point.toString(16)}${END}`,
    ...(name === undefined ? [] : [`${AND}${name}${END}`]), ...(ESCAPED.includes(letter) ? [`${BACKSLASH}{1,8}${encoded(letter)}`] : []),
    ...(letter === ' ' ? ['\\+', '\\u00a0'] : []), ...(point < 256 ? [`${BACKSLASH}{1,8}x${point.toString(16).padStart(2, '0')}`] : []),
  ];
}

/** A sign as it is or encoded for addresses. */
function encoded(sign: string): string {
  const bytes = [...Buffer.from(sign)].map((byte) => `%(?:25){0,8}${byte.toString(16).padStart(2, '0')}`).join('');
  return `(?:${literal(sign)}|${bytes})`;
}

/** The part of its base64 that says nothing of what stands around it, where so many bytes stand before it. */
function middle(value: string, before: number, as: 'base64' | 'base64url'): string {
  const bytes = Buffer.from(value);
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString(as).replace(/=+$/, '');
  const end = Math.floor(((before + bytes.length) * 8) / 6);
  return text.slice(Math.ceil((before * 8) / 6), end);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
