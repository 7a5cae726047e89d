import type { Page } from 'playwright';
import type { CookieSet } from '../model/arrival.ts';

const MOST = 100;
const DAY_S = 86_400;

/** The cookies that the tab's visitor has by now, without their values. */
export async function cookiesOf(tab: Page): Promise<readonly CookieSet[]> {
  const now = Date.now() / 1000;
  const all = (await tab.context().cookies()).map(({ name, domain, expires }): CookieSet => ({
    name: name.slice(0, 100), domain: domain.replace(/^\./, '').slice(0, 253), days: expires > now ? Math.round((expires - now) / DAY_S) : 0,
  }));
  return all.sort((a, b) => (`${a.domain} ${a.name}` < `${b.domain} ${b.name}` ? -1 : 1)).slice(0, MOST);
}
