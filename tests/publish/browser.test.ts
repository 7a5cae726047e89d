import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { pathsEnding, published } from './published.ts';

const judged: Readonly<Record<number, readonly string[]>> = {
  1280: ['index.html', 'league.html', 'councils/E06000902.html', 'tasks/bin-day.html', 'ways/E06000902/bin-day.html', 'checks.html', 'method.html', 'agreement.html'],
  320: ['index.html', 'league.html', 'councils/E06000902.html', 'findings/E06000902.html', 'ways/E06000902/bin-day.html', 'checks/axe-serious.html', 'councils/E10000903.html', 'agreement.html'],
};

let folder = '';
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
  for (const [path, text] of published) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  browser = await launchBrowser();
});

/** Cells of the page whose words stick out of them, as seen with everything open; what is only for assistive technology does not count. */
function overfull(): readonly string[] {
  document.querySelectorAll('details').forEach((each) => { each.open = true; });
  return [...document.querySelectorAll('td, th')].flatMap((cell) => {
    const edge = cell.getBoundingClientRect();
    if (edge.width < 2 || cell.closest('thead') !== null && edge.height < 2) return [];
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest('.unseen, title') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const rights: number[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      rights.push(...[...range.getClientRects()].map((rect) => rect.right));
    }
    rights.push(...[...cell.querySelectorAll('svg')].map((drawing) => drawing.getBoundingClientRect().right));
    return Math.max(...rights, 0) - edge.right >= 1 ? [`${cell.textContent.trim().slice(0, 50)} (${innerWidth} px)`] : [];
  });
}

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

describe.each([[1280, 900], [320, 640]])('our own pages at %i pixels', (width, height) => {
  it('pass axe with everything open, do not scroll sideways, and run no script', async () => {
    const context = await browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on('dialog', (dialog) => said.push(`${page.url()}: ${dialog.message()}`));
    for (const path of pathsEnding('.html')) {
      await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe('0px');
      if (judged[width]?.includes(path) !== true) continue;
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(said.filter((text) => !text.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
    await context.close();
  });
});

it.each([1280, 1000, 800, 390, 320])('no cell of any table is wider than itself at %i pixels', async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  for (const path of pathsEnding('.html')) {
    await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
    expect(await page.evaluate(overfull), path).toEqual([]);
  }
  await page.close();
});

it('a film strip scrolls in its own box, by the keyboard too, and its frame lies on the picture', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(pathToFileURL(join(folder, 'ways/E06000902/bin-day.html')).href, { waitUntil: 'load' });
  const strip = page.locator('.strip').first();
  expect(await strip.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  const places = await strip.evaluate((box) => ['img', '.over'].map((each) => JSON.stringify(box.querySelector(each)?.getBoundingClientRect())));
  expect(places[1]).toBe(places[0]);
  await strip.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => strip.evaluate((box) => box.scrollLeft), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
}, 60_000);
