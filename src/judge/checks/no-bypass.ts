import type { Verdict } from '../../model/kit.ts';
import type { BypassFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** Fewer characters after the block are no content that one would want to get to. */
const leastText = 60;

export const noBypass = defineCheck({
  id: 'no-bypass',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Nothing helps past the navigation to the content',
  about: 'Looks for a block of navigation before the content and for any way past it: a main landmark, a heading in the content, a link that leads past the block. It fails only where there is none of them.',
  verify: 'Tab from the top of the page: is there a link that leads past the menu? Ask a screen reader for its lists of headings and landmarks: is the content in one of them?',
  matters: 'Who uses a keyboard or a screen reader has to go through the same menu on every page before the first word of its content.',
  mend: 'Put the content into a main element, begin it with a heading, and put a link to it at the top of the page.',
  unseen: 'Whether a script folds the block away: where a button might do that, it is left to a person.',
  techniques: ['G1', 'G123', 'G124', 'H69', 'ARIA11'],
  act: ['cf77f2', '047fe0', 'b40fd1', '3e12e1', 'ye5d6e'],
  severity: 'serious',
  wcag: ['2.4.1'],
  judge: (_page, { structure: { bypass } }) => [verdict(bypass)],
});

function verdict({ block, textAfter, hasMain, hasHeading, hasSkipLink, maybe }: BypassFound): Verdict {
  if (block === null || textAfter < leastText) return inapplicable('No block of navigation or asides stands before the content.');
  const ways = [hasMain ? 'a main landmark' : '', hasHeading ? 'a heading in the content' : '', hasSkipLink ? 'a link past it' : ''].filter((one) => one !== '');
  if (ways.length > 0) return passed(`Past the block before the content there is ${ways.join(' and ')}.`);
  const more = { places: faultPlaces([{ spot: block }], () => 'no main landmark, no heading after it and no link past it'), fingerprint: fingerprint('no-bypass', block.selector) };
  if (maybe !== '') return cantTell(`There is no main landmark, no heading after the navigation and no link past it; ${quote(maybe)} may help.`, { ...more, severity: 'info' });
  return failed('There is no main landmark, no heading after the navigation and no link past it.', more);
}
