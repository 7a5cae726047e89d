import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Device, Site } from '../../src/model/survey.ts';
import type { Journey } from '../../src/model/visit.ts';
import { observers, readSitemap, readSource } from '../../src/observe/index.ts';
import { errandFor } from '../../src/plan/index.ts';
import { readScenario } from '../../src/read/index.ts';
import { startSamples } from '../../src/samples/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { openVisitor, steps } from '../../src/visit/index.ts';
import type { Visitor } from '../../src/visit/visitor.ts';
import { finding } from '../judge/made/site.ts';
import { givenFiles } from '../read/disk-files.ts';

const folder = join(import.meta.dirname, 'fixtures/fragments');
const fragments = Object.fromEntries(readdirSync(folder).map((name) => [`scenarios/fragments/${name}`, readFileSync(join(folder, name), 'utf8')]));
const examples = Object.values(steps).flatMap(({ id, examples: own }) => own.map((example) => ({ word: id, ...example })));
const sites: readonly Site[] = [
  { id: 'brambleford', name: 'Brambleford', type: 'unitary', nation: 'England', home: 'http://brambleford.test/' },
  { id: 'aberllwyn', name: 'Aberllwyn', type: 'welsh', nation: 'Wales', home: 'http://aberllwyn.test/' },
];
const manners = { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 10_000, pagesPerTask: 4, pagesPerSite: 12 };

/** The example as a task's own script; one that says of no page that it has arrived ends where it is. What asks for a postcode is given one. */
function read(script: string): Scenario {
  const task = `task: Report a missed bin
for: all
query: missed bin
action: report
concepts: [{name: bin, head: true, terms: {bin: 1}}]
answer: [{id: how, say: how to report it, essential: true, any: [{text: report}]}]
stop: before sending
${script.includes('$postcode') ? 'inputs: {postcode: {type: postcode, say: postcode of a public building, default: ZZ1 1ZZ}}\n' : ''}script:
${script.replace(/^/gm, '  ')}
${/\b(expect|stop):/.test(script) ? '' : '  - stop: that was all\n'}`;
  const result = readScenario(givenFiles({ 'scenarios/example.yaml': task, ...fragments }), 'scenarios/example.yaml', steps);
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return result.value;
}

/** What a word leaves behind on a journey beside having been done. */
const traces: Readonly<Record<string, (journey: Journey) => readonly unknown[]>> = {
  record: ({ records = [] }) => records.filter(({ name, value }) => name !== '' && value !== ''),
  check: ({ marks }) => marks.filter(({ kind, look }) => kind === 'check' && look !== ''),
  capture: ({ marks }) => marks.filter(({ kind, look }) => kind === 'capture' && look !== ''),
  key: ({ steps: taken }) => taken.filter(({ word, say, detail }) => word === 'key' && (say === 'strike Enter' || detail.startsWith('the focus is on'))),
  follow: ({ steps: taken }) => taken.filter(({ word, target }) => word === 'follow' && target !== undefined),
};

describe('the examples of the journey language', () => {
  const store = memoryStore();
  const stop = new AbortController();
  const maps = new Map<string, SiteMap>();
  let visitor: Visitor;
  let ends: readonly (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const [browser, samples] = await Promise.all([launchBrowser(), startSamples()]);
    const few = observers.filter(({ id }) => id === 'html' || id === 'links' || id === 'names');
    visitor = await openVisitor({
      survey: { sites, manners, bindings: [] }, hosts: samples.hosts, browser, observers: few, readSource, readSitemap, guide: guideFor(null),
      tell: () => undefined, signal: stop.signal,
    });
    ends = [() => visitor.close(), () => browser.close(), samples.close];
    for (const site of sites) maps.set(site.id, await visitor.map(site, [read('- open: home')], null, store));
  });
  afterAll(async () => { for (const end of ends) await end(); });

  async function walk(script: string, on: string, device: Device): Promise<Journey> {
    const [scenario, map] = [read(script), maps.get(on)];
    if (map === undefined) throw new Error(`no council ${on}`);
    const visit = { id: `${on}/example/scripted/${device}`, site: on, scenario: 'example', route: 'scripted', device } as const;
    return visitor.walk({ ...errandFor(visit, scenario, null, finding(), map), destinations: [] }, map, null, store);
  }

  it('are there for every word, one to four, each with the word in it', () => {
    for (const { id, examples: own } of Object.values(steps)) expect([id, own.length >= 1 && own.length <= 4]).toEqual([id, true]);
    for (const { word, script } of examples) expect([word, new RegExp(`(^|- )${word}\\b`, 'm').test(script)]).toEqual([word, true]);
  });

  it.each(examples)('$word on $on: $say', async ({ word, script, on }) => {
    for (const device of ['desktop', 'phone'] as const) {
      const journey = await walk(script, on, device);
      const told = journey.steps.filter(({ outcome }) => outcome === 'not-found' || outcome === 'stopped').map(({ say, detail }) => `${say}: ${detail}`);
      expect({ device, ending: journey.ending, told: journey.ending.kind === 'reached' ? [] : told }).toEqual({ device, ending: { kind: 'reached', url: expect.any(String) }, told: [] });
      // What may be missing is missing there; everything else has done what its word says.
      const isDone = journey.steps.some((taken) => taken.word === word && taken.outcome === 'done');
      expect([device, isDone || script.includes('optional: true')]).toEqual([device, true]);
      expect(traces[word]?.(journey) ?? ['no other trace']).not.toEqual([]);
    }
  });
});
