import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planted, plantedStates, sampleNames, startSamples } from '../../src/samples/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { ask } from './ask.ts';

let samples: Awaited<ReturnType<typeof startSamples>>;
let browser: Browser;
let page: Page;
const troubles: string[] = [];
beforeAll(async () => {
  samples = await startSamples();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('pageerror', (error) => { troubles.push(error.message); });
  await page.route('**/*', async (route) => {
    const answer = await ask(samples.hosts, route.request().url());
    const status = answer.to === null ? answer.status : 200;
    const body = answer.to === null ? answer.body : `<script>location.replace(${JSON.stringify(answer.to)})</script>`;
    await route.fulfill({ status, contentType: answer.type, body });
  });
});
afterAll(async () => {
  await browser.close();
  await samples.close();
});

async function openAt(address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address);
  await page.locator('h1, .t').first().waitFor();
  const refuse = page.getByRole('button', { name: 'Reject all' });
  if (await refuse.isVisible()) await refuse.click();
}

async function failures(): Promise<string[]> {
  await page.evaluate(axe.source);
  // The page's own copy of axe, put there by the line before.
  return page.evaluate(async () => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })).violations.map(({ id }) => id));
}

const allowed = (site: string, path: string): string[] => planted.filter((one) => one.site === site && one.check.startsWith('axe-') && (one.path === undefined || one.path === path)).map(({ item }) => item ?? '');

describe('in a browser', () => {
  it.each(sampleNames)('%s: the home page shows words and breaks nothing', async (name) => {
    await openAt(`http://${name}.test/`, 1280);
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(60);
    expect(troubles).toEqual([]);
  });

  it.each([
    ['brambleford', '/'], ['brambleford', '/your-council/find-your-councillor'], ['otterwick', '/'],
    ['otterwick', '/residents/waste-and-recycling/bin-collection-days'], ['saltmere', '/'], ['marlgate', '/'],
    ['pellworth', '/info/20006/roads/130/potholes'], ['fennshire', '/'], ['stannerley', '/AtoZ.aspx?letter=B'], ['aberllwyn', '/en/residents/council-tax/pay'],
    ['coldmarsh', '/'], ['whinmoor', '/'],
  ])('%s%s: axe finds what is planted there and nothing else, wide and narrow', async (site, path) => {
    const found = new Set<string>();
    for (const width of [1280, 390]) {
      await openAt(`http://${site}.test${path}`, width);
      for (const id of await failures()) found.add(id);
    }
    // Of target size axe has its say only where it is asked for.
    expect([...found].sort()).toEqual([...new Set(allowed(site, path))].filter((id) => id !== 'target-size').sort());
  });

  it.each(plantedStates.filter(({ device }) => device === 'phone').map((state) => [state.site, state] as const))('%s: the empty form answers for itself and fails what is planted', async (site, { path, shows, fails }) => {
    await openAt(`http://${site}.test${path}`, 390);
const untold = async (): Promise<string[]> => (await failures()).filter((id) => !allowed(site, path).includes(id));
    expect(await untold()).toEqual([]);
    const before = page.url();
    await page.locator('main').getByRole('button', { name: /^(Continue|Next)$/ }).click();
    expect(page.url()).toBe(before);
    if (shows !== null) await page.getByText(shows, { exact: true }).first().waitFor();
    expect(await untold()).toEqual(fails);
  });

  it('Brambleford’s summary of errors takes the focus and leads to the fields, which are told by their errors', async () => {
    await openAt('http://brambleford.test/bins/report-a-missed-bin/start', 1280);
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('govuk-error-summary');
    expect(await page.getByLabel('Postcode of your home').getAttribute('aria-describedby')).toBe('postcode-hint postcode-error');
    await page.getByRole('link', { name: 'Enter the postcode of your home' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('postcode');
  });

  it('Marlgate’s report goes on from step to step without a form', async () => {
    await openAt('http://marlgate.test/streets-and-parking/potholes/form', 1280);
    await page.getByLabel('Street name or postcode').fill('Canal Street');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(page.url()).toContain('?step=2');
    await page.getByText('2. The hole').waitFor();
    await page.goBack();
    await page.getByText('1. The place').waitFor();
  });

  it('Marlgate’s wall goes away for good when refused, and the survey over its payment page stays', async () => {
    await page.context().clearCookies();
    await page.goto('http://marlgate.test/');
    expect(await page.locator('.wall').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Reject all' }).click();
    await page.goto('http://marlgate.test/council-tax/pay');
    expect(await page.locator('.wall').count()).toBe(0);
    expect(await page.locator('.survey').isVisible()).toBe(true);
  });

  it('Saltmere’s search answers in the page, by script alone', async () => {
    await openAt('http://saltmere.test/', 1280);
    await page.getByLabel('Search Saltmere').fill('report a pothole');
    await page.getByLabel('Search Saltmere').press('Enter');
    await page.getByRole('heading', { name: 'Search results' }).waitFor();
    expect(await page.locator('main .cards a').first().innerText()).toBe('Report a pothole');
  });
});
