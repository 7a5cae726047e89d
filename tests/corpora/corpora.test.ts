import { describe, expect, it } from 'vitest';
import { usualHabits } from '../../src/findability/habits.ts';
import { guideFor } from '../../src/findability/index.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { crawlAll, fetcherOf, mapOf } from './crawl.ts';
import { corpusScenarios } from './scenarios.ts';
import { type CorpusName, corpusMissing, serveCorpus } from './serve-corpus.ts';
import { type Row, surveyCorpus } from './survey-corpus.ts';
import { totalsOf } from './totals.ts';
import { ukScenarios } from './uk-scenarios.ts';

const missing = corpusMissing();
if (missing) console.warn(`The saved real sites are skipped: ${missing}.`);

describe.skipIf(missing !== null)('the saved real sites', () => {
  it('are judged as their truth says: nothing false claimed, hardly anything missed', async () => {
    const rows: Row[] = [];
    for (const site of Object.keys(corpusScenarios) as CorpusName[]) rows.push(...await surveyCorpus(site, corpusScenarios[site]));
    const totals = totalsOf(rows);
    expect(rows.filter(({ claimed, held }) => claimed && !held).map(({ site, task }) => `${site} ${task}`)).toEqual([]);
    expect(totals.offered).toBe(23);
    expect(totals.answered).toBeGreaterThanOrEqual(21);
    expect(totals.right).toBeGreaterThanOrEqual(20);
  });
  it('lead to no false claim where every page is listed, a leftover of filler text that no link leads to among them', async () => {
    const rows: Row[] = [];
    for (const site of Object.keys(corpusScenarios) as CorpusName[]) rows.push(...await surveyCorpus(site, corpusScenarios[site], true));
    expect(rows.filter(({ claimed, held }) => claimed && !held).map(({ site, task }) => `${site} ${task}`)).toEqual([]);
    expect(rows.find(({ truth }) => truth.kind === 'orphan')?.claimed).toBe(false);
    expect(totalsOf(rows).right).toBeGreaterThanOrEqual(20);
  });
  it('make the UK pack find the two of its tasks that the demonstration site offers, and claim none of the others', async () => {
    const tasks = ukScenarios().map((task) => (task.id === 'blue-badge' ? { ...task, id: 'blue-badge-apply' } : task));
    const rows = await surveyCorpus('localgov-drupal', tasks);
    expect(rows.length).toBeGreaterThanOrEqual(18);
    expect(rows.filter(({ claimed }) => claimed).map(({ task, right }) => `${task} ${right}`)).toEqual(['blue-badge-apply true', 'register-birth true']);
  });
  it('are judged to the same bytes in whatever order their pages arrived', async () => {
    for (const site of ['rutherford', 'rector'] as const) {
      const corpus = await serveCorpus(site);
      const { pages } = await crawlAll(guideFor(null), corpusScenarios[site], corpus.home, fetcherOf(corpus.home)).finally(() => corpus.close());
      const decided = (mixed: readonly MappedPage[]): readonly string[] => {
        // Copied, for what is worked out of a page or a task is remembered object by object.
        const map = structuredClone(mapOf(corpus.home, mixed.map((page, order) => ({ ...page, order }))));
        const guide = guideFor({ ...usualHabits });
        return structuredClone(corpusScenarios[site]).map((scenario) => JSON.stringify(guide.decide(scenario, map, { pins: [], reply: null, expected: null })));
      };
      const first = decided(pages);
      expect(first.some((task) => task.includes('"visitor":{'))).toBe(true);
      // Every seventh page in turn is a shuffle that is the same every time.
      for (const mixed of [pages.toReversed(), pages.map((_, n) => pages[(n * 7 + 3) % pages.length]).filter((page) => page !== undefined)]) {
        expect(new Set(mixed).size).toBe(pages.length);
        expect(decided(mixed)).toEqual(first);
      }
    }
  });
  it('are served as their README says', async () => {
    const corpus = await serveCorpus('localgov-drupal');
    try {
      const ask = (path: string, method: string) => fetch(new URL(path, corpus.home), { method, redirect: 'error' });
      const status = async (path: string, method = 'GET'): Promise<number> => (await ask(path, method)).status;
      expect(await status('/fostering')).toBe(200);
      expect(await status('/fostering', 'HEAD')).toBe(200);
      expect(await status('/nothing-here')).toBe(404);
      expect(await status('/%2e%2e/README.md')).toBe(404);
      expect(await status('/', 'POST')).toBe(405);
      expect(await (await fetch(corpus.home)).text()).not.toContain(':18980');
    } finally {
      await corpus.close();
    }
  });
});
