import type { Spot } from '../model/spot.ts';
import type { Touch } from '../model/touch.ts';

const at = ({ selector, name }: Spot): string => `${selector} ${name}`;

/** Whether a check may call anything of it a fault, so that it is to be seen twice. */
export function isSuspectTouch({ banner, menus, entries, missing }: Touch): boolean {
  const does = (banner?.buttons ?? []).map((one) => one.does);
  return missing.length > 0 || [...menus, ...entries].some(({ did }) => did === 'nothing') || (does.includes('accept') && !does.includes('refuse'));
}

/** What was at fault both times; whatever else was seen the first time. */
export function agreedTouch(first: Touch, second: Touch): Touch {
  return {
    ...first, isWhole: second.isWhole,
    banner: second.banner === null ? null : first.banner,
    menus: first.menus.filter((one) => one.did !== 'nothing' || second.menus.some((other) => other.did === 'nothing' && at(other) === at(one))),
    entries: first.entries.flatMap((one) => {
      const again = second.entries.find((other) => at(other) === at(one));
      return one.did !== 'nothing' ? [one] : again?.did === 'nothing' ? [again] : [];
    }),
    missing: second.missing.filter((one) => first.missing.some((other) => other.kind === one.kind && other.selector === one.selector)),
  };
}
