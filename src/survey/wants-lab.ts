import type { Survey } from '../model/survey.ts';
import { onlyScripts } from './only-scripts.ts';

/** Whether pages are to be timed. */
export function wantsLab(survey: Survey): boolean {
  return (survey.manners.lab ?? 0) > 0 && !onlyScripts(survey);
}
