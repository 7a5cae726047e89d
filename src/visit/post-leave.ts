import type { AllowedPost } from '../model/survey.ts';

/** Leave to send to addresses that a site's binding names, a few times. */
export interface PostLeave {
  /** The binding's entry for a request that may go, which is counted; null for every other. */
  readonly take: (method: string, url: string) => AllowedPost | null;
  /** Whether there is such an entry at all. */
  readonly names: (method: string, url: string) => boolean;
}

/** So often in one journey, whatever its pages try. */
const MOST_POSTS = 3;

/** Nothing may be sent. */
export const NO_LEAVE: PostLeave = { take: () => null, names: () => false };

/** Three requests at most, for all that one journey or one search opens. */
export function postLeave(allowed: readonly AllowedPost[]): PostLeave {
  let left = MOST_POSTS;
  const take = (method: string, url: string): AllowedPost | null => {
    const entry = left > 0 ? allowedPost(allowed, method, url) : null;
    if (entry !== null) left -= 1;
    return entry;
  };
  return { take, names: (method, url) => allowedPost(allowed, method, url) !== null };
}

/** The entry for exactly this address, by POST: scheme, host, port, path and query as written; only a fragment does not count. */
export function allowedPost(allowed: readonly AllowedPost[], method: string, url: string): AllowedPost | null {
  if (method !== 'POST') return null;
  const asked = whole(url);
  return asked === null ? null : allowed.find((one) => whole(one.url) === asked) ?? null;
}

function whole(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}
