import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { cantTell, passed } from '../verdict.ts';

const said = { text: 'a colour for the text and none for what is behind it', background: 'a background and no colour for the text on it' } as const;

export const colourHardCoded = defineCheck({
  id: 'colour-hard-coded',
  of: 'page',
  devices: ['desktop'],
  needs: ['colour'],
  title: 'Is only one of text and background colour set?',
  about: 'Reads the style sheets for the page as a whole and its first field: whether they set the text’s colour or the background, and not the other. Says nothing where a style sheet can’t be read.',
  verify: 'Set another default background (or text) colour in the browser and look at the page: can the text still be read?',
  matters: 'Who needs light text on a dark ground sets that in the browser; a page that sets only half makes text vanish.',
  mend: 'Set both colours in the same rule, or neither.',
  unseen: 'Parts of the page other than the whole and its first field.',
  techniques: ['F24', 'G148'],
  severity: 'info',
  wcag: ['1.4.3'],
  judge: (_page, { colour: { halves } }) => {
    const [first] = halves;
    if (first === undefined) return [passed('Text and background colours are set together, or neither is.')];
    return [cantTell(`A style sheet gives ${first.html.startsWith('<body') ? 'the page' : 'a field'} ${said[first.set]}.`, {
      fingerprint: fingerprint('colour-hard-coded', `${first.set} ${first.selector}`), places: halves.map((one) => faultPlace(one, `the style sheet sets ${said[one.set]}`)),
    })];
  },
});
