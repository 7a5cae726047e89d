import type { Content, Passage } from '../model/content.ts';
import type { Spot } from '../model/spot.ts';
import { asSpot } from './as-spot.ts';
import { measureLanguage, type Measured } from './language-words.ts';

type Raw = Readonly<Record<string, unknown>>;
/** What a value has to be: a text of so many characters at most, a text that may be null, a number, yes or no, or a list of short texts. */
type Shape = Readonly<Record<string, number | 'null' | 'number' | 'flag' | 'texts'>>;

const BLANK: Content = {
  tried: 0, blocks: 0, words: 0, bodyPx: 16, text: [], headings: [], headingLikes: [], listLikes: [], pictures: [], linkCount: 0, links: [], tables: [], media: [],
  pageLanguage: { words: 0, said: '', measured: '', share: 0, saidShare: 0 }, passageCount: 0, passages: [], languageTags: [], namedControls: [], fields: [], marks: [],
};

/** The page's answer as facts, each part of the shape that the model promises and cut to size; throws where the page answers with something else. */
export function asContent(raw: unknown): Content {
  if (raw === null) return BLANK;
  const page = record(raw);
  const languages = record(page['languages']);
  return {
    tried: number(page['tried']), blocks: number(page['blocks']), words: number(page['words']), bodyPx: number(page['bodyPx']), linkCount: number(page['linkCount']),
    text: list(page['text'], 120, { traits: 'texts', text: 300, words: 'number', px: 'number', lineHeight: 'number', lines: 'number', perLine: 'number', part: 120 }),
    headings: list(page['headings'], 80, { level: 'number', text: 200, words: 'number' }),
    headingLikes: list(page['headingLikes'], 20, { text: 120, px: 'number', bold: 'flag', asHeading: 'flag', next: 'number' }),
    listLikes: list(page['listLikes'], 10, { mark: 10, lines: 'number', first: 120, longest: 'number' }),
    pictures: list(page['pictures'], 90, { kind: 12, alt: 400, written: 'null', silent: 'flag', file: 120, width: 'number', height: 'number', linked: 'flag', linkText: 200, caption: 300, letters: 120 }),
    links: list(page['links'], 100, { traits: 'texts', text: 200, href: 300, around: 300, headed: 'flag' }),
    tables: list(page['tables'], 25, {
      rows: 'number', columns: 'number', headers: 'number', caption: 120, isPresentation: 'flag', cellWords: 'number', short: 'number', holdsBlocks: 'flag', isNested: 'flag',
      isRegular: 'flag', spans: 'number', scoped: 'flag', looks: 120, ruled: 'flag', banner: 120, emptyHeaders: 'number', idle: 'texts', headerRows: 'number',
    }),
    media: list(page['media'], 20, { kind: 10, src: 200, captions: 'flag', descriptions: 'flag', alternative: 80, near: 'number', muted: 'flag' }),
    ...spoken(languages),
    namedControls: list(page['namedControls'], 40, { visible: 200, spoken: 200 }),
    fields: list(page['fields'], 60, { label: 120, group: 120 }),
    marks: list(page['marks'], 80, { kind: 20, text: 120 }),
  };
}

/** The languages, measured here: what differs from what is said, and how much was looked at. */
function spoken(raw: Raw): Pick<Content, 'pageLanguage' | 'passageCount' | 'passages' | 'languageTags'> {
  const page = record(raw['page']);
  const whole = measured(text(page['text'], 12_000), text(page['tag'], 60));
  const all = list<{ text: string; tag: string; own: boolean; isSwitch: boolean }>(raw['passages'], 450, { text: 600, tag: 60, own: 'flag', isSwitch: 'flag' });
  const passages = all.map(({ tag, ...one }) => ({ ...one, text: one.text.slice(0, 160), ...measured(one.text, tag) }));
  return {
    pageLanguage: whole,
    passageCount: all.length,
    passages: passages.filter(({ measured: tag, said }) => tag !== '' && tag !== said).slice(0, 40),
    languageTags: list(raw['tags'], 60, { tag: 60, isPage: 'flag' }),
  };
}

function measured(words: string, tag: string): Pick<Passage, 'words' | 'said' | 'measured' | 'share' | 'saidShare'> {
  const said = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const found: Measured = measureLanguage(words, said);
  return { words: found.words, said, measured: found.tag, share: round(found.share), saidShare: round(found.saidShare) };
}

function list<T>(value: unknown, most: number, shape: Shape): readonly (Spot & T)[] {
  if (!Array.isArray(value)) throw new Error('content: the page answered with something else');
  return value.slice(0, most).map((one) => {
    const raw = record(one);
    const parts = Object.entries(shape).map(([key, kind]) => [key, part(raw[key], kind)]);
    return { ...asSpot(raw), ...Object.fromEntries(parts) } as Spot & T; // the shape given beside it says each part of T
  });
}

function part(value: unknown, kind: Shape[string]): unknown {
  if (kind === 'flag') return value === true;
  if (kind === 'number') return round(number(value));
  if (kind === 'texts') return Array.isArray(value) ? value.slice(0, 12).map((one) => text(one, 80)) : [];
  return kind === 'null' ? (typeof value === 'string' ? text(value, 400) : null) : text(value, kind);
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('content: the page answered with something else');
  return value as Raw; // its values are checked one by one
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('content: the page answered with something else');
  return value;
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
