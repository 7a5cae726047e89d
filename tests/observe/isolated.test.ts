import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { define, inIsolation, mainFrame, sessionOf } from '../../src/observe/isolated.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { show } from './tab.ts';

let browser: Browser;
beforeAll(async () => { browser = await launchBrowser(); });
afterAll(async () => { await browser.close(); });

/** Run in the page. */
const address = (): string => location.href;
const answer = (): unknown => Reflect.get(globalThis, 'answer') ?? null;
function twice(n: number): number { return 2 * n; }
const another = { twice: function twice(n: number): string { return `twice ${n}`; } };
const withTwice = (n: number, kit: { readonly twice: (n: number) => unknown }): unknown => kit.twice(n);
const failing = (): never => { throw new RangeError('not so'); };
const endless = (): string => 'x'.repeat(10_000_001);
const late = (word: string): Promise<string> => new Promise((resolve) => { setTimeout(resolve, 10, word); });

describe('our world in a page', () => {
  it.each(['http://brambleford.test/?again', 'http://otherwick.test/'])('is that of the document shown now, without what was brought into the one before: %s', async (next) => {
    const page = await show(browser, '<!doctype html><title>t</title><script>globalThis.answer = "the page’s own"</script><p>x');
    await define(page, 'globalThis.answer = 42;', await mainFrame(page), 'answer');
    expect([await inIsolation(page, address, null), await inIsolation(page, answer, null)]).toEqual(['http://brambleford.test/', 42]);
    await page.goto(next);
    expect([await inIsolation(page, address, null), await inIsolation(page, answer, null)]).toEqual([next, null]);
    await define(page, 'globalThis.answer = 43;', await mainFrame(page), 'answer');
    expect(await inIsolation(page, answer, null)).toBe(43);
    await page.context().close();
  });

  it('answers together what is asked in one moment, each in its own way', async () => {
    const page = await show(browser, '<!doctype html><title>t</title><p>x');
    const session = await sessionOf(page);
    let asked = 0;
    const { send } = session;
    session.send = ((...given: Parameters<typeof send>) => { asked += given[0] === 'Runtime.evaluate' ? 1 : 0; return send.apply(session, given); }) as typeof send; // the same, counted
    const answers = await Promise.allSettled([
      inIsolation(page, withTwice, 4, [twice]), inIsolation(page, failing, null), inIsolation(page, endless, null),
      // Another function of the same name, as two rooms may have one.
      inIsolation(page, withTwice, 4, [another.twice]), inIsolation(page, late, 'last'), inIsolation(page, withTwice, 5, [twice]),
    ]);
    expect(answers.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
      8, 'Error: in the page: RangeError: not so', 'Error: endless: the page answered with too much', 'twice 4', 'last', 10,
    ]);
    expect(asked).toBe(1);
    await page.context().close();
  });

  it('runs a script with a name once a document', async () => {
    const page = await show(browser, '<!doctype html><title>t</title><p>x');
    const frame = await mainFrame(page);
    for (const _ of [1, 2]) await define(page, 'globalThis.answer = (globalThis.answer ?? 0) + 1;', frame, 'answer');
    expect(await inIsolation(page, answer, null)).toBe(1);
    await page.context().close();
  });
});
