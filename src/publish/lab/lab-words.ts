import type { LabBand, LabMeasure, LabMeasureId } from '../../model/lab.ts';

/** What a measure of the lab is called by those who feel it. */
export const labTitles: Readonly<Record<LabMeasureId, string>> = {
  lcpMs: 'The main content stands',
  cls: 'What is shown stays where it is',
  tbtMs: 'It answers the finger while it loads',
};

const bands: Readonly<Record<LabMeasureId, Readonly<Record<LabBand, string>>>> = {
  lcpMs: { good: 'quickly', between: 'neither quickly nor slowly', poor: 'slowly', unstable: 'cannot tell' },
  cls: { good: 'yes', between: 'it moves somewhat', poor: 'no, it jumps', unstable: 'cannot tell' },
  tbtMs: { good: 'yes', between: 'with waiting', poor: 'no, it is busy', unstable: 'cannot tell' },
};

/** The band of a measure in words. */
export function bandWords({ id, band }: LabMeasure): string {
  return bands[id][band];
}

/** The spread and the middle, `2.1 to 3.4 s, 2.8 s in the middle`; one figure where they are the same, and words for next to nothing. */
export function spreadWords({ id, low, high, median }: LabMeasure): string {
  if (id === 'cls' && high === 0) return 'nothing jumped';
  if (id === 'tbtMs' && high < 100) return 'busy for less than 0.1 s';
  const write = id === 'cls' ? hundredths : seconds;
  const unit = id === 'cls' ? '' : ' s';
  const what = id === 'lcpMs' ? 'after ' : id === 'tbtMs' ? 'busy for ' : 'shift of ';
  const [from, to] = [write(low), write(high)];
  return from === to ? `${what}${to}${unit}` : `${what}${from} to ${to}${unit}, ${write(median)}${unit} in the middle`;
}

/** Why the runs give no band; null where they do. */
export function unstableWords({ band, isOurs }: LabMeasure): string | null {
  if (band !== 'unstable') return null;
  return isOurs ? 'our own machine was too slow meanwhile' : 'the runs do not agree';
}

/** Bytes as people read them: `84 kB`, `2.4 MB`. */
export function bytesWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
}

/** Rounded up, as the checks' sentences are: what is over an edge never looks as if it were on it. */
function seconds(ms: number): string {
  return (Math.ceil(ms / 100) / 10).toFixed(1);
}

function hundredths(shift: number): string {
  return (Math.ceil(Math.round(shift * 1000) / 10) / 100).toFixed(2);
}
