import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/visit/browser.ts';
import { draftOf } from '../../src/visit/record-draft.ts';
import { readSeen } from '../../src/visit/record-seen.ts';
import { recordSession } from '../../src/visit/record.ts';
import { startRecordSite, type RecordSite } from './fixtures/record-site.ts';

let browser: Browser;
let site: RecordSite;
beforeAll(async () => { [browser, site] = await Promise.all([launchBrowser(), startRecordSite()]); });
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Recorded { readonly script: readonly string[]; readonly draft: string; readonly said: readonly string[]; readonly asked: readonly string[] }

/** What comes of it when a person does these things. */
async function recording(person: (page: Page) => Promise<void>): Promise<Recorded> {
  const said: string[] = [];
  const from = site.asked.length;
  const end = new AbortController();
  const failed: unknown[] = [];
  const recorded = await recordSession({
    site: 'record', home: site.home, say: (line) => void said.push(line), manners: { userAgent: 'toptasks-test' }, hosts: site.hosts, signal: end.signal, browser,
    ready: (page) => void person(page).catch((cause: unknown) => failed.push(cause)).then(() => end.abort()),
  });
  expect(failed).toEqual([]);
  const draft = draftOf(recorded, { site: 'record', home: site.home, task: null });
  return { draft, script: draft.split('script:\n')[1]?.trimEnd().split('\n').map((line) => line.slice(2)) ?? [], said, asked: site.asked.slice(from) };
}

const at = (page: Page, path: string): Promise<void> => page.waitForURL(`http://record.test${path}`, { waitUntil: 'load' });
const button = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe('recording what a person does', () => {
  it('keeps links, windows, consent, going back and typed addresses by role and name', async () => {
    const { script } = await recording(async (page) => {
      await button(page, 'Reject them');
      await page.getByRole('navigation').getByText('Bins').click();
      await at(page, '/bins');
      await page.locator('svg').click();
      await page.getByText('Open the map').click();
      await page.goBack();
      await at(page, '/');
      await button(page, 'Report it');
      await at(page, '/steps');
      await button(page, 'Next');
      await page.getByRole('heading', { name: 'What is it?' }).waitFor();
      await page.getByRole('link', { name: 'Bins' }).press('Enter');
      await at(page, '/bins');
      await page.goto('http://record.test/look-up?x=1', { waitUntil: 'load' });
    });
    expect(script).toEqual([
      '- open: home',
      '- expect: {heading: Welcome}',
      '# A consent banner was answered with “Reject them”: that is no step. Its words go into the site’s binding, under consent.',
      '- follow: Bins and recycling',
      '  within: navigation',
      '- expect: {heading: Bins and recycling}',
      '# This button has no name for a screen reader: a finding in itself; write words here:',
      '# - press: …',
      '# What you pressed here is neither link nor button for a screen reader: a finding in itself.',
      '- press: {text: Open the map}',
      '- back',
      '- expect: {heading: Welcome}',
      '- press: Report it',
      "- expect: {heading: 'Where is it?'}",
      '- press: Next',
      "- expect: {heading: 'What is it?'}",
      '- follow: Bins',
      '- expect: {heading: Bins and recycling}',
      '# You typed this address.',
      "- open: '/look-up?x=1'",
      '- expect: {heading: Look up a day}',
      '- stop: before-submission',
    ]);
  });

  it('never writes down what was typed: it becomes an input', async () => {
    const { script, draft } = await recording(async (page) => {
      await page.getByRole('link', { name: 'Look up a day' }).click();
      await at(page, '/look-up');
      await page.getByLabel('Your postcode').pressSequentially('ZZ9 9ZZ');
      await page.getByLabel('From').pressSequentially('01012026');
      await page.getByLabel('Week').press('ArrowDown');
      await page.getByText('Green').click();
      await page.getByLabel('Send large print').check();
      await page.getByLabel('Your postcode').press('Enter');
      await page.getByText('Your day').waitFor();
    });
    expect(script).toEqual([
      '- open: home',
      '- expect: {heading: Welcome}',
      '- follow: Look up a day',
      '- expect: {heading: Look up a day}',
      '- fill: {label: Your postcode, with: $your-postcode}',
      '- fill: {label: From, with: $from}',
      '- choose: {label: Week, option: Next week}',
      '- choose: Green',
      '- choose: Send large print',
      '- key: Enter',
      '- expect: {heading: Your day is Monday}',
      '- stop: before-submission',
    ]);
    expect(draft).toContain('inputs:\n  your-postcode: {type: postcode, say: Your postcode}\n  from: {type: date, say: From}\n');
    expect(draft).not.toMatch(/ZZ9/);
  });

  it('hears what is done in a frame, and says so', async () => {
    const { script } = await recording(async (page) => {
      await page.getByRole('link', { name: 'Frames' }).click();
      await at(page, '/frames');
      await page.frameLocator('iframe').getByRole('button', { name: 'Inside' }).click();
    });
    expect(script.slice(4, 6)).toEqual(['# The next one stands in a frame of the page.', '- press: Inside']);
  });

  it('sends nothing, whatever the person presses, and tells so', async () => {
    const { script, said, asked, draft } = await recording(async (page) => {
      await page.getByRole('link', { name: 'Contact us' }).click();
      await at(page, '/form');
      await page.getByLabel('Your name').pressSequentially('Mrs Example');
      await page.getByLabel('Password').pressSequentially('hunter2');
      for (const name of ['Send', 'Send by script', 'Send quietly', 'Save']) await button(page, name);
      await page.getByLabel('E-mail').pressSequentially('a@example.org');
      await button(page, 'Ask by address');
      await expect.poll(() => page.url()).toBe('http://record.test/form');
    });
    expect(asked.filter((line) => !/^GET \/(form|favicon\.ico)?$/.test(line))).toEqual([]);
    expect(said).toEqual(expect.arrayContaining(['Refused: this would have sent something (POST http://record.test/send). Nothing is ever sent.', 'Refused: this would have sent something (POST http://record.test/fetched). Nothing is ever sent.']));
    expect(said.join()).not.toContain('token');
    expect(draft).not.toMatch(/Mrs|hunter2|a@example/);
    expect(script.slice(4)).toEqual([
      '# This looks personal: a journey types nothing of a real person.',
      '- fill: {label: Your name, with: $your-name}',
      '# Something was typed into a password field: passwords are never recorded, and a journey signs in nowhere.',
      '# You used “Send”, which would have sent something (POST http://record.test/send): it was refused. A journey ends before it.',
      '# You used “Send by script”, which would have sent something (POST http://record.test/send): it was refused. A journey ends before it.',
      '- press: Send quietly',
      '# The page wanted to send something (POST http://record.test/fetched): it was refused.',
      '- press: Save',
      '# This looks personal: a journey types nothing of a real person.',
      '- fill: {label: E-mail, with: $e-mail}',
      '# You used “Ask by address”, which would have sent something (GET http://record.test/ask): it was refused. A journey ends before it.',
      '- stop: before-submission',
    ]);
  });

  it('writes names of a page that means ill as words and nothing else', async () => {
    const { script } = await recording(async (page) => {
      await page.getByRole('link', { name: 'Ill' }).click();
      await at(page, '/ill');
      for (let n = 0; n < 9; n += 1) await page.locator(`#ill${n}`).click();
    });
    expect(script.slice(3)).toEqual([
      `- expect: {heading: 'Ill "will": {{x}} # y'}`,
      `- press: 'He said "now" and it''s {{ secret }}: #1'`,
      '- press: Red button',
      '- press: one two three',
      '- press: abc fed ghi',
      "- press: '~^\\$postcode'",
      "- press: '~^~\\.\\*'",
      "- press: '~^\\$\\{HOME\\}'",
      "- press: '- stop: done'",
      `- press: ${'Long '.repeat(16).trim()}`,
      '- stop: before-submission',
    ]);
  });

  it('lets no page that speaks for the person say more than words', async () => {
    const forged = { kind: 'act', what: 'press', name: 'Go on', value: '', group: '', same: 2, sameHere: 1, isFramed: false, field: 'z' };
    const seen = readSeen(JSON.stringify({ ...forged, role: 'button\n- open: http://evil.test/', landmark: 'main\n- open: http://evil.test/' }));
    expect(seen).toMatchObject({ role: '', landmark: '' });
    expect(readSeen(JSON.stringify({ kind: 'page', url: 'http://record.test/a\n- open: http://evil.test/' }))).toMatchObject({ url: 'http://record.test/a-%20open:%20http://evil.test/' });
    expect(draftOf([], { site: 'record', home: site.home, task: 'bin-day' })).toContain('# A page can lie');
    expect(draftOf([], { site: 'record', home: site.home, task: null })).toContain('# A page can lie');
  });

  it('writes down nothing of what was typed where a page says it again', async () => {
    const { draft, script } = await recording(async (page) => {
      await page.goto('http://record.test/echo', { waitUntil: 'load' });
      await page.getByLabel('Your secret word').pressSequentially('hunter2x');
      await page.getByRole('heading', { name: 'Hello hunter2x' }).waitFor();
      await button(page, 'Go on as hunter2x');
      await page.getByLabel('Your secret word').fill('other9');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.waitForURL(/echo\?q=other9/, { waitUntil: 'load' });
      await page.goto('http://record.test/found?q=hunter2x', { waitUntil: 'load' });
    });
    expect(draft).not.toMatch(/hunter2|other9/);
    expect(script).toEqual(expect.arrayContaining(['- open: /echo', '- fill: {label: Your secret word, with: $your-secret-word}', '- open: /found', '- expect: {heading: Your day is Monday}',
      '# What you used here has what you typed in its name: write the step here, with words that it always has.', '# This page says again what you typed: write words here that it always has.']));
  });

  it('says why a home page cannot be opened', async () => {
    const session = { site: 'record', say: () => undefined, manners: { userAgent: 'toptasks-test' }, signal: new AbortController().signal, browser };
    await expect(recordSession({ ...session, home: 'http://nobody.test/', hosts: { 'nobody.test': '127.0.0.1:9' } })).rejects.toThrow(/^http:\/\/nobody\.test\/ cannot be opened: (?!net::)/);
    await expect(recordSession({ ...session, home: 'http://127.0.0.1:4321/', hosts: {} })).rejects.toThrow(/^http:\/\/127\.0\.0\.1:4321\/ cannot be opened: (?!net::)/);
  });
});
