import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

export type FlashKit = Visible & SpotKit & { readonly lightOf: typeof lightOf; readonly flashesOf: typeof flashesOf };

/**
 * Runs in the page: large things that an animation takes between light and dark more than three times within a second. The animation is
 * put through a second of its time and back, so that the answer does not hang on how busy the machine is.
 */
export function flashes(area: number, kit: FlashKit): readonly (RawSpot & { perSecond: number })[] {
  const found = new Map<Element, number>();
  for (const animation of document.getAnimations().slice(0, 60)) {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    if (target === null || animation.playState !== 'running' || Number(animation.effect?.getComputedTiming().endTime ?? 0) < 1000) continue;
    const { width, height } = kit.rectOf(target);
    const perSecond = width * height >= area ? kit.flashesOf(animation, target, kit) : 0;
    if (perSecond > 3) found.set(target, Math.max(perSecond, found.get(target) ?? 0));
  }
  return [...found].slice(0, 5).map(([of, perSecond]) => ({ ...kit.spotOf(of, kit), perSecond }));
}

/** Pairs of changes to dark and back within a second of the animation's time. */
export function flashesOf(animation: Animation, target: Element, kit: FlashKit): number {
  const before = animation.currentTime;
  let [turns, way, last] = [0, 0, -1];
  for (let at = 0; at <= 1000; at += 20) {
    animation.currentTime = at;
    const light = kit.lightOf(target);
    const next = last < 0 || Math.abs(light - last) < 0.1 ? 0 : Math.sign(light - last);
    if (next !== 0 && next !== way) { turns += 1; way = next; }
    if (next !== 0 || last < 0) last = light;
  }
  animation.currentTime = before;
  return Math.floor(turns / 2);
}

/** Light of what it paints itself, 0 to 1, over white. */
export function lightOf(of: Element): number {
  const style = getComputedStyle(of);
  const [r = 255, g = 255, b = 255, a = 1] = (/^rgba?\((.*)\)$/.exec(style.backgroundColor)?.[1] ?? '').split(/[,/ ]+/).filter((part) => part !== '').map(Number);
  const seen = style.visibility === 'visible' && style.display !== 'none' ? a * Number(style.opacity) : 0;
  return 1 - seen * (1 - (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255);
}

/** What has to be sent along with `flashes`, beside those of spots and `visibleFunctions`. */
export const flashFunctions = [flashesOf, lightOf];
