import { z } from 'zod';
import { holds } from '../pattern.ts';
import type { Tab } from '../tab.ts';
import { listed, patterns, quoted } from './define-step.ts';

const kinds = ['text', 'heading', 'title', 'url', 'link', 'field'] as const;
const keys = { text: patterns, heading: patterns, title: patterns, url: patterns, link: patterns, field: patterns };

/** What a page can be asked for: words anywhere in its text, or in one kind of thing on it. A bare pattern means `text`. */
export const signs = z.union([
  patterns,
  z.strictObject(keys).partial().refine((sign) => Object.keys(sign).length > 0, { error: `give one of ${kinds.join(', ')}` }),
]);
export type Signs = z.infer<typeof signs>;

/** Each kind asked for, whether the page where the tab is has it, and how to say it. */
export function look(tab: Tab, asked: Signs): readonly { readonly has: boolean; readonly say: string }[] {
  return parts(asked).map(([kind, words]) => ({
    has: listed(words).some((word) => textsOf(tab, kind).some((text) => holds(word, text))),
    say: `${kind} ${quoted(words)}`,
  }));
}

/** `heading "Bins" and link "Report"`. */
export function saySigns(asked: Signs): string {
  return parts(asked).map(([kind, words]) => `${kind} ${quoted(words)}`).join(' and ');
}

type Kind = (typeof kinds)[number];

function parts(asked: Signs): readonly (readonly [Kind, z.infer<typeof patterns>])[] {
  if (typeof asked === 'string' || Array.isArray(asked)) return [['text', asked]];
  return kinds.flatMap((kind) => (asked[kind] === undefined ? [] : [[kind, asked[kind]] as const]));
}

function textsOf(tab: Tab, kind: Kind): readonly string[] {
  const { url, source } = tab.here();
  if (kind === 'url') return [url];
  if (source === null) return [];
  switch (kind) {
    case 'text': return [source.text, ...source.headings.map(({ text }) => text)];
    case 'heading': return source.headings.map(({ text }) => text);
    case 'title': return [source.title];
    case 'link': return source.links.map(({ text }) => text);
    case 'field': return source.forms.flatMap(({ fields }) => fields.flatMap(({ label, name }) => [label, name]));
  }
}
