import { z } from 'zod';
import { findNode, shown } from '../find-node.ts';
import { whyUntold } from '../part.ts';
import { FIELDS } from '../roles.ts';
import type { Tab } from '../tab.ts';
import { defineStep, type StepResult } from './define-step.ts';
import { names, namesIn, sayNames } from './names.ts';
import { langOf, unsure } from './target.ts';

const places = ['text', 'heading', 'link', 'field'] as const;
const types = ['money', 'number', 'date', 'phone', 'text'] as const;
const shape = z.strictObject({
  as: z.string().min(1, { error: 'give it a name' }), text: names.optional(), heading: names.optional(), link: names.optional(), field: names.optional(),
  type: z.enum(types).optional(),
}).refine((one) => places.filter((place) => one[place] !== undefined).length === 1, { error: `give one of ${places.join(', ')}` });
type Asked = z.infer<typeof shape>;

export const record = defineStep({
  id: 'record',
  group: 'check',
  about: 'Keeps an answer or a number from the page (a fee, a date, a telephone number) under a name; of a pattern its first group, or all that it fits.',
  args: shape,
  examples: [
    { say: 'a number', on: 'brambleford', script: '- open: /bins/report-a-missed-bin\n- record: {as: working days to report it, text: ~within (\\d+) working days, type: number}\n- stop: it is noted' },
    { say: 'what a field holds', on: 'brambleford', script: '- open: /bins/check-your-bin-day\n- fill: {Postcode: $postcode}\n- record: {as: postcode asked for, field: Postcode}\n- stop: it is noted' },
  ],
  say: (asked) => `note ${sayPlace(asked)} as “${asked.as}”`,
  async run(tab, asked) {
    const taken = await take(tab, asked);
    if (typeof taken !== 'string') return taken;
    const value = valueOf(taken, asked.type ?? 'text');
    if (value === null) return { outcome: 'not-found', detail: `“${shown(taken)}” is no ${asked.type}`, lack: 'sign' };
    const no = tab.record(asked.as, value);
    if (no !== null) return { outcome: 'stopped', detail: no.detail, failure: no };
    return { outcome: 'done', detail: `${asked.as}: ${shown(value)}` };
  },
});

function placeOf(asked: Asked): (typeof places)[number] {
  return places.find((place) => asked[place] !== undefined) ?? 'text';
}

function sayPlace(asked: Asked): string {
  const place = placeOf(asked);
  return `${place === 'field' ? 'what stands in the field' : `the ${place}`} ${sayNames(asked[place] ?? '')}`;
}

/** What the page says there; or why nothing could be taken. */
async function take(tab: Tab, asked: Asked): Promise<string | StepResult> {
  const place = placeOf(asked);
  const words = namesIn(asked[place] ?? '', langOf(tab));
  if (place === 'field') return inField(tab, words);
  const { source } = tab.here();
  const unseen = tab.unseen();
  if (unseen !== null) return { outcome: 'stopped', detail: unseen.detail, failure: unseen };
  if (source === null) return unsure('the page was not read');
  const texts = { text: [source.text], heading: source.headings.map(({ text }) => text), link: source.links.map(({ text }) => text) }[place];
  const fit = words.flatMap((word) => texts.flatMap((text) => fitIn(word, text) ?? []))[0];
  return fit ?? { outcome: 'not-found', detail: `the page has no ${place} ${sayNames(asked[place] ?? '')}`, lack: 'sign' };
}

async function inField(tab: Tab, words: readonly string[]): Promise<string | StepResult> {
  const page = await tab.nodes();
  if ('kind' in page) return { outcome: 'stopped', detail: page.detail, failure: page };
  const found = findNode(page, { names: words, roles: FIELDS, by: 'name' });
  const why = found === null ? whyUntold(page, undefined) : null;
  if (why !== null) return unsure(`whether the page has such a field could not be told: ${why.words}`, why.kind);
  const value = found?.node.value ?? '';
  return value !== '' ? value : { outcome: 'not-found', detail: 'the page has no such field with anything in it', lack: 'sign' };
}

/** The pattern's first group, or all that it fits; words are taken as they stand on the page. */
function fitIn(word: string, text: string): string | null {
  const plain = text.replace(/\s+/g, ' ');
  const pattern = word.startsWith('~') ? word.slice(1) : word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const [all, group] = new RegExp(pattern, 'iu').exec(plain) ?? [];
  return (group ?? all)?.trim().slice(0, 200) || null;
}

/** As it is kept: figures plain, `1,250.50`→`1250.50`; a day as `2026-11-22` where it is written as one; null where it is none of the kind. */
function valueOf(text: string, type: (typeof types)[number]): string | null {
  switch (type) {
    case 'text': return text;
    case 'money':
    case 'number': return /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', '') ?? null;
    case 'phone': return /\+?[\d() -]{6,}\d/.exec(text)?.[0].trim() ?? null;
    case 'date': return dayOf(text);
  }
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function dayOf(text: string): string | null {
  const [, iso] = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text) ?? [];
  if (iso !== undefined) return iso;
  const [, day, month, year] = /\b(\d{1,2})(?:st|nd|rd|th)? (\p{L}+),? (\d{4})\b/u.exec(text) ?? /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const at = /^\d/.test(month) ? Number(month) : months.findIndex((name) => month.length >= 3 && name.startsWith(month.toLowerCase())) + 1;
  return at < 1 || at > 12 || Number(day) > 31 ? null : `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
