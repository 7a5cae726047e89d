import type { LinkFact, PageSource } from '../model/facts.ts';
import { addressKey, mayUndo } from './address.ts';
import { scentScore } from './scent.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that leads somewhere, with the key of its address and everything of it that can smell. */
export interface Lead { readonly link: LinkFact & { readonly href: string }; readonly key: string; readonly says: string }

/** A lead that smells of a task, as the crawler smells it. */
export interface Smell extends Lead { readonly score: number }

const led = new WeakMap<PageSource, readonly Lead[]>();
const smelled = new WeakMap<Vocabulary, WeakMap<PageSource, readonly Smell[]>>();

/** Every link of a page with an address, cookie banners and what may delete or end something aside, in document order. Worked out once a page. */
export function leadsOf(page: PageSource): readonly Lead[] {
  const before = led.get(page);
  if (before) return before;
  const leads = page.links
    .filter((link): link is Lead['link'] => link.href !== null && link.region !== 'cookie' && !mayUndo(link.href ?? ''))
    .map((link) => ({ link, key: addressKey(link.href), says: [link.text, link.context, link.extra, link.href].join('\n') }));
  led.set(page, leads);
  return leads;
}

/** Menus stand on every page: what a link smells of is worked out once for all links that say the same. */
interface Nose { readonly known: Map<string, number>; sniffs: number }
const noses = new WeakMap<Vocabulary, Nose>();
const keepSmells = 100_000;

function noseOf(vocabulary: Vocabulary): Nose {
  const nose = noses.get(vocabulary) ?? { known: new Map<string, number>(), sniffs: 0 };
  noses.set(vocabulary, nose);
  return nose;
}

function scent(vocabulary: Vocabulary, nose: Nose, { link, says }: Lead): number {
  const before = nose.known.get(says);
  if (before !== undefined) return before;
  if (nose.known.size >= keepSmells) nose.known.clear();
  nose.sniffs += 1;
  const score = scentScore(vocabulary, link, { address: true });
  nose.known.set(says, score);
  return score;
}

/** For how many links the scent of a task was worked out so far. */
export function sniffsOf(vocabulary: Vocabulary): number {
  return noseOf(vocabulary).sniffs;
}

/** The links of a page that smell of a task at all, the best occurrence of each address. Worked out once a page and task. */
export function smellsOf(vocabulary: Vocabulary, page: PageSource): readonly Smell[] {
  const pages = smelled.get(vocabulary) ?? new WeakMap<PageSource, readonly Smell[]>();
  smelled.set(vocabulary, pages);
  const before = pages.get(page);
  if (before) return before;
  const best = new Map<string, Smell>();
  const nose = noseOf(vocabulary);
  for (const lead of leadsOf(page)) {
    const score = scent(vocabulary, nose, lead);
    if (score > (best.get(lead.key)?.score ?? 0)) best.set(lead.key, { ...lead, score });
  }
  const smells = [...best.values()];
  pages.set(page, smells);
  return smells;
}
