import { z } from 'zod';
import { listed, patterns, quoted } from './define-step.ts';

const languages = ['en', 'cy'] as const;

/** What a thing is called: words, several of which the first that is there counts, `~pattern`; or these by language, `{en: …, cy: …}`. */
export const names = z.union([
  patterns,
  z.strictObject({ en: patterns, cy: patterns }).partial().refine((map) => Object.keys(map).length > 0, { error: 'give the words of a language, en or cy' }),
]);
export type Names = z.infer<typeof names>;

/** Whether names are written, alone or by language, and no long form with keys of its own. */
export function isNames(asked: Names | object): asked is Names {
  return typeof asked === 'string' || Array.isArray(asked) || 'en' in asked || 'cy' in asked;
}

/** The candidates for a page in a language (its `lang`, '' unknown), best first: that language's, then English, then the rest. */
export function namesIn(called: Names, lang: string): readonly string[] {
  if (typeof called === 'string' || Array.isArray(called)) return listed(called);
  const own = languages.filter((one) => lang.toLowerCase().startsWith(one));
  return [...new Set([...own, ...languages])].flatMap((one) => listed(called[one]));
}

/** For a sentence: `“Bins” or “Waste”, in Welsh “Biniau”`. */
export function sayNames(called: Names): string {
  if (typeof called === 'string' || Array.isArray(called)) return quoted(called);
  const { en, cy } = called;
  return [...(en === undefined ? [] : [quoted(en)]), ...(cy === undefined ? [] : [`in Welsh ${quoted(cy)}`])].join(', ');
}
