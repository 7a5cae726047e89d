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
  1280: ['index.html', 'league.html', 'councils/E06000902.html', 'tasks/bin-day.html', 'checks.html', 'method.html'],
  320: ['index.html', 'league.html', 'councils/E06000902.html', 'findings/E06000902.html', 'checks/axe-serious.html', 'councils/E10000903.html'],
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
      await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => { each.open = true; }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe('0px');
      if (judged[width]?.includes(path) !== true) continue;
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false }).analyze();
      expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(said.filter((text) => !text.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
    await context.close();
  }, 120_000);
});
