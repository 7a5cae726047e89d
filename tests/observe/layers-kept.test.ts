import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import { agreedLayers } from '../../src/observe/layers-agreed.ts';
import { dialogFunctions, dialogNow } from '../../src/observe/layers-dialog-page.ts';
import { tryDialog } from '../../src/observe/layers-dialog.ts';
import { formErrors } from '../../src/observe/form-errors.ts';
import { takeInHand } from '../../src/observe/layers-hand.ts';
import { layers } from '../../src/observe/layers.ts';
import { launchBrowser } from '../../src/visit/browser.ts';

const MENU = '<!doctype html><title>Fixture</title><style>.tip { display: none } .has:hover .tip { display: block }</style>'
  + '<p class="has" tabindex="0">Bin days <span class="tip">Put it out by seven in the morning</span></p>';
const OPENERS = '<!doctype html><title>Fixture</title><button class="a" aria-expanded="false" onclick="a.hidden = false">First</button><p id="a" hidden>Bins are emptied on Mondays</p>'
  + '<button class="b" aria-expanded="false" onclick="b.hidden = false">Second</button><p id="b" hidden>Paper is taken on Tuesdays</p>';
const form = (id: string): string => `<form onsubmit="event.preventDefault(); ${id}.textContent = 'Enter an e-mail address'"><label>E-mail address <input type="text" name="${id}m"></label>`
  + `<label>Name <input name="${id}n"></label><p id="${id}"></p><button>Send</button></form>`;
const gone = (): Promise<void> => Promise.reject(new Error('the page stopped answering'));

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

async function on<T>(html: string, job: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await tab.setContent(html);
    return await job(tab);
  } finally {
    await tab.close();
  }
}

const seeing = { anew: gone, keep: () => Promise.resolve(''), device: 'desktop', url: '' } as const;

describe.concurrent('where the page does not come once more', () => {
  it('keeps what was seen under the pointer and says what was not tried', async () => {
    const facts = await on(MENU, (tab) => layers.observe(tab, seeing));
    expect(facts.hovers.map(({ shows, keys }) => [shows, keys])).toEqual([['Put it out by seven in the morning', 'none']]);
    expect(facts.cut).toEqual(['downs', 'openers', 'inputs', 'keys']);
  });

  it('keeps what the first press opened', async () => {
    const facts = await on(OPENERS, (tab) => layers.observe(tab, seeing));
    expect(facts.openers.map(({ shows }) => shows)).toEqual(['Bins are emptied on Mondays']);
    expect([facts.pressed, facts.cut]).toEqual([1, ['openers', 'inputs', 'keys']]);
    expect(agreedLayers({ ...facts, cut: ['keys'] }, facts).cut).toEqual(['keys', 'openers', 'inputs']);
  });

  it('keeps what the first form said', async () => {
    const [one, two] = await Promise.all([on(form('e'), (tab) => formErrors.observe(tab, seeing)), on(form('e') + form('f'), (tab) => formErrors.observe(tab, seeing))]);
    expect([one.forms.length, one.forms[0]?.answered, one.cut]).toEqual([1, 'page', ['wrong']]);
    expect([two.forms.length, two.cut]).toEqual([1, ['wrong', 'forms']]);
  });
});

describe('where the time is over', () => {
  it('says nothing of a dialog whose walk was broken off, and that this is not all', async () => {
    const dialog = '<!doctype html><title>Fixture</title><dialog id="d"><p>Choose a day</p><a href="#1">Monday</a><a href="#2">Tuesday</a><span onclick="d.close()">Close</span></dialog><script>d.showModal()</script>';
    await on(dialog, async (tab) => {
      const hand = await takeInHand(tab, gone, { most: 0 });
      await hand.remember();
      const found = await hand.ask(dialogNow, { opener: null, appeared: [], atLoad: true }, dialogFunctions);
      expect(found).not.toBeNull();
      expect(found && await tryDialog(hand, found, null)).toBeNull();
      await hand.stop();
    });
  });

  it('passes nothing that was not tried', () => {
    const facts = { tried: 3, hovered: 0, pressed: 3, entered: 0, keys: 0, hovers: [], dialogs: [], openers: [], inputs: [], messages: [], shortcuts: [], downs: [], drags: [], accessKeys: [] };
    const said = (cut: readonly string[]) => Object.values(checks).flatMap((check) => (check.of === 'page' && check.needs.join() === 'layers'
      ? check.judge({} as never, { layers: { ...facts, ...(cut.length > 0 && { cut }) } } as never).map(({ state }) => `${check.id} ${state}`) : [])); // they ask for nothing else
    expect(said([]).filter((one) => one.endsWith('cantTell'))).toEqual([]);
    expect(said(['keys', 'downs']).filter((one) => one.endsWith('cantTell')).sort()).toEqual(['acts-on-press cantTell', 'letter-shortcut cantTell']);
    expect(said(['hovers', 'openers', 'inputs']).filter((one) => one.endsWith('cantTell')).length).toBe(13);
  });
});
