import type { ColourSign } from '../../model/colour.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlace } from '../fault-place.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, passed } from '../verdict.ts';

const things: Readonly<Record<ColourSign['kind'], string>> = { label: 'labels of a form', item: 'items of a list', cell: 'empty cells of a table', dot: 'dots without words' };

export const colourAsSign = defineCheck({
  id: 'colour-as-sign',
  of: 'page',
  devices: ['desktop'],
  needs: ['colour'],
  title: 'Does colour alone tell people something?',
  about: 'Points at sentences that name things by their colour only, and at labels, list items, cells and dots beside each other that only their colour tells apart. What it means a person has to say.',
  verify: 'Look at the place in shades of grey: is what the colour says still to be seen, as a word, a sign or a shape?',
  matters: 'One man in twelve doesn’t tell red from green: “fields in red are required” tells him nothing.',
  mend: 'Say it in words or with a sign beside the colour: “(required)”, a tick, a pattern.',
  unseen: 'Colours in pictures, charts and maps, and what scripts colour later.',
  techniques: ['F13', 'F81', 'G14', 'G205'],
  severity: 'info',
  wcag: ['1.4.1', '1.3.3'],
  judge: (_page, { colour: { words, signs, tried } }) => {
    const places = [
      ...words.map((one) => faultPlace(one, `the text says ${quote(one.words)} and names no other sign`)),
      ...signs.map((one) => faultPlace(one, `${one.among} ${things[one.kind]} have ${one.colours} colours, and nothing else that is seen tells them apart`)),
    ];
    const [first] = places;
    if (first === undefined) return [passed(`Nothing that tells by colour alone found by these rules among ${many(tried, 'element')}.`)];
    return [cantTell(`Colour may be the only sign in ${many(places.length, 'place')}: first, ${first.why}.`, { fingerprint: fingerprint('colour-as-sign', first.selector), places: places.slice(0, 10) })];
  },
});
