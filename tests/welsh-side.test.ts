import { describe, expect, it } from 'vitest';
import { guideFor } from '../src/findability/index.ts';
import { checks } from '../src/judge/index.ts';
import { taskCases } from '../src/judge/task-cases.ts';
import type { Guide } from '../src/model/kit.ts';
import type { MappedPage } from '../src/model/map.ts';
import type { Site } from '../src/model/survey.ts';
import { readSource } from '../src/observe/source.ts';
import { aberllwyn } from '../src/samples/aberllwyn/aberllwyn.ts';
import { truth } from '../src/samples/truth.ts';
import { type Fetched, mapOf } from './corpora/crawl.ts';
import { ukScenarios } from './corpora/uk-scenarios.ts';

/** The made-up Welsh council from the crawl to the check, without a network: seven tasks have a page in Welsh, planning has none. */
const home = 'http://aberllwyn.test/';
const site: Site = { id: 'aberllwyn', name: 'Aberllwyn', type: 'welsh', nation: 'Wales', home };
const scenarios = ukScenarios().filter(({ id }) => truth['aberllwyn']?.[id] !== undefined);
const council = aberllwyn();

function fetched(asked: string): Fetched {
  const { host, pathname, searchParams } = new URL(asked);
  const { status, type, body, to } = host === 'aberllwyn.test' ? council.answer({ host, path: pathname, query: searchParams }) : { status: 404, type: '', body: '' };
  if (to !== undefined) return { ...fetched(new URL(to, asked).href), asked };
  const failure = { kind: 'not-found', detail: '', permanent: true, fault: 'site' } as const;
  const isPage = status === 200 && type.startsWith('text/html');
  return { asked, got: asked, status, contentType: type, by: 'http', source: isPage ? readSource(String(body), asked) : null, failure: isPage ? null : failure };
}

function crawled(guide: Guide): readonly MappedPage[] {
  const crawl = guide.crawl(scenarios, home, { perTask: 25, perSite: 200 });
  const pages: MappedPage[] = [];
  const read = (url: string): void => {
    const page = { ...fetched(url), order: pages.length };
    pages.push(page);
    crawl.add(page);
  };
  for (let next = crawl.next(); next !== null; next = crawl.next()) read(next.url);
  for (const { url } of crawl.versions()) read(url);
  return pages;
}

describe('the Welsh side of a made-up council', () => {
  const guide = guideFor(null);
  const pages = crawled(guide);
  const map = { ...mapOf(home, pages), site: site.id };
  const tasks = scenarios.map((scenario) => guide.decide(scenario, map, { pins: [], reply: null, expected: null }));
  const cases = taskCases({ site, scenarios, map, tasks, journeys: [], visits: [], looks: [], checks: [], notAssessed: null });
  const verdicts = Object.fromEntries(cases.map((one) => [one.scenario.id, checks.welshSide.judge(one).map(({ state, message }) => `${state}: ${message}`).join()]));

  it('answers where it has a page, by the very page', () => {
    const welsh = Object.entries(verdicts).filter(([, said]) => said.startsWith('passed')).map(([id, said]) => [id, /\(([^)]*)\)\.$/.exec(said)?.[1]]);
    expect(Object.fromEntries(welsh)).toEqual({
      'bin-day': 'aberllwyn.test/cy/preswylwyr/gwastraff/diwrnod-casglu', 'missed-bin': 'aberllwyn.test/cy/preswylwyr/gwastraff/colli-casgliad',
      'pay-council-tax': 'aberllwyn.test/cy/preswylwyr/treth-gyngor/talu', 'report-pothole': 'aberllwyn.test/cy/preswylwyr/ffyrdd/twll',
      'report-fly-tipping': 'aberllwyn.test/cy/preswylwyr/amgylchedd/tipio', 'school-place': 'aberllwyn.test/cy/preswylwyr/ysgolion/gwneud-cais',
      'find-councillor': 'aberllwyn.test/cy/cyngor/cynghorwyr',
    });
  });

  it('has none for planning, whose switch leads to the Welsh home page', () => {
    expect(verdicts['planning-search']).toBe('failed: No Welsh version of the answering page was found: its switch leads to the Welsh home page.');
  });

  it('leaves the English answers as they are', () => {
    for (const { scenario, destination } of tasks) {
      expect(destination.verdict, scenario).toBe('found');
      expect(truth['aberllwyn']?.[scenario], scenario).toContain(new URL(destination.best?.url ?? '').pathname);
    }
  });
});
