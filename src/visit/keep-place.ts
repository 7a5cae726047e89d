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
    const isAsItWas = stand.state === state && actsOn(state.live) === acts;
    if (!isAsItWas) await stand.state.live?.close();
    stand.state = isAsItWas ? state : { ...state, live: null };
    stand.past.splice(0, stand.past.length, ...past);
    stand.clicks = clicks;
  };
}
