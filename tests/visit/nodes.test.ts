import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { findNode, inside, nearest, shown, type Sought } from '../../src/visit/find-node.ts';
import { locate } from '../../src/visit/locate.ts';
import { readNodes } from '../../src/visit/nodes.ts';

const SNAPSHOT = `- banner:
  - link "Home":
    - /url: /
- main:
  - heading "Report: a bin" [level=1]
  - 'link "Bins: \\"grey\\" ''n'' #1"':
    - /url: "/b?a=1: 2"
  - paragraph: "Some: words"
  - group "Which bin?":
    - text: Which bin?
    - radio "Grey bin" [checked]
    - radio "Green bin" [disabled]
  - combobox "Day":
    - option "Monday"
    - option "Tuesday" [selected]
  - textbox "Postcode" [invalid]: "BR1: 2AB"
  - button "Continue ›"
  - button "More" [expanded]
  - button "Continue ›" [disabled]
- contentinfo: the end`;

const seek = (names: readonly string[], more: Partial<Sought> = {}): Sought => ({ names, roles: ['button', 'link'], by: 'name', ...more });

describe('the nodes of a page', () => {
  const page = readNodes(SNAPSHOT);
  const called = (name: string) => page.nodes.filter((node) => node.name === name);

  it('have role, name, place and state', () => {
    expect(page.isCut).toBe(false);
    expect(called('Home')[0]).toMatchObject({ role: 'link', landmarks: ['banner'], url: '/' });
    expect(called('Report: a bin')[0]).toMatchObject({ role: 'heading', level: 1, landmarks: ['main'] });
    expect(called('Bins: "grey" \'n\' #1')[0]).toMatchObject({ role: 'link', url: '/b?a=1: 2' });
    expect(page.nodes.find(({ role }) => role === 'paragraph')?.text).toBe('Some: words');
    expect(called('Grey bin')[0]).toMatchObject({ checked: true, disabled: false });
    expect(called('Green bin')[0]).toMatchObject({ checked: false, disabled: true });
    expect([called('Day')[0]?.value, called('Postcode')[0]?.value, called('Postcode')[0]?.invalid]).toEqual(['Tuesday', 'BR1: 2AB', true]);
    expect(called('Continue ›').map(({ nth, disabled }) => [nth, disabled])).toEqual([[0, false], [1, true]]);
    expect(called('More')[0]?.expanded).toBe(true);
    expect(page.nodes.at(-1)).toMatchObject({ role: 'contentinfo', text: 'the end' });
  });

  it('are read to where a snapshot was cut, and no half line is taken for a whole one', () => {
    const cut = readNodes(SNAPSHOT.slice(0, 60), 60);
    expect([cut.isCut, cut.nodes.map(({ name }) => name)]).toEqual([true, ['', 'Home', '']]);
    expect(readNodes('- main:\n  - link "Half a na').nodes.map(({ role }) => role)).toEqual(['main']);
    expect(readNodes('no: snapshot\n\n  -\n- "quoted"\n - odd\n- Button "x"').nodes).toEqual([]);
  });

  it('are found by the first name that is there, exactly before holding, what can be used before what cannot', () => {
    expect(findNode(page, seek(['Start', 'continue']))).toMatchObject({ node: { name: 'Continue ›', nth: 0 }, by: 'continue' });
    expect(findNode(page, seek(['~^bins']))?.node.role).toBe('link');
    expect(findNode(page, seek(['Home'], { within: 'main' }))).toBeNull();
    expect(findNode(page, seek(['some words'], { roles: null, by: 'words' }))).toBeNull();
    expect(findNode(page, seek(['words'], { roles: null, by: 'words' }))?.node.role).toBe('paragraph');
    expect(findNode(page, seek([], { roles: ['group'] }))).toMatchObject({ node: { name: 'Which bin?' }, by: 'group' });
    const group = called('Which bin?')[0];
    expect(group === undefined ? [] : inside(page, group).nodes.map(({ name }) => name)).toEqual(['', 'Grey bin', 'Green bin']);
  });

  it('tell what there is instead: near names first, then those of the main part, three at most', () => {
    expect(nearest(page, seek(['Continue to pay']))).toEqual(['Continue ›', 'Bins: "grey" \'n\' #1', 'More']);
    expect(nearest(page, seek(['x'], { roles: ['tab'] }))).toEqual([]);
    expect(shown(`a\u202eb\u0007${'c'.repeat(100)}`)).toBe(`ab${'c'.repeat(75)}…`);
  });

  it('of a hostile page are read in no more time than they have signs', () => {
    const long = `- button "${'›'.repeat(50_000)}"\n${'  '.repeat(5000)}- button ${'['.repeat(20_000)}\n- '${"'".repeat(30_001)}`;
    expect(readNodes(long, Infinity).nodes).toHaveLength(1);
    expect(findNode(readNodes(long, Infinity), seek(['Next']))).toBeNull();
  });
});

describe('the nodes of real pages', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  it('are what the browser has, whatever they are called, and each leads back to its element', async () => {
    const names = ['Say "yes": now', "it's # not", '- dash', 'true', '12', 'back\\slash', 'a [disabled] b', '{brace}', 'bidi \u202e mark', 'x'.repeat(900), '  spaced \n out ', 'Ŵyth – eight', 'Same', 'Same'];
    await page.setContent('<main></main>');
    await page.evaluate((all) => all.forEach((name, n) => {
      const one = document.createElement('button');
      one.setAttribute('aria-label', name);
      one.id = `b${n}`;
      document.querySelector('main')?.append(one);
    }), names);
    const { nodes } = readNodes(await page.locator('body').ariaSnapshot(), Infinity);
    const buttons = nodes.filter(({ role }) => role === 'button');
    expect(buttons.map(({ name }) => name)).toEqual(names.map((name) => name.replace(/\s+/g, ' ').trim()));
    const ids = await Promise.all(buttons.map(async (node) => (await locate(page, node))?.getAttribute('id')));
    expect(ids).toEqual(names.map((_name, n) => `b${n}`));
  });

  it('leave out a name of ten thousand signs, as the browser does, and keep the rest', async () => {
    await page.setContent(`<button aria-label="${'long '.repeat(2000)}"></button><button>Next</button>`);
    const { nodes } = readNodes(await page.locator('body').ariaSnapshot(), Infinity);
    expect(nodes.map(({ role, name }) => `${role} ${name}`)).toEqual(['button ', 'button Next']);
  });
});
