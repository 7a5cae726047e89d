import type { Page } from 'playwright';
import type { Arrival, ContentCount } from '../model/arrival.ts';
import type { PageSource } from '../model/facts.ts';
import type { Observer } from '../model/kit.ts';
import { bothMet, isWorthAnother } from './arrival-agreed.ts';
import { hostsIn, kindsIn, listen, type Heard } from './arrival-requests.ts';
import { scriptsTooNew } from './arrival-scripts.ts';
import { cookiesOf } from './arrival-cookies.ts';
import { hearMixed } from './arrival-mixed.ts';
import { readTab } from './html.ts';
import { readSource } from './source.ts';

const MOST_PLAIN = 5_000_000;

/**
 * A first visit: what the page asks for until it is quiet and of whom, which cookies are there, what its consent banner offers, before
 * anything is answered. The page comes once, by `anew`; nothing is pressed.
 */
export const arrival: Observer<Page, 'arrival'> = {
  id: 'arrival',
  version: '1',
  each: 'page',
  light: false,
  deep: { firstVisit: true, isSuspect: isWorthAnother, agreed: bothMet },
  observe: async (tab, { anew, banner, url }): Promise<Arrival> => {
    if (anew === undefined) throw new Error('a first visit has to be begun');
    const mixed = await hearMixed(tab);
    const heard = listen(tab);
    try {
      await anew();
    } finally {
      heard.stop();
    }
    const at = tab.url();
    const parts = await heard.settled();
    const scripts = await scriptsTooNew(tab, parts);
    return {
      url: bare(at), isSecure: at.startsWith('https:'), kinds: kindsIn(parts), hosts: hostsIn(parts, at), cookies: await cookiesOf(tab), banner: (await banner?.()) ?? null,
      mixed: at.startsWith('https:') ? await mixed.heard() : [], errors: heard.errors(), scripts, plain: await plainOf(parts, at), rendered: countOf(await readTab(tab, url)),
    };
  },
};

/** What the server sent as the page, read as it came. */
async function plainOf({ page }: Heard, url: string): Promise<ContentCount | null> {
  const text = await page?.text().catch(() => null);
  return text == null ? null : countOf(readSource(text.slice(0, MOST_PLAIN), url));
}

function countOf({ words, links, forms }: PageSource): ContentCount {
  return { words, links: links.filter(({ region }) => region === 'main').length, fields: forms.reduce((sum, { fields }) => sum + fields.filter(({ type }) => type !== 'hidden').length, 0) };
}

/** What follows the question mark may tell of a visitor. */
function bare(url: string): string {
  return url.replace(/[?#].*$/s, '').slice(0, 500);
}
