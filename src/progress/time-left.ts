/**
 * How long work of known units still takes. The estimate is the mean pace since the start, over units weighed by
 * how long their kind has taken so far, so that many quick units at the end do not look like slow ones.
 */
export interface TimeLeft {
  /** Adds so many units of a kind to what is to be done. */
  readonly plan: (kind: string, units: number) => void;
  /** So many units of the kind have been done. */
  readonly done: (kind: string, units?: number) => void;
  /** Units of the kind that need not be done after all. */
  readonly drop: (kind: string, units: number) => void;
  /** Share 0–1 of the work done, never falling, and seconds left; null before anything is known. */
  readonly now: () => { readonly share: number; readonly secondsLeft: number | null };
}

/** `weights`: how long a unit of each kind takes against the others; `clock` in milliseconds. */
export function timeLeft(weights: Readonly<Record<string, number>>, clock: () => number): TimeLeft {
  const planned = new Map<string, number>();
  const finished = new Map<string, number>();
  const started = clock();
  let best = 0;

  const add = (counts: Map<string, number>, kind: string, units: number): void => {
    counts.set(kind, Math.max(0, (counts.get(kind) ?? 0) + units));
  };
  const weigh = (counts: Map<string, number>): number => [...counts].reduce((sum, [kind, units]) => sum + units * (weights[kind] ?? 1), 0);

  return {
    plan: (kind, units) => add(planned, kind, units),
    done: (kind, units = 1) => add(finished, kind, units),
    drop: (kind, units) => add(planned, kind, -units),
    now() {
      const all = weigh(planned);
      const did = Math.min(weigh(finished), all);
      if (all === 0 || did === 0) return { share: best, secondsLeft: null };
      const seconds = (clock() - started) / 1000;
      best = Math.max(best, did / all);
      return { share: best, secondsLeft: Math.max(0, (seconds * (all - did)) / did) };
    },
  };
}
