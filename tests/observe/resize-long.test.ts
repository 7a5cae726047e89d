import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { observe, show } from './tab.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const page = (elements: number): string => `<!doctype html><title>Fixture</title><div style="width: 500px">The office is closed on Mondays and on the last day of each month</div>`
  + `<p style="height: 20px; overflow: hidden">Paper and card are taken every second Tuesday</p><form>${'<i></i>'.repeat(elements)}</form>`;

it('looks at a page of very many elements at 320 pixels alone, says so, and passes nothing that was not seen', async () => {
  const facts = await observe(await show(browser, page(12_100)), 'resize');
  expect([facts.isCut, facts.tried, facts.narrow.wide.map(({ what }) => what), facts.spaced]).toEqual([true, 2, ['text'], []]);
  const said = Object.values(checks).flatMap((check) => (check.of === 'page' && check.needs.join() === 'resize'
    ? check.judge({} as never, { resize: facts } as never).map(({ state }) => `${check.id} ${state}`) : [])); // they ask for nothing else
  expect(said.sort()).toEqual([
    'orientation-locked cantTell', 'reflow failed', 'spacing-forbidden cantTell', 'text-clipped-at-200 cantTell', 'text-clipped-with-spacing cantTell',
    'text-cut-off cantTell', 'text-only-zoom cantTell',
  ]);
});

it('looks at no other size of a page of more', async () => {
  expect(await observe(await show(browser, page(50_100)), 'resize')).toMatchObject({ isCut: true, tried: 0, narrow: { scrollWidth: 0 } });
});
