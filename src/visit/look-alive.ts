import type { Look } from '../model/facts.ts';
import { seenAddress } from './address.ts';
import { failure } from './failure.ts';
import { isSealed } from './hold-back.ts';
import type { Live } from './live.ts';
import { takeLiveLook } from './look.ts';
import type { Stand } from './stand.ts';

/**
 * A look at the state in which a live page is, on its own device; in full where a journey is judged by its pages. Without an address of its
 * own it is kept under its page's, the visit and the place on the way; one at a `depth` that was asked for is kept by nobody. `as`: a
 * state beside the way.
 */
export async function lookAlive(stand: Stand, { page, loaded }: Live, { depth, as }: { depth?: Look['depth']; as?: string } = {}): Promise<Look> {
  const { seat, looks, errand: { visit }, passed, state } = stand;
  // Its name is made of its address, which a page may have written a secret into.
  const shownAt = isSealed(page.context()) ? null : seenAddress(page.url());
  const here = seat.by.secrets.scrub(shownAt ?? state.url);
  const asked = `${here}#${visit.scenario}.${visit.route}.${visit.device}.${passed.length}${as === undefined ? '' : `.${as}`}`;
  const gone = page.isClosed() ? failure('crash', 'the page closed itself') : null;
  // What it is called from here on is not known: its controls lead to no address of ours.
  const now = { ...loaded, got: (shownAt ?? loaded.got)?.replace(/#~[^#]*$/, '') ?? null, failure: gone };
  const order = looks.order(asked, depth ?? (visit.route === 'navigation' || visit.route === 'scripted' ? 'full' : 'light'));
  const asIs = depth === undefined ? order : { ...order, keep: async () => '' };
  const look = await seat.by.lanes.visit(state.url, () => takeLiveLook(page, asIs, visit.device, now));
  if (depth === undefined) await looks.keep(look);
  return look;
}
