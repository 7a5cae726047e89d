import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { quote } from '../quote.ts';
import { failed, inapplicable, passed } from '../verdict.ts';

/** Under this many CSS pixels most people have to zoom; the limit that Lighthouse's "legible font sizes" used too. */
const legible = 12;
/** Room for a footer, a caption, a copyright line. */
const allowed = 0.1;
/** On fewer characters a share says nothing. */
const enough = 100;

export const smallText = defineCheck({
  id: 'small-text',
  of: 'page',
  devices: ['phone'],
  needs: ['layout'],
  title: 'Text is too small to read on a phone',
  about: 'Measures the share of visible characters under 12 px; more than a tenth is a fault. Does not see text in pictures.',
  verify: 'Open the page on a phone and read it at arm’s length without zooming.',
  matters: 'Small letters shut out people with weak sight, and everybody in the sun.',
  mend: 'Use at least 16 pixels for text to be read, and no fixed smaller size for anything.',
  unseen: 'Text in pictures.',
  severity: 'moderate',
  wcag: [],
  judge: (_page, { layout: { textSizes } }) => {
    const all = sum(textSizes);
    if (all < enough) return [inapplicable(`Only ${all} characters of visible text.`)];
    const small = textSizes.filter(({ px }) => px < legible);
    const share = sum(small) / all;
    const percent = `${Math.round(share * 100)} %`;
    if (share <= allowed) return [passed(`${percent} of the text is under ${legible} px.`)];
    const most = small.reduce((a, b) => (b.characters > a.characters ? b : a));
    return [failed(`${percent} of the text is under ${legible} px, for example ${quote(most.sample)} (${Math.round(most.px * 10) / 10} px).`, {
      fingerprint: fingerprint('small-text', ''),
      places: small.flatMap(({ spot, px, characters }) => (spot === undefined ? [] : [faultPlace(spot, `${px} px, as are ${characters} characters of the page`)])).slice(0, 10),
    })];
  },
});

function sum(sizes: readonly { readonly characters: number }[]): number {
  return sizes.reduce((total, { characters }) => total + characters, 0);
}
