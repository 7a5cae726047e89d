import type { LinkTint } from '../../model/colour.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

export const linkByColour = defineCheck({
  id: 'link-by-colour',
  of: 'page',
  devices: ['desktop'],
  needs: ['colour'],
  title: 'Links in text that only their colour tells apart',
  about: 'Looks at links in running text that have no underline, frame, ground, other letter or sign, and whose colour has less than 3:1 against the words beside them. Links that axe looks at by its own rule are left to axe.',
  verify: 'Look at the text in shades of grey (a print preview without colour, or the browser’s emulation of seeing no colours): can you tell where the link is?',
  matters: 'Who sees few or no colours can’t find the link, and with it the form or page that it leads to.',
  mend: 'Underline links that stand in text, or give them another clear sign beside their colour.',
  unseen: 'Links whose letters have the very colour of the text, links under the mouse, and links in text put in by a style sheet.',
  techniques: ['F73', 'G182', 'G183'],
  severity: 'serious',
  wcag: ['1.4.1'],
  judge: (_page, { colour }) => {
    if (colour.linksInText === 0) return [inapplicable('No link stands in running text.')];
    const faint = colour.links.filter((link) => isFaint(link) && !link.byAxe);
    const [first] = faint;
    if (first === undefined) return [passed(`Nothing was found to be told by colour alone among ${many(colour.linksInText, 'link')} in running text, beside what axe looks at.`)];
    const all = faint.reduce((sum, { count }) => sum + count, 0);
    return [failed(`${all} of ${many(colour.linksInText, 'link')} in running text ${all === 1 ? 'is' : 'are'} told by colour alone, first ${quote(first.name)} (${first.contrast}:1 against the words beside it).`, {
      fingerprint: fingerprint('link-by-colour', first.selector),
      places: faint.slice(0, 10).map((link) => faultPlace(link, `only its colour, ${link.contrast}:1 against the words beside it, tells it apart`, link)),
    })];
  },
});

/** Of another colour than the words beside it, but not by 3:1. */
function isFaint({ contrast }: LinkTint): boolean {
  return contrast > 1 && contrast < 3;
}
