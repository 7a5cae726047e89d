import type { PaintKit, PaintWorld } from './page-paint.ts';
import type { RawText } from './page-paint-texts.ts';
import type { RawSpot } from './page-spot.ts';

/** A link or button to be tried: the number of itself and of the element that has its words. */
export interface RawActor extends RawSpot { readonly n: number; readonly words: number; readonly inText: boolean; readonly contrast: number }
/** How an actor looks now. */
export interface ActorLook { readonly x: number; readonly y: number; readonly looks: string; readonly contrast: number | null; readonly isMarked: boolean; readonly isThere: boolean; readonly text: RawText | null }

/**
 * Runs in the page: one of each kind of link and button that has words, from above to below, those in running text without a sign first; at most
 * `most`.
 */
export function actorsToTry(most: number, kit: PaintKit & ActorKit): readonly RawActor[] {
  const world = (globalThis as PaintWorld).toptasksPaint;
  if (!world) return [];
  const memory = { clip: new Map(), shown: new Map() };
  const kinds = new Map<string, RawActor>();
  for (const element of Array.from(Document.prototype.querySelectorAll.call(document, 'a[href], button, [role=button], [role=link], [role=tab], summary, input[type=submit], input[type=button]')).slice(0, 1_500)) {
    const of = element instanceof HTMLInputElement ? element : kit.textIn(element)?.parentElement;
    if (!of || !kit.visibleEdges(of, memory) || kit.isLeftOut(element) || kit.rectOf(element).height > 400) continue;
    const beside = element.localName === 'a' || element.getAttribute('role') === 'link' ? kit.wordsBeside(element, memory, kit) : null;
    const isCueless = beside !== null && !kit.isMarked(element, of, beside.of);
    const style = getComputedStyle(of);
    const key = [element.localName, isCueless, element.getAttribute('class'), kit.outerOf(element)?.getAttribute('class'), kit.outerOf(element)?.localName, style.color, style.fontSize, getComputedStyle(element).backgroundColor].join('|');
    if (kinds.has(key)) continue;
    const contrast = beside === null ? 0 : kit.tellsApart(of, beside.of, kit);
    kinds.set(key, { ...kit.spotOf(element, kit), n: world.things.push(element) - 1, words: world.things.push(of) - 1, inText: isCueless, contrast });
  }
  const all = [...kinds.values()];
  return [...all.filter(({ inText }) => inText).slice(0, 8), ...all.filter(({ inText }) => !inText)].slice(0, most);
}

/** Contrast of two elements' words against each other; 1 where they have the same colour, 0 where it cannot be reckoned. */
export function tellsApart(one: Element, other: Element, kit: PaintKit): number {
  const [a, b] = [kit.paintOf(getComputedStyle(one).color), kit.paintOf(getComputedStyle(other).color)];
  if (!a || !b || a.alpha < 1 || b.alpha < 1) return 0;
  return a.rgb.every((value, n) => value === b.rgb[n]) ? 1 : Math.max(1.01, Math.round(kit.contrastOf(a.rgb, b.rgb) * 100) / 100);
}

/** Runs in the page: how the thing looks in its state now, after it is brought to the screen or given the focus where that is asked for. */
export function lookOf({ n, words, act }: { readonly n: number; readonly words: number; readonly act: 'show' | 'focus' | 'blur' | 'look' }): ActorLook | null {
  const world = (globalThis as PaintWorld).toptasksPaint;
  const [element, of] = [world?.things[n], world?.things[words]];
  if (!world || !element?.isConnected || !of) return null;
  const { kit } = world;
  if (act === 'focus') (element as HTMLElement).focus({ preventScroll: true }); // whatever can have the focus
  if (act === 'blur') (element as HTMLElement).blur(); // the same
  let rect = kit.rectOf(of);
  if (act === 'show' && (rect.top < 120 || rect.bottom > innerHeight - 40)) {
    of.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    rect = kit.rectOf(of);
  }
  const [x, y] = [rect.left + Math.min(rect.width / 2, 200), rect.top + Math.min(rect.height / 2, 10)];
  const style = getComputedStyle(of);
  const ink = kit.inkOf(of, kit);
  const ground = kit.groundOf(of, new Map(), kit);
  const grounds: string[] = [];
  for (let up: Element | null = of; up; up = kit.outerOf(up)) { const { backgroundColor, backgroundImage, opacity } = getComputedStyle(up); grounds.push(backgroundColor, backgroundImage, opacity); }
  const beside = kit.wordsBeside(element, { clip: new Map(), shown: new Map() }, kit);
  const top = document.elementFromPoint(x, y);
  const needed = kit.neededFor(of);
  return {
    x, y, looks: [style.color, style.webkitTextFillColor, ...grounds].join('|'),
    contrast: ink && ground ? kit.contrastOf(kit.over({ rgb: ink.rgb, alpha: ink.alpha }, ground), ground) : null,
    isMarked: beside === null || kit.isMarked(element, of, beside.of),
    isThere: act === 'focus' ? document.activeElement === element : top !== null && (element.contains(top) || top.contains(of)),
    text: ink && kit.areLoaded(of, world.since, kit.outerOf) ? { ...kit.spotOf(element, kit), n: words, words: kit.sayingOf(element), ink, needed, top: 0, height: 0 } : null,
  };
}

export const actorFunctions = [tellsApart];
interface ActorKit { readonly tellsApart: typeof tellsApart }
