/**
 * How long a survey still takes. A site is a row of units, done one after the other; so many sites go side by side. What a kind of unit
 * takes is the mean of those that were done, and before the first one a guess against the others. Units that an earlier run had
 * done already take no time and teach nothing.
 */
export interface TimeLeft {
  /** The site's units by kind, in any order. */
  readonly plan: (site: string, kinds: readonly string[]) => void;
  /** One unit of the kind is done; `seconds` it took, or null where it was done before. */
  readonly done: (site: string, kind: string, seconds: number | null) => void;
  /** Nothing more is owed by the site. */
  readonly end: (site: string) => void;
  /** Whether no site owes anything any more. */
  readonly isAllDone: () => boolean;
  /** Share 0–1 of the time gone by, never falling, and seconds left; null before anything is known. */
  readonly now: () => { readonly share: number; readonly secondsLeft: number | null };
}

/** `guesses`: how long a unit of each kind takes against the others (1 where it is not named); `clock` in milliseconds. */
export function timeLeft(guesses: Readonly<Record<string, number>>, atOnce: number, clock: () => number): TimeLeft {
  const open = new Map<string, string[]>();
  const seen = new Map<string, { count: number; seconds: number }>();
  const started = clock();
  let best = 0;

  const guess = (kind: string): number => guesses[kind] ?? 1;
  const scale = (): number => {
    const all = [...seen].reduce((sum, [kind, { count, seconds }]) => ({ guessed: sum.guessed + count * guess(kind), took: sum.took + seconds }), { guessed: 0, took: 0 });
    return all.guessed === 0 ? 0 : all.took / all.guessed;
  };
  const costOf = (kind: string, perGuess: number): number => {
    const known = seen.get(kind);
    return known === undefined ? guess(kind) * perGuess : known.seconds / known.count;
  };

  return {
    plan: (site, kinds) => void open.set(site, [...kinds]),
    done(site, kind, seconds) {
      const units = open.get(site) ?? [];
      const at = units.indexOf(kind);
      if (at >= 0) units.splice(at, 1);
      if (seconds === null) return;
      const { count, seconds: before } = seen.get(kind) ?? { count: 0, seconds: 0 };
      seen.set(kind, { count: count + 1, seconds: before + seconds });
    },
    end: (site) => void open.delete(site),
    isAllDone: () => open.size === 0,
    now() {
      if (seen.size === 0) return { share: best, secondsLeft: null };
      const perGuess = scale();
      const rest = [...open.values()].map((kinds) => kinds.reduce((sum, kind) => sum + costOf(kind, perGuess), 0));
      const secondsLeft = longestLane(rest, atOnce);
      const gone = (clock() - started) / 1000;
      best = Math.max(best, gone + secondsLeft === 0 ? 0 : gone / (gone + secondsLeft));
      return { share: best, secondsLeft };
    },
  };
}

/** Sites in order, each to the lane that is free first, as `collect` hands them out: when the last lane is empty. */
function longestLane(sites: readonly number[], atOnce: number): number {
  const lanes = Array.from({ length: Math.max(1, atOnce) }, () => 0);
  for (const seconds of sites) lanes[lanes.indexOf(Math.min(...lanes))]! += seconds;
  return Math.max(...lanes);
}
