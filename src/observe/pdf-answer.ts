import type { PdfSource } from '../model/pdf.ts';
import { clean } from './words.ts';

const MOST_UNNAMED = 20;
const MOST_READ = 10;

/** What the worker said as a PdfSource, everything bounded and clean; null for what is none. */
export function asPdfSource(answer: unknown): PdfSource | null {
  if (!isMap(answer) || typeof answer['pages'] !== 'number') return null;
  const [text, count] = [textIn(answer), countIn(answer)];
  const fields = isMap(answer['fields']) ? answer['fields'] : {};
  const shut = answer['isShutToReaders'];
  return {
    pages: count('pages'), title: text('title', 300), showsTitle: answer['showsTitle'] === true, lang: text('lang', 50),
    isMarked: answer['isMarked'] === true, hasTagTree: answer['hasTagTree'] === true, hasTags: answer['hasTags'] === true,
    read: listOf(answer['read']).slice(0, MOST_READ).map((page) => ({ characters: countIn(page)('characters'), pictures: countIn(page)('pictures') })),
    fields: { count: countIn(fields)('count'), unnamed: (Array.isArray(fields['unnamed']) ? fields['unnamed'] : []).slice(0, MOST_UNNAMED).map((name) => clean(String(name)).slice(0, 100)) },
    isShutToReaders: typeof shut === 'boolean' ? shut : null,
    created: dayOf(text('created', 40)), modified: dayOf(text('modified', 40)), producer: text('producer', 100),
  };
}

type Loose = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

function textIn(answer: Loose): (key: string, most: number) => string {
  return (key, most) => (typeof answer[key] === 'string' ? clean(answer[key].slice(0, 4 * most)).slice(0, most) : '');
}

function countIn(answer: Loose): (key: string) => number {
  return (key) => (typeof answer[key] === 'number' && Number.isFinite(answer[key]) && answer[key] > 0 ? Math.floor(answer[key]) : 0);
}

/** `D:20170103120000Z` (and sloppier forms) or an ISO time as an ISO day; '' where it is none that a calendar has. */
function dayOf(date: string): string {
  const [, year = '', month = '01', day = '01'] = /^(?:D:)?\s*(\d{4})-?(\d\d)?-?(\d\d)?/.exec(date) ?? [];
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(year) > 1980 && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  return isDay ? `${year}-${month}-${day}` : '';
}
