/** A day, a month or a year as written in a text: its first and its last day as ISO days, the words, and where they stand. */
export interface WrittenDate { readonly from: string; readonly to: string; readonly words: string; readonly at: number }

const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const welsh = ['ionawr', 'chwefror', 'mawrth', 'ebrill', 'mai', 'mehefin', 'gorffennaf', 'awst', 'medi', 'hydref', 'tachwedd', 'rhagfyr'];
/** As they begin after words that soften them. */
const softened = ['', '', 'fawrth', '', 'fai', 'fehefin', 'orffennaf', '', 'fedi', '', 'dachwedd', 'ragfyr'];
const short = ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sept?', 'oct', 'nov', 'dec'];

const monthPatterns = english.map((name, n) => [name, welsh[n], softened[n], short[n] ? `${short[n]}\\b\\.?` : ''].filter(Boolean).join('|'));
const MONTH = `(${monthPatterns.join('|')})`;
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|af|ain|eg|fed|ed)?';

/** The widest first: what one has taken, no other reads again. */
const patterns: readonly (readonly [RegExp, (m: readonly string[]) => readonly [year: number, month: number, day: number] | null])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
  [new RegExp(`\\b${DAY}\\s+(?:of\\s+|o\\s+)?${MONTH},?\\s+${YEAR}\\b`, 'gi'), (m) => [Number(m[3]), monthOf(m[2]), Number(m[1])]],
  [new RegExp(`\\b${MONTH}\\s+${DAY},?\\s+${YEAR}\\b`, 'gi'), (m) => [Number(m[3]), monthOf(m[1]), Number(m[2])]],
  [/\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g, (m) => [Number(m[3]), Number(m[2]), Number(m[1])]],
  [new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'gi'), (m) => [Number(m[2]), monthOf(m[1]), 0]],
  [/\b(?:end of|spring|summer|autumn|winter|during|in|by|before|until|q[1-4]|ddiwedd|erbyn)\s+(?:of\s+)?((?:19|20)\d\d)\b/gi, (m) => [Number(m[1]), 0, 0]],
];

/** Every date in the text in the order in which they stand, in British or Welsh forms; days that no calendar has are none. */
export function datesIn(text: string): readonly WrittenDate[] {
  let rest = text.slice(0, 2_000);
  const found: WrittenDate[] = [];
  for (const [pattern, read] of patterns) {
    for (const match of rest.matchAll(pattern)) {
      const span = spanOf(read(match));
      if (span !== null) found.push({ ...span, words: match[0], at: match.index });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length).replace(/^ /, '|') + rest.slice(match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function monthOf(word = ''): number {
  return 1 + monthPatterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'i').test(word));
}

function spanOf(date: readonly [year: number, month: number, day: number] | null): { from: string; to: string } | null {
  if (date === null) return null;
  const [year, month, day] = date;
  if (month === 0) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > last) return null;
  const iso = (on: number): string => `${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`;
  return day === 0 ? { from: iso(1), to: iso(last) } : { from: iso(day), to: iso(day) };
}

/** The same day a year earlier. */
export function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1)}${day.slice(4, 10)}`;
}
