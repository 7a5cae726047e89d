import type { SkipLink } from '../../model/keyboard.ts';
import { defineCheck } from '../define-check.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { spotName } from '../spot-name.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const skipLinkBroken = defineCheck({
  id: 'skip-link-broken',
  of: 'page',
  devices: ['desktop'],
  needs: ['keyboard'],
  title: 'The link that skips to the content does not work',
  about: 'Among the first stops of the page, links to a place on it that say that they skip something: whether they can be seen when they have the focus, whether the place exists, and where Tab goes after Enter.',
  matters: 'It is there to spare people who use the keyboard dozens of presses on every page; it says so and does not.',
  mend: 'Let `href` name the id of the main part of the page, give that `tabindex="-1"`, and show the link when it has the focus.',
  verify: 'Load the page, press Tab until the link has the focus: is it to be seen? Press Enter and Tab: is the focus in the main part?',
  unseen: 'Whether the place that it leads to is the right one; a page without any such link is no matter of this check.',
  techniques: ['G1', 'G123', 'G124'],
  act: ['ye5d6e'],
  severity: 'moderate',
  wcag: ['2.4.1'],
  judge: (_page, { keyboard: { skips } }) => {
    if (skips.length === 0) return [inapplicable('No link at the page’s beginning says that it skips something.')];
    const told = skips.flatMap((skip) => wrongWith(skip) ?? []);
    const [first] = told;
    if (first === undefined) return [passed(`${many(skips.length, 'link')} to skip by can be seen and leads past what it skips.`)];
    const places = told.map(({ skip: { selector, html, name, landmark, box }, why }) => ({ selector, html, name, landmark, box, why }));
    return [failed(`${quote(spotName(first.skip))}: ${first.why}.`, { places, fingerprint: fingerprint('skip-link-broken', first.skip.selector) })];
  },
});

function wrongWith(skip: SkipLink): { readonly skip: SkipLink; readonly why: string } | null {
  if (skip.target === 'missing' && !skip.didOther) return { skip, why: 'it names a place that the page does not have' };
  if (!skip.isSeen) return { skip, why: 'it can’t be seen, not even when it has the focus' };
  return skip.next === 'before' && !skip.didOther ? { skip, why: 'after Enter, Tab still goes to something before the place that it names' } : null;
}
