import type { Verdict } from '../../model/kit.ts';
import type { FrameFound } from '../../model/structure.ts';
import { defineCheck } from '../define-check.ts';
import { faultPlaces } from '../fault-places.ts';
import { fingerprint } from '../fingerprint.ts';
import { many, quote } from '../quote.ts';
import { cantTell, failed, inapplicable, passed } from '../verdict.ts';

/** Shorter texts are no evidence that two frames show different things. */
const leastWords = 40;

export const frameSameName = defineCheck({
  id: 'frame-same-name',
  of: 'page',
  devices: ['desktop'],
  needs: ['structure'],
  title: 'Frames that show different things have the same name',
  about: 'Compares frames of one name. It fails where both could be read and have different titles and texts; frames of other sites with different addresses are left to a person.',
  verify: 'Open both frames: do they serve the same purpose?',
  matters: 'In a screen reader’s list of frames the two cannot be told apart.',
  mend: 'Give each frame a name that says what it shows.',
  unseen: 'What frames of other sites show.',
  techniques: ['H64'],
  act: ['4b1c6c'],
  severity: 'moderate',
  wcag: ['4.1.2'],
  judge: (_page, { structure: { frames } }) => [verdict(frames.filter(({ name }) => name !== ''))],
});

function verdict(frames: readonly FrameFound[]): Verdict {
  if (frames.length < 2) return inapplicable('There are no two frames with names.');
  const pairs = frames.flatMap((one, n) => frames.slice(n + 1).filter((other) => isSame(one.name, other.name)).map((other): readonly [FrameFound, FrameFound] => [one, other]));
  const certain = pairs.find(([one, other]) => differ(one, other));
  const doubtful = pairs.find(([one, other]) => one.address !== other.address && (one.shows === null || other.shows === null));
  const pair = certain ?? doubtful;
  if (pair === undefined) return passed(`Of ${many(frames.length, 'frame')} no two of one name are seen to show different things.`);
  const [one] = pair;
  const more = { places: faultPlaces(pair, ({ address }) => `shows ${quote(address)}`), fingerprint: fingerprint('frame-same-name', one.spot.selector) };
  if (certain) return failed(`Two frames called ${quote(one.name)} show different things.`, more);
  return cantTell(`Two frames with different addresses are called ${quote(one.name)}: do they serve the same purpose?`, { ...more, severity: 'info' });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function differ(one: FrameFound, other: FrameFound): boolean {
  const [a, b] = [one.shows, other.shows];
  if (a === null || b === null || /\badvert/i.test(one.name)) return false;
  return a.title !== b.title && a.title !== '' && b.title !== '' && a.words !== b.words && Math.min(a.words.length, b.words.length) >= leastWords;
}
