import type { Memory, Visible } from './page-visible.ts';

/** How a thing looks at one moment. */
export interface Moment { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly seen: number; readonly text: string; readonly look: string }
/** Something that changed while it was watched: when, in milliseconds, how it looked then, and whether it ever stood elsewhere. */
export interface Watched { readonly of: Element; readonly first: Moment; readonly changes: { readonly at: number; readonly how: string; readonly by: number }[]; last: Moment; strayed: boolean; readonly texts: string[] }
export type WatchKit = Visible & { readonly momentOf: typeof momentOf; readonly watchable: typeof watchable; readonly changeOf: typeof changeOf; readonly watchStep: typeof watchStep; readonly burstsOf: typeof burstsOf; readonly wantsUntil: typeof wantsUntil };

/**
 * Runs in the page: watches what is painted, a look every `stepMs`, for `forMs`, and for up to three times as long where something changed
 * that may do so again (a row of slides that turns every five seconds). What changed is kept in our own world for `movingThings`.
 */
export async function watch({ stepMs, forMs, most }: { stepMs: number; forMs: number; most: number }, kit: WatchKit): Promise<{ tried: number; watched: number }> {
  const things = kit.watchable(most, kit).map((of) => ({ of, now: kit.momentOf(of, kit) }));
  const found = new Map<Element, Watched>();
  const began = performance.now();
  let until = forMs;
  for (let at = 0; at < until; at = performance.now() - began) {
    await new Promise((resolve) => { setTimeout(resolve, stepMs); });
    const late = performance.now() - began;
    for (const thing of things) kit.watchStep(thing, late, found, kit);
    if (late >= forMs && forMs > 2000) until = Math.min(forMs * 3, Math.max(forMs, ...[...found.values()].map((one) => kit.wantsUntil(one, kit))));
  }
  Object.assign(globalThis, { toptasksWatched: [...found.values()] });
  return { tried: things.length, watched: Math.round((performance.now() - began) / 1000) };
}

/** When changes began, each after a rest: a slide that glides to its place is seen at several looks. */
export function burstsOf(changes: Watched['changes']): readonly number[] {
  return changes.filter(({ at }, n) => at - (changes[n - 1]?.at ?? -Infinity) > 1000).map(({ at }) => at);
}

/** For how long, in milliseconds from the beginning, a thing has to be watched to know whether it goes on; its clock may have begun long before ours. */
export function wantsUntil({ changes, first, last }: Watched, kit: WatchKit): number {
  const [one, two, ...more] = kit.burstsOf(changes);
  const late = changes.at(-1)?.at ?? 0;
  if (one === undefined || more.length > 0) return 0;
  if (two === undefined) return late - one >= 1500 ? 0 : one + 7500;
  const isOpen = late < 4500 || (changes[0]?.how === 'moves' && first.x === last.x);
  return isOpen ? two + (two - one) + 1500 : 0;
}

export function watchStep(thing: { of: Element; now: Moment }, at: number, found: Map<Element, Watched>, kit: WatchKit): void {
  const next = kit.momentOf(thing.of, kit);
  const change = kit.changeOf(thing.now, next);
  const first = thing.now;
  thing.now = next;
  if (change === null) return;
  const one = found.get(thing.of) ?? { of: thing.of, first, changes: [], last: next, strayed: false, texts: [first.text] };
  one.changes.push({ at, ...change });
  one.last = next;
  if (next.x !== one.first.x || next.y !== one.first.y) one.strayed = true;
  if (change.how === 'text' && one.texts.length < 40) one.texts.push(next.text);
  found.set(thing.of, one);
}

/** What is large enough to be minded, and every short text of its own. */
export function watchable(most: number, kit: WatchKit): Element[] {
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const all = Array.from(document.querySelectorAll('body *')).filter((one) => {
    if (one.matches('script, style, link, meta, br, option, template, marquee, marquee *, head *, svg *, video, audio, source, iframe')) return false;
    const { width, height } = kit.rectOf(one);
    const hasText = Array.from(one.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
    const isShut = width * height === 0 && one.childElementCount > 0 && getComputedStyle(one).display === 'none';
    return hasText || isShut || (width * height >= 400 && (one.childElementCount > 0 || kit.isPainted(one, memory)));
  });
  return all.slice(0, most);
}

export function momentOf(of: Element, kit: Visible): Moment {
  const rect = kit.rectOf(of);
  const isSeen = rect.width > 0 && Element.prototype.checkVisibility.call(of, { opacityProperty: true, visibilityProperty: true });
  const style = getComputedStyle(of);
  const text = Array.from(of.childNodes).map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue ?? '' : '')).join(' ').replace(/\s+/g, ' ').trim().slice(0, 200);
  const source = of instanceof HTMLImageElement ? of.currentSrc.slice(-80) : '';
  return {
    x: Math.round(rect.left + scrollX - of.scrollLeft), y: Math.round(rect.top + scrollY - of.scrollTop), w: Math.round(rect.width), h: Math.round(rect.height),
    seen: isSeen ? Math.round(Number(style.opacity) * 10) / 10 : 0, text, look: `${style.backgroundPosition}|${style.backgroundImage.slice(-80)}|${source}`,
  };
}

/** The difference between two moments, where a person would see it; null where there is none. */
export function changeOf(before: Moment, after: Moment): { how: string; by: number } | null {
  if (before.seen === 0 && after.seen === 0) return null;
  if (Math.abs(before.seen - after.seen) >= 0.4) return { how: 'blinks', by: 1 };
  if (before.text !== after.text) return { how: 'text', by: 1 };
  if (before.look !== after.look) return { how: 'picture', by: 1 };
  const moved = Math.hypot(before.x - after.x, before.y - after.y);
  const grown = Math.max(Math.abs(before.w - after.w), Math.abs(before.h - after.h));
  return Math.max(moved, grown) >= 4 ? { how: 'moves', by: Math.round(Math.max(moved, grown)) } : null;
}

/** What has to be sent along with `watch`, beside `visibleFunctions`. */
export const watchFunctions = [momentOf, watchable, changeOf, watchStep, burstsOf, wantsUntil];
