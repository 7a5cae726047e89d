import { z } from 'zod';
import { id, share, words } from './leaves.ts';

const seen = share.describe('How likely a link in this part of the page is seen (0–1).');

/** The habits of the modelled visitor, part of a method file. Every figure is an assumption and the same for all sites. */
export const visitorShape = z.strictObject({
  sees: z.strictObject({ main: seen, nav: seen, header: seen, aside: seen, footer: seen, breadcrumb: seen, cookie: seen }),
  'behind-menu': share.describe('What is left of it for a link behind a menu that has to be opened.'),
  sharpness: z.number().positive().max(50).describe('How sharply words decide: a link of scent s pulls exp(sharpness × s) − 1.'),
  slips: share.describe('Share of clicks that no word explains.'),
  back: share.describe('The scent that going back has.'),
  'gives-up': share.describe('Share that gives up before each click but the first.'),
  'gives-up-lost': share.describe('The same on a page where nothing smells of at least `faint`.'),
  faint: share.describe('A page whose strongest link has less scent says nothing to the visitor.'),
  'least-reach': share.describe('A page that fewer than this share come to is not asked for.'),
  bands: z.array(z.strictObject({ id, title: words, from: share.describe('Chance (0–1) to arrive within five clicks.') })).min(1)
    .describe('Highest first; the last from 0.'),
}).describe('The modelled visitor; left out: no model.');

export type WrittenVisitor = z.output<typeof visitorShape>;
