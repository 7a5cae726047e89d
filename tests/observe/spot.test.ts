import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inIsolation } from '../../src/observe/isolated.ts';
import { spotFunctions, type RawSpot, type SpotKit } from '../../src/observe/page-spot.ts';
import { visibleFunctions, type Visible } from '../../src/observe/page-visible.ts';
import { launchBrowser } from '../../src/visit/browser.ts';

let browser: Browser;
let tab: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  tab = await browser.newPage();
});
afterAll(async () => { await browser.close(); });

it.each([
  ['a field by its label, not by what stands in it', '<label for="x">Your  name</label><input id="x" value="Ann Other" placeholder="First and last">', 'Your name'],
  ['by the label around it, without the choices in that', '<label>Ward <select id="x"><option>East<option>West</select></label>', 'Ward'],
  ['by what names it in the markup', '<span id="a">Postcode</span> <span id="b">of your home</span><textarea id="x" aria-labelledby="a b"></textarea>', 'Postcode of your home'],
  ['by aria-label before all', '<label for="x">Words</label><input id="x" aria-label="Search">', 'Search'],
  ['by its example where nothing else names it', '<input id="x" value="secret" placeholder="Street or town" title="t">', 'Street or town'],
  ['by nothing where nothing names it', '<input id="x" value="secret">', ''],
  ['a button by its value', '<input id="x" type="submit" value="Send it">', 'Send it'],
  ['all else by its words', '<a id="x" href="/">Bins and <b>recycling</b></a>', 'Bins and recycling'],
])('calls %s', async (_what, html, name) => {
  await tab.setContent(html);
  const spot = await inIsolation(tab, (_arg: null, kit: Visible & SpotKit) => {
    const element = document.getElementById('x');
    return element === null ? null : kit.spotOf(element, kit);
  }, null, [...visibleFunctions, ...spotFunctions]) as RawSpot; // what the function gives
  expect(spot.name).toBe(name);
});
