import { actsOn } from './live.ts';
import type { Stand } from './stand.ts';

/**
 * Remembers where a journey stands and what it has clicked; gives what puts it back there. The looks passed meanwhile stay passed. A live
 * page on which something was done since is not kept: what it shows now is not what it showed.
 */
export function keepPlace(stand: Stand): () => Promise<void> {
  const { state, clicks } = stand;
  const past = [...stand.past];
  const acts = actsOn(state.live);
  return async () => {
    const now = stand.state;
    const isSame = now.url === state.url && now.look === state.look && (now.live === state.live || state.live === null);
    const isAsItWas = isSame && actsOn(now.live) === acts;
    if (!isAsItWas) await now.live?.close();
    stand.state = isAsItWas ? now : { ...state, live: null };
    stand.past.splice(0, stand.past.length, ...past);
    stand.clicks = clicks;
  };
}
