import type { ForbiddenSpacing, LostText, Resize, Turned, Wide } from '../model/resize.ts';
import { asSpot } from './as-spot.ts';

const MOST = 30;

/** What came out of the page, as facts; throws where it has another shape. */
export function asLost(raw: unknown): readonly LostText[] {
  return list(raw).map((one) => ({
    ...asSpot(one), how: oneOf(one['how'], ['clipped', 'hidden', 'overlapped', 'covered', 'outside']), by: path(one['by']),
    lost: pixels(one['lost']), of: pixels(one['of']), ellipsis: one['ellipsis'] === true,
  }));
}

export function asNarrow(raw: unknown): Omit<Resize['narrow'], 'lost'> {
  const page = (raw ?? {}) as Record<string, unknown>; // each is checked here
  const wide = list(page['wide']).map((one): Wide => ({ ...asSpot(one), over: pixels(one['over']), what: oneOf(one['what'], ['text', 'control', 'lines', 'word']) }));
  return { scrollWidth: pixels(page['scrollWidth']), wide };
}

export function asForbidden(raw: unknown): readonly ForbiddenSpacing[] {
  return list(raw).map((one) => ({
    ...asSpot(one), property: oneOf(one['property'], ['letter-spacing', 'line-height', 'word-spacing']), value: path(one['value']).slice(0, 40),
    ratio: Math.round(number(one['ratio']) * 1000) / 1000, least: number(one['least']),
  }));
}

interface Stand { readonly turns: readonly (Turned & { readonly selector: string })[]; readonly characters: number; readonly message: Turned | null; readonly share: number }

/** How the page stands in one orientation; a turn of the other way round counts as its opposite. */
export function asStand(raw: unknown, orientation: Turned['orientation']): Stand {
  const page = (raw ?? {}) as Record<string, unknown>; // each is checked here
  const turns = list(page['turns']).map((one) => ({ ...asSpot(one), how: 'rotated', orientation, degrees: number(one['degrees']) } as const));
  const message = page['message'] == null ? null : { ...asSpot(page['message']), how: 'message', orientation, degrees: 0 } as const;
  return { turns, characters: number(page['characters']), message, share: message === null ? 0 : number((page['message'] as Record<string, unknown>)['share']) };
}

/** Boxes that stand a quarter turn apart in the two, and a request to turn the screen that stands in place of the page in one of them. */
export function turnedBetween(portrait: Stand, landscape: Stand): readonly Turned[] {
  const rotated = portrait.turns.flatMap((one) => {
    const other = landscape.turns.find(({ selector }) => selector === one.selector);
    const apart = other === undefined ? 0 : Math.abs((((one.degrees - other.degrees) % 360) + 360) % 360);
    if (other === undefined || (Math.abs(apart - 90) > 3 && Math.abs(apart - 270) > 3)) return [];
    const worse = upright(one.degrees) <= upright(other.degrees) ? other : one;
    return [{ ...worse, degrees: apart > 180 ? 360 - Math.round(apart) : Math.round(apart) }];
  });
  const asked = ([[portrait, landscape], [landscape, portrait]] as const).flatMap(([here, there]) => {
    const isInPlace = here.characters < there.characters * 0.2 || here.share >= 0.7;
    return here.message !== null && there.message === null && isInPlace ? [here.message] : [];
  });
  return [...rotated.slice(0, 1), ...asked];
}

function upright(degrees: number): number {
  const round = ((degrees % 360) + 360) % 360;
  return Math.min(round, 360 - round);
}

function list(raw: unknown): readonly Record<string, unknown>[] {
  if (!Array.isArray(raw)) throw new Error('resize: the page answered with something else');
  return raw.slice(0, MOST).map((one) => (one ?? {}) as Record<string, unknown>); // its values are checked one by one
}

function oneOf<T extends string>(value: unknown, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error('resize: the page answered with something else');
  return found;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('resize: the page answered with something else');
  return value;
}

function pixels(value: unknown): number {
  return Math.round(number(value));
}

function path(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 300) : '';
}
