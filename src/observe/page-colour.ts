import type { Rgb } from '../model/colour.ts';
import type { Visible } from './page-visible.ts';

/** Functions that run inside the page (see isolated.ts): colours as they are computed, and what lies behind. */

/** Red, green, blue 0–255 and how opaque, 0–1. */
export interface Paint4 { readonly rgb: Rgb; readonly alpha: number }

/** Of a colour as it was computed, in any notation; null for what is none. */
export function paintOf(colour: string): Paint4 | null {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (plain) return { rgb: [Number(plain[1]), Number(plain[2]), Number(plain[3])], alpha: plain[4] === undefined ? 1 : Number(plain[4]) };
  if (!/^(?:color|lab|lch|oklab|oklch|hsl|hwb|color-mix)\(/.test(colour)) return null;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { rgb: [red, green, blue], alpha: alpha / 255 };
}

export function over(top: Paint4, below: Rgb): Rgb {
  const mix = (n: 0 | 1 | 2): number => top.rgb[n] * top.alpha + below[n] * (1 - top.alpha);
  return [mix(0), mix(1), mix(2)];
}

/** As WCAG 2 defines relative luminance. */
export function luminanceOf([red, green, blue]: Rgb): number {
  const part = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

export function contrastOf(one: Rgb, other: Rgb): number {
  const [a, b] = [luminanceOf(one), luminanceOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour behind what is in the element, where plain colours alone make it; null where a picture, a filter or a veil has a share in it. */
export function groundOf(element: Element | null, known: Map<Element, Rgb | null>, kit: Pick<Visible, 'outerOf'>): Rgb | null {
  if (element === null) return [255, 255, 255];
  const before = known.get(element);
  if (before !== undefined) return before;
  const style = getComputedStyle(element);
  const isPlain = style.backgroundImage === 'none' && style.opacity === '1' && style.filter === 'none' && style.mixBlendMode === 'normal'
    && style.getPropertyValue('backdrop-filter') === 'none' && style.maskImage === 'none';
  const own = isPlain ? paintOf(style.backgroundColor) : null;
  const below = own === null || own.alpha === 1 ? null : groundOf(kit.outerOf(element), known, kit);
  const ground = own === null ? null : own.alpha === 1 ? own.rgb : below && over(own, below);
  known.set(element, ground);
  return ground;
}

/**
 * Whether the plain colours around an element are what it really stands on: the one that colours it reaches all round it, and nothing
 * coloured that is not around it lies in the same place.
 */
export function isOnItsGround(element: Element, kit: Pick<Visible, 'outerOf' | 'rectOf'>): boolean {
  const rect = kit.rectOf(element);
  for (let up: Element | null = element; up && up !== document.body && up !== document.documentElement; up = kit.outerOf(up)) {
    const own = paintOf(getComputedStyle(up).backgroundColor);
    if (own === null || own.alpha === 0) continue;
    const around = kit.rectOf(up);
    if (around.left > rect.left + 2 || around.right < rect.right - 2 || around.top > rect.top + 2 || around.bottom < rect.bottom - 2) return false;
    if (own.alpha === 1) break;
  }
  const isInView = rect.top >= 0 && rect.bottom <= innerHeight && rect.left >= 0 && rect.right <= innerWidth;
  return isInView ? isNothingBetween(element, rect) : !isPlacedOver(element, kit);
}

/** Of what is on the screen: everything at its middle is the element, in it or around it. */
export function isNothingBetween(element: Element, rect: DOMRect): boolean {
  const stack = document.elementsFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  for (const one of stack) {
    if (one === document.body || one === document.documentElement || element.contains(one)) continue;
    if (!one.contains(element)) return false;
    if (paintOf(getComputedStyle(one).backgroundColor)?.alpha === 1) return true;
  }
  return stack.length > 0;
}

/** Placed by itself over whatever is there. */
export function isPlacedOver(element: Element, kit: Pick<Visible, 'outerOf'>): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = kit.outerOf(up)) {
    const { position, transform, backgroundColor } = getComputedStyle(up);
    if (position === 'absolute' || position === 'fixed' || transform !== 'none') return true;
    if (paintOf(backgroundColor)?.alpha === 1) return false;
  }
  return false;
}

/** What has to be sent along for any of them to run, beside `visibleFunctions`. */
export const colourFunctions = [paintOf, over, luminanceOf, contrastOf, groundOf, isOnItsGround, isNothingBetween, isPlacedOver];

/** The same, as a function in the page gets them. */
export interface ColourKit {
  readonly paintOf: typeof paintOf;
  readonly over: typeof over;
  readonly contrastOf: typeof contrastOf;
  readonly groundOf: typeof groundOf;
  readonly isOnItsGround: typeof isOnItsGround;
}
