import { z } from 'zod';
import type { Tab } from '../tab.ts';
import { defineStep, listed, type StepResult } from './define-step.ts';

const query = z.string().min(1, { error: 'give the words to search for' });
const queries = z.union([query, z.array(query).min(1, { error: 'give at least one' })]);
const byLanguage = z.strictObject({ en: queries, cy: queries }).partial()
  .refine((map) => Object.keys(map).length > 0, { error: 'give the words of a language, en or cy' });
const asked = z.union([queries, byLanguage]);
const long = z.strictObject({ for: asked });
type Asked = z.infer<typeof asked>;

export const search = defineStep({
  id: 'search',
  group: 'move',
  about: 'Puts words to the site’s own search (several: until one has results; or by language); without words, those of the task.',
  args: z.union([asked, long, z.null()]),
  examples: [
    {
      say: 'the site’s own search for some words', on: 'brambleford',
      script: '- open: home\n- search: report a missed bin\n- follow: Report a missed bin\n'
        + '- expect: {heading: Report a missed bin}',
    },
    {
      say: 'several, until one has results', on: 'brambleford',
      script: '- open: home\n- search: [zzyzx, missed bin]\n- follow: Report a missed bin\n'
        + '- expect: {heading: Report a missed bin}',
    },
    { say: 'the long form', on: 'brambleford', script: '- open: home\n- search: {for: missed bin}\n- expect: {title: Search}' },
    { say: 'for the task’s own words', on: 'brambleford', script: '- open: home\n- search\n- expect: {title: Search}' },
  ],
  say: (args) => {
    const words = wordsOf(args, '').map((one) => `“${one}”`);
    return words.length === 0 ? 'search for the task’s words' : `search for ${words.join(', then ')}`;
  },
  run: (tab, args) => searchEach(tab, wordsOf(args, tab.here().source?.lang ?? '')),
});

function wordsOf(args: Asked | z.infer<typeof long> | null, lang: string): readonly string[] {
  if (args === null) return [];
  if (typeof args === 'string' || Array.isArray(args)) return listed(args);
  if ('for' in args) return wordsOf(args.for, lang);
  return lang.toLowerCase().startsWith('cy') ? [...listed(args.cy), ...listed(args.en)] : [...listed(args.en), ...listed(args.cy)];
}

/** The first with results; where none has any, but one could not be put, it is not known. */
async function searchEach(tab: Tab, words: readonly string[]): Promise<StepResult> {
  const several = words.length > 1;
  let stopped: StepResult | null = null;
  for (const one of words.length === 0 ? [null] : words) {
    const result = await tab.search(one);
    const isFound = result.outcome === 'done' && (result.end !== undefined || result.detail !== NONE || tab.isThere());
    if (isFound) return several ? { ...result, detail: `“${one}” has results` } : result;
    if (result.outcome === 'stopped') stopped ??= result;
    else if (!several) return result;
  }
  return stopped ?? { outcome: 'done', detail: NONE };
}

/** How a search says that it found nothing. */
const NONE = 'no results';
