import type { StepCall } from '../model/scenario.ts';

/** What kind of thing on a page a name is meant to be called by. */
export type NameKind = 'link' | 'button' | 'field' | 'text' | 'heading' | 'title' | 'url' | 'any';

/** A name that a step looks for, as written: words or `~pattern`. */
export interface WrittenName {
  readonly name: string;
  readonly kind: NameKind;
  /** Meant for pages in this language. */
  readonly lang?: 'en' | 'cy';
}

/** What a word's names are called by where the file does not say. */
const usual: Readonly<Record<string, NameKind>> = {
  follow: 'link', browse: 'link', press: 'button', fill: 'field', choose: 'field', key: 'any', expect: 'text', refuse: 'text', wait: 'text', when: 'text', record: 'text',
};
const kinds: Readonly<Record<string, NameKind>> = {
  label: 'field', field: 'field', text: 'text', heading: 'heading', title: 'title', url: 'url', link: 'link', visible: 'text', hidden: 'text', button: 'button', 'a-to-z': 'link',
};
/** Keys under which names stand as they are. */
const same = new Set(['name', 'en', 'cy', 'any', 'option', 'on', 'press', 'from', 'after']);

/** The names that a step looks for, each once, in the order in which they are tried; of the steps inside it none. What stands for an input is no name. */
export function writtenNames({ word, args }: StepCall): readonly WrittenName[] {
  const kind = usual[word];
  const isLabels = word === 'fill' && typeof args === 'object' && args !== null && !('label' in args && 'with' in args);
  const found = kind === undefined ? [] : isLabels ? Object.keys(args).map((name): WrittenName => ({ name, kind })) : namesIn(args, kind);
  return found.filter(({ name, kind: of }, n) => found.findIndex((one) => one.name === name && one.kind === of) === n);
}

function namesIn(args: unknown, kind: NameKind): readonly WrittenName[] {
  if (typeof args === 'string') return /^\$[a-z]/.test(args) || args.trim() === '' ? [] : [{ name: args, kind }];
  if (Array.isArray(args)) return args.flatMap((one: unknown) => namesIn(one, kind));
  if (typeof args !== 'object' || args === null) return [];
  const role: unknown = 'role' in args ? args.role : undefined;
  const own = role === undefined ? kind : kindOfRole(role);
  return Object.entries(args).flatMap(([key, value]) => {
    const by = kinds[key] ?? (same.has(key) ? own : null);
    const names = by === null || isSteps(value) ? [] : namesIn(value, by);
    return key === 'en' || key === 'cy' ? names.map((one) => ({ ...one, lang: key })) : names;
  });
}

function isSteps(value: unknown): boolean {
  return Array.isArray(value) && value.some((one: unknown) => typeof one === 'object' && one !== null && 'word' in one);
}

function kindOfRole(role: unknown): NameKind {
  const first: unknown = Array.isArray(role) ? role[0] : role;
  if (first === 'link' || first === 'button' || first === 'heading') return first;
  return ['textbox', 'combobox', 'checkbox', 'radio', 'searchbox', 'spinbutton', 'listbox', 'switch'].includes(String(first)) ? 'field' : 'any';
}
