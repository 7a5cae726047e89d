import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { hostOf, lookId } from './address.ts';
import { takeLook, type LookOrder } from './look.ts';
import { whyFailed, type Seat } from './seat.ts';

/** The looks of a site: each address loaded once and kept. */
export interface Looks {
  /** The look at an address at this depth or a deeper one, from the store or, once, from the site. `again`: what failed in passing is tried anew. */
  readonly at: (asked: string, depth: Look['depth'], again?: boolean) => Promise<Look>;
  /** A look by its id, or null. */
  readonly stored: (id: string) => Promise<Look | null>;
  /** Keeps a look that was taken elsewhere, of a state without an address of its own. */
  readonly keep: (look: Look) => Promise<void>;
  /** What every look of the site is asked with. */
  readonly order: (asked: string, depth: Look['depth']) => LookOrder;
}

/** Failures that say nothing of the page, so that they are not kept with it. */
const OURS = new Set<Failure['kind']>(['interrupted', 'opted-out']);

export function looksOf(seat: Seat): Looks {
  const { site, store, by } = seat;
  const key = (id: string) => `facts/${site.id}/looks/${id}`;
  const retried = new Set<string>();
  const order = (asked: string, depth: Look['depth']): LookOrder => ({
    site: site.id, asked, depth, observers: by.observers, keep: (bytes, extension) => store.keep(bytes, extension),
    pageMs: by.manners.pageMs, consent: seat.binding?.consent ?? [], failureFor: (host) => by.gate.failureFor(host),
  });
  const keep = async (look: Look): Promise<void> => {
    await store.save(key(look.id), look);
    by.tell({ type: 'page-observed', site: site.id, look: look.id, url: look.got ?? look.asked });
  };
  const at = async (asked: string, depth: Look['depth'], again = false): Promise<Look> => {
    const id = lookId(asked);
    const stored = await store.load<Look>(key(id));
    const isOwed = again && stored?.failure != null && !stored.failure.permanent && !retried.has(id);
    if (stored !== null && !isOwed && isDeepEnough(stored, depth)) return stored;
    if (isOwed) retried.add(id);
    const no = await seat.mayAsk(asked);
    const look = no !== null ? unseen(order(asked, depth), no) : await takePolitely(seat, order(asked, depth));
    if (no === null && look.failure !== null && OURS.has(look.failure.kind)) return look;
    if (no === null || no.kind === 'robots') await keep(look);
    return look;
  };
  return { at, keep, order, stored: (id) => store.load<Look>(key(id)) };
}

/** In the host's lane; who is turned away comes once more, slowly. */
async function takePolitely(seat: Seat, order: LookOrder): Promise<Look> {
  const { lanes, signal } = seat.by;
  const once = (): Promise<Look> => lanes.visit(order.asked, () => seat.withPage((page) => takeLook(page, order)))
    .catch((error: unknown) => unseen(order, whyFailed(error, order.asked, seat.by)));
  const first = await once();
  if (first.failure?.kind !== 'blocked' || signal.aborted) return first;
  lanes.slower(hostOf(order.asked), 'blocked');
  const second = await once();
  if (second.failure?.kind === 'blocked') await seat.turnedAway(second.failure, order.asked, second.status);
  return second;
}

function isDeepEnough(look: Look, depth: Look['depth']): boolean {
  return look.depth === 'full' || depth === 'light' || look.failure?.permanent === true;
}

function unseen({ site, asked, depth }: LookOrder, why: Failure): Look {
  return { id: lookId(asked), site, asked, got: null, status: null, failure: why, depth, consent: 'none', seen: {} };
}
