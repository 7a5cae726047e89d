import type { PieceFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { called } from '../fault-places.ts';
import { many, quote } from '../quote.ts';
import { hintVerdict } from '../structure-verdict.ts';

export const linkAndButtonSwapped = defineCheck({
  id: 'link-and-button-swapped',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Is it a link or a button?',
  about: 'Finds links that lead nowhere (an address of # or javascript:) and by their script, attributes or class must act, and buttons whose own script leads to another page.',
  verify: 'Press it: does it do something here, or does it lead away? Does a screen reader call it what it is?',
  matters: 'People who hear “link” expect another page, and use other keys for links and for buttons.',
  mend: 'Use a button for what acts and a link with an address for what leads somewhere.',
  unseen: 'Links and buttons whose scripts stand elsewhere and that look like any other.',
  techniques: ['H91', 'G108'],
  severity: 'info',
  wcag: ['4.1.2'],
  judge: (_page, { structure: { pieces, tried } }) => hintVerdict({
    id: 'link-and-button-swapped', tried: tried, found: pieces.filter(isSwapped),
    nothing: 'The page is empty.', fine: 'No link without an address and no button that leads away by its own script was found.',
    say: ({ kind, spot }, count) => `${called(spot)} is a ${kind === 'link-as-button' ? 'link that leads nowhere' : 'button that leads away'} (${many(count, 'place')} of the kind): is it called what it is?`,
    why: ({ kind, detail }) => `${kind === 'link-as-button' ? 'a link to' : 'a button with'} ${quote(detail)}`,
  }),
});

function isSwapped({ kind }: PieceFound): boolean {
  return kind === 'link-as-button' || kind === 'button-as-link';
}
