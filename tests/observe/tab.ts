import type { Browser, Page } from 'playwright';
import type { Facts, ObserverId } from '../../src/model/facts.ts';
import type { Device } from '../../src/model/survey.ts';
import { observers } from '../../src/observe/index.ts';
import { asScreen } from '../../src/visit/as-screen.ts';
import { screens } from '../screens.ts';

/** Bytes that observers kept, by the name they got. */
export const kept = new Map<string, Uint8Array>();

/** A tab that shows the HTML at an address of its own; nothing else of that host answers. */
export async function show(browser: Browser, html: string, frames: Readonly<Record<string, string>> = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === '/' ? html : frames[pathname];
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('http://brambleford.test/');
  return page;
}

/** One observer's answer on the tab as it is. */
export async function observe<K extends ObserverId>(page: Page, id: K, device: Device = 'desktop'): Promise<Facts[K]> {
  const observer = observers.find((one) => one.id === id);
  if (!observer) throw new Error(`no observer ${id}`);
  const keep = async (bytes: Uint8Array, extension: string): Promise<string> => {
    const name = `${kept.size}.${extension}`;
    kept.set(name, bytes);
    return name;
  };
  // The list ties each id to its own type; a search through it cannot.
  return await observer.observe(page, { device, url: page.url(), keep }) as Facts[K];
}

/** The same under the phone's metrics. */
export function observeOnPhone<K extends ObserverId>(page: Page, id: K): Promise<Facts[K]> {
  return asScreen(page, screens.phone, screens.desktop, () => observe(page, id, 'phone'));
}
