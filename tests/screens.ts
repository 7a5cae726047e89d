import type { Screen, Screens } from '../src/model/device.ts';
import { knownScreens, usualScreens } from '../src/read/known-screens.ts';

/** A screen that a survey can name. */
export function knownScreen(id: string): Screen {
  const screen = knownScreens.find((one) => one.id === id);
  if (screen === undefined) throw new Error(`there is no screen ${id}`);
  return screen;
}

const [desktop = '', phone = ''] = usualScreens;

/** What a survey means that names none. */
export const screens: Screens = { desktop: knownScreen(desktop), phone: knownScreen(phone), further: [] };
