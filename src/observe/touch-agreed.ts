import type { Spot } from '../model/spot.ts';
import type { Touch } from '../model/touch.ts';

/** Of the screen, from which on bars that stay are told. */
const MUCH = .25;

const at = ({ selector, name }: Spot): string => `${selector} ${name}`;

/** Whether a check may call anything of it a fault, so that it is to be seen twice. */
export function isSuspectTouch({ banner, menus, entries, missing, moved }: Touch): boolean {
  const does = (banner?.buttons ?? []).map((one) => one.does);
  return missing.length > 0 || shareOf(moved) >= MUCH || [...menus, ...entries].some(({ did }) => did === 'nothing') || (does.includes('accept') && !does.includes('refuse'));
}

function shareOf(moved: Touch['moved']): number {
  return moved?.bars.reduce((sum, { share }) => sum + share, 0) ?? 0;
}

/** What was at fault both times; of what was so once only, what the second saw; whatever else was seen the first time. */
export function agreedTouch(first: Touch, second: Touch): Touch {
  return {
    ...first, isWhole: second.isWhole,
    banner: second.banner === null ? null : first.banner,
    menus: first.menus.flatMap((one) => (one.did === 'nothing' ? second.menus.filter((other) => at(other) === at(one)) : [one])),
    entries: first.entries.flatMap((one) => (one.did === 'nothing' ? second.entries.filter((other) => at(other) === at(one)) : [one])),
    moved: shareOf(second.moved) < shareOf(first.moved) ? second.moved : first.moved,
    missing: second.missing.filter((one) => first.missing.some((other) => other.kind === one.kind && other.selector === one.selector)),
  };
}
