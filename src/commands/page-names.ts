import type { Look } from '../model/facts.ts';
import type { Device } from '../model/survey.ts';
import { sourceOf } from '../visit/here.ts';
import { readNodes } from '../visit/nodes.ts';
import { FIELDS } from '../visit/roles.ts';
import type { NameKind } from './written-names.ts';

/** What a stored page has things called, kind by kind; `text` is its words, in pieces. */
export type PageNames = Readonly<Record<NameKind, readonly string[]>>;

const known: Readonly<Record<Device, WeakMap<Look, PageNames>>> = { desktop: new WeakMap(), phone: new WeakMap() };

/** The names on a stored page: of its accessibility tree where that was kept, and of its source. Each page is read once. */
export function pageNames(look: Look, device: Device): PageNames {
  const names = known[device].get(look) ?? readNames(look, device);
  known[device].set(look, names);
  return names;
}

function readNames(look: Look, device: Device): PageNames {
  const source = sourceOf(look, device);
  const names = look.seen[device]?.names ?? look.seen.desktop?.names;
  const nodes = names?.ok === true ? readNodes(names.data.snapshot).nodes : [];
  const called = (is: (role: string) => boolean): readonly string[] => nodes.filter(({ role }) => is(role)).map(({ name }) => name);
  const fields = source?.forms.flatMap((form) => form.fields.flatMap(({ label, name }) => [label, name])) ?? [];
  const link = once([...called((role) => role === 'link'), ...source?.links.map(({ text }) => text) ?? []]);
  const button = once([...called((role) => role === 'button'), ...source?.forms.flatMap(({ buttons }) => buttons) ?? []]);
  const field = once([...called((role) => FIELDS.some((one) => one === role)), ...fields]);
  const heading = once([...called((role) => role === 'heading'), ...source?.headings.map(({ text }) => text) ?? []]);
  const title = source === null ? [] : [source.title];
  const words = [...source === null ? [] : [source.text], ...heading, ...nodes.filter(({ role }) => role === 'text').map(({ text }) => text)];
  return { link, button, field, heading, title, text: words, url: [look.got ?? look.asked], any: once([...link, ...button, ...field, ...heading, ...called(() => true)]) };
}

function once(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()))].filter((name) => name !== '');
}

/** Names to offer instead of one of that kind: what can be used in its place. */
export function insteadOf(kind: NameKind, names: PageNames): readonly string[] {
  switch (kind) {
    case 'text': case 'heading': case 'title': return [...names.heading, ...names.title];
    case 'button': return [...names.button, ...names.link];
    case 'url': return [];
    default: return names[kind];
  }
}
