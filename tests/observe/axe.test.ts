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
/** Theirs as we tell them: of places of one kind only the first, which is which we say ourselves. */
const kindsOf = (places: readonly Place[], told: readonly Place[]): readonly Place[] => places.map(([id, count, impact, all]) => [id, count, impact, all.filter((one) => told.find(([rule]) => rule === id)?.[3].includes(one))]);

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser({}); });
afterAll(async () => { await browser.close(); });

async function builder(page: Page) {
  const found = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: [...TAGS] }, resultTypes: ['violations', 'incomplete'], preload: false }).analyze();
  const theirs = (rules: typeof found.violations) => sorted(rules.map(({ id, nodes, impact }) =>
    [id, nodes.length, impact ?? null, nodes.map(({ target }) => target.flat().join(' >> '))]));
  return { violations: theirs(found.violations), incomplete: theirs(found.incomplete) };
}

describe('axe', () => {
  it.each([['with frames of its own', FAULTY], ['without frames', FAULTY.replace(/<iframe.*?<\/iframe>/g, '')]])('finds what AxeBuilder finds on a page %s', async (_, html) => {
    const page = await show(browser, html, FRAMES);
    const found = await observe(page, 'axe');
    const theirs = await builder(page);
    const told = { violations: ours(found.violations), incomplete: ours(found.incomplete) };
    expect(told).toEqual({ violations: kindsOf(theirs.violations, told.violations), incomplete: kindsOf(theirs.incomplete, told.incomplete) });
    const everywhere = [...found.violations, ...found.incomplete];
    expect(everywhere.map(({ id, places }) => [id, places.reduce((sum, { count = 0 }) => sum + count, 0)])).toEqual(everywhere.map(({ id, count }) => [id, count]));
    expect(everywhere.flatMap(({ places }) => places.filter(({ landmark }) => landmark === undefined))).toEqual([]);
    expect(found.violations.length).toBeGreaterThan(7);
    expect(found.rules).toBeGreaterThan(80);
    expect(found.known).toBe(axeCore.getRules().length);
    await page.context().close();
  });

  it('tells apart what names or describes controls that are off', async () => {
    const off = (id: string, more: string): string => `<label for="${id}">Pick</label><input id="${id}" type="radio" aria-describedby="${id}-hint" ${more}><p id="${id}-hint" class="hint" style="color:#aaa">Pale</p>`;
    const page = await show(browser, `<!doctype html><html lang=en><title>t</title><main><h1>h</h1>${off('a', 'disabled')}${off('b', '')}${off('c', 'aria-disabled="true"')}
      <input aria-label="x" aria-describedby="d" disabled><input aria-label="y" aria-describedby="z d"><p id="d" class="hint" style="color:#aaa">Pale, of two</p><p class="hint" style="color:#aaa">Of none</p></main></html>`);
    const contrast = (await observe(page, 'axe')).violations.find(({ id }) => id === 'color-contrast');
    expect(contrast?.places.map(({ ofInactive, count }) => [ofInactive ?? false, count])).toEqual([[true, 2], [false, 2], [false, 1]]);
    await page.context().close();
  });

  it('tells places of one kind as one, each kind with its landmarks, name and box', async () => {
    const links = (more: string): string => `<nav class="n12"><a href="/1" style="color:#bbb" class="item item-1">One</a><a href="/2" style="color:#bbb" class="item item-2">Two</a>${more}</nav>`;
    const page = await show(browser, `<!doctype html><html lang=en><title>t</title><header>${links('')}</header><main><h1>h</h1>${links('<a href="/3" style="color:#bbb">Three</a>')}</main></html>`);
    const contrast = (await observe(page, 'axe')).violations.find(({ id }) => id === 'color-contrast');
    expect(contrast?.places.map(({ landmark, name, count }) => [landmark, name, count])).toEqual([['banner>navigation', 'One', 2], ['main>navigation', 'One', 2], ['main>navigation', 'Three', 1]]);
    expect(contrast?.places.every(({ box }) => box != null && box.width > 10 && box.height > 10)).toBe(true);
    expect(contrast?.count).toBe(5);
    await page.context().close();
  });

  it('finds places again in shadow trees and in frames, which it names', async () => {
    const inner = '<!doctype html><html lang="en"><title>Inner</title><main><h1>In</h1><img src="y.png"></main></html>';
    const shadow = '<div id="host"><template shadowrootmode="open"><img src="x.png"></template></div>';
    const page = await show(browser, `<!doctype html><html lang=en><title>t</title><main><h1>h</h1>${shadow}</main><footer><iframe src="/inner" title="Opening hours" width=300 height=200></iframe></footer></html>`, { '/inner': inner });
    const alt = (await observe(page, 'axe')).violations.find(({ id }) => id === 'image-alt');
    expect(alt?.places.map(({ selector, landmark, frame }) => [selector, landmark, frame])).toEqual([['#host >> img', 'main', undefined], ['iframe >> img', 'contentinfo', 'Opening hours']]);
    await page.context().close();
  });

  it('says of a frame of another origin that it was not looked into', async () => {
    const page = await show(browser, '<!doctype html><html lang=en><title>t</title><main><h1>h</h1><iframe sandbox src="/inner" title="Map" width=300 height=200></iframe></main>', FRAMES);
    const found = await observe(page, 'axe');
    expect([found.violations.map(({ id }) => id), found.incomplete.map(({ id }) => id)]).toEqual([[], ['frame-tested']]);
    expect(found.incomplete[0]?.places.map(({ frame, landmark }) => [frame, landmark])).toEqual([['brambleford.test', 'main']]);
    await page.context().close();
  });

  it('asks on the phone only what a screen can change, and keeps failures apart from doubts', async () => {
    const page = await show(browser, FAULTY.replace(/<iframe.*?<\/iframe>/g, ''), FRAMES);
    const found = await observeOnPhone(page, 'axe');
    expect(found.violations.map(({ id }) => id).sort()).toEqual(['color-contrast', 'label', 'link-name']);
    expect(found.incomplete.map(({ id }) => id)).toEqual(['color-contrast']);
    const contrast = found.violations.find(({ id }) => id === 'color-contrast');
    expect(contrast).toMatchObject({ impact: 'serious', wcag: ['1.4.3'], count: 1, places: [{ html: `<p style="color:#aaa">Too pale to read` }] });
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
