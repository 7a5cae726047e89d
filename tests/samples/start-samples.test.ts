import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCouncils } from '../../src/samples/sample-councils.ts';
import { sampleNames } from '../../src/samples/sample-names.ts';
import { startSamples } from '../../src/samples/start-samples.ts';
import { ask } from './ask.ts';
import { crawlLinks } from './crawl-links.ts';

let samples: Awaited<ReturnType<typeof startSamples>>;
beforeAll(async () => { samples = await startSamples(); });
afterAll(async () => { await samples.close(); });

/** Links that lead nowhere on purpose. */
const rotten: Readonly<Record<string, readonly string[]>> = { marlgate: ['/schools/apply/secondary-2038'], pellworth: ['/info/20006/roads/139/pothole_map'] };
const open = sampleNames.filter((name) => name !== 'dunmere');
/** Saltmere's and Whinmoor's links exist only after script; their pages are asked for one by one instead. */
const linked = open.filter((name) => name !== 'saltmere' && name !== 'whinmoor');

describe('the server of the made-up councils', () => {
  it('maps every host to one loopback port', () => {
    for (const name of sampleNames) expect(samples.hosts[`${name}.test`]).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(new Set(Object.values(samples.hosts)).size).toBe(1);
    expect(Object.keys(samples.hosts)).toEqual(expect.arrayContaining(['forms.citizenhub.test', 'planning.brambleford.test', 'pay.civicpay.test']));
  });

  it('answers HEAD without a body, refuses everything that could change something, and knows no other host', async () => {
    expect(await ask(samples.hosts, 'http://brambleford.test/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask(samples.hosts, 'http://brambleford.test/', method)).status).toBe(405);
    expect((await ask(samples.hosts, 'http://elsewhere.test/')).status).toBe(404);
  });

  it.each(open)('%s: 30 to 150 pages, each of which answers', async (name) => {
    const pages = sampleCouncils().find(({ id }) => id === name)?.pages ?? [];
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThanOrEqual(30);
    expect(pages.length).toBeLessThanOrEqual(150);
    const answers = await Promise.all(pages.map((path) => ask(samples.hosts, `http://${name}.test${path}`)));
    expect(answers.flatMap(({ status }, n) => (status === 200 ? [] : [pages[n]]))).toEqual([]);
  });

  it.each(linked)('%s: no link of its own is dead but those planted', async (name) => {
    const found = await crawlLinks(samples.hosts, `${name}.test`);
    const dead = [...found.values()].filter(({ status }) => status !== 200).map(({ path }) => path);
    expect(dead).toEqual(rotten[name] ?? []);
  });

  it('gives the same bytes for the same address from start to start', async () => {
    const again = await startSamples();
    for (const name of open) {
      const address = `http://${name}.test/`;
      expect((await ask(again.hosts, address)).body).toBe((await ask(samples.hosts, address)).body);
    }
    await again.close();
  });

  it('turns a visitor of Dunmere away from the fifth page on, counted from each start', async () => {
    const fresh = await startSamples();
    const statuses: number[] = [];
    for (const path of ['/', '/bins', '/robots.txt', '/council-tax', '/roads', '/planning', '/']) statuses.push((await ask(fresh.hosts, `http://dunmere.test${path}`)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 403, 403]);
    await fresh.close();
  });

  it('keeps Saltmere empty without script and its pages in JSON', async () => {
    expect((await ask(samples.hosts, 'http://saltmere.test/s/bins')).body).toContain('<div id="app"></div>');
    const { html } = JSON.parse((await ask(samples.hosts, 'http://saltmere.test/api/page?path=/s/bins/missed')).body) as { html: string };
    expect(html).toContain('<h1>Report a missed bin</h1>');
    expect((await ask(samples.hosts, 'http://saltmere.test/no-such-page')).status).toBe(404);
  });

  it('escapes its hostile strings, so that they stand as text in Otterwick’s pages', async () => {
    const home = (await ask(samples.hosts, 'http://otterwick.test/')).body;
    expect(home).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(home).toContain('=HYPERLINK(&quot;http://evil.test&quot;,&quot;x&quot;)');
    expect(home).not.toContain('<script>alert');
    expect((await ask(samples.hosts, 'http://otterwick.test/residents/environment/flytipping')).body).toContain('<title>../../x</title>');
  });
});
