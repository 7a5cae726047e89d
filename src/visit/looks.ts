import type { Look } from '../model/facts.ts';
import type { Failure } from '../model/failure.ts';
import { lookId } from './address.ts';
import { takeLook, type LookOrder } from './look.ts';
import { before } from './made-address.ts';
import { rooted } from './rooted.ts';
import { whyFailed, type Seat } from './seat.ts';

/** The looks of a site: each address loaded once and kept. */
export interface Looks {
  /**
   * The look at an address at this depth or a deeper one, from the store or, once, from the site. `again`: what failed in passing
   * is tried anew, once.
   */
  readonly at: (asked: string, depth: Look['depth'], again?: boolean) => Promise<Look>;
  /** A look by its id, or null. */
  readonly stored: (id: string) => Promise<Look | null>;
  /** Keeps a look that was taken elsewhere, of a state without an address of its own. */
  readonly keep: (look: Look) => Promise<void>;
  /** What every look of the site is asked with. */
  readonly order: (asked: string, depth: Look['depth']) => LookOrder;
}

export function looksOf(seat: Seat): Looks {
  const { site, store, by } = seat;
  const stored = (id: string): Promise<Look | null> => store.load<Look>(keyOf(seat, id));
  const retried = new Set<string>();
  const keep = async (look: Look): Promise<void> => {
    await store.save(keyOf(seat, look.id), look);
    by.tell({ type: 'page-observed', site: site.id, look: look.id, url: look.got ?? look.asked });
  };
  const order = (asked: string, depth: Look['depth']): LookOrder => orderFor(seat, asked, depth);
  const at = async (asked: string, depth: Look['depth'], again = false): Promise<Look> => {
    const id = lookId(asked);
    const known = await stored(id);
    const isOwed = again && isPassing(known) && !retried.has(id);
    if (known !== null && !isOwed && isDeepEnough(known, depth)) return known;
    if (isOwed) retried.add(id);
    const late = seat.pressing.whyNot(asked);
    // A light look that was taken in time says more than that there is no time for a full one.
    if (late !== null && known?.failure === null) return known;
    const no = (await seat.mayAsk(asked)) ?? late;
    const taken = no === null ? await takePolitely(seat, order(asked, depth)) : unseen(order(asked, depth), no);
    const earlier = await Promise.all(before(asked).map((one) => stored(lookId(one))));
    const look = rooted(taken, earlier.filter((one) => one !== null));
    // What its host forbids or cannot do is a fact of the page; that we stopped, or the site as a whole did, is not.
    if (no === null ? !by.signal.aborted || look.failure === null : no !== seat.wall() && no.kind !== 'interrupted') await keep(look);
    return look;
  };
  return { at, stored, keep, order };
}

function keyOf({ site }: Seat, id: string): string {
  return `facts/${site.id}/looks/${id}`;
}

function orderFor({ site, store, binding, by }: Seat, asked: string, depth: Look['depth']): LookOrder {
  return {
    site: site.id, asked, depth, observers: by.observers, screens: by.screens, keep: (bytes, extension) => store.keep(bytes, extension),
    pageMs: by.manners.pageMs, consent: binding?.consent ?? [], failureFor: (url) => by.gate.failureFor(url),
    rules: {
      refusal: (url) => by.robots.refusal(url),
      refused: (method, url, because) => by.tell({ type: 'request-refused', site: site.id, method, url: url.slice(0, 500), because }),
    },
  };
}

async function takePolitely(seat: Seat, order: LookOrder): Promise<Look> {
  const { look } = await seat.patiently(order.asked, async () => {
    let retryAfterMs: number | null = null;
    const noting = { ...order, asksToWait: (ms: number) => { retryAfterMs = ms; } };
    const look = await seat.page.use((page) => seat.pressing.timed(order.asked, () => takeLook(page, noting)))
      .catch((error: unknown) => unseen(order, whyFailed(error, order.asked, seat.by)));
    return { look, failure: look.failure, status: look.status, retryAfterMs };
  });
  return look;
}

function isPassing(look: Look | null): boolean {
  return look?.failure != null && !look.failure.permanent;
}

function isDeepEnough(look: Look, depth: Look['depth']): boolean {
  return look.depth === 'full' || depth === 'light' || look.failure?.permanent === true;
}

function unseen({ site, asked, depth }: LookOrder, why: Failure): Look {
  return { id: lookId(asked), site, asked, got: null, status: null, failure: why, depth, consent: 'none', seen: {} };
}
