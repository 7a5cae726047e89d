import { z } from 'zod';
import { slowPattern } from '../slow-pattern.ts';

/** Small shapes that several written files share. What stands in `.describe` is shown by editors while a person types. */

/** Councils of the United Kingdom: whom `for: all` means. */
export const UK_TYPES = [
  'district', 'county', 'unitary', 'metropolitan', 'london-borough', 'welsh', 'scottish', 'northern-irish',
] as const;
/** All types; towns of other countries have packs of tasks of their own. */
export const COUNCIL_TYPES = [...UK_TYPES, 'municipality'] as const;
export const NATIONS = ['England', 'Wales', 'Scotland', 'Northern Ireland', 'other'] as const;
export const DEVICES = ['desktop', 'phone'] as const;

/** Some words on one line. */
export const words = z.string().trim().min(1).max(400);

/** An id: the name of a file, a part of addresses. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'use small letters, figures and hyphens');

/** A council's id: GSS code where there is one. */
export const siteId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'use letters, figures and hyphens');

/** A name that may be all figures, `2026`. */
export const name = z.union([z.string().trim().min(1), z.int()]).transform(String);

/** 0–1 */
export const share = z.number().min(0).max(1);

export const stars = z.int().min(1).max(4);

/** Check id → weight. */
export const weights = z.record(z.string().min(1), z.number().positive('must be more than 0: leave out what does not count').max(100))
  .describe('check: weight. A check that is not named here does not count.');

/** Letters from À to ɏ are Latin's, Welsh ŵ and ŷ among them; written out, for not every editor knows \p{L}. */
const phrase = /^[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ '’&-]*$/;

/** Word or phrase → how surely it means the idea. */
export const terms = z.record(
  z.string().max(60).regex(phrase, 'is no word or phrase: use letters, figures, spaces, hyphens'),
  z.number().gt(0).max(1),
);

/** A regular expression without slashes that does not match everything, and keeps nothing busy for ever. */
export const pattern = z.string().min(1).max(300).check((context) => {
  const fault = patternFault(context.value);
  if (fault !== null) context.issues.push({ code: 'custom', message: fault, input: context.value });
});

function patternFault(text: string): string | null {
  try {
    return new RegExp(text, 'iu').test('') ? 'the pattern matches everything' : slowPattern(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(': ').at(-1) ?? '' : '';
    return `not a regular expression: ${reason.toLowerCase()}`;
  }
}

const time = 'give a time with its unit, like 500ms, 2s or 1min';

/** A length of time with its unit; gives milliseconds. */
export const duration = z.string(time).regex(/^\d{1,6}(\.\d+)?(ms|s|min)$/, time)
  .transform((text) => Number.parseFloat(text) * (text.endsWith('ms') ? 1 : text.endsWith('min') ? 60_000 : 1_000));

/** True for an absolute http or https address without a name and password in it. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}
