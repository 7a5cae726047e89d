import type { Page } from 'playwright';
import type { Observer } from '../model/kit.ts';
import type { Paint, PaintedText } from '../model/paint.ts';
import type { Spot } from '../model/spot.ts';
import { inIsolation } from './isolated.ts';
import { colourFunctions } from './page-colour.ts';
import { linkFunctions } from './page-colour-links.ts';
import { freeze, paintFunctions } from './page-paint.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { weakControls } from './paint-controls.ts';
import { readPictures } from './paint-pictures.ts';
import { statesOf } from './paint-states.ts';
import { paintedTexts } from './paint-texts.ts';

/** What the whole trial has where nobody says, and the part of it after which nothing new is begun: everything is bounded by number, so that only a very slow machine comes to it. */
const USUAL_MS = 90_000;
const USED = 0.4;

/**
 * What only pixels tell, on a page of its own: contrast of text on pictures and gradients, of links and buttons under the mouse and with the
 * focus, of fields and icons. The page is held still, and it is scrolled, hovered over and focused; letters are made transparent for a moment.
 */
export const paint: Observer<Page, 'paint'> = {
  id: 'paint',
  version: '1',
  each: 'page',
  light: false,
  deep: { isSuspect, agreed },
  observe: async (tab, on): Promise<Paint> => {
    const endsAt = Date.now() + (on.ms ?? USUAL_MS) * USED;
    await inIsolation(tab, freeze, null, [...visibleFunctions, ...spotFunctions, ...colourFunctions, ...linkFunctions, ...paintFunctions]);
    const texts = await paintedTexts(tab, on.keep, endsAt);
    const controls = await weakControls(tab, on.keep, endsAt);
    const states = await statesOf(tab, on.keep, endsAt);
    const pictures = await readPictures(tab, endsAt);
    return { tried: texts.measured + controls.tried + states.tried, texts, states, controls, pictures };
  },
};

function isSuspect({ texts, states, controls }: Paint): boolean {
  return texts.faint.length + states.faint.length + controls.weak.length > 0;
}

/** What both saw of the same thing; a text is certain only where it was so both times. */
function agreed(first: Paint, second: Paint): Paint {
  const both = <One extends Spot>(ones: readonly One[], others: readonly One[], same: (one: One) => string): readonly One[] => ones.filter((one) => others.some((other) => same(other) === same(one)));
  const byText = (one: PaintedText): string => `${one.selector} ${one.words} ${one.isCertain}`;
  return {
    ...first,
    texts: { ...first.texts, faint: both(first.texts.faint, second.texts.faint, byText) },
    states: { ...first.states, faint: both(first.states.faint, second.states.faint, (one) => `${byText(one)} ${one.state}`) },
    controls: { ...first.controls, weak: both(first.controls.weak, second.controls.weak, (one) => `${one.selector} ${one.kind} ${one.contrast < 2.7}`) },
  };
}
