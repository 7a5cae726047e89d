import { z } from 'zod';
import { isOnSite } from '../address.ts';
import { byAddress, byName, linksWithin } from '../named-link.ts';
import { shown } from '../find-node.ts';
import { isPattern } from '../pattern.ts';
import { roles } from '../roles.ts';
import type { Tab } from '../tab.ts';
import { defineStep, patterns, type StepBy, type StepResult } from './define-step.ts';
import { names, namesIn, sayNames, type Names } from './names.ts';
import { unsure } from './target.ts';

const regions = ['header', 'nav', 'main', 'aside', 'footer', 'breadcrumb', 'cookie'] as const;
/** Beside an address the words are a page's own, whatever they are. */
const words = z.union([z.string(), z.array(z.string()).min(1, { error: 'give at least one' }), names]);
const role = z.literal('link', {
  error: ({ input }) => (typeof input === 'string' && !roles.some((one) => one === input) ? `there is no role "${input.slice(0, 60)}", and follow takes link alone` : 'expected link: press is for buttons'),
});
const long = z.strictObject({
  role: role.optional(), name: words.optional(), href: z.string().optional(), in: z.enum(regions).optional(), en: patterns.optional(), cy: patterns.optional(),
})
  .refine((args) => [args.name, args.href, args.en ?? args.cy].some((one) => one !== undefined), { error: 'give a name or an href' })
  .refine(({ name, en, cy }) => name === undefined || (en ?? cy) === undefined, { error: 'give the words of the languages under name' })
  .refine(({ name, href }) => href !== undefined || namesIn(name ?? [], '').every(isPattern), { error: 'expected words, or ~ and a pattern' });
type Written = z.infer<typeof patterns> | z.infer<typeof long>;
interface Asked { readonly name: Names | undefined; readonly href: string | undefined; readonly region: string | undefined }

export const follow = defineStep({
  id: 'follow',
  group: 'move',
  about: 'Follows a link: by its words (several: the first that is there; or by language), by `~pattern`, or by address; a closed menu is opened for it.',
  args: z.union([patterns, long]),
  takesWithin: true,
  examples: [
    {
      say: 'the first of several names that is there, then a pattern', on: 'brambleford',
      script: '- open: home\n- follow: [Rubbish and waste, Bins and recycling]\n- follow: ~missed (bin|collection)\n'
        + '- expect: {heading: Report a missed bin}',
    },
    {
      say: 'by role and name, in one part of the page', on: 'brambleford',
      script: '- open: home\n- follow: {role: link, name: Bins and recycling}\n  within: main\n- expect: {url: /bins}',
    },
    {
      say: 'by language: the page’s own first', on: 'aberllwyn',
      script: '- open: /cy/\n- follow: {en: Check your collection day, cy: Gwirio eich diwrnod casglu}\n'
        + '- expect: {heading: Gwirio eich diwrnod casglu}',
    },
  ],
  say: (args) => {
    const { name, href } = asked(args);
    return isSaid(name) ? `follow ${sayNames(name)}` : `follow the link to ${href}`;
  },
  run: (tab, args, { call }) => followMeant(tab, asked(args), call),
});

function asked(args: Written): Asked {
  if (typeof args === 'string' || Array.isArray(args)) return { name: args, href: undefined, region: undefined };
  const { name, href, in: region, en, cy } = args;
  const byLanguage = (en ?? cy) === undefined ? undefined : { ...(en !== undefined && { en }), ...(cy !== undefined && { cy }) };
  return { name: name ?? byLanguage, href, region };
}

function isSaid(name: Names | undefined): name is Names {
  return name !== undefined && namesIn(name, '').some((word) => word !== '');
}

async function followMeant(tab: Tab, { name, href, region }: Asked, call: StepBy['call']): Promise<StepResult> {
  const here = tab.here();
  const wanted = name === undefined ? [] : namesIn(name, here.source?.lang ?? '');
  const within = linksWithin(tab.links(), call.within, { here, device: tab.errand.visit.device });
  if (within === null) return unsure(`which links stand in its ${call.within} part could not be told`);
  const links = within.filter(({ link }) => region === undefined || link.region === region);
  const found = (href === undefined ? null : byAddress(links, href, wanted)) ?? byName(links, wanted, href !== undefined);
  if (found !== null) {
    const used = await tab.follow(found.seen);
    return { ...used, target: { role: 'link', name: shown(found.seen.link.text), by: found.by } };
  }
  const helped = await tab.override(call.name);
  if (helped !== null) return 'kind' in helped ? { outcome: 'stopped', detail: helped.detail, failure: helped } : tab.press(helped);
  const isUnread = here.source === null && (!isOnSite(here.url, tab.map.home) || here.look?.failure === null);
  const unseen = isUnread ? tab.unseen() : null;
  if (unseen !== null) return { outcome: 'stopped', detail: unseen.detail, failure: unseen };
  return { outcome: 'not-found', detail: `no link ${isSaid(name) ? sayNames(name) : `to ${href}`} on the page`, lack: 'target' };
}
