import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, vocabulary } from '../../src/commands/written.ts';
import { overlaid } from '../../src/commands/overlaid.ts';
import { guideFor } from '../../src/findability/index.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Binding } from '../../src/model/survey.ts';
import type { Journey } from '../../src/model/visit.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { errandFor } from '../../src/plan/index.ts';
import { readBinding, readScenario } from '../../src/read/index.ts';
import { startSamples } from '../../src/samples/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { draftOf } from '../../src/visit/record-draft.ts';
import type { Recorded } from '../../src/visit/record-log.ts';
import { recordSession } from '../../src/visit/record.ts';
import { bound } from './fixtures/stage.ts';

const home = 'http://brambleford.test/';
const draftPath = 'scenarios/recorded-draft.yaml';
const files = filesIn(process.cwd());
let browser: Browser;
let samples: Awaited<ReturnType<typeof startSamples>>;
beforeAll(async () => { [browser, samples] = await Promise.all([launchBrowser(), startSamples()]); });
afterAll(async () => {
  await browser.close();
  await samples.close();
});

async function recordedBy(person: (page: Page) => Promise<void>): Promise<readonly Recorded[]> {
  const end = new AbortController();
  const failed: unknown[] = [];
  const all = await recordSession({
    site: 'brambleford', home, say: () => undefined, manners: { userAgent: 'toptasks-test' }, hosts: samples.hosts, signal: end.signal, browser,
    ready: (page) => void person(page).catch((cause: unknown) => failed.push(cause)).then(() => end.abort()),
  });
  expect(failed).toEqual([]);
  return all;
}

const LOOKED_UP = `# yaml-language-server: $schema=schema/scenario.json
#
# A draft that was recorded by a person on brambleford. What stands above the script is guessed from the last page’s heading: write your own.
# A page can lie to the recording: read every line, and know why it is there, before you use it.

task: Your collection days
for: all
query: your collection days
action: find

concepts:
  - name: your-collection-days
    head: true
    terms: {your collection days: 1}

answer:
  - id: the-page
    say: a page about your collection days
    essential: true
    any: [{text: 'Your.+collection.+days'}]

stop: Before anything is sent.

inputs:
  postcode: {type: postcode, say: Postcode}

script:
  - open: home
  - expect: {heading: Welcome to Brambleford}
  - follow: Check your bin day
  - expect: {heading: Check your bin day}
  - fill: {label: Postcode, with: $postcode}
  - press: Find my bin day
  - expect: {heading: Your collection days}
  - stop: before-submission
`;

const BOUND = `# yaml-language-server: $schema=../schema/binding.json
#
# A draft that was recorded by a person: for scenarios/bindings/brambleford.yaml, where what stands under scripts goes on.
# A page can lie to the recording: read every line, and know why it is there, before you use it.

site: brambleford
scripts:
  missed-bin:
    - open: home
    - expect: {heading: Welcome to Brambleford}
    - follow: Report a missed bin
    - expect: {heading: Report a missed bin}
    - stop: before-submission
`;

/** Reads a draft with the real vocabulary and walks it on the site it was recorded on, with what the binding gives. */
async function walked(draft: string, inputs: Binding['inputs']): Promise<Journey> {
  const read = readScenario(overlaid(files, { [draftPath]: draft }), draftPath, vocabulary.grammar);
  expect(read.ok ? [] : read.problems).toEqual([]);
  if (!read.ok) throw new Error('the draft cannot be read');
  const site = { id: 'brambleford', name: 'Brambleford', type: 'district', nation: 'England', home } as const;
  const binding = { ...bound, site: 'brambleford', inputs };
  const visitor = await openVisitor({
    survey: { sites: [site], bindings: [binding], manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 10_000, pagesPerTask: 6, pagesPerSite: 20 } },
    hosts: samples.hosts, browser, observers: observers.filter(({ light }) => light), readSource, readSitemap, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
  });
  const map: SiteMap = { site: 'brambleford', home, pages: [], fetched: {}, search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] }, needsScript: false, robots: { found: false, crawlDelay: null, disallowsSearch: false }, failure: null };
  const visit = { id: 'brambleford/recorded/scripted/desktop', site: 'brambleford', scenario: 'recorded-draft', route: 'scripted', device: 'desktop' } as const;
  try {
    const errand = errandFor(visit, read.value, binding, guideFor(null).decide(read.value, map, { pins: [], reply: null, expected: null }), map);
    return await visitor.walk(errand, map, binding, memoryStore());
  } finally {
    await visitor.close();
  }
}

const outcomes = ({ steps }: Journey): readonly string[] => steps.map(({ say, outcome, detail }) => `${say}: ${outcome}${outcome === 'done' ? '' : ` (${detail})`}`);

describe('a recording, read and walked', () => {
  it('looks a day up as the person did, with the input that the binding gives', async () => {
    const recorded = await recordedBy(async (page) => {
      await page.getByRole('link', { name: 'Check your bin day' }).first().click();
      await page.waitForURL('**/check-your-bin-day', { waitUntil: 'load' });
      await page.getByLabel('Postcode').pressSequentially('BR1 2AB');
      await page.getByRole('button', { name: 'Find my bin day' }).click();
      await page.waitForURL('**/your-collection-days**', { waitUntil: 'load' });
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
    const draft = draftOf(recorded, { site: 'brambleford', home, task: null });
    expect(draft).toBe(LOOKED_UP);
    const journey = await walked(draft, { postcode: { value: 'BR1 2AB', of: 'the town hall' } });
    expect(outcomes(journey)).toEqual([
      'open the home page: done', expect.stringMatching(/^expect .*: done$/), 'follow “Check your bin day”: done', expect.stringMatching(/^expect .*: done$/),
      'fill in “Postcode” with “BR1 2AB”: done', 'press “Find my bin day”: done', expect.stringMatching(/^expect .*: done$/), 'stop: before anything is submitted: done',
    ]);
    expect(journey.ending).toMatchObject({ kind: 'reached', url: expect.stringContaining('your-collection-days') });
  });

  it('fills a form in up to what would have sent it, and stops there', async () => {
    const recorded = await recordedBy(async (page) => {
      await page.getByRole('link', { name: 'Report a missed bin' }).first().click();
      await page.waitForURL('**/report-a-missed-bin', { waitUntil: 'load' });
      await page.getByRole('main').getByRole('link', { name: 'Report a missed bin' }).or(page.getByRole('main').getByRole('button', { name: 'Report a missed bin' })).first().click();
      await page.waitForURL('**/start', { waitUntil: 'load' });
      await page.getByText('Grey bin').click();
      await page.getByRole('combobox').press('T');
      await page.getByLabel('Postcode of your home').pressSequentially('BR1 2AB');
      await Promise.all([page.waitForEvent('requestfailed'), page.getByRole('button', { name: 'Continue' }).click()]);
    });
    const draft = draftOf(recorded, { site: 'brambleford', home, task: null });
    expect(draft).toContain('which would have sent something (POST http://brambleford.test/bins/report-a-missed-bin/start): it was refused. A journey ends before it.');
    const journey = await walked(draft, { 'postcode-of-your': { value: 'BR1 2AB', of: 'the town hall' } });
    expect(journey.ending.kind).toBe('reached');
    expect(outcomes(journey).slice(-4)).toEqual([
      'choose “Grey bin”: done', 'choose “Tuesday” under “When should it have been emptied?”: done', 'fill in “Postcode of your home” with “BR1 2AB”: done',
      'stop: before anything is submitted: done',
    ]);
    expect(journey.refused ?? []).toEqual([]);
  });

  it('is a site’s own script where a task is named', async () => {
    const recorded = await recordedBy(async (page) => {
      await page.getByRole('link', { name: 'Report a missed bin' }).first().click();
      await page.waitForURL('**/report-a-missed-bin', { waitUntil: 'load' });
    });
    const draft = draftOf(recorded, { site: 'brambleford', home, task: 'missed-bin' });
    expect(draft).toBe(BOUND);
    const path = 'scenarios/bindings/recorded-draft-site.yaml';
    const read = readBinding(overlaid(files, { [path]: draft.replace('site: brambleford', 'site: recorded-draft-site') }), path, vocabulary.grammar);
    expect(read.ok ? read.value.scripts['missed-bin']?.map(({ word, args }) => [word, args]) : read.problems).toEqual([
      ['open', 'home'], ['expect', { heading: 'Welcome to Brambleford' }], ['follow', 'Report a missed bin'], ['expect', { heading: 'Report a missed bin' }], ['stop', 'before-submission'],
    ]);
  });
});
