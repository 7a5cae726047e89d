import type { Screen, Screens } from '../model/device.ts';

const desktop: Screen = { id: 'desktop', title: 'a desktop', kind: 'desktop', width: 1280, height: 900, pixels: 1, touch: false, mobile: false, agent: null };

/** The screens of a survey that names none: those of editions from before surveys could. */
export const formerScreens: Screens = {
  desktop, phone: { id: 'phone', title: 'a phone', kind: 'phone', width: 390, height: 844, pixels: 2, touch: true, mobile: true, agent: null }, further: [],
};
