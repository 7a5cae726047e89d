import type { Results } from '../../model/kit.ts';
import { screensOf } from './screens-of.ts';

/** On which screens something was seen, as a part of a sentence: the two that are walked, then the further ones: `desktop and phone, also on a tablet`. */
export function deviceWords(results: Results, devices: readonly string[]): string {
  const walked = ['desktop', 'phone'].filter((device) => devices.includes(device));
  const further = screensOf(results).further.filter(({ id }) => devices.includes(id)).map(({ title }) => `on ${title}`);
  return [...(walked.length > 0 ? [walked.join(' and ')] : []), ...(further.length > 0 ? [`${walked.length > 0 ? 'also ' : ''}${further.join(', ')}`] : [])].join(', ');
}

/** Whether it is no further screen: every judged page is seen there, and it counts. */
export function isWalked(device: string | null): boolean {
  return device === null || device === 'desktop' || device === 'phone';
}

/** `on a phone`, `on a tablet`. */
export function onDevice(results: Results, device: string): string {
  return `on ${screensOf(results).further.find(({ id }) => id === device)?.title ?? `a ${device}`}`;
}
