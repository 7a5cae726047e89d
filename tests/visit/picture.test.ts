import { decode } from 'fast-png';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PicturesWanted } from '../../src/model/picture.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { asScreen } from '../../src/visit/as-screen.ts';
import { picturesOn, shotAsShown } from '../../src/visit/picture.ts';
import { screens } from '../screens.ts';

const page = `<!DOCTYPE html><body style="margin:0">
<p class="a">First</p><p class="a" data-x="1" style="background:#f00;height:60px;width:200px;margin:0">Second</p>
<div style="height:3000px"></div>
<p class="a" data-x="1" style="background:#00f;height:60px;width:200px;margin:0">Third, as it begins alike</p>
<div style="width:120px;height:50px;background:#0f0"><i style="display:inline-block;width:4px;height:4px;background:#000"></i></div>
<p id="gone" style="display:none">Hidden</p><div id="tall" style="height:2000px;background:#ff0">Tall</div>`;

describe('pictures of places', () => {
  let browser: Browser;
  let tab: Page;
  const kept: Uint8Array[] = [];
  const keep = async (bytes: Uint8Array, extension: string): Promise<string> => { kept.push(bytes); return Promise.resolve(`${kept.length - 1}.${extension}`); };
  const taken = (spots: PicturesWanted['spots']) => picturesOn(tab, spots, keep);
  const at = (y: number) => ({ x: 0, y, width: 200, height: 60 });
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await tab.setContent(page);
  });
  afterAll(() => browser.close());

  it('finds the one again that is nearest to where it was, and says where in the picture it is', async () => {
    const html = '<p class="a" data-x="1" style="background:#';
    const { near, far } = await taken([{ key: 'near', selector: 'p.a', html, box: at(40) }, { key: 'far', selector: 'p.a', html, box: at(3100) }]);
    for (const [picture, colour] of [[near, [255, 0, 0]], [far, [0, 0, 255]]] as const) {
      const { data, width, height, channels } = decode(kept[Number.parseInt(picture?.image ?? '', 10)] ?? new Uint8Array());
      expect([width, height]).toEqual([picture?.width, picture?.height]);
      const { x, y, width: wide, height: high } = picture?.mark ?? at(0);
      expect([wide, high]).toEqual([200, 60]);
      const pixel = ((y + high - 2) * width + x + wide - 2) * channels;
      expect([...data.slice(pixel, pixel + 3)]).toEqual(colour);
    }
  });

  it('shows what is tiny with what is around it, and of what is large the beginning', async () => {
    const { tiny, tall } = await taken([{ key: 'tiny', selector: 'i', html: '<i style=', box: null }, { key: 'tall', selector: '#tall', html: '<div id="tall"', box: null }]);
    expect([tiny?.width, tiny?.height, tiny?.mark.width]).toEqual([144, 98, 4]);
    expect([tall?.width, tall?.height]).toEqual([1000, 700]);
    expect(tall?.image).toMatch(/jpg$/);
  });

  it('shows a place as the phone has it where the page is shown as a phone, also far down, and leaves the page a phone’s', async () => {
    const other = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await other.setContent('<!DOCTYPE html><meta name="viewport" content="width=device-width"><style>body { margin: 0 } .menu { display: none; width: 100px; height: 60px; background: #f00 } .wide { height: 300px } @media (max-width: 600px) { .menu { display: block } .wide { height: 3000px } }</style><div class="menu" id="one"></div><div class="wide"></div><div class="menu" id="two" style="background:#00f"></div><div class="wide"></div>');
    const pictures = await asScreen(other, screens.phone, screens.desktop, async () => {
      const all = await picturesOn(other, ['one', 'two'].map((key) => ({ key, selector: `#${key}`, html: `<div class="menu" id="${key}"`, box: null })), keep, undefined, shotAsShown);
      expect(await other.evaluate(() => innerWidth)).toBe(360);
      return all;
    });
    for (const [key, colour] of [['one', [255, 0, 0]], ['two', [0, 0, 255]]] as const) {
      const picture = pictures[key];
      const { data, width, height, channels } = decode(kept[Number.parseInt(picture?.image ?? '', 10)] ?? new Uint8Array());
      expect([width, height]).toEqual([picture?.width, picture?.height]);
      const { x, y } = picture?.mark ?? at(0);
      const pixel = ((y + 5) * width + x + 5) * channels;
      expect([...data.slice(pixel, pixel + 3)]).toEqual(colour);
    }
    await other.close();
  });

  it('takes none of what is gone, hidden, of other markup, or named by no selector', async () => {
    expect(await taken([
      { key: 'a', selector: '#nothing', html: '<p', box: null }, { key: 'b', selector: '#gone', html: '<p id="gone"', box: null },
      { key: 'c', selector: '#tall', html: '<span', box: null }, { key: 'd', selector: '>>> :what(', html: '<p', box: null },
    ])).toEqual({});
  });
});
