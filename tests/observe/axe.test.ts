import { AxeBuilder } from '@axe-core/playwright';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AxeRule } from '../../src/model/facts.ts';
import { TAGS } from '../../src/observe/axe-rules.ts';
import { observers } from '../../src/observe/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { observe, observeOnPhone, show } from './tab.ts';

const FAULTY = `<!doctype html><html><head><meta name="viewport" content="user-scalable=no"></head><body>
  <img src="x.png"><a href="/a"></a><p style="color:#aaa">Too pale to read</p><p style="background:url(x.png);color:#888">On a picture</p>
  <button style="width:10px;height:10px;padding:0;border:0">a</button><button style="width:10px;height:10px;padding:0;border:0">b</button>
  <h4>Deep</h4><input><ul><p>x</p></ul><div role="button">Press</div>
  <iframe src="/inner" title="Inner" width="400" height="200"></iframe><iframe srcdoc="<p lang=zz>x</p>" title="Doc"></iframe></body></html>`;
const INNER = '<!doctype html><html lang="en"><head><title>Inner</title></head><body><main><h1>In</h1><img src="y.png"><iframe src="/deeper" title="Deeper"></iframe></main></body></html>';
const DEEPER = '<!doctype html><html lang="en"><head><title>Deeper</title></head><body><select><option>1</option></select></body></html>';
const FRAMES = { '/inner': INNER, '/deeper': DEEPER };

type Place = readonly [string, number, string | null, readonly string[]];
const sorted = (places: readonly Place[]): readonly Place[] => [...places].sort(([a], [b]) => (a < b ? -1 : 1));
const ours = (rules: readonly AxeRule[]) => sorted(rules.map(({ id, count, impact, places }) => [id, count, impact, places.map(({ selector }) => selector)]));

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

async function builder(page: Page) {
  const found = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: [...TAGS] }, resultTypes: ['violations', 'incomplete'], preload: false }).analyze();
  const theirs = (rules: typeof found.violations) => sorted(rules.map(({ id, nodes, impact }) =>
    [id, nodes.length, impact ?? null, nodes.slice(0, 5).map(({ target }) => target.flat().join(' >> '))]));
  return { violations: theirs(found.violations), incomplete: theirs(found.incomplete) };
}

describe('axe', () => {
  it.each([['with frames of its own', FAULTY], ['without frames', FAULTY.replace(/<iframe.*?<\/iframe>/g, '')]])('finds what AxeBuilder finds on a page %s', async (_, html) => {
    const page = await show(browser, html, FRAMES);
    const found = await observe(page, 'axe');
    const theirs = await builder(page);
    expect({ violations: ours(found.violations), incomplete: ours(found.incomplete) }).toEqual(theirs);
    expect(found.violations.length).toBeGreaterThan(7);
    expect(found.rules).toBeGreaterThan(80);
    await page.context().close();
  });

  it('says of a frame of another origin that it was not looked into', async () => {
    const page = await show(browser, '<!doctype html><html lang=en><title>t</title><main><h1>h</h1><iframe sandbox src="/inner" title="Map" width=300 height=200></iframe></main>', FRAMES);
    const found = await observe(page, 'axe');
    expect([found.violations.map(({ id }) => id), found.incomplete.map(({ id }) => id)]).toEqual([[], ['frame-tested']]);
    await page.context().close();
  });

  it('asks on the phone only what a screen can change, and keeps failures apart from doubts', async () => {
    const page = await show(browser, FAULTY.replace(/<iframe.*?<\/iframe>/g, ''), FRAMES);
    const found = await observeOnPhone(page, 'axe');
    expect(found.violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'label', 'link-name', 'meta-viewport', 'target-size']);
    expect(found.incomplete.map(({ id }) => id)).toEqual(['color-contrast']);
    const contrast = found.violations.find(({ id }) => id === 'color-contrast');
    expect(contrast).toMatchObject({ impact: 'serious', wcag: ['1.4.3'], count: 1, places: [{ html: '<p style="color:#aaa">Too pale to read</p>' }] });
    await page.context().close();
  });

  it('has the engine’s version and leaves nothing on the page', async () => {
    const page = await show(browser, FAULTY, FRAMES);
    const before = await page.content();
    await observe(page, 'axe');
    expect(observers.find(({ id }) => id === 'axe')?.version).toBe(axeCore.version);
    expect([await page.evaluate(() => 'axe' in window), await page.content()]).toEqual([false, before]);
    await page.context().close();
  });
});
