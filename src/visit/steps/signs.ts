import { z } from 'zod';
import type { Failure } from '../../model/failure.ts';
import type { Landmark } from '../../model/scenario.ts';
import { findNode, type Sought } from '../find-node.ts';
import { holds } from '../pattern.ts';
import { FIELDS, landmarks } from '../roles.ts';
import type { Tab } from '../tab.ts';
import { listed, patterns, quoted } from './define-step.ts';
import { names, namesIn, sayNames } from './names.ts';
import { css, langOf, rolesAsked } from './target.ts';

const kinds = ['text', 'heading', 'title', 'url', 'link', 'field', 'role', 'label', 'landmark', 'status'] as const;
const landmark = z.enum(landmarks);
const status = z.int().min(100, { error: 'expected a status such as 200' }).max(599, { error: 'expected a status such as 200' });
const shape = z.strictObject({
  text: names, heading: names, title: names, url: patterns, link: names, field: names,
  role: rolesAsked, name: names, label: names, landmark: z.union([landmark, z.array(landmark).min(1, { error: 'give at least one' })]),
  status: z.union([status, z.array(status).min(1, { error: 'give at least one' })]), css,
}).partial()
  .refine((sign) => kinds.some((kind) => sign[kind] !== undefined) || sign.name !== undefined, { error: `give one of ${kinds.join(', ')}` })
  .refine(({ role, name }) => name === undefined || role !== undefined, { error: 'give the role beside the name' });

/**
 * What a page can be asked for: words anywhere in its text, or in one kind of thing on it; a thing by role and name, a field by its label, a
 * part of the page, the status with which it answered. Bare names mean `text`. All that is given must be so.
 */
export const signs = z.union([shape, names]);
export type Signs = z.infer<typeof signs>;
type Shape = z.infer<typeof shape>;
type Kind = (typeof kinds)[number];

/** One sign: whether the page has it (null: could not be told), and how to say it. */
export interface Asked { readonly has: boolean | null; readonly say: string; readonly why?: Failure }

/** Each kind asked for, of the page where the tab is; within one part of it, if one is named. */
export async function look(tab: Tab, asked: Signs, within?: Landmark): Promise<readonly Asked[]> {
  const sign = shapeOf(asked);
  const all: Asked[] = [];
  for (const kind of kinds.filter((one) => sign[one] !== undefined)) all.push(await lookFor(tab, kind, sign, within));
  return all;
}

/** `heading “Bins” and link “Report”`. */
export function saySigns(asked: Signs): string {
  const sign = shapeOf(asked);
  return kinds.filter((kind) => sign[kind] !== undefined).map((kind) => sayOne(kind, sign)).join(' and ');
}

/** Bare names are words of the page's text; a map of languages is names too. */
function shapeOf(asked: Signs): Shape {
  const isShape = typeof asked === 'object' && !Array.isArray(asked) && !('en' in asked) && !('cy' in asked);
  // The schema has no third form.
  return isShape ? (asked as Shape) : { text: asked as z.infer<typeof names> };
}

function sayOne(kind: Kind, sign: Shape): string {
  switch (kind) {
    case 'url': return `url ${quoted(sign.url)}`;
    case 'role': return `${listed(sign.role).join(' or ')}${sign.name === undefined ? '' : ` ${sayNames(sign.name)}`}`;
    case 'landmark': return `${listed(sign.landmark).join(' or ')} part`;
    case 'status': return `status ${listed(sign.status).join(' or ')}`;
    default: return `${kind} ${sayNames(sign[kind] ?? '')}`;
  }
}

async function lookFor(tab: Tab, kind: Kind, sign: Shape, within: Landmark | undefined): Promise<Asked> {
  const say = sayOne(kind, sign);
  if (kind === 'url') return { has: listed(sign.url).some((word) => holds(word, tab.here().url)), say };
  const unseen = tab.unseen();
  if (unseen !== null) return { has: null, say, why: unseen };
  if (kind === 'status') return { has: tab.status() === null ? null : listed(sign.status).some((one) => one === tab.status()), say };
  if (kind === 'role' || kind === 'label' || kind === 'landmark') return inTree(tab, soughtFor(tab, kind, sign, within), say);
  const words = namesIn(sign[kind] ?? '', langOf(tab));
  // Only the tree knows in which part of the page things stand.
  if (within !== undefined && kind !== 'title') return inTree(tab, { names: words, roles: TREE[kind], by: kind === 'text' ? 'words' : 'name', within }, say);
  if (words.some((word) => textsOf(tab, kind).some((text) => holds(word, text)))) return { has: true, say };
  const isRest = kind === 'text' && (tab.here().source?.text.length ?? 0) >= KEPT;
  const rest = isRest ? await inTree(tab, { names: words, roles: null, by: 'words' }, say) : null;
  return { has: rest === null ? false : rest.has === true || null, say };
}

/** Of a page's text no more is kept than 8,000 characters (facts.ts). */
const KEPT = 7990;
const TREE = { text: null, heading: ['heading'], link: ['link'], field: FIELDS } as const;

function soughtFor(tab: Tab, kind: 'role' | 'label' | 'landmark', sign: Shape, within: Landmark | undefined): Sought {
  const lang = langOf(tab);
  if (kind === 'landmark') return { names: [], roles: listed(sign.landmark), by: 'name', within };
  const called = kind === 'label' ? sign.label : sign.name;
  return { names: called === undefined ? [] : namesIn(called, lang), roles: kind === 'label' ? FIELDS : listed(sign.role), by: 'name', within };
}

async function inTree(tab: Tab, sought: Sought, say: string): Promise<Asked> {
  const page = await tab.nodes();
  if ('kind' in page) return { has: null, say, why: page };
  return { has: findNode(page, sought) !== null || (page.isCut ? null : false), say };
}

function textsOf(tab: Tab, kind: 'text' | 'heading' | 'title' | 'link' | 'field'): readonly string[] {
  const { source } = tab.here();
  if (source === null) return [];
  switch (kind) {
    case 'text': return [source.text, ...source.headings.map(({ text }) => text)];
    case 'heading': return source.headings.map(({ text }) => text);
    case 'title': return [source.title];
    case 'link': return source.links.map(({ text }) => text);
    case 'field': return source.forms.flatMap(({ fields }) => fields.flatMap(({ label, name }) => [label, name]));
  }
}
