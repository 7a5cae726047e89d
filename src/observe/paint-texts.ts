import type { Page } from 'playwright';
import type { Box } from '../model/facts.ts';
import type { Store } from '../model/kit.ts';
import type { PaintedText } from '../model/paint.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { colourFunctions } from './page-colour.ts';
import { hideWords, paintFunctions, showWords, wordsAt } from './page-paint.ts';
import { textFunctions, textsToMeasure, type RawText } from './page-paint-texts.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { contrastOfWords, type Word } from './paint-contrast.ts';
import { cutOut, shot } from './paint-pixels.ts';

const MOST_ELEMENTS = 6_000;
const MOST_SCREENS = 8;
/** A screen is used from here on, because bars may lie over its top. */
const FROM = 150;
const HIGH = 650;
const MARGIN = 16;
/** A place that is only partly faint is worth a look from this share on. */
const WORTH = 0.25;

/** Texts on pictures and gradients: screen by screen with the letters shown and transparent. */
export async function paintedTexts(tab: Page, keep: Store['keep'], endsAt: number): Promise<{ measured: number; faint: PaintedText[] }> {
  const texts = asTexts(await inIsolation(tab, textsToMeasure, MOST_ELEMENTS, [...visibleFunctions, ...spotFunctions, ...colourFunctions, ...paintFunctions, ...textFunctions]));
  const faint: PaintedText[] = [];
  let measured = 0;
  for (const screen of screensOf(texts).slice(0, MOST_SCREENS)) {
    if (Date.now() > endsAt) break;
    const found = await measure(tab, screen, Math.max(0, (screen[0]?.top ?? 0) - FROM), keep);
    measured += found.measured;
    faint.push(...found.faint);
  }
  return { measured, faint };
}

function screensOf(texts: readonly RawText[]): readonly (readonly RawText[])[] {
  const screens: RawText[][] = [];
  for (const text of texts) {
    const last = screens.at(-1);
    if (last?.[0] !== undefined && text.top + Math.min(text.height, HIGH / 2) - last[0].top <= HIGH) last.push(text);
    else screens.push([text]);
  }
  return screens;
}

/** Measures these texts on the screen as it is, or scrolled to `top`. */
export async function measure(tab: Page, texts: readonly RawText[], top: number | null, keep: Store['keep']): Promise<{ measured: number; faint: PaintedText[] }> {
  const ns = texts.map(({ n }) => n);
  const placed = asPlaced(await inIsolation(tab, wordsAt, { ns, top }));
  const shown = await shot(tab);
  await inIsolation(tab, hideWords, ns);
  const hidden = await shot(tab).finally(() => inIsolation(tab, showWords, null));
  const faint: PaintedText[] = [];
  let measured = 0;
  for (const text of texts) {
    const words = placed.get(text.n) ?? [];
    const result = contrastOfWords(shown, hidden, words, text.ink, text.needed);
    if (result === null) continue;
    measured += 1;
    if (!result.isCertain && result.below < WORTH) continue;
    const image = await keep(cutOut(shown, around(words), MARGIN), 'png');
    faint.push({ ...asSpot(text), words: text.words, colour: text.ink.rgb, needed: text.needed, ...result, image });
  }
  return { measured, faint };
}

function around(words: readonly Word[]): Box {
  const [x, y] = [Math.min(...words.map(({ box }) => box.x)), Math.min(...words.map(({ box }) => box.y))];
  const [right, bottom] = [Math.max(...words.map(({ box }) => box.x + box.width)), Math.max(...words.map(({ box }) => box.y + box.height))];
  return { x, y, width: right - x, height: bottom - y };
}

export function asTexts(raw: unknown): readonly RawText[] {
  if (!Array.isArray(raw)) throw new Error('paint: the page answered with something else');
  return raw.slice(0, 60).map((one: Partial<RawText> | null) => {
    const { n, words, ink, needed, top, height } = one ?? {};
    if (![n, needed, top, height, ink?.alpha, ...(ink?.rgb ?? [null])].every((value) => typeof value === 'number' && Number.isFinite(value))) throw new Error('paint: the page answered with something else');
    return { ...(one as RawText), words: typeof words === 'string' ? words.slice(0, 120) : '' }; // its numbers were checked, its place is by asSpot
  });
}

function asPlaced(raw: unknown): ReadonlyMap<number, readonly Word[]> {
  const placed = new Map<number, readonly Word[]>();
  if (!Array.isArray(raw)) return placed;
  for (const { n, words } of raw.slice(0, 60) as readonly { n?: unknown; words?: unknown }[]) { // each is checked here
    if (typeof n === 'number' && Array.isArray(words)) placed.set(n, (words as readonly Word[]).slice(0, 30).filter(({ text, box }) => typeof text === 'string' && [box.x, box.y, box.width, box.height].every(Number.isFinite))); // checked right here
  }
  return placed;
}
