import type { Step } from './define-step.ts';
import * as words from './index.ts';

/** The journey language: every word of the index by its id. */
export const steps: Readonly<Record<string, Step>> = Object.fromEntries(Object.values(words).map((word) => [word.id, word]));
