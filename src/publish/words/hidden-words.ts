import type { HiddenLink } from '../../model/difference.ts';
import { ordinal } from './figures.ts';

/** What hid a link on the phone, as it stands after its words. */
export function hiddenWords({ by, opener, screen }: HiddenLink): string {
  if (by === 'menu') return opener === undefined ? 'stands behind a menu that is closed' : `stands behind the closed menu “${opener}”`;
  if (by === 'covered') return 'lies under something else';
  if (by === 'not-shown') return 'is in the page, but not shown';
  if (by === 'not-there') return 'is not in the page';
  return `stands on the ${ordinal(screen?.phone ?? 1)} screen of the page`;
}
