import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Visible } from './page-visible.ts';

export type FlashKit = Visible & SpotKit & { readonly lightOf: typeof lightOf };

/** Runs in the page: large things that went between light and dark more than three times within a second. */
export async function flashes(area: number, kit: FlashKit): Promise<readonly (RawSpot & { perSecond: number })[]> {
  const large = Array.from(document.querySelectorAll('body, body *')).filter((one) => { const { width, height } = kit.rectOf(one); return width * height >= area; }).slice(0, 80);
  const turns = large.map((of) => ({ of, last: kit.lightOf(of), way: 0, turns: 0 }));
  const began = performance.now();
  while (performance.now() - began < 1000) {
    await new Promise((resolve) => { setTimeout(resolve, 40); });
    for (const one of turns) {
      const light = kit.lightOf(one.of);
      const way = Math.abs(light - one.last) < 0.1 ? 0 : Math.sign(light - one.last);
      if (way !== 0 && way !== one.way) { one.turns += 1; one.way = way; }
      if (way !== 0) one.last = light;
    }
  }
  return turns.filter((one) => one.turns > 6).slice(0, 5).map(({ of, turns: all }) => ({ ...kit.spotOf(of, kit), perSecond: Math.floor(all / 2) }));
}

/** Light of what it paints itself, 0 to 1, over white. */
export function lightOf(of: Element): number {
  const style = getComputedStyle(of);
  const [r = 255, g = 255, b = 255, a = 1] = (/^rgba?\((.*)\)$/.exec(style.backgroundColor)?.[1] ?? '').split(/[,/ ]+/).filter((part) => part !== '').map(Number);
  const seen = style.visibility === 'visible' && style.display !== 'none' ? a * Number(style.opacity) : 0;
  return 1 - seen * (1 - (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255);
}

export const flashFunctions = [lightOf];
