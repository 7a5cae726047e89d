import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { statementAnswers } from '../../src/judge/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { StatementPage } from '../../src/model/statement.ts';
import type { Site } from '../../src/model/survey.ts';
import { readPdf, readSitemap, readSource, readStatement } from '../../src/observe/index.ts';
import { expectedOn, expectedStatements, startSamples } from '../../src/samples/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { openVisitor } from '../../src/visit/index.ts';

type Visitor = Awaited<ReturnType<typeof openVisitor>>;

let samples: Awaited<ReturnType<typeof startSamples>>;
let visitor: Visitor;
const siteOf = (id: string): Site => ({ id, name: id, type: 'unitary', nation: 'England', home: `http://${id}.test/` });

beforeAll(async () => {
  samples = await startSamples();
  visitor = await openVisitor({
    survey: { sites: expectedStatements.map(({ site }) => siteOf(site)), manners: { pauseMs: 0, atOnce: 2, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 10_000, pagesPerTask: 1, pagesPerSite: 5 } },
    hosts: samples.hosts, observers: [], readSource, readSitemap, readStatement, readPdf, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
  });
});
afterAll(async () => {
  await visitor.close();
  await samples.close();
});

/** A map of the home page alone: the statement is linked from there. */
async function mapOf(site: Site): Promise<SiteMap> {
  return visitor.map(site, [], null, memoryStore());
}

const failure: Finding = {
  id: 'stannerley/page-1/axe-serious', site: 'stannerley', check: 'axe-serious', task: null, route: null, device: 'desktop', item: 'color-contrast', state: 'failed', severity: 'serious', wcag: ['1.4.3'],
  fingerprint: 'x', pages: 1, url: 'http://stannerley.test/', message: 'Elements must meet minimum colour contrast.', evidence: [], roles: ['home'],
};

// Two of the councils are empty without script; what is said of them is tested with a browser, where the whole sample is surveyed.
describe.each(expectedStatements.filter(({ site }) => site !== 'whinmoor'))('the statement of $site: $say', ({ site: id, path, answers }) => {
  let page: StatementPage | null = null;
  it('is found where it is', async () => {
    const site = siteOf(id);
    const map = await mapOf(site);
    page = await visitor.statement(site, map, null, memoryStore());
    expect(page?.got === null || page?.got === undefined ? null : new URL(page.got).pathname + new URL(page.got).search).toBe(path);
    const said = statementAnswers({ site, started: `${expectedOn}T09:00:00Z`, statement: page, looks: [], map, findings: [{ ...failure, id: failure.id.replace('stannerley', id) }] });
    expect(Object.fromEntries(said.filter(({ id: one }) => one in answers).map((one) => [one.id, one.answer]))).toEqual(answers);
  });
});

it('reads a document that an answer leads to, and says that it is a scan', async () => {
  const order = { from: 'http://pellworth.test/', text: '', tasks: ['bin-day'] };
  const looks = await visitor.documents(siteOf('pellworth'), ['admissions-guide', 'bin-collection-day-calendar-north', 'bin-collection-day-calendar-south'].map((name) => ({ ...order, url: `http://pellworth.test/docs/${name}.pdf` })), null, memoryStore());
  expect(looks.map(({ failure: why, source }) => why ?? [source?.title, source?.lang, source?.hasTagTree, source?.hasTags, source?.isMarked, source?.read])).toEqual([
    ['admissions guide', 'en-GB', true, true, true, [{ characters: 16, pictures: 0 }]],
    ['', '', false, false, false, [{ characters: 33, pictures: 0 }]],
    ['', '', false, false, false, [{ characters: 0, pictures: 1 }]],
  ]);
});
