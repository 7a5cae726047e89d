import type { Screens } from '../../model/device.ts';
import type { Results } from '../../model/kit.ts';

const desktop: Screens['desktop'] = { id: 'desktop', title: 'a desktop', kind: 'desktop', width: 1280, height: 900, pixels: 1, touch: false, mobile: false, agent: null };
const phone: Screens['phone'] = { id: 'phone', title: 'a phone', kind: 'phone', width: 390, height: 844, pixels: 2, touch: true, mobile: true, agent: null };

/** The survey’s screens; of an edition from before surveys named any, those that all had. */
export function screensOf({ survey }: Results): Screens {
  return survey.screens ?? { desktop, phone, further: [] };
}
