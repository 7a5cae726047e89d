import type { PageSource } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Landmark } from '../../model/scenario.ts';
import { failure } from '../failure.ts';
import { findNode, type Sought } from '../find-node.ts';
import type { PageNodes } from '../nodes.ts';
import { partOf, whyUntold, wordsIn } from '../part.ts';
import { holds } from '../pattern.ts';
import { FIELDS } from '../roles.ts';
import type { Tab } from '../tab.ts';
import { listed } from './define-step.ts';
import { namesIn } from './names.ts';
import { kinds, sayOne, shapeOf, type Kind, type Shape, type Signs } from './signs.ts';
import { langOf } from './target.ts';

/** One sign: whether the page has it, and how to say it; `has` null: that could not be told, and why. */
export type Asked = { readonly say: string } & ({ readonly has: boolean } | { readonly has: null; readonly why: Failure });

/** In which part it is looked for; and whether it must not be there. */
export interface Looking { readonly within?: Landmark | undefined; readonly isRefused?: boolean }

/** Each kind asked for, of the page where the tab is. Where that was kept from sending something, what is not there may be our doing. */
export async function look(tab: Tab, asked: Signs, on: Looking = {}): Promise<readonly Asked[]> {
  const sign = shapeOf(asked);
  const withheld = tab.withheld();
  const all: Asked[] = [];
  for (const kind of kinds.filter((one) => sign[one] !== undefined)) {
    const seen = await lookFor(tab, kind, sign, on);
    all.push(seen.has === false && withheld !== null ? { say: seen.say, has: null, why: withheld } : seen);
  }
  return all;
}

async function lookFor(tab: Tab, kind: Kind, sign: Shape, on: Looking): Promise<Asked> {
  const say = sayOne(kind, sign);
  if (kind === 'url') return { has: listed(sign.url).some((word) => holds(word, tab.here().url)), say };
  const unseen = tab.unseen();
  if (unseen !== null) return { has: null, say, why: unseen };
  if (kind === 'status') return hasStatus(tab, listed(sign.status), say);
  const { within } = on;
  if (kind === 'role' || kind === 'label' || kind === 'landmark') {
    return inTree(tab, { sought: soughtFor(tab, kind, sign, within), kind, say }, on);
  }
  const words = namesIn(sign[kind] ?? '', langOf(tab));
  // Only the tree knows in which part of the page things stand.
  const isPlaced = within !== undefined && kind !== 'title';
  return isPlaced ? inTree(tab, { sought: inTreeAs(kind, words, within), kind, say }, on) : inSource(tab, { kind, words, say }, on);
}

function hasStatus(tab: Tab, asked: readonly number[], say: string): Asked {
  const status = tab.status();
  if (status === null) return { has: null, say, why: failure('unclear', 'with which status the page answered is not known') };
  return { has: asked.includes(status), say };
}

/** Of a page's text no more is kept than 8,000 characters (facts.ts). */
const KEPT = 7990;
const TREE = { text: null, title: [], heading: ['heading'], link: ['link'], field: FIELDS } as const;

function inTreeAs(kind: keyof typeof TREE, names: readonly string[], within?: Landmark): Sought {
  return { names, roles: TREE[kind], by: kind === 'text' ? 'words' : 'name', within };
}

function soughtFor(tab: Tab, kind: 'role' | 'label' | 'landmark', sign: Shape, within: Landmark | undefined): Sought {
  const lang = langOf(tab);
  if (kind === 'landmark') return { names: [], roles: listed(sign.landmark), by: 'name', within };
  const called = kind === 'label' ? sign.label : sign.name;
  return { names: called === undefined ? [] : namesIn(called, lang), roles: kind === 'label' ? FIELDS : listed(sign.role), by: 'name', within };
}

interface Worded { readonly kind: keyof typeof TREE; readonly words: readonly string[]; readonly say: string }
interface Placed { readonly kind: Kind; readonly sought: Sought; readonly say: string }

/** By the page's source; where what is not in that may be there all the same (a long text, a frame), by its tree too. */
async function inSource(tab: Tab, { kind, words, say }: Worded, on: Looking): Promise<Asked> {
  const { source } = tab.here();
  if (source === null) return { has: null, say, why: failure('unclear', untold(say, 'the page was not read')) };
  if (words.some((word) => textsOf(source, kind).some((text) => holds(word, text)))) return { has: true, say };
  const isRest = kind === 'text' && source.text.length >= KEPT;
  if (isRest) {
    const rest = await inTree(tab, { sought: inTreeAs(kind, words), kind, say }, on);
    return rest.has === false ? { has: null, say, why: failure('too-large', untold(say, 'only its beginning is kept')) } : rest;
  }
  if (kind === 'title' || source.iframes.length === 0) return { has: false, say };
  return absent(await tab.nodes(), kind, say, on);
}

async function inTree(tab: Tab, { sought, kind, say }: Placed, { within, isRefused = false }: Looking): Promise<Asked> {
  const page = await tab.nodes();
  if ('kind' in page) return { has: null, say, why: page };
  const isInWords = (): boolean => kind === 'text' && sought.names.some((word) => holds(word, wordsIn(page, within)));
  const isThere = findNode(page, sought) !== null || isInWords();
  // What a page without that part has somewhere may stand in another part of it: enough for what is expected, too little to accuse.
  const isLoose = isThere && isRefused && partOf(page, within).by === 'rest';
  if (isLoose) return { has: null, say, why: failure('unclear', untold(say, `nothing on the page says which is its ${within} part`)) };
  return isThere ? { has: true, say } : absent(page, kind, say, { within, isRefused });
}

function absent(page: PageNodes | Failure, kind: Kind, say: string, { within, isRefused = false }: Looking): Asked {
  if ('kind' in page) return { has: null, say, why: page };
  // A frame has headings of its own: none of them says that this page is another than it should be.
  const why = whyUntold(page, within, { isFramed: !(isRefused && kind === 'heading') });
  return why === null ? { has: false, say } : { has: null, say, why: failure(why.kind, untold(say, why.words)) };
}

function untold(say: string, why: string): string {
  return `whether the page has ${say} could not be told: ${why}`;
}

function textsOf(source: PageSource, kind: keyof typeof TREE): readonly string[] {
  switch (kind) {
    case 'text': return [source.text, ...source.headings.map(({ text }) => text)];
    case 'heading': return source.headings.map(({ text }) => text);
    case 'title': return [source.title];
    case 'link': return source.links.map(({ text }) => text);
    case 'field': return source.forms.flatMap(({ fields }) => fields.flatMap(({ label, name }) => [label, name]));
  }
}
