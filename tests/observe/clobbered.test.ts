import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observers } from '../../src/observe/index.ts';
import { seeWith } from '../../src/visit/seen.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { show } from './tab.ts';

const NAMES = ['style', 'matches', 'hasAttribute', 'getAttribute', 'parentNode', 'parentElement', 'closest', 'querySelector', 'querySelectorAll', 'contains', 'children', 'childNodes', 'localName', 'isConnected', 'textContent', 'getRootNode'];
const FIELDS = NAMES.map((name) => `<p><label for="f-${name}">${name}</label> <input id="f-${name}" name="${name}"></p>`).join('');
const PAGE = `<!doctype html><html lang="en"><head><title>Kitchen</title><meta name="viewport" content="width=device-width"></head><body>
  <main><h1>Kitchens</h1><p>What would you like?</p><form action="/go"><p>Choose a kitchen</p>${FIELDS}<input name="children" form="other" aria-label="elsewhere"><button>Send</button></form><form id="other"></form></main></body></html>`;

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

describe('a form with fields that are called like what a form can do', () => {
  it.each(['axe', 'layout', 'content', 'structure', 'colour', 'keyboard', 'layers', 'formErrors', 'resize', 'paint'])('is looked at by %s all the same', async (id) => {
    const page = await show(browser, PAGE);
    const wanted = observers.filter((one) => one.id === id);
    const anew = async (): Promise<void> => { await page.setContent(PAGE); };
    const seen = await seeWith(page, { observers: wanted, device: 'desktop', url: page.url(), keep: async () => Promise.resolve('0.png'), observerMs: 120_000, anew }) as Record<string, unknown>;
    expect(wanted).toHaveLength(1);
    expect(seen[id], JSON.stringify(seen[id]).slice(0, 300)).toMatchObject({ ok: true });
    expect(JSON.stringify(seen)).not.toContain('toptasks-aside');
    expect(await page.locator('input[form]').evaluateAll((all) => all.map((one) => one.getAttribute('form')))).toEqual(['other']);
    await page.context().close();
  });
});
