import { z } from 'zod';
import { isSameAddress } from '../address.ts';
import type { SeenLink } from '../here.ts';
import { holds, isExactly, isPattern } from '../pattern.ts';
import { defineStep, listed, patterns, quoted } from './define-step.ts';

const regions = ['header', 'nav', 'main', 'aside', 'footer', 'breadcrumb', 'cookie'] as const;
/** Beside an address the words are a page's own, whatever they are. */
const names = z.union([z.string(), z.array(z.string()).min(1, { error: 'give at least one' })]);
const long = z.strictObject({ name: names.optional(), href: z.string().optional(), in: z.enum(regions).optional() })
  .refine(({ name, href }) => name !== undefined || href !== undefined, { error: 'give a name or an href' })
  .refine(({ name, href }) => href !== undefined || listed(name).every(isPattern), { error: 'expected words, or ~ and a pattern' });

export const follow = defineStep({
  id: 'follow',
  group: 'move',
  about: 'Follows a link: by its words (several: the first that is there), by `~pattern`, or by address; a closed menu is opened for it.',
  args: z.union([patterns, long]),
  examples: [],
  say: (args) => {
    const { name, href } = asked(args);
    return name.some((word) => word !== '') ? `follow ${quoted(name)}` : `follow the link to ${href}`;
  },
  async run(tab, args) {
    const { name, href, region } = asked(args);
    const links = tab.links().filter(({ link }) => region === undefined || link.region === region);
    const found = (href === undefined ? null : byAddress(links, href, name)) ?? byName(links, name, href !== undefined);
    if (found !== null) return tab.follow(found);
    return { outcome: 'not-found', detail: `no link ${name.length > 0 ? quoted(name) : `to ${href}`} on the page` };
  },
});

interface Asked { readonly name: readonly string[]; readonly href: string | undefined; readonly region: string | undefined }

function asked(args: z.infer<typeof patterns> | z.infer<typeof long>): Asked {
  if (typeof args === 'string' || Array.isArray(args)) return { name: listed(args), href: undefined, region: undefined };
  return { name: listed(args.name), href: args.href, region: args.in };
}

/** The link to the address; of several the one with these words, then one that can be seen, then the first. */
function byAddress(links: readonly SeenLink[], href: string, name: readonly string[]): SeenLink | null {
  const there = links.filter(({ link }) => link.href !== null && isSameAddress(link.href, href));
  const named = there.filter(({ link }) => name.some((word) => isExactly(word, link.text)));
  return visibleFirst(named.some(({ isVisible }) => isVisible) ? named : there);
}

/** Name by name: exactly these words, else words that hold them. Beside an address only exactly these words will do. */
function byName(links: readonly SeenLink[], names: readonly string[], isStrict: boolean): SeenLink | null {
  for (const name of names) {
    const found = visibleFirst(links.filter(({ link }) => isExactly(name, link.text)))
      ?? (isStrict ? null : visibleFirst(links.filter(({ link }) => holds(name, link.text))));
    if (found !== null) return found;
  }
  return null;
}

function visibleFirst(links: readonly SeenLink[]): SeenLink | null {
  return links.find(({ isVisible }) => isVisible) ?? links[0] ?? null;
}
