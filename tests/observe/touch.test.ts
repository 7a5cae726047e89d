import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Touch } from '../../src/model/touch.ts';
import { resize } from '../../src/observe/resize.ts';
import { touch } from '../../src/observe/touch.ts';
import { asScreen } from '../../src/visit/as-screen.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { screens } from '../screens.ts';

const HEAD = '<!doctype html><html lang="en"><title>Fixture</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>body { margin: 0; font: 16px/1.5 sans-serif } @media (max-width: 799px) { .wide { display: none } }</style>';
const tall = '<p>Councils collect bins every week, and tell residents when the days change because of a holiday.</p>'.repeat(60);
const { width, height, pixels } = screens.phone;

let browser: Browser;
const kept = new Map<string, Buffer>();
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

const keep = (bytes: Uint8Array, extension: string): Promise<string> => {
  const name = `${kept.size}.${extension}`;
  kept.set(name, Buffer.from(bytes));
  return Promise.resolve(name);
};

async function tapped(html: string): Promise<{ readonly seen: Touch; readonly left: unknown }> {
  const context = await browser.newContext({ viewport: { width, height }, screen: { width, height }, deviceScaleFactor: pixels, isMobile: true, hasTouch: true });
  const tab: Page = await context.newPage();
  try {
    await tab.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: HEAD + html }));
    await tab.goto('http://somewhere.test/');
    const seen = await touch.observe(tab, { device: 'phone', url: 'http://somewhere.test/', keep, asDesktop: (job) => asScreen(tab, screens.desktop, screens.phone, job) });
    return { seen, left: await tab.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]) };
  } finally {
    await context.close();
  }
}

/** Width and height as a PNG's header has them. */
function sizeOf(name: string | undefined): readonly [number, number] {
  const png = kept.get(name ?? '');
  if (png === undefined) throw new Error('no picture');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('what is tried by touch', () => {
  it('keeps a picture of what is missing as the desktop shows it, and gives the phone its screen back', async () => {
    const { seen, left } = await tapped(`<main><h1>Bins</h1>${tall}<section class="wide" style="height:100px"><a href="/missed">Report a missed bin</a></section></main>`);
    expect(seen.missing.map(({ kind, holds, doubt, box }) => [kind, holds, doubt, box?.width, box?.height])).toEqual([['links', ['Report a missed bin'], null, 1280, 100]]);
    expect(sizeOf(seen.missing[0]?.image)).toEqual([1232, 148]);
    expect(left).toEqual([width, height, pixels]);
  });

  it('sees the bar that comes when the page is moved, with a picture, and none on a page too short for it', async () => {
    const bar = '<div id="bar" style="position:fixed;inset:0 0 auto;height:300px;background:#036;display:none">Services</div><script>addEventListener("scroll", () => { document.querySelector("#bar").style.display = scrollY > 100 ? "block" : "none"; })</script>';
    const { seen } = await tapped(`${bar}<main><h1>Bins</h1>${tall}</main>`);
    expect(seen.moved?.bars.map(({ selector, share, edge }) => [selector, Math.round(share * 10), edge])).toEqual([['div#bar', 4, 'top']]);
    expect(kept.get(seen.moved?.image ?? '')?.length).toBeGreaterThan(1000);
    expect((await tapped(`${bar}<main><h1>Bins</h1></main>`)).seen.moved).toBeNull();
  });

  it('of a page that wants to fool it keeps no more than it asked for', async () => {
    const links = Array.from({ length: 40 }, (_, n) => `<section class="wide"><p><a href="/x${n}">${'Long name of a link '.repeat(30)}${n}</a></p></section>`).join('');
    const menus = Array.from({ length: 9 }, () => '<button style="width:60px;height:40px">Menu</button>').join('');
    const { seen } = await tapped(`<script>Element.prototype.getBoundingClientRect = () => { throw new Error('no'); }; String.prototype.slice = () => 'fooled'; JSON.stringify = () => '{}';</script><header>${menus}</header><main><h1>Bins</h1><p>Words</p>${links}</main>`);
    expect([seen.menus.length, seen.missing.length]).toEqual([3, 10]);
    expect(Math.max(...seen.missing.flatMap(({ holds }) => holds).map((one) => one.length))).toBeLessThanOrEqual(160);
  });
});

describe('a page that stands in one orientation only', () => {
  it('has a picture of the screen on which it does not', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    await tab.setContent('<!doctype html><style>.turn { display: none } @media (orientation: landscape) and (max-width: 900px) { main { display: none } .turn { display: block; position: fixed; inset: 0; background: #fff } }</style><div class="turn">Please turn your device to portrait.</div><main><h1>Bins</h1><p>Put your bin out by seven in the morning on the day.</p></main>');
    const { turned } = await resize.observe(tab, { device: 'desktop', url: '', keep });
    expect(turned.map(({ how, orientation }) => [how, orientation])).toEqual([['message', 'landscape']]);
    expect(sizeOf(turned[0]?.image)).toEqual([844, 390]);
    await context.close();
  });
});
