import type { Screen, Screens } from '../model/device.ts';
import type { Problem } from '../model/problem.ts';
import type { Device } from '../model/survey.ts';
import { knownScreens } from './known-screens.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import type { WrittenSurvey } from './shapes/survey-shape.ts';

/** What stored looks and findings call something else by, and what every object has. */
const RESERVED = ['phone', 'phone-loaded', 'constructor'];

/**
 * The screens that a survey names or describes, by what they are used for; null, with the problems, where one is not known, stands twice, or no
 * screen of a kind is among them.
 */
export function surveyScreens(written: Written, devices: WrittenSurvey['devices']): { readonly screens: Screens | null; readonly problems: readonly Problem[] } {
  const named = devices.map((device, index) => ({ path: ['devices', index], id: typeof device === 'string' ? device : device.id, screen: screenOf(device) }));
  const problems = named.flatMap(({ path, id, screen }, index): readonly Problem[] => {
    if (screen === null) return [written.problem(path, `there is no screen "${id}"; name one of ${knownScreens.map((one) => one.id).join(', ')} or describe it`, { hint: nearest(id, knownScreens.map((one) => one.id)) ?? knownScreens.find((one) => one.id.endsWith(`-${id}`))?.id ?? null })];
    if (named.findIndex((one) => one.id === id) < index) return [written.problem(path, `"${id}" stands twice`)];
    const isTaken = typeof devices[index] !== 'string' && (RESERVED.includes(id) || knownScreens.some((one) => one.id === id));
    return isTaken ? [written.problem(path, `"${id}" is the name of another screen; give yours an id of its own`)] : [];
  });
  const all = named.flatMap(({ screen }) => screen ?? []);
  const first = (kind: Device): Screen | undefined => all.find((one) => one.kind === kind);
  const [desktop, phone] = [first('desktop'), first('phone')];
  const lacking = problems.length > 0 ? [] : [...(desktop === undefined ? ['desktop'] : []), ...(phone === undefined ? ['phone'] : [])];
  const faults = [...problems, ...lacking.map((kind) => written.problem(['devices'], `no screen of the kind ${kind} is among them: a site is looked at on both`))];
  if (desktop === undefined || phone === undefined || faults.length > 0) return { screens: null, problems: faults };
  return { screens: { desktop, phone, further: all.filter((one) => one !== desktop && one !== phone) }, problems: [] };
}

function screenOf(device: WrittenSurvey['devices'][number]): Screen | null {
  if (typeof device === 'string') return knownScreens.find(({ id }) => id === device) ?? null;
  const isHandheld = device.kind === 'phone';
  return { ...device, touch: device.touch ?? isHandheld, mobile: device.mobile ?? isHandheld };
}
