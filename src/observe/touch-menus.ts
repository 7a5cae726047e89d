import type { MenuTapped } from '../model/touch.ts';
import type { Hand } from './layers-hand.ts';
import { menuButtons, menuFunctions } from './touch-menus-page.ts';
import { learn, touchFunctions } from './touch-page.ts';
import { tapOn } from './touch-tap.ts';

/** Taps the buttons that say they are menus. What they open stays open, and is learnt. */
export async function tapMenus(hand: Hand): Promise<readonly MenuTapped[]> {
  const found = await hand.ask(menuButtons, null, [...touchFunctions, ...menuFunctions]);
  const spots = await hand.spots(found.map(({ n }) => n));
  const tapped: MenuTapped[] = [];
  for (const [at, { n, says }] of found.entries()) {
    const spot = spots[at];
    if (!hand.hasTime() || spot === undefined) break;
    const did = await tapOn(hand, n);
    if (did === null) continue;
    tapped.push({ ...spot, says: String(says).slice(0, 80), did });
    if (did === 'opens' || did === 'changes') await hand.ask(learn, null, touchFunctions);
    // A menu that is open may lie over the buttons of others.
    if (did === 'opens') break;
  }
  return tapped;
}
