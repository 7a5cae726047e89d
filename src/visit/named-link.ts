import type { Region } from '../model/facts.ts';
import type { Landmark } from '../model/scenario.ts';
import type { Device } from '../model/survey.ts';
import { isSameAddress } from './address.ts';
import type { Here, SeenLink } from './here.ts';
import { readNodes } from './nodes.ts';
import { holds, isExactly } from './pattern.ts';

/** A link that was meant, and which of the written words it answered to. */
export interface NamedLink { readonly seen: SeenLink; readonly by: string }

/** The regions in which the source's links of a landmark stand; a search, a form or a named part has none of its own. */
const regionsOf: Readonly<Partial<Record<Landmark, readonly Region[]>>> = {
  banner: ['header'], navigation: ['nav', 'breadcrumb'], main: ['main', 'breadcrumb'], complementary: ['aside'], contentinfo: ['footer'],
};

/** The links of one part of the page; null where it is not known which they are. */
export function linksWithin(
  links: readonly SeenLink[], within: Landmark | undefined, on: { readonly here: Here; readonly device: Device },
): readonly SeenLink[] | null {
  const regions = within === undefined ? undefined : regionsOf[within];
  if (within === undefined) return links;
  if (regions !== undefined) {
    const there = links.filter(({ link }) => regions.includes(link.region));
    // What the page itself calls no such part may have it all the same; main is all that is in no other.
    return there.length === 0 && within !== 'main' ? null : there;
  }
  const names = on.here.look?.seen[on.device]?.names;
  if (names?.ok !== true) return null;
  const inside = readNodes(names.data.snapshot).nodes.filter(({ role, landmarks }) => role === 'link' && landmarks.includes(within));
  return links.filter(({ link }) => inside.some(({ name }) => isExactly(name, link.text)));
}

/** The link to the address; of several the one with these words, then one that can be seen, then the first. */
export function byAddress(links: readonly SeenLink[], href: string, name: readonly string[]): NamedLink | null {
  const there = links.filter(({ link }) => link.href !== null && isSameAddress(link.href, href));
  const named = there.filter(({ link }) => name.some((word) => isExactly(word, link.text)));
  const seen = visibleFirst(named.some(({ isVisible }) => isVisible) ? named : there);
  return seen === null ? null : { seen, by: href };
}

/** Name by name: exactly these words, else words that hold them. Beside an address only exactly these words will do. */
export function byName(links: readonly SeenLink[], names: readonly string[], isStrict: boolean): NamedLink | null {
  for (const by of names) {
    const seen = visibleFirst(links.filter(({ link }) => isExactly(by, link.text)))
      ?? (isStrict ? null : visibleFirst(links.filter(({ link }) => holds(by, link.text))));
    if (seen !== null) return { seen, by };
  }
  return null;
}

function visibleFirst(links: readonly SeenLink[]): SeenLink | null {
  return links.find(({ isVisible }) => isVisible) ?? links[0] ?? null;
}
