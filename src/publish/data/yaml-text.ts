import { clean } from '../markup/clean.ts';

// A sign that is not seen, or that turns the text round it, is written as its code. So are brackets: unequal ones of many titles look like too deep a nesting.
const asCode = /[[\]{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

/** In double quotes on one line, as YAML reads it back sign for sign. */
export function exact(text: string): string {
  return `"${[...text].map(escaped).join('')}"`;
}

/** Text of a site that is only to be looked at: cleaned, in double quotes, and cut so that not more than so many characters are written. */
export function shown(text: string, most: number): string {
  const signs = [...clean(text)].map(escaped);
  let length = 2;
  const cut = signs.findIndex((sign) => (length += sign.length) > most);
  return `"${cut < 0 ? signs.join('') : `${signs.slice(0, cut).join('')}…`}"`;
}

/** What a person wrote, read back sign for sign: several lines as several lines with this indent, where none of their signs needs a code. */
export function personal(text: string, indent: string): string {
  const lines = text.split('\n');
  if (lines.length === 1 || text !== text.trim() || lines.some((line) => asCode.test(line))) return exact(text);
  return ['|-', ...lines.map((line) => (line === '' ? '' : `${indent}${line}`))].join('\n');
}

function escaped(sign: string): string {
  if (!asCode.test(sign)) return sign === '"' || sign === '\\' ? `\\${sign}` : sign;
  if (sign === '\n') return '\\n';
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
