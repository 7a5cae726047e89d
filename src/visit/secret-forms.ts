import { Buffer } from 'node:buffer';

/** As HTML names them. */
const NAMED: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos', ' ': 'nbsp' };
/** As JSON and scripts write them. */
const ESCAPED: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '/': '\\/', "'": "\\'", '\t': '\\t' };

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
  const bytes = [...Buffer.from(letter)].map((byte) => `%(?:25)*${byte.toString(16).padStart(2, '0')}`).join('');
  const units = [...Buffer.from(letter, 'utf16le').swap16().toString('hex').matchAll(/.{4}/g)].map(([unit]) => `\\\\+u${unit}`).join('');
  const name = NAMED[letter];
  const escaped = ESCAPED[letter];
  return [
    literal(letter), bytes, units, `&(?:amp;)*#0*${point};?`, `&(?:amp;)*#x0*${point.toString(16)};?`,
    ...(name === undefined ? [] : [`&(?:amp;)*${name};`]), ...(escaped === undefined ? [] : [`\\\\*${literal(escaped)}`]),
    ...(letter === ' ' ? ['\\+', '\\u00a0'] : []), ...(point < 256 ? [`\\\\+x${point.toString(16).padStart(2, '0')}`] : []),
  ];
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
