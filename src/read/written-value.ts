import type { Input } from '../model/scenario.ts';
import { inputFault } from './input-fault.ts';
import { found } from './phrase.ts';

/** The value as the text that is put in place, or why it cannot be. */
export type Value = { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: string };

/** What somebody wrote for an input of that type. A number needs no quotes where one is wanted, and only there: 02134 would lose its 0. */
export function writtenValue(type: Input['type'], raw: unknown, isBritish: boolean): Value {
  if (typeof raw === 'number' && type === 'number') return { text: String(raw), fault: null };
  if (typeof raw !== 'string') return { text: null, fault: `expected text, ${found(raw, 'string')}` };
  const fault = inputFault(type, raw, isBritish);
  return fault === null ? { text: raw, fault } : { text: null, fault };
}
