import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../src/model/facts.ts';
import type { Failure } from '../../src/model/failure.ts';
import type { Landmark } from '../../src/model/scenario.ts';
import { failure } from '../../src/visit/failure.ts';
import { lackOf } from '../../src/visit/lack.ts';
import { readNodes } from '../../src/visit/nodes.ts';
import { steps } from '../../src/visit/steps/steps.ts';
import type { Tab } from '../../src/visit/tab.ts';

const WITH_MAIN = `- banner:
  - link "Home"
- main:
  - heading "Fees" [level=1]
  - paragraph:
    - text: A garden bin costs
    - strong: £45
    - text: a year
    - text: ", paid once"
  - button "Begin"
- contentinfo: the end`;
const WITHOUT = WITH_MAIN.replace('- main:', '- generic:').replace('- contentinfo', '- contentinfo');
const FRAMED = WITH_MAIN.replace('  - button "Begin"', '  - iframe');
const FRAMED_FOOT = WITH_MAIN.replace('- contentinfo: the end', '- contentinfo:\n  - iframe');

interface On { readonly snapshot?: string; readonly text?: string | null; readonly iframes?: number; readonly withheld?: Failure; readonly status?: number | null; readonly account?: boolean }

/** Only what these words ask of a tab. */
function tabOn({ snapshot = WITH_MAIN, text = 'Fees', iframes = 0, withheld, status = 200, account = false }: On): Tab {
  const source = text === null ? null : { text, title: 'Fees', lang: 'en', headings: [{ level: 1, text: 'Fees' }], links: [], forms: [], iframes: Array(iframes).fill({ src: null, title: '' }) } as unknown as PageSource;
  const done = async () => ({ outcome: 'done' });
  return {
    here: () => ({ url: 'http://x.test/fees', look: null, source }), unseen: () => null, status: () => status, nodes: async () => readNodes(snapshot), override: async () => null,
    withheld: () => withheld ?? null, wantsAccount: () => account, press: done, fill: done, value: (is: string) => ({ text: is, is: 'public' }), record: () => undefined,
  } as unknown as Tab;
}

async function take(on: On, word: string, args: unknown, within?: Landmark) {
  const tab = tabOn(on);
  const done = async () => ({ outcome: 'done' }) as const;
  const result = await steps[word]?.take(tab, args, { call: { word, args, line: 1, ...(within && { within }) }, walk: done, attempt: done });
  if (result === undefined) throw new Error(`no step ${word}`);
  return lackOf(tab, steps[word], result);
}
const outcome = async (...asked: Parameters<typeof take>): Promise<string> => {
  const result = await take(...asked);
  return result.outcome === 'stopped' ? `stopped ${result.failure.kind} ${result.failure.fault}` : result.outcome;
};
const UNCLEAR = 'stopped unclear ours';

describe('one part of a page', () => {
  it('is looked into where the page says which it is', async () => {
    expect(await outcome({}, 'expect', { role: 'button', name: 'Begin' }, 'main')).toBe('done');
    expect(await outcome({}, 'expect', { role: 'button', name: 'Begin' }, 'banner')).toBe('not-found');
    expect(await outcome({}, 'refuse', { role: 'link' }, 'main')).toBe('done');
    expect(await outcome({}, 'refuse', { role: 'button' }, 'main')).toBe('not-found');
  });

  it('`main` is all but the parts around it where the page has none: what is not there is not in it, what is there may be', async () => {
    const on = { snapshot: WITHOUT };
    expect(await outcome(on, 'expect', { role: 'button', name: 'Begin' }, 'main')).toBe('done');
    expect(await outcome(on, 'press', 'Begin', 'main')).toBe('done');
    expect(await outcome(on, 'refuse', { role: 'button' }, 'main')).toBe(UNCLEAR);
    expect(await outcome(on, 'refuse', { role: 'link' }, 'main')).toBe('done');
    expect(await outcome(on, 'expect', { role: 'link', name: 'Home' }, 'main')).toBe('not-found');
  });

  it('cannot be told where the page has no such part', async () => {
    for (const word of ['refuse', 'expect'] as const) expect(await outcome({}, word, { role: 'button' }, 'search')).toBe(UNCLEAR);
    expect(await outcome({}, 'press', 'Begin', 'navigation')).toBe(UNCLEAR);
    expect(await outcome({}, 'fill', { Postcode: 'BR1 2AB' }, 'form')).toBe(UNCLEAR);
  });

  it('has words that markup cuts into pieces', async () => {
    expect(await outcome({}, 'expect', 'a garden bin costs £45 a year, paid once', 'main')).toBe('done');
    expect(await outcome({}, 'expect', '~costs £(\\d+) a year', 'main')).toBe('done');
    expect(await outcome({}, 'refuse', 'costs £45 a year', 'main')).toBe('not-found');
    expect(await outcome({}, 'refuse', 'costs £45 a year', 'contentinfo')).toBe('done');
    expect(await outcome({}, 'expect', 'Begin', 'main')).toBe('done');
  });
});

describe('what is not there', () => {
  it('may stand in a frame that is not looked into', async () => {
    const on = { snapshot: FRAMED, iframes: 1 };
    for (const within of [undefined, 'main'] as const) {
      expect(await outcome(on, 'refuse', { role: 'textbox' }, within)).toBe(UNCLEAR);
      expect(await outcome(on, 'expect', { label: 'Postcode' }, within)).toBe(UNCLEAR);
      expect(await outcome(on, 'expect', 'Where do you live', within)).toBe(UNCLEAR);
      expect(await outcome(on, 'press', 'Begin', within)).toBe(UNCLEAR);
      expect(await outcome(on, 'refuse', { heading: 'Sorry' }, within)).toBe('done');
      expect(await outcome(on, 'expect', { heading: 'Your details' }, within)).toBe(UNCLEAR);
    }
    expect(await outcome(on, 'expect', { title: 'Other' })).toBe('not-found');
    expect(await outcome(on, 'record', { as: 'x', field: 'Postcode' })).toBe(UNCLEAR);
    expect(await outcome({ snapshot: FRAMED_FOOT, iframes: 1 }, 'refuse', { role: 'textbox' }, 'main')).toBe('done');
    expect(await outcome({ iframes: 1 }, 'refuse', 'Where do you live')).toBe('done');
  });

  it('is nobody’s fault where the page was not read, or nobody knows its status', async () => {
    for (const sign of ['Sorry', { heading: 'Sorry' }, { title: 'Sorry' }, { link: 'Sorry' }, { field: 'Sorry' }]) {
      expect(await outcome({ text: null }, 'refuse', sign)).toBe(UNCLEAR);
      expect(await outcome({ text: null }, 'expect', sign)).toBe(UNCLEAR);
    }
    expect(await take({ status: null }, 'expect', { status: 200 })).toMatchObject({ outcome: 'stopped', failure: { kind: 'unclear' }, detail: expect.not.stringContaining('beginning') });
  });

  it('is our doing where the page was refused something of ours', async () => {
    const on = { withheld: failure('unsafe', 'the page asked x.test for something by POST, which was not sent') };
    expect(await outcome(on, 'expect', { role: 'button', name: 'Go on' })).toBe('stopped unsafe ours');
    expect(await outcome(on, 'refuse', { role: 'textbox' })).toBe('stopped unsafe ours');
    expect(await outcome(on, 'refuse', { role: 'button' })).toBe('stopped unsafe ours');
    expect(await outcome(on, 'press', 'Go on')).toBe('stopped unsafe ours');
    expect(await outcome(on, 'stop', { as: 'dead-end', because: 'nothing comes' })).toBe('stopped unsafe ours');
    expect(await outcome(on, 'stop', 'that was all')).toBe('done');
    expect(await outcome(on, 'expect', { role: 'button', name: 'Begin' })).toBe('done');
  });

  it('is the account that is asked for, where the page is a sign-in; what was found is not', async () => {
    expect(await take({ account: true }, 'expect', 'Other')).toMatchObject({ outcome: 'not-found', lack: 'account' });
    expect(await take({}, 'expect', 'Other')).toMatchObject({ outcome: 'not-found', lack: 'sign' });
  });
});
