import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { Structure } from '../model/structure.ts';
import { inIsolation } from './isolated.ts';
import { bypassFunctions, type collectBypass } from './page-bypass.ts';
import { choiceFunctions, type collectChoices } from './page-choices.ts';
import { collectFieldFunctions, type collectFields, type collectForms, type tellsOfStar } from './page-collect-fields.ts';
import { fieldFunctions } from './page-fields.ts';
import { frameFunctions, type collectFrames } from './page-frames.ts';
import { orderFunctions, type collectReordered } from './page-order.ts';
import { pieceFunctions, type collectMisnamed, type collectPieces, type collectStyledWords } from './page-pieces.ts';
import { ruleFunctions } from './page-rules.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { wordingFunctions } from './page-wording.ts';
import { asStructure } from './structure-answer.ts';

/** Elements of a page that are gone through; what comes after is left out. */
const MOST_ELEMENTS = 15_000;

/** How fields, groups, frames, blocks and pictures are marked up, on the page as it loads. Nothing is pressed, and closed shadow trees stay closed. */
export const structure: Observer<Page, 'structure'> = {
  id: 'structure',
  version: '1',
  each: 'page',
  light: false,
  reads: true,
  observe: async (tab): Promise<Structure> => {
    return asStructure(await inIsolation(tab, collectStructure, MOST_ELEMENTS, [
      ...visibleFunctions, ...spotFunctions, ...wordingFunctions, ...fieldFunctions, ...collectFieldFunctions, ...choiceFunctions,
      ...frameFunctions, ...bypassFunctions, ...ruleFunctions, ...pieceFunctions, ...orderFunctions,
    ]));
  },
};

/** What is called here; the rest of the kit is for the parts. */
interface Parts {
  readonly collectFields: typeof collectFields;
  readonly collectForms: typeof collectForms;
  readonly tellsOfStar: typeof tellsOfStar;
  readonly collectChoices: typeof collectChoices;
  readonly collectFrames: typeof collectFrames;
  readonly collectBypass: typeof collectBypass;
  readonly collectMisnamed: typeof collectMisnamed;
  readonly collectPieces: typeof collectPieces;
  readonly collectStyledWords: typeof collectStyledWords;
  readonly collectReordered: typeof collectReordered;
}

/** Runs in the page: the parts share what was computed of each element. */
function collectStructure(most: number, kit: Parts): unknown {
  const memory = { clip: new Map(), shown: new Map() };
  const elements = Array.from(Document.prototype.querySelectorAll.call(document, 'body *')).slice(0, most);
  const all = kit as never; // each part takes of the kit what it needs
  return {
    tried: elements.length, explainsStar: kit.tellsOfStar(),
    fields: kit.collectFields(memory, all), forms: kit.collectForms(memory, all), choices: kit.collectChoices(memory, all),
    frames: kit.collectFrames(memory, all), bypass: kit.collectBypass(memory, all), misnamed: kit.collectMisnamed(memory, all),
    pieces: [...kit.collectPieces(memory, all), ...kit.collectStyledWords(memory, all)],
    reordered: kit.collectReordered(elements, memory, all),
  };
}
