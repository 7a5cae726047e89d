import type { FocusJump, ObscuredStop } from '../model/keyboard.ts';
import type { Box } from '../model/facts.ts';
import { asSpot } from './as-spot.ts';
import type { Walk } from './keyboard-walk.ts';
import type { RawStop } from './page-keys.ts';

/** A stop of the walk, with its number and the number of the stop from which Tab came to it. */
export interface Stop extends RawStop { readonly n: number; readonly before: number | null }

/** The walk's stops with their numbers. */
export function stopsOf({ stops, order }: Walk): readonly Stop[] {
  return stops.flatMap((stop, n) => {
    const at = order.indexOf(n);
    const before = at > 0 ? order[at - 1] ?? null : null;
    return [{ ...stop, n, before: before !== null && before !== n && stops[before]?.inFrame === false ? before : null }];
  });
}

/** One stop of each kind, with how many there are: first of each kind of control, then those that stand in another place. */
export function kindsOf(stops: readonly Stop[]): readonly { readonly stop: Stop; readonly count: number }[] {
  const fine = new Map<string, { stop: Stop; count: number }>();
  for (const stop of stops) {
    const known = fine.get(stop.kind);
    if (known) known.count += 1;
    else fine.set(stop.kind, { stop, count: 1 });
  }
  const seen = new Set<string>();
  const isNew = ({ stop }: { readonly stop: Stop }): boolean => {
    const coarse = stop.kind.split('||')[0] ?? '';
    const wasSeen = seen.has(coarse);
    seen.add(coarse);
    return !wasSeen;
  };
  const all = [...fine.values()];
  const first = all.filter(isNew);
  return [...first, ...all.filter((one) => !first.includes(one))];
}

/** Stops that lie whole under something that stays in place, on the way there or on the way back, each once. */
export function obscuredOf(there: readonly RawStop[], back: readonly RawStop[]): readonly ObscuredStop[] {
  const all = [...there.map((stop) => ({ stop, going: 'forwards' as const })), ...back.map((stop) => ({ stop, going: 'backwards' as const }))];
  const found = all.flatMap(({ stop, going }) => {
    if (stop.cover === null || stop.unseen !== null) return [];
    const share = Number.isFinite(stop.share) ? Math.round(stop.share * 100) / 100 : 1;
    return [{ ...asSpot(stop.spot), why: '', by: asSpot(stop.cover), share, going }];
  });
  return found.filter((one, n) => found.findIndex(({ selector }) => selector === one.selector) === n).slice(0, 30);
}

/** Where the walk goes back in reading order inside one group: up in the same column, or left in the same row. */
export function jumpsOf(stops: readonly Stop[]): readonly FocusJump[] {
  const jumps: FocusJump[] = [];
  stops.forEach((to, n) => {
    const from = stops[n - 1];
    if (from === undefined || from.group !== to.group || from.inFrame || to.inFrame || from.inFixed || to.inFixed || from.unseen !== null || to.unseen !== null) return;
    const isForced = from.positive !== to.positive || (from.positive && to.positive && from.tab > to.tab);
    const goesBack = isForced ? from.tab > to.tab : isBack(from.spot.box, to.spot.box);
    if (goesBack && jumps.length < 20) jumps.push({ from: asSpot(from.spot), to: asSpot(to.spot), isForced });
  });
  return jumps;
}

function isBack(from: Box | null, to: Box | null): boolean {
  if (from === null || to === null) return false;
  const isOver = to.y + to.height <= from.y - Math.max(8, from.height / 2) && to.x < from.x + from.width && to.x + to.width > from.x;
  const shared = Math.min(from.y + from.height, to.y + to.height) - Math.max(from.y, to.y);
  return isOver || (shared > Math.min(from.height, to.height) / 2 && to.x + to.width <= from.x - 4);
}
