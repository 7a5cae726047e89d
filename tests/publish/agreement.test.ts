import { describe, expect, it } from 'vitest';
import type { Destination, TaskFinding } from '../../src/model/destination.ts';
import type { Results } from '../../src/model/kit.ts';
import { reports } from '../../src/publish/index.ts';
import { truthAgreement } from '../../src/score/index.ts';
import { hostile, results as made } from './results.ts';

const untold = ({ expected: _, ...task }: TaskFinding): TaskFinding => task;
const { truth: _made, ...others } = made;
const results: Results = { ...others, sites: made.sites.map((one) => ({ ...one, tasks: one.tasks.map(untold) })) };
const [site] = results.sites.filter(({ tasks }) => tasks.length > 0);
const home = site?.site.home ?? '';
const judged = (verdict: Destination['verdict'], url: string): Destination => ({
  verdict, set: verdict === 'found' ? [url] : [], best: { url, score: .8, title: hostile.script, kind: 'page', from: null, evidence: [], because: [] }, candidates: [], two: false, by: 'judge',
});
const told = (expected: NonNullable<TaskFinding['expected']>): Results => {
  const sites = results.sites.map((one) => (one !== site ? one : { ...one, tasks: one.tasks.map((task) => ({ ...task, expected })) }));
  return { ...results, sites, truth: truthAgreement(sites.flatMap(({ tasks }) => tasks), results.survey.scenarios.map(({ id }) => id)) };
};
const pagesOf = (with_: Results) => new Map(reports.flatMap((report) => report.render(with_)).map(({ path, text }) => [path, text]));

describe('agreement with GOV.UK', () => {
  it('is no page where no list was given, and a table without rows', () => {
    const published = pagesOf(results);
    expect(published.has('agreement.html')).toBe(false);
    expect(published.get('data.html')).not.toContain('agreement.html');
    expect(published.get('councils/E07000901.html')).not.toContain('agreement.html');
    expect(published.get('data/truth.csv')).toBe('site_id,task,expected_url,alive,shared,judged_url,verdict,agrees,reason\n');
  });

  it('tells that the rules say the same, with an interval', () => {
    const pages = pagesOf(told({ url: `${home}bins`, shared: 0, alive: true, agrees: true, judged: judged('found', `${home}bins`) }));
    const n = site?.tasks.length ?? 0;
    expect(pages.get('agreement.html')).toContain('<strong>100%</strong>: of');
    expect(pages.get('agreement.html')).toContain('either may be wrong');
    expect(pages.get('agreement.html')).toContain('No pair differs.');
    expect(pages.get('data/truth.csv')?.split('\n')).toHaveLength(n + 2);
    expect(pages.get('data/truth.csv')?.split('\n')[1]).toBe(`${site?.site.id},${[...site?.tasks ?? []].map(({ scenario }) => scenario).sort()[0]},${home}bins,true,0,${home}bins,found,yes,`);
    expect(pages.get('data.html')).toContain('href="agreement.html"');
    expect(pages.get('councils/E07000901.html')).toContain('<li><a href="../agreement.html">Agreement</a></li>');
    expect(pages.get('agreement.html')).toContain('<a href="agreement.html" aria-current="page">Agreement</a>');
  });

  it('lists where they differ, and escapes what a site wrote', () => {
    const text = pagesOf(told({ url: hostile.address, shared: 0, alive: true, agrees: false, judged: judged('found', `${home}bins`) })).get('agreement.html');
    expect(text).toContain('<strong>0%</strong>');
    expect(text).toContain('Where they differ');
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('href="javascript:');
  });

  it('compares nothing with an address that is dead or given for other services', () => {
    const dead = pagesOf(told({ url: `${home}old`, shared: 0, alive: false, agrees: null, why: 'it answers 404', judged: judged('not-found', `${home}x`) }));
    expect(dead.get('agreement.html')).toContain('Nothing could be compared.');
    expect(dead.get('agreement.html')).toContain('it answers 404');
    expect(dead.get('agreement.html')).toContain('No pair differs.');
    expect(dead.get('agreement.html')).toContain(`no page of their own any more (${site?.tasks.length ?? 0})`);
    expect(dead.get('agreement.html')).not.toContain('<h2>Where they differ');
    expect(dead.get('data/truth.csv')).toMatch(/,false,0,,not-found,could not tell,it answers 404\n/);
    const shared = pagesOf(told({ url: `${home}all`, shared: 4, alive: true, agrees: false, judged: judged('found', `${home}bins`) }));
    expect(shared.get('agreement.html')).toContain('No pair differs.');
    expect(shared.get('data/truth.csv')).toMatch(/,true,4,.*,found,could not tell,\n/);
  });
});
