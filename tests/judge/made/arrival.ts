import type { Arrival, ConsentBanner, ConsentChoice } from '../../../src/model/arrival.ts';
import type { PageExample } from './case.ts';
import { bins, fine, seen } from './site.ts';

const usual: Arrival = {
  url: bins, isSecure: true, kinds: [{ kind: 'document', requests: 1, bytes: 8000 }], hosts: [], cookies: [], banner: null, mixed: [], errors: { count: 0, first: [] },
  scripts: { read: 0, left: 0, tooNew: [] }, plain: { words: 200, links: 5, fields: 0 }, rendered: { words: 200, links: 5, fields: 0 },
};

/** A page of the council on a first visit. */
export function visited(about: Partial<Arrival>): PageExample['in'] {
  return { device: 'desktop', seen: seen({ arrival: fine({ ...usual, ...about }) }) };
}

/** Hosts that were asked once each. */
export function asked(...hosts: readonly string[]): PageExample['in'] {
  return visited({ hosts: hosts.map((host) => ({ host, asked: 1, bytes: 1000 })) });
}

/** A banner with these buttons, `accept: I accept`. */
export function banner(...buttons: `${ConsentChoice}: ${string}`[]): ConsentBanner {
  return { share: .2, buttons: buttons.map((one) => ({ does: one.slice(0, one.indexOf(':')) as ConsentChoice, words: one.slice(one.indexOf(':') + 2) })) }; // its type says so
}
