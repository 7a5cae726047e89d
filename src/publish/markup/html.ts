import { clean } from './clean.ts';

const marked: unique symbol = Symbol('markup');

/** HTML that this room wrote. Only `html` and `trusted` make it, so nothing that came from a site or a file can pass for it. */
export interface Markup { readonly [marked]: string }

/** What may stand in a template: text (escaped), markup (as it is), lists of them, or nothing. */
export type Part = string | number | Markup | readonly Part[] | null | undefined | false;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return spaced(part);
  return marked in part ? part[marked] : part.map(written).join('');
}

/** Leading and trailing spaces of our own words ("on ", ", ") are kept as one space. */
function spaced(text: string): string {
  const cleaned = clean(text);
  if (cleaned === '') return text === '' ? '' : ' ';
  const start = /^\s/.test(text) ? ' ' : '';
  const end = /\s$/.test(text) ? ' ' : '';
  return start + cleaned.replace(/[&<>"']/g, (sign) => entities[sign] ?? '') + end;
}

/** A template whose every `${…}` is escaped for text and for double-quoted attributes, unless it is markup of this function. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [marked]: strings.map((string, n) => string + written(parts[n])).join('') };
}

/** Marks text of this room's own as safe. Never give it anything from a site, a survey or a scenario. */
export function trusted(text: string): Markup {
  return { [marked]: text };
}

/** The text to be written to a file. */
export function markupText(markup: Markup): string {
  return markup[marked];
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: Part): readonly Part[] {
  return parts.flatMap((part, n) => (n === 0 ? [part] : [between, part]));
}

/** Whether nothing is written. */
export function isEmpty(markup: Markup): boolean {
  return markup[marked] === '';
}
