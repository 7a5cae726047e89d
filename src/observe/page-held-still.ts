import type { Visible } from './page-visible.ts';

/** Functions that run inside the page: what moves by style sheets is put where it stands in one and the same moment, and given back. */

/** An animation that runs, and how far it was. */
export interface Held { readonly animation: Animation; readonly was: number }
export interface HeldKit { readonly runningNow: typeof runningNow; readonly setTo: typeof setTo; readonly furthest: typeof furthest }

/** Of the page's animations that run, the first 500. */
export function runningNow(): readonly Held[] {
  return document.getAnimations().slice(0, 500).flatMap((animation) => (
    animation.playState === 'running' && typeof animation.currentTime === 'number' ? [{ animation, was: animation.currentTime }] : []));
}

/** Puts what comes to an end where it will be then, and what goes on for ever at this share of a round. */
export function setTo(all: readonly Held[], share: number): void {
  for (const { animation } of all) {
    const { delay = 0, duration = 0, endTime = 0 } = animation.effect?.getComputedTiming() ?? {};
    animation.currentTime = endTime === Infinity ? Number(delay) + share * (Number(duration) || 0) : Number(endTime) + 1;
  }
}

/** How far to the right what is moved can be seen or scrolled to, now; 0 where it cannot. */
export function furthest(all: readonly Held[], kit: Visible): number {
  const memory = { clip: new Map(), shown: new Map() };
  return all.reduce((most, { animation: { effect } }) => {
    const edges = effect instanceof KeyframeEffect && effect.target !== null ? kit.visibleEdges(effect.target, memory) : null;
    return Math.max(most, edges?.right ?? 0);
  }, 0);
}

/**
 * Does the measuring while nothing moves by style sheets, in the moment of four of a round in which what moves reaches the least far: the same
 * each time, whenever it is asked. `slides`: in others it reaches beyond the screen, and the browser's own width of the page is of some moment
 * of before. The page itself is told nothing of it, and everything goes on from where it was.
 */
export function heldStill<T>(measure: (slides: boolean) => T, kit: HeldKit & Visible): T {
  const all = kit.runningNow();
  if (all.length === 0) return measure(false);
  try {
    const width = (document.scrollingElement ?? document.documentElement).clientWidth || innerWidth;
    const moments = [0, .25, .5, .75].map((share) => {
      kit.setTo(all, share);
      return { share, reach: kit.furthest(all, kit) };
    });
    kit.setTo(all, moments.reduce((best, one) => (one.reach < best.reach ? one : best)).share);
    return measure(moments.some(({ reach }) => reach > width + 1));
  } finally {
    for (const { animation, was } of all) animation.currentTime = was;
  }
}

/** What has to be sent along with `heldStill`, beside `visibleFunctions`. */
export const heldFunctions = [runningNow, setTo, furthest];
