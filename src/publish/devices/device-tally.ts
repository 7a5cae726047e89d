import type { DifferenceKind } from '../../model/difference.ts';
import { counted } from '../words/figures.ts';
import type { Compared } from './compared.ts';

/** How the ways that were walked on both devices differ, in a sentence of counts; '' where there are none. */
export function deviceTally(ways: readonly Compared[]): string {
  if (ways.length === 0) return '';
  const count = (kind: DifferenceKind): number => ways.filter(({ way }) => way.difference === kind).length;
  const neither = ways.filter(({ way }) => way.difference === 'same' && way.phone.clicks === null).length;
  const parts = ([
    [count('same') - neither, 'took as many clicks on the one as on the other'], [neither, 'arrived on neither'], [count('phone-longer'), 'took more clicks on the phone'],
    [count('phone-shorter'), 'took fewer clicks on the phone'], [count('phone-lost'), 'arrived on the desktop alone'], [count('desktop-lost'), 'arrived on the phone alone'],
    [count('could-not-tell'), 'could not be held together'],
  ] as const).flatMap(([many, words]) => (many === 0 ? [] : [`${many} ${words}`]));
  return `${counted(ways.length, 'way was', 'ways were')} walked on a desktop and on a phone: ${listed(parts)}.`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
