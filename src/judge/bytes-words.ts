/** A line as Lighthouse simulates it for a slow phone, in bits a second. */
const LINE = 1_600_000;

/** Whole seconds that so many bytes take on that line, at least one: an estimate. */
export function secondsOnLine(bytes: number): number {
  return Math.max(1, Math.round(bytes * 8 / LINE));
}

/** Bytes with what they take on a slow line: `2.1 MB: about 11 s at 1.6 Mbit/s`. */
export function bytesOnLine(bytes: number): string {
  const size = bytes < 999_500 ? `${Math.ceil(bytes / 1000)} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;
  return `${size}: about ${secondsOnLine(bytes)} s at 1.6 Mbit/s`;
}
