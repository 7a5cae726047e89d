import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { wayLines } from '../../src/commands/explain-way.ts';
import { wayCase } from '../../src/publish/way/way-case.ts';
import { isSure } from '../../src/publish/words/is-sure.ts';
import { textOf } from './published.ts';
import { results } from './results.ts';

const site = results.sites.find((one) => one.site.id === 'E06000902');
const scenario = results.survey.scenarios.find(({ id }) => id === 'report-pothole');
const task = site?.tasks.find((one) => one.scenario === scenario?.id);
if (site === undefined || scenario === undefined || task === undefined) throw new Error('no unsure task is made up');

function rowsOf(table: string): readonly Readonly<Record<string, string>>[] {
  return parse(textOf(`data/${table}.csv`), { columns: true });
}

/** An answer that is under review, with addresses, a way, a visitor and ranks, as older stores have it. */
describe('an answer that nobody is sure of', () => {
  const way = load(textOf('ways/E06000902/report-pothole.html'));
  it('is made up as the judge gives it: under review, and with addresses', () => {
    expect([task.destination.verdict, task.destination.set.length > 0, task.visitor != null, task.searchRank]).toEqual(['review', true, true, 9]);
    expect((['found', 'review', 'not-found'] as const).map((verdict) => isSure({ verdict, set: ['http://a.test/'] }))).toEqual([true, false, false]);
  });
  it('has a page that says so, without a way, a visitor, a rank or another way', () => {
    const said = way('main').text().replaceAll(/\s+/g, ' ');
    expect(said).toContain('A page that may answer; a person should look.');
    expect(way('#way, #visitor, .route-line, .hit').length + way('.ring').not('#film .ring').length).toBe(0);
    expect(way('#film .reached, #film .lost').length).toBe(0);
    expect(way('#film h4').first().text()).toBe('On a desktop: for a person to say');
    expect(said).not.toMatch(/from the home page:|hard to find|does not show it|puts it|Short address|The way is two clicks/);
    expect(said).toContain('Without a sure answer there is nothing to rank.');
  });
  it('is no label gap, no band and no sure way on the pages of its task and its council', () => {
    const own = load(textOf('tasks/report-pothole.html'));
    expect(own('main').text()).not.toMatch(/What the words were|hard to find/);
    expect(own('main table').text()).toContain('not sure');
    const row = own('main table tr').filter((_, each) => own(each).text().includes(site.site.name));
    expect([row.find('.ending.unsure').length > 0, row.find('.ending.reached, .ending.lost').length]).toEqual([true, 0]);
    const council = load(textOf('councils/E06000902.html'))('#task-report-pothole').text();
    expect(council).toContain('The page that may answer, and why these rules are not sure; a person should look');
    expect(council).not.toMatch(/hard to find|within five clicks/);
    expect(council).toMatch(/Following links from the home page, on a desktop: for a person to say[^,]*Arrived at [^,]*, which may answer/);
  });
  it('counts neither for nor against a way on the home page', () => {
    const sure = results.sites.flatMap(({ tasks, journeys }) => journeys.filter(({ visit, ending }) => visit.route === 'navigation' && visit.device === 'phone'
      && (ending.kind === 'reached' || ending.kind === 'lost') && tasks.find((one) => one.scenario === visit.scenario)?.destination.verdict === 'found'));
    expect(sure.length).toBeGreaterThan(1);
    expect(textOf('index.html')).toContain(`of ${sure.length} attempts on a phone`);
  });
  it('has no ways or ranks in the tables', () => {
    const [row] = rowsOf('findability').filter((one) => one.site_id === 'E06000902' && one.task === 'report-pothole');
    const told = Object.entries(row ?? {}).filter(([, value]) => value !== '').map(([name]) => name);
    expect(told).toEqual(['site_id', 'task', 'verdict', 'decided_by', 'destination_url', 'score', 'runner_up_within', 'welsh']);
    expect(rowsOf('journeys').filter((one) => one.site_id === 'E06000902' && one.task === 'report-pothole').map((one) => one.shortest)).toEqual(Array.from({ length: 6 }, () => ''));
  });
  it('is told in a terminal as unsure too', () => {
    const of = wayCase(results, site, scenario);
    const text = of === null ? '' : wayLines(of).join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Without a sure answer no way to it can be told.');
    expect(text).not.toMatch(/WHO FOLLOWS WORDS|STRONGEST WORDS|lures more|<- the answer|What the words were/);
  });
});
