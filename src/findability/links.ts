import type { LinkFact, PageSource } from '../model/facts.ts';
import { addressKey, mayUndo } from './address.ts';
import { scentOf } from './scent.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that leads somewhere, with the key of its address. */
export interface Lead { readonly link: LinkFact & { readonly href: string }; readonly key: string }

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
    .map((link) => ({ link, key: addressKey(link.href) }));
  led.set(page, leads);
  return leads;
}

/** The links of a page that smell of a task at all, the best occurrence of each address. Worked out once a page and task. */
export function smellsOf(vocabulary: Vocabulary, page: PageSource): readonly Smell[] {
  const pages = smelled.get(vocabulary) ?? new WeakMap<PageSource, readonly Smell[]>();
  smelled.set(vocabulary, pages);
  const before = pages.get(page);
  if (before) return before;
  const best = new Map<string, Smell>();
  for (const lead of leadsOf(page)) {
    const { score } = scentOf(vocabulary, lead.link, { address: true });
    if (score > (best.get(lead.key)?.score ?? 0)) best.set(lead.key, { ...lead, score });
  }
  const smells = [...best.values()];
  pages.set(page, smells);
  return smells;
}
