import type { FocusRing, Keyboard } from '../model/keyboard.ts';
import type { Spot } from '../model/spot.ts';

/** Whether anything was seen that is at fault or in doubt. */
export function isSuspect(facts: Keyboard): boolean {
  const { trap, rings, unseen, obscured, silent = [], dropped, changes, skips, mouseOnly, custom } = facts;
  return trap !== null || rings.some(({ elsewhere }) => elsewhere !== null) || [unseen, obscured, silent, dropped, changes].some((list) => list.length > 0)
    || mouseOnly.some(({ did, hasTwin }) => did !== null && did !== '' && !hasTwin)
    || skips.some(({ target, isSeen, next }) => target === 'missing' || !isSeen || next === 'before') || custom.some(({ clickDid }) => clickDid !== null && clickDid !== '');
}

/** What was seen twice. Of a number the one that accuses less. */
export function bothSaw(first: Keyboard, second: Keyboard): Keyboard {
  const both = <One extends Spot>(list: (facts: Keyboard) => readonly One[], key: (one: One) => string = keyOf): readonly One[] => {
    const again = new Set(list(second).map(key));
    return list(first).filter((one) => again.has(key(one)));
  };
  return {
    ...first,
    ended: first.trap !== null && second.trap === null ? 'cut' : first.ended,
    trap: first.trap !== null && second.trap !== null ? { ...first.trap, leavesBackwards: first.trap.leavesBackwards || second.trap.leavesBackwards, leavesByEscape: first.trap.leavesByEscape || second.trap.leavesByEscape } : null,
    rings: first.rings.flatMap((ring) => bothRings(ring, second.rings.find((other) => keyOf(other) === keyOf(ring)))),
    ...(Math.max(first.moving ?? 0, second.moving ?? 0) > 0 && { moving: Math.max(first.moving ?? 0, second.moving ?? 0) }),
    unseen: both(({ unseen }) => unseen).map((one) => ({ ...one, changed: Math.max(one.changed, second.unseen.find((other) => keyOf(other) === keyOf(one))?.changed ?? 0) })),
    obscured: both(({ obscured }) => obscured),
    ...(first.silent !== undefined && { silent: both(({ silent = [] }) => silent) }),
    dropped: both(({ dropped }) => dropped),
    changes: both(({ changes }) => changes, (one) => `${keyOf(one)} ${one.what}`),
    skips: both(({ skips }) => skips, (one) => `${keyOf(one)} ${one.target} ${one.next} ${one.isSeen}`),
    mouseOnly: both(({ mouseOnly }) => mouseOnly, (one) => `${keyOf(one)} ${one.did === null || one.did === ''}`),
    custom: both(({ custom }) => custom, (one) => `${keyOf(one)} ${one.keysDid === ''} ${one.clickDid === ''}`),
    removed: both(({ removed }) => removed),
  };
}

/** The clearer of two looks; what the second time was not measured is left out where it was in doubt. */
function bothRings(ring: FocusRing, other: FocusRing | undefined): readonly FocusRing[] {
  if (ring.elsewhere === null) return [ring];
  if (other === undefined) return [];
  return [other.elsewhere === null || other.changed + other.elsewhere > ring.changed + ring.elsewhere ? other : ring];
}

function keyOf({ selector, html }: Spot): string {
  return `${selector}\n${html}`;
}
