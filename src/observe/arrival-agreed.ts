import type { Arrival } from '../model/arrival.ts';

/** From here on a page's weight is told as more than a little. */
const HEAVY = 1_000_000;

/** Whether a check may find anything to say of a first visit, so that a second is to be made. */
export function isWorthAnother({ hosts, cookies, banner, mixed, kinds, scripts, plain, rendered }: Arrival): boolean {
  return hosts.length + cookies.length + mixed.length + scripts.tooNew.length > 0 || banner !== null || weightOf(kinds) > HEAVY || (plain !== null && plain.words < rendered.words);
}

/** What both visits met; of two weights the lesser. */
export function bothMet(first: Arrival, second: Arrival): Arrival {
  const lighter = weightOf(second.kinds) < weightOf(first.kinds) ? second : first;
  const barer = second.rendered.words < first.rendered.words ? second : first;
  return {
    ...first, kinds: lighter.kinds, plain: barer.plain, rendered: barer.rendered, banner: second.banner === null ? null : first.banner,
    hosts: first.hosts.filter(({ host }) => second.hosts.some((one) => one.host === host)),
    cookies: first.cookies.filter(({ name, domain }) => second.cookies.some((one) => one.name === name && one.domain === domain)),
    mixed: first.mixed.filter(({ url }) => second.mixed.some((one) => one.url === url)),
    scripts: { ...first.scripts, tooNew: first.scripts.tooNew.filter(({ host, name }) => second.scripts.tooNew.some((one) => one.host === host && one.name === name)) },
  };
}

function weightOf(kinds: Arrival['kinds']): number {
  return kinds.reduce((sum, { bytes }) => sum + bytes, 0);
}
