import type { Page } from 'playwright';
import type { Colour } from '../model/colour.ts';
import type { Observer } from '../model/kit.ts';
import { asColour } from './colour-answer.ts';
import { inIsolation } from './isolated.ts';
import { colourFunctions, type ColourKit } from './page-colour.ts';
import { collectHalves, halfFunctions } from './page-colour-halves.ts';
import { collectLinks, linkFunctions } from './page-colour-links.ts';
import { collectSigns, signFunctions } from './page-colour-signs.ts';
import { collectTints, tintFunctions } from './page-colour-texts.ts';
import { collectColourWords, colourWordFunctions } from './page-colour-words.ts';
import { ruleFunctions, type RuleKit } from './page-rules.ts';
import { spotFunctions, type SpotKit } from './page-spot.ts';
import { visibleFunctions, type Visible } from './page-visible.ts';

/** Elements of a page that are read; what comes after is left out. */
const MOST_ELEMENTS = 8_000;

/**
 * Colours as they are computed on the loaded page: links that only their colour tells from the words around, faint placeholders, words and things
 * that rely on colour. Changes nothing and measures no pixels.
 */
export const colour: Observer<Page, 'colour'> = {
  id: 'colour',
  version: '1',
  each: 'page',
  light: false,
  reads: true,
  observe: async (tab): Promise<Colour> => asColour(await inIsolation(tab, collectColour, MOST_ELEMENTS, [
    ...visibleFunctions, ...spotFunctions, ...colourFunctions, ...ruleFunctions, ...linkFunctions, ...tintFunctions, ...signFunctions, ...colourWordFunctions, ...halfFunctions,
    collectLinks, collectTints, collectSigns, collectColourWords, collectHalves,
  ])),
};

interface Parts {
  readonly collectLinks: typeof collectLinks;
  readonly collectTints: typeof collectTints;
  readonly collectSigns: typeof collectSigns;
  readonly collectColourWords: typeof collectColourWords;
  readonly collectHalves: typeof collectHalves;
}

/** Runs in the page. */
function collectColour(most: number, kit: Parts & Visible & SpotKit & ColourKit & RuleKit): unknown {
  const memory = { clip: new Map(), shown: new Map() };
  const elements = Array.from(Document.prototype.querySelectorAll.call(document, 'body *')).slice(0, most);
  const rules = kit.styleRules(kit.moment);
  const { count, links } = kit.collectLinks(memory, kit);
  return {
    tried: elements.length, linksInText: count, links, texts: kit.collectTints(rules, memory, kit), words: kit.collectColourWords(elements, memory, kit),
    signs: kit.collectSigns(memory, kit), halves: kit.collectHalves(rules, kit),
  };
}
