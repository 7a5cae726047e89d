import type { State } from '../model/finding.ts';
import type { Verdict } from '../model/kit.ts';

type More = Omit<Verdict, 'state' | 'message'>;

/** A verdict of one state, with its sentence. */
const say = (state: State) => (message: string, more: More = {}): Verdict => ({ ...more, state, message });

export const passed = say('passed');
export const failed = say('failed');
export const cantTell = say('cantTell');
export const inapplicable = say('inapplicable');
export const untested = say('untested');
