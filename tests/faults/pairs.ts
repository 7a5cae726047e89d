import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import type { PageCheck } from '../../src/model/kit.ts';
import { observers } from '../../src/observe/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { screens } from '../screens.ts';
import { judgedPage } from './judged.ts';

const folder = import.meta.dirname;
const { width, height, pixels } = screens.phone;
const PHONE: BrowserContextOptions = { viewport: { width, height }, screen: { width, height }, deviceScaleFactor: pixels, isMobile: true, hasTouch: true };
const states = ['failed', 'passed', 'cantTell', 'inapplicable'] as const;
const deep = new Set<string>(observers.flatMap((one) => (one.deep === undefined ? [] : [one.id])));

/**
 * Runs the pages of `tests/faults/<check>/` in a real browser: each is called `<state>-<what it shows>.html`, and its first line holds what
 * the check has to say, word for word: `<!-- says: … -->`. More lines `<!-- says: … -->` are further verdicts; none at all: only the state is
 * asked for. `<!-- file: name -->` … nothing else is served but the files of the folder. A check has to have pages of both kinds: those that
 * it must find, and look-alikes that it must leave alone.
 */
export function faultPairs(ids: readonly string[]): void {
  const all = ids.map((id) => ({ id, pages: pagesOf(id), check: Object.values(checks).find((one): one is PageCheck => one.id === id && one.of === 'page') }));
  const acts = ({ check }: typeof all[number]): boolean => check?.needs.some((need) => deep.has(need)) === true;
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await browser.close(); });

  it.each(all)('$id has pages that it must find and pages that it must leave alone', ({ id, check, pages }) => {
    expect(check, `no page check ${id}`).toBeDefined();
    const [found, left] = [pages.filter((name) => /^(?:failed|cantTell)-/.test(name)), pages.filter((name) => /^(?:passed|inapplicable)-/.test(name))];
    expect([found.length > 0, left.length > 0]).toEqual([true, true]);
  });

  // What only looks takes a moment: the pages of a check come one after another in one tab, as those of a site do.
  describe.each(all.filter((one) => !acts(one)))('$id', ({ id, check, pages }) => {
    let context: BrowserContext;
    let tab: Page;
    beforeAll(async () => {
      context = await servedIn(browser, id);
      tab = await context.newPage();
    });
    afterAll(async () => { await context.close(); });
    it.each(pages)('%s', async (name) => { await holds(context, check, id, name, tab); });
  });

  // What acts on a page mostly waits for it: several pages at once, each in a browser's window of its own.
  it.concurrent.each(all.filter(acts).flatMap(({ id, check, pages }) => pages.map((name) => ({ id, check, name }))))('$id $name', async ({ id, check, name }) => {
    const context = await servedIn(browser, id);
    const handheld = check?.needs.includes('touch') === true ? await servedIn(browser, id, PHONE) : undefined;
    try {
      await holds(context, check, id, name, undefined, handheld);
    } finally {
      await context.close();
      await handheld?.close();
    }
  });
}

function pagesOf(id: string): readonly string[] {
  return readdirSync(join(folder, id)).filter((name) => name.endsWith('.html') && states.some((state) => name.startsWith(`${state}-`))).sort();
}

/** Asks whether the check says of a page what the page's name and first lines promise. */
async function holds(context: BrowserContext, check: PageCheck | undefined, id: string, name: string, tab?: Page, handheld?: BrowserContext): Promise<void> {
  if (check === undefined) throw new Error(`no page check ${id}`);
  const state = states.find((one) => name.startsWith(`${one}-`));
  const said = [...readFileSync(join(folder, id, name), 'utf8').matchAll(/^<!-- says: (.*) -->$/gm)].map(([, words]) => words);
  const [device] = check.devices;
  const verdicts = (await judgedPage(context, `http://somewhere.test/${name}`, [check], tab, handheld)).filter((one) => one.device === device).map(({ verdict }) => verdict);
  expect([...new Set(verdicts.map((one) => one.state))], JSON.stringify(verdicts, null, 1)).toEqual([state]);
  if (said.length > 0) expect(verdicts.map(({ message }) => message)).toEqual(said);
}

/** A window in which nothing is served but the files of the check's folder. */
async function servedIn(browser: Browser, id: string, as: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }): Promise<BrowserContext> {
  const context = await browser.newContext(as);
  await context.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname).replace(/^\//, '');
    if (hostname !== 'somewhere.test' || !/^[\w.-]+$/.test(path)) return route.abort();
    const file = join(folder, id, path);
    // A picture that nobody drew is a picture that did not come.
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
  });
  return context;
}
