import type { Input } from '../model/scenario.ts';
import { slowPattern } from './slow-pattern.ts';

const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;
const ANY_CODE = /^[a-z0-9][a-z0-9 -]{1,9}$/i;

/** Why a value cannot stand for an input of that type, or null. Postcodes of other countries' packs may be any short code. */
export function inputFault(type: Input['type'], value: string, isBritish: boolean): string | null {
  switch (type) {
    case 'postcode': return (isBritish ? POSTCODE : ANY_CODE).test(value) ? null : `"${value.slice(0, 30)}" is no postcode${isBritish ? ': write it like ZZ1 1ZZ' : ''}`;
    case 'number': return /^-?\d{1,15}(\.\d{1,9})?$/.test(value) ? null : `"${value.slice(0, 30)}" is no number`;
    case 'date': return isDay(value) ? null : `"${value.slice(0, 30)}" is no date: write it like 2026-11-30`;
    case 'text': return textFault(value);
    case 'secret': return 'a secret never stands in a file: each binding names it, {env: NAME_OF_THE_VARIABLE}';
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function textFault(text: string): string | null {
  if (text.trim() === '') return 'must not be empty';
  if (text.length > 200) return 'give at most 200 characters';
  if (/\p{Cc}/u.test(text)) return 'must be one line, without tabs';
  // It may stand where a pattern does.
  const slow = text.startsWith('~') ? slowPattern(text.slice(1)) : null;
  if (slow !== null) return slow;
  return text.startsWith('$') ? 'a value that begins with $ would be taken for an input' : null;
}
