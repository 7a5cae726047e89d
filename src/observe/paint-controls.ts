import type { Page } from 'playwright';
import type { Box } from '../model/facts.ts';
import type { Store } from '../model/kit.ts';
import type { WeakControl } from '../model/paint.ts';
import { asSpot } from './as-spot.ts';
import { inIsolation } from './isolated.ts';
import { colourFunctions } from './page-colour.ts';
import { paintFunctions } from './page-paint.ts';
import { controlFunctions, controlsToMeasure, placeOf, roomsOf, type RawControl } from './page-paint-controls.ts';
import { spotFunctions } from './page-spot.ts';
import { visibleFunctions } from './page-visible.ts';
import { edgeContrast, iconContrast, type Rooms } from './paint-edges.ts';
import { cutOut, shot, type Pixels } from './paint-pixels.ts';

const MOST = 24;
const NEEDED = 3;
/** Around a field, in pixels: there its edge is looked for, from outside to inside. */
const MARGIN = 10;
const DEPTH = 6;
/** Thin lines are drawn larger, so that they have their own colour somewhere. */
const SCALE = 2;

/** Fields, boxes to tick and buttons without words that are told from what is around them by less than 3:1. */
export async function weakControls(tab: Page, keep: Store['keep'], endsAt: number): Promise<{ tried: number; weak: WeakControl[] }> {
  const controls = await inIsolation(tab, controlsToMeasure, MOST, [...visibleFunctions, ...spotFunctions, ...colourFunctions, ...paintFunctions, ...controlFunctions]);
  if (!Array.isArray(controls)) throw new Error('paint: the page answered with something else');
  const weak: WeakControl[] = [];
  let tried = 0;
  for (const control of controls.slice(0, MOST) as readonly RawControl[]) { // each is checked where it is used
    if (Date.now() > endsAt) break;
    const found = await measured(tab, control);
    if (found === null) continue;
    tried += 1;
    if (found.contrast >= NEEDED) continue;
    const image = found.picture === null ? null : await keep(cutOut(found.picture, { x: 0, y: 0, width: found.picture.width, height: found.picture.height }, 0), 'png');
    const kind = control.kind === 'icon' || control.kind === 'tick' ? control.kind : 'field';
    weak.push({ ...asSpot(control), kind, contrast: Math.floor(found.contrast * 100) / 100, hasInside: control.hasInside, ...(image !== null && { image }) });
  }
  return { tried, weak };
}

async function measured(tab: Page, control: RawControl): Promise<{ contrast: number; picture: Pixels | null } | null> {
  if (typeof control.contrast === 'number') return { contrast: control.contrast, picture: null };
  const box = await inIsolation(tab, placeOf, control.n) as Box | null; // numbers are checked right here
  if (box === null || ![box.x, box.y, box.width, box.height].every(Number.isFinite) || box.width < 8 || box.height < 8 || box.width > 1280 || box.height > 700) return null;
  if (control.kind === 'icon') {
    const picture = await shot(tab, { ...box }, SCALE);
    const contrast = iconContrast(picture);
    return contrast === null ? null : { contrast, picture };
  }
  const margin = Math.min(MARGIN, Math.floor(box.x), Math.floor(box.y));
  if (margin < 3) return null;
  const around = { x: Math.round(box.x) - margin, y: Math.round(box.y) - margin, width: Math.round(box.width) + 2 * margin, height: Math.round(box.height) + 2 * margin };
  const picture = await shot(tab, around);
  const depth = Math.min(DEPTH, Math.floor(Math.min(box.width, box.height) / 3));
  const contrast = edgeContrast(picture, margin, depth);
  if (contrast < NEEDED) return { contrast, picture };
  // What was found may be the edge of a neighbour, a button at its side or the words above it.
  return { contrast: edgeContrast(picture, margin, depth, asRooms(await inIsolation(tab, roomsOf, { n: control.n, most: margin }))), picture };
}

function asRooms(raw: unknown): Rooms {
  const [above, below, before, after] = Array.isArray(raw) ? raw.map(Number) : [];
  if (![above, below, before, after].every(Number.isFinite)) throw new Error('paint: the page answered with something else');
  return [above ?? 0, below ?? 0, before ?? 0, after ?? 0];
}
