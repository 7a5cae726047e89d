import type { Survey } from '../model/survey.ts';

/** Whether a survey only shows how scripts go: it scores nothing and makes no league. */
export function onlyScripts({ routes }: Survey): boolean {
  return Object.keys(routes).every((route) => route === 'scripted');
}
