import type { ConsentChoice } from '../model/arrival.ts';
import { ACCEPT, CLOSE, REFUSE } from './consent.ts';

/** What refuses as well. Freer than what is pressed: of a button that may refuse nobody says that refusing is not offered. */
const REFUSES = new RegExp([
  '\\b(do not|don.?t|not) (accept|agree|allow|consent|use)', '\\bopt(ing)?[ -]?out\\b', '\\bturn (them |all |cookies )*off\\b', '\\bdisable', '\\bwithout\\b', '^\\W*no\\b', '\\breject', '\\brefuse', '\\bdecline',
  '\\b(only|just)\\b.*\\b(necessary|essential|required|needed)\\b', '\\b(necessary|essential|required|needed)\\b.*\\bonly\\b', '\\b(accept|allow|use|keep) (the )?(strictly )?(necessary|essential|required)\\b',
  '\\b(continue|proceed|carry on|go on) with\\b.*\\b(necessary|essential|required)\\b', '^\\W*(strictly )?(necessary|essential|required) cookies\\W*$', '\\bset\\b.*\\boff\\b', '\\bwithdraw', 'gwrthod', 'hanfodol', 'angenrheidiol', '\\bddim yn\\b', '\\bheb dderbyn\\b', '\\bpeidio\\b', '\\bdim diolch\\b',
].join('|'), 'i');
/** What accepts what is ticked may accept nothing. */
const TICKED = /select|chosen|choice|\bmy\b|save|confirm|current/i;
const FINE = /^\W*(ok(ay)?\b|got it|i understand|understood|iawn|rwy.?n deall|deall\b|continue\b|parhau\b)/i;
const AGREES = /accept|agree|allow|derbyn|cytuno|caniat/i;
/** What keeps the boxes as they stand: where none is ticked that refuses. */
const KEEPS = /^\W*(save|confirm|arbed|cadw|cadarnhau)\b/i;
const MORE = /setting|preference|manage|custom|option|choose|configure|find out|more|learn|polic|notice|statement|detail|view|read|how (we|to)|privacy|partner|vendor|\bcookies\W*$|gosodiadau|dewisiadau|rheoli|rhagor|polisi|darllen/i;

/** What a button of a consent banner does, by its words. */
export function choiceOf(words: string): ConsentChoice {
  if (REFUSE.test(words) || REFUSES.test(words)) return 'refuse';
  if (FINE.test(words) && !AGREES.test(words)) return 'fine';
  if (ACCEPT.test(words)) return TICKED.test(words) ? 'unknown' : 'accept';
  if (CLOSE.test(words)) return 'close';
  if (KEEPS.test(words)) return 'unknown';
  return MORE.test(words) ? 'more' : 'unknown';
}
