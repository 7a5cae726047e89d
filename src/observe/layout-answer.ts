import type { Box, Handheld, Layout, StayingBar, Target, WideThing } from '../model/facts.ts';
import { asSpot } from './as-spot.ts';
import { clean } from './words.ts';

type Raw = Readonly<Record<string, unknown>>;

/** The page's measures as facts; throws where what came from the page has another shape. Texts are cleaned and cut. */
export function asLayout(raw: unknown): Layout {
  const page = record(raw);
  const targets = record(page['targets']);
  const overlay = page['overlay'] === null ? null : record(page['overlay']);
  return {
    innerWidth: number(page['innerWidth']),
    innerHeight: number(page['innerHeight']),
    scrollWidth: number(page['scrollWidth']),
    scrollHeight: number(page['scrollHeight']),
    zoomsTo: number(page['zoomsTo']),
    wide: list(page['wide'], 10).map((one) => ({ selector: text(one['selector']), right: number(one['right']), spot: asSpot(record(one['spot'])), because: text(one['because'], 80) })),
    viewport: typeof page['viewport'] === 'string' ? text(page['viewport']) : null,
    textSizes: list(page['textSizes'], 60).map((one) => ({
      px: number(one['px']), characters: number(one['characters']), sample: text(one['sample'], 80), ...(one['spot'] !== undefined && { spot: asSpot(record(one['spot'])) }),
    })),
    targets: { count: number(targets['count']), small: list(targets['small'], 50).map(asTarget) },
    overlaps: list(page['overlaps'], 20).map((one) => ({ a: text(one['a']), b: text(one['b']), area: number(one['area']), spot: asSpot(record(one['spot'])) })),
    overlay: overlay && { share: Math.min(1, number(overlay['share'])), selector: text(overlay['selector']), spot: asSpot(record(overlay['spot'])) },
    ...(page['handheld'] !== undefined && { handheld: asHandheld(record(page['handheld'])) }),
  };
}

const EDGES: readonly StayingBar['edge'][] = ['top', 'bottom', 'whole', 'free'];
const KINDS: readonly WideThing['kind'][] = ['table', 'pre', 'frame', 'picture'];
const WAYS: readonly WideThing['how'][] = ['scrolls', 'cut', 'widens'];

function asHandheld(raw: Raw): Handheld {
  return {
    cut: list(raw['cut'], 20).map((one) => ({ ...asSpot(one), lost: number(one['lost']), of: number(one['of']), by: text(one['by']), ellipsis: one['ellipsis'] === true })),
    bars: list(raw['bars'], 6).map((one) => ({ ...asSpot(one), share: Math.min(1, number(one['share'])), edge: EDGES.find((edge) => edge === one['edge']) ?? 'free', holds: one['holds'] === 'consent' ? 'consent' : 'other' })),
    things: list(raw['things'], 20).map((one) => ({
      ...asSpot(one), kind: KINDS.find((kind) => kind === one['kind']) ?? 'picture', width: number(one['width']), room: number(one['room']), how: WAYS.find((how) => how === one['how']) ?? 'scrolls',
    })),
    under44: number(raw['under44']),
  };
}

function asTarget(one: Raw): Target {
  return { name: text(one['name'], 80), selector: text(one['selector']), box: asBox(record(one['box'])), inline: one['inline'] === true, spot: asSpot(record(one['spot'])) };
}

function asBox(box: Raw): Box {
  return { x: number(box['x']), y: number(box['y']), width: number(box['width']), height: number(box['height']) };
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('layout: the page answered with something else');
  return value as Raw; // its values are checked one by one
}

function list(value: unknown, most: number): readonly Raw[] {
  if (!Array.isArray(value)) throw new Error('layout: the page answered with something else');
  return value.slice(0, most).map(record);
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('layout: the page answered with something else');
  return value;
}

function text(value: unknown, most = 400): string {
  return typeof value === 'string' ? clean(value).slice(0, most) : '';
}
