import type { Chain, Choice, Row } from './chain.ts';

/** What became of all visitors, 0–1, click by click. */
export interface Spread {
  /** Share that comes to an answer with each click; the first figure is for none: the home page answers. */
  readonly arrived: readonly number[];
  /** Share that comes to a page that was not read, with each click; they are followed no further. */
  readonly unread: readonly number[];
  /** By the key of a page that was not read: the share that comes to it, and a link that leads there. */
  readonly asked: ReadonlyMap<string, { readonly share: number; readonly by: Choice }>;
  /** By the key of a page: how often a visitor comes to it on average, never less than the share that comes at all. */
  readonly visits: ReadonlyMap<string, number>;
}

export const mostClicks = 8;

interface Tally {
  readonly arrived: number[];
  readonly unread: number[];
  readonly asked: Map<string, { readonly share: number; readonly by: Choice }>;
  readonly visits: Map<string, number>;
}

/**
 * Sends all visitors off from the home page and follows them for eight clicks, exactly: no random numbers. Where fewer than `least` of
 * them stand they are not followed. `stop` is a page at which they stop as well: its visits are then the share that comes to it at all.
 */
export function spread(chain: Chain, { least = 0, stop = null }: { readonly least?: number; readonly stop?: string | null } = {}): Spread {
  const { home } = chain.graph;
  const isThere = chain.targets.has(home);
  const tally: Tally = { arrived: [isThere ? 1 : 0], unread: [0], asked: new Map(), visits: new Map() };
  let crowd = new Map<string, number>(isThere ? [] : [[home, 1]]);
  for (let click = 1; click <= mostClicks; click += 1) {
    tally.arrived.push(0);
    tally.unread.push(0);
    const next = new Map<string, number>();
    for (const [key, share] of crowd) {
      if (share < least) continue;
      const row = chain.rowOf(key);
      const goOn = share * (click === 1 ? 1 : 1 - row.givesUp);
      // Who takes no link, or one that leads nowhere, has gone back and stands on the home page again; the click is spent.
      add(next, home, Math.max(0, goOn - takeAll(tally, next, row, { goOn, stop })));
    }
    crowd = next;
  }
  return tally;
}

/** Counts the clicks from one page and puts who walks on where they come to; the share that does not come home at once. */
function takeAll(
  tally: Tally, next: Map<string, number>, { choices }: Row, { goOn, stop }: { readonly goOn: number; readonly stop: string | null },
): number {
  let gone = 0;
  for (const choice of choices) {
    const flow = goOn * choice.chance;
    const walksOn = take(tally, choice, flow) && choice.to !== stop;
    if (walksOn) add(next, choice.to, flow);
    if (choice.behind !== 'end' || choice.to === stop) gone += flow;
  }
  return gone;
}

/** Counts a click; whether there is a page to walk on from. */
function take({ arrived, unread, asked, visits }: Tally, choice: Choice, flow: number): boolean {
  const last = arrived.length - 1;
  if (choice.behind === 'answer') arrived[last] = (arrived[last] ?? 0) + flow;
  else if (choice.behind === 'unread') {
    unread[last] = (unread[last] ?? 0) + flow;
    const before = asked.get(choice.to);
    asked.set(choice.to, { share: flow + (before?.share ?? 0), by: before?.by ?? choice });
  } else add(visits, choice.to, flow);
  return choice.behind === 'page';
}

function add(sums: Map<string, number>, key: string, flow: number): void {
  sums.set(key, flow + (sums.get(key) ?? 0));
}
