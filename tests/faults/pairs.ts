import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import type { PageCheck } from '../../src/model/kit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { judgedPage } from './judged.ts';

const folder = import.meta.dirname;
const states = ['failed', 'passed', 'cantTell', 'inapplicable'] as const;

/**
 * Runs the pages of `tests/faults/<check>/` in a real browser: each is called `<state>-<what it shows>.html`, and its first line holds what
 * the check has to say, word for word: `<!-- says: … -->`. More lines `<!-- says: … -->` are further verdicts; none at all: only the state is
 * asked for. `<!-- file: name -->` … nothing else is served but the files of the folder. A check has to have pages of both kinds: those that
 * it must find, and look-alikes that it must leave alone.
 */
export function faultPairs(ids: readonly string[]): void {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await browser.close(); });

  describe.each(ids)('%s', (id) => {
    const check = Object.values(checks).find((one): one is PageCheck => one.id === id && one.of === 'page');
    const pages = readdirSync(join(folder, id)).filter((name) => name.endsWith('.html') && states.some((state) => name.startsWith(`${state}-`))).sort();

    it('has pages that it must find and pages that it must leave alone', () => {
      expect(check, `no page check ${id}`).toBeDefined();
      const [found, left] = [pages.filter((name) => /^(?:failed|cantTell)-/.test(name)), pages.filter((name) => /^(?:passed|inapplicable)-/.test(name))];
      expect([found.length > 0, left.length > 0]).toEqual([true, true]);
    });

    it.each(pages)('%s', async (name) => {
      const state = states.find((one) => name.startsWith(`${one}-`));
      const said = [...readFileSync(join(folder, id, name), 'utf8').matchAll(/^<!-- says: (.*) -->$/gm)].map(([, words]) => words);
      const verdicts = await verdictsOf(browser, check as PageCheck, id, name); // asked for above
      expect([...new Set(verdicts.map((one) => one.state))], JSON.stringify(verdicts, null, 1)).toEqual([state]);
      if (said.length > 0) expect(verdicts.map(({ message }) => message)).toEqual(said);
    });
  });
}

async function verdictsOf(browser: Browser, check: PageCheck, id: string, name: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.route('**/*', (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      const path = decodeURIComponent(pathname).replace(/^\//, '');
      if (hostname !== 'somewhere.test' || !/^[\w.-]+$/.test(path)) return route.abort();
      const file = join(folder, id, path);
      // A picture that nobody drew is a picture that did not come.
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    });
    const [device] = check.devices;
    return (await judgedPage(context, `http://somewhere.test/${name}`, [check])).filter((one) => one.device === device).map(({ verdict }) => verdict);
  } finally {
    await context.close();
  }
}
