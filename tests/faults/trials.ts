import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import type { ObserverId } from '../../src/model/facts.ts';
import type { PageCheck } from '../../src/model/kit.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { judgedPage } from './judged.ts';

const folder = import.meta.dirname;

/**
 * Runs the pages of `tests/faults/<observer>/`, for an observer that acts on a page and takes seconds: every check that needs it judges every
 * page. A page says `<!-- failed: id id -->` and `<!-- cantTell: id -->` of the checks that must find something, in that state; all others must be
 * silent on it. Every check must be found by some page.
 */
export function trialPages(observer: ObserverId): void {
  const own = Object.values(checks).filter((one): one is PageCheck => one.of === 'page' && one.needs.includes(observer));
  const pages = readdirSync(join(folder, observer)).filter((name) => name.endsWith('.html')).sort();
  const said = new Map(pages.map((name) => [name, saidOf(readFileSync(join(folder, observer, name), 'utf8'))]));
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await browser.close(); });

  describe(observer, () => {
    it('has a page on which each check must find something, and pages of no fault', () => {
      const found = new Set([...said.values()].flatMap((one) => Object.keys(one)));
      expect(own.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
      expect([...said.values()].filter((one) => Object.keys(one).length === 0).length).toBeGreaterThan(1);
    });

    it.concurrent.each(pages)('%s', async (name) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      try {
        await context.route('**/*', (route) => {
          const { hostname, pathname } = new URL(route.request().url());
          if (hostname !== 'somewhere.test' || pathname !== `/${name}`) return route.abort();
          return route.fulfill({ path: join(folder, observer, name) });
        });
        const judged = (await judgedPage(context, `http://somewhere.test/${name}`, own)).map(({ check, verdict }) => ({ check, ...verdict }));
        const found = Object.fromEntries(judged.filter(({ state }) => state !== 'passed' && state !== 'inapplicable').map(({ check, state }) => [check, state]));
        expect(found, JSON.stringify(judged.map(({ check, state, message, places }) => ({ check, state, message, places: places?.map((one) => `${one.selector}: ${one.why}`) })), null, 1)).toEqual(said.get(name));
      } finally {
        await context.close();
      }
    });
  });
}

function saidOf(html: string): Record<string, string> {
  const lines = [...html.matchAll(/^<!-- (failed|cantTell): (.*) -->$/gm)];
  return Object.fromEntries(lines.flatMap(([, state, ids]) => (ids ?? '').split(' ').map((id) => [id, state ?? ''])));
}
