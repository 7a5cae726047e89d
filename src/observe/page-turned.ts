import type { RawSpot, SpotKit } from './page-spot.ts';
import type { Memory, Visible } from './page-visible.ts';

/** How the page stands: degrees by which its largest boxes are turned, and words that ask to turn the screen. */
export interface RawStand {
  readonly turns: readonly (RawSpot & { readonly degrees: number })[];
  /** Characters that can be seen, without the message. */
  readonly characters: number;
  readonly message: (RawSpot & { readonly share: number }) | null;
}

/** Runs in the page: how it stands in the orientation that it has now. */
export function standing(_arg: unknown, kit: Visible & SpotKit & { readonly turnOf: typeof turnOf; readonly turnMessage: typeof turnMessage }): RawStand {
  const { body, documentElement } = document;
  const memory: Memory = { clip: new Map(), shown: new Map() };
  const main = document.querySelector('main, [role=main]');
  const boxes = [documentElement, body, ...Array.from(body.children).slice(0, 20), ...(main ? [main] : [])];
  const isSeen = (one: Element): boolean => kit.isPainted(one === documentElement ? body : one, memory) && (one === documentElement || one === body || (one.textContent ?? '').length > 50);
  const turns = boxes.filter((one) => !one.matches('script, style, link, template') && isSeen(one)).map((one) => {
    let degrees = 0;
    for (let up: Element | null = one; up; up = kit.outerOf(up)) degrees += kit.turnOf(up);
    return { ...kit.spotOf(one, kit), degrees };
  });
  const message = kit.turnMessage(memory, kit);
  const characters = kit.isPainted(body, memory) ? body.innerText.length - (message?.name.length ?? 0) : 0;
  return { turns, characters, message };
}

export function turnOf(element: Element): number {
  const { transform, rotate } = getComputedStyle(element);
  const matrix = new DOMMatrix(transform === 'none' ? '' : transform);
  const own = /^(-?[\d.]+)deg$/.exec(rotate)?.[1];
  return Math.atan2(matrix.m12, matrix.m11) * 180 / Math.PI + Number(own ?? 0);
}

/** A short text that asks to turn the device, with its share of the screen. */
export function turnMessage(memory: Memory, kit: Visible & SpotKit): RawStand['message'] {
  const asks = /\b(?:rotate|turn) (?:your|the) (?:device|phone|tablet|screen)|\b(?:only|please|best)\b.{0,40}\b(?:portrait|landscape)\b/i;
  // Most pages ask nothing of the kind: told by reading them once.
  if (!asks.test(document.body.textContent ?? '')) return null;
  for (const element of Array.from(document.body.querySelectorAll('*')).slice(0, 3000)) {
    const text = element.textContent ?? '';
    if (text.length > 300 || !asks.test(text) || element.matches('script, style') || !kit.isPainted(element, memory) || !kit.visibleEdges(element, memory)) continue;
    let hits = 0;
    for (let n = 0; n < 25; n += 1) {
      const hit = document.elementFromPoint(innerWidth * (n % 5 + 0.5) / 5, innerHeight * (Math.floor(n / 5) + 0.5) / 5);
      if (hit !== null && (element.contains(hit) || (hit !== document.body && hit.contains(element) && hit !== document.documentElement && (hit.textContent ?? '').length < 500))) hits += 1;
    }
    return { ...kit.spotOf(element, kit), share: hits / 25 };
  }
  return null;
}

/** What has to be sent along with `standing`. */
export const turnFunctions = [turnOf, turnMessage];
