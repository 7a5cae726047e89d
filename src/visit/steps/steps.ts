import { back } from './back.ts';
import { capture } from './capture.ts';
import { check } from './check.ts';
import type { Step } from './define-step.ts';
import { expect } from './expect.ts';
import { follow } from './follow.ts';
import { open } from './open.ts';
import { refuse } from './refuse.ts';
import { search } from './search.ts';
import { stop } from './stop.ts';
import { when } from './when.ts';

/** The journey language: every word by its id. */
export const steps: Readonly<Record<string, Step>> = { back, capture, check, expect, follow, open, refuse, search, stop, when };
