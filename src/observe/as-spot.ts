import type { Box } from '../model/facts.ts';
import type { Spot } from '../model/spot.ts';
import type { RawSpot } from './page-spot.ts';

/** A spot as it came out of a page, cut to size; throws where it has another shape. */
export function asSpot(raw: unknown): Spot {
  const { selector, html, name, landmark, box } = (raw ?? {}) as Partial<RawSpot>; // each is checked here
  if (typeof selector !== 'string' || typeof html !== 'string') throw new Error('the page answered with something else than a place');
  return { selector: selector.slice(0, 300), html: html.slice(0, 300), name: text(name, 120), landmark: /^[a-z>]*$/.test(text(landmark, 120)) ? text(landmark, 120) : '', box: asBox(box) };
}

function asBox(box: unknown): Box | null {
  const { x, y, width, height } = (box ?? {}) as Partial<Box>; // each is checked here
  const sides = [x, y, width, height].map((side) => (typeof side === 'number' && Number.isFinite(side) ? Math.round(side * 10) / 10 : null));
  const [left, top, wide, high] = sides;
  return left == null || top == null || wide == null || high == null ? null : { x: left, y: top, width: wide, height: high };
}

function text(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
