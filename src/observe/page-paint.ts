import type { Ink, Word } from './paint-contrast.ts';
import type { ColourKit } from './page-colour.ts';
import type { LinkKit } from './page-colour-links.ts';
import type { SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

/** Functions that run inside the page (see isolated.ts), for what is measured by pixels. */

export type PaintKit = Visible & SpotKit & ColourKit & LinkKit & {
  readonly inkOf: typeof inkOf; readonly wordsIn: typeof wordsIn; readonly isLeftOut: typeof isLeftOut; readonly neededFor: typeof neededFor; readonly areLoaded: typeof areLoaded;
};
/** What is kept in our own world of the page from one call to the next. */
export interface PaintWorld { toptasksPaint?: { readonly things: Element[]; readonly kit: PaintKit; readonly since: number; undo: readonly (() => void)[] } }

/** Runs in the page: stops what moves, fades and blinks, and makes ready what is kept. */
export function freeze(_none: null, kit: PaintKit): void {
  for (const animation of document.getAnimations().slice(0, 2_000)) {
    const { iterations, endTime } = animation.effect?.getComputedTiming() ?? {};
    try { animation.pause(); animation.currentTime = iterations === Infinity ? 0 : endTime ?? 0; } catch { /* one without an end */ }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, ::before, ::after { transition: none !important; caret-color: transparent !important; scroll-behavior: auto !important }');
  document.adoptedStyleSheets.push(sheet);
  (globalThis as PaintWorld).toptasksPaint = { things: [], kit, since: performance.now(), undo: [] };
}

/** The ink of an element's words, with all the veils round it; null where it is none or not to be seen. */
export function inkOf(element: Element, kit: Pick<PaintKit, 'outerOf' | 'paintOf'>): Ink | null {
  const style = getComputedStyle(element);
  const isDrawn = element instanceof SVGElement;
  const colour = kit.paintOf(isDrawn ? style.fill : style.webkitTextFillColor || style.color);
  if (!colour || /text/.test(style.backgroundClip) || style.mixBlendMode !== 'normal') return null;
  let alpha = colour.alpha * (isDrawn ? Number(style.fillOpacity) : 1);
  for (let up: Element | null = element; up; up = kit.outerOf(up)) {
    const around = getComputedStyle(up);
    if (around.filter !== 'none' || around.mixBlendMode !== 'normal') return null;
    alpha *= Number(around.opacity);
  }
  return alpha < 0.05 ? null : { rgb: colour.rgb, alpha };
}

/** Words of the element's own texts as they stand on the screen, at most 30. Of a button's value the whole of it. */
export function wordsIn(element: Element): readonly Word[] {
  const words: Word[] = [];
  if (element instanceof HTMLInputElement) {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [{ text: element.value.slice(0, 60), box: { x: left + 2, y: top + 2, width: width - 4, height: height - 4 } }];
  }
  const range = document.createRange();
  for (let node = element.firstChild; node && words.length < 30; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    for (const { 0: text, index } of (node.nodeValue ?? '').slice(0, 2_000).matchAll(/\S+/g)) {
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const rects = range.getClientRects();
      const [rect] = rects;
      if (rects.length === 1 && rect && rect.width > 1 && rect.height > 1) words.push({ text: text.slice(0, 40), box: { x: rect.left - 1, y: rect.top, width: rect.width + 2, height: rect.height } });
      if (words.length >= 30) break;
    }
  }
  return words;
}

/** What WCAG asks no contrast of: what is out of use, and logos. */
export function isLeftOut(element: Element): boolean {
  const closest = (selector: string): Element | null => Element.prototype.closest.call(element, selector);
  if (closest(':disabled, [disabled], [aria-disabled=true], [inert], [class*=disabled]') !== null) return true;
  const label = closest('label');
  if (label instanceof HTMLLabelElement && label.control?.matches(':disabled, [aria-disabled=true]') === true) return true;
  return closest('[class*=logo i], [id*=logo i], [class*=wordmark i], [class*=brand-name i], [class*=navbar-brand i]') !== null;
}

export function neededFor(element: Element): number {
  const style = getComputedStyle(element);
  const size = Number.parseFloat(style.fontSize);
  return size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
}

/** Whether the pictures behind an element were asked for before anything was held back; what was asked later may be missing by our doing. */
export function areLoaded(element: Element, since: number, outerOf: Visible['outerOf']): boolean {
  for (let up: Element | null = element; up; up = outerOf(up)) {
    for (const side of [null, '::before', '::after']) {
      for (const [, url] of getComputedStyle(up, side).backgroundImage.matchAll(/url\("([^"]*)"\)/g)) {
        if (url === undefined || url.startsWith('data:')) continue;
        const entry = performance.getEntriesByName(url).at(-1);
        if (entry === undefined || entry.startTime > since) return false;
      }
    }
  }
  return true;
}

/** What is to be sent along with freeze, beside what colour and places need. */
export const paintFunctions = [inkOf, wordsIn, isLeftOut, neededFor, areLoaded];

/** Runs in the page: makes the own words of these things transparent, shadows and outlines left. */
export function hideWords(ns: readonly number[]): void {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return;
  const undo: (() => void)[] = [];
  for (const n of ns) {
    const element = world.things[n];
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    const before = Element.prototype.getAttribute.call(element, 'style');
    const { style } = element;
    // A shadow of the text's own colour would vanish with it.
    const { textShadow, borderTopColor, borderRightColor, borderBottomColor, borderLeftColor, boxShadow, outlineColor } = getComputedStyle(element);
    for (const [name, value] of [['text-shadow', textShadow], ['border-color', `${borderTopColor} ${borderRightColor} ${borderBottomColor} ${borderLeftColor}`], ['box-shadow', boxShadow], ['outline-color', outlineColor]] as const) style.setProperty(name, value, 'important');
    for (const name of element instanceof SVGElement ? ['fill'] : ['color', '-webkit-text-fill-color']) style.setProperty(name, 'transparent', 'important');
    undo.push(() => { if (before === null) Element.prototype.removeAttribute.call(element, 'style'); else Element.prototype.setAttribute.call(element, 'style', before); });
  }
  world.undo = undo;
}

/** Runs in the page: gives the words back what hideWords took. */
export function showWords(): void {
  const world = (globalThis as PaintWorld).toptasksPaint;
  for (const give of world?.undo ?? []) give();
  if (world) world.undo = [];
}

/** Runs in the page: where the words of these things stand on the screen once it is scrolled there. */
export function wordsAt({ ns, top }: { readonly ns: readonly number[]; readonly top: number | null }): readonly { n: number; words: readonly Word[] }[] {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return [];
  if (top !== null) scrollTo({ top, left: 0, behavior: 'instant' });
  return ns.map((n) => {
    const element = world.things[n];
    return { n, words: element?.isConnected === true ? world.kit.wordsIn(element).filter(({ box }) => box.x >= 0 && box.y >= 0 && box.x + box.width <= innerWidth && box.y + box.height <= innerHeight) : [] };
  });
}
