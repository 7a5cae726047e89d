import type { Ending } from '../../model/visit.ts';

const words: Readonly<Record<Ending['kind'], string>> = {
  reached: 'reached',
  lost: 'not reached',
  stopped: 'visit stopped',
  absent: 'no such route found',
};

/** How a journey ended in two or three words. `stopped` is the world's doing or ours and costs the council nothing. */
export function endingWords(kind: Ending['kind']): string {
  return words[kind];
}
