import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { spotlight } from '../../src/publish/way/spotlight.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { routeAnswers } from '../../src/publish/way/route-answers.ts';
import { chanceRange, chanceWords } from '../../src/publish/words/chance-words.ts';
import { decidedBy } from '../../src/publish/words/decided-by.ts';
import { engineWords } from '../../src/publish/words/engine-words.ts';
import { placeWords } from '../../src/publish/words/place-words.ts';
import { searchWords } from '../../src/publish/words/search-words.ts';
import { temptingWords } from '../../src/publish/words/tempting-words.ts';
import { verdictWords } from '../../src/publish/words/verdict-words.ts';
import { visitorBand } from '../../src/publish/words/visitor-band.ts';
import { waySummary } from '../../src/publish/words/way-summary.ts';
import { reports } from '../../src/publish/index.ts';
import type { Destination, TaskFinding } from '../../src/model/destination.ts';
import type { Results } from '../../src/model/kit.ts';
import type { SearchRun } from '../../src/model/map.ts';
import { click, searched } from './made-up/way.ts';
import { method } from './made-up/method.ts';
import { pathsEnding, textOf } from './published.ts';
import { hostile, results } from './results.ts';

const poor = load(textOf('ways/E06000902/bin-day.html'));
const good = load(textOf('ways/E07000901/bin-day.html'));

describe('a page of a way', () => {
  it('is there for each task that is a duty of an assessed council, and led to from its council and its task', () => {
    const ways = pathsEnding('.html').filter((path) => path.startsWith('ways/'));
    expect(ways.toSorted()).toEqual(['ways/E06000902/bin-day.html', 'ways/E06000902/report-pothole.html', 'ways/E06000904/bin-day.html', 'ways/E06000904/report-pothole.html', 'ways/E07000901/bin-day.html']);
    for (const way of ways) {
      const [, site = '', task = ''] = /ways\/(.+)\/(.+)\.html/.exec(way) ?? [];
      expect(textOf(`councils/${site}.html`), way).toContain(`href="../${way}"`);
      expect(textOf(`tasks/${task}.html`), way).toContain(`href="../${way}"`);
    }
  });
  it('frames the link where it stands, and says where it cannot', () => {
    const stop = poor('.stop').first();
    expect(stop.find('.desktop .ring').attr('d')).toBe('M8.5 288h214v64h-214z');
    expect(stop.find('.desktop figcaption').text()).toBe('On a desktop: something lay over the link');
    expect([stop.find('.phone .ring').length, stop.find('.phone figcaption').text()]).toEqual([0, 'On a phone: the link stands 220 pixels below this first screen']);
    expect(stop.find('.desktop title').text()).toContain(hostile.formula);
    expect(poor('.stop').eq(1).find('.no-shot').text()).toBe('No picture was taken of this page.');
  });
  it('tells of each link its place, chance, scent, rivals and how its score comes about', () => {
    const stop = poor('.stop').first().text();
    expect(stop).toContain(`in the main part, under “${hostile.script}”, behind a menu that has to be opened`);
    expect(stop).toContain('fewer than 1 in 20 of the modelled visitors on this page');
    expect(stop).toContain('0.12 of 1');
    expect(stop).toContain(`“${hostile.script}” about 6 in 10`);
    expect(stop).toContain('A word of it speaks for another task (0.50).');
    expect(poor('.stop').first().find('.apart tbody tr').map((_, row) => poor(row).text()).get()).toEqual([`nothing says “bin” in ${hostile.script}0.00`, 'the result0.12']);
  });
  it('shows bands and one digit, and that the model decides nothing', () => {
    const said = poor('#visitor').text().replaceAll(/\s+/g, ' ');
    expect(said).toContain('hard to find, at best can be found: about 5 in 10, at the most about 7 in 10 within five clicks, by a model whose constants are assumptions. It decides no score.');
    expect(said).not.toMatch(/\d\.\d|\d%/);
  });
  it('lists the site’s results beside the textbook engine’s, the answer marked in each', () => {
    const [own, engine] = poor('#search .tables > div').get().map((each) => poor(each));
    expect(own?.find('li').map((_, each) => poor(each).attr('value')).get()).toEqual(['1', '2', '9', '10', '11', '12', '13', '14', '15', '16']);
    expect(own?.find('.hit').text()).toContain('Bins the answer');
    expect([engine?.find('.hit').text(), own?.text().includes('and 2 more')]).toEqual(['Bins the answer', true]);
    expect(poor('#search > ul li').map((_, each) => poor(each).text()).get()).toEqual([
      '“when are my bins collected”: the site’s own search was not answered', `“${hostile.script}”: the site’s own search does not show it`]);
  });
  it('says who may overrule it and how, and by which method it was made', () => {
    expect(poor('pre').text()).toBe('pins:\n  bin-day: ["<the address of the right page>"]');
    expect(poor('#overrule li').length).toBe(1);
    const asked = (more: Partial<TaskFinding>): Results => ({ ...results, sites: results.sites.map((site) => ({ ...site, tasks: site.tasks.map((task) => ({ ...task, ...more })) })) });
    const boxOf = (more: Partial<TaskFinding>): string => {
      const page = reports.flatMap((each) => each.render(asked(more))).find(({ path }) => path === 'ways/E06000902/bin-day.html');
      return load(page?.text ?? '')('#overrule').text();
    };
    const best = results.sites.flatMap(({ tasks }) => tasks.flatMap(({ destination }) => destination.best ?? []))[0];
    if (best === undefined) throw new Error('no candidate');
    expect(boxOf({ asked: [{ because: 'review', best, others: [] }] })).toContain('replies/review.yaml');
    expect(boxOf({ asked: [{ because: 'review', best: { ...best, url: `https://b.test/${'x'.repeat(1900)}` }, others: [] }] })).not.toContain('review.yaml');
    expect(poor('#overrule').text()).toContain(method.hash);
  });
  it('leaves out what was not worked out', () => {
    expect(good('#visitor, #search, #more, #scent').length).toBe(0);
    expect(good('nav.contents a').map((_, each) => good(each).attr('href')).get()).toEqual(['#way', '#answer', '#film', '#routes', '#words', '#overrule']);
    expect(good('.stop .no-shot').length).toBe(0);
    expect(good('.ring').not('#film .ring').length).toBe(0);
  });
  it('says not found by these rules where nothing was found', () => {
    const none: Destination = { verdict: 'not-found', set: [], best: null, candidates: [], two: false, by: 'judge' };
    const bare: Results = { ...results, sites: results.sites.map((site) => ({ ...site, tasks: site.tasks.map((task) => ({ scenario: task.scenario, destination: none, shortest: null, greedy: null, searchRank: null, letterEntry: null })) })) };
    const page = reports.flatMap((report) => report.render(bare)).find(({ path }) => path === 'ways/E06000902/bin-day.html')?.text ?? '';
    expect(load(page)('main').text()).toContain('A page that answers was not found by these rules');
    expect(load(page)('main').text()).toContain('No page that was read speaks of the task.');
    expect(load(page)('.stop, #way, .route-line').length).toBe(0);
  });
});

describe('a spotlight', () => {
  const card = results.sites[0]?.looks[0];
  if (card === undefined) throw new Error('no look is made up');
  const frame = (y: number) => ({ look: card.id, device: 'desktop' as const, box: { x: -10, y, width: 100, height: 20 }, covered: false });
  it('shows the neighbourhood of a link far down a long picture, whole', () => {
    const drawn = load(markupText(spotlight(card, 'desktop', frame(1500), 'words')), { xml: true });
    expect(drawn('svg').attr('viewBox')).toBe('0 876 1280 1024');
    expect(drawn('.ring').attr('d')).toBe('M0 1488h102v44h-102z');
  });
  it('shows the top where there is no link, and nothing where there is no picture', () => {
    expect(load(markupText(spotlight(card, 'desktop', undefined, 'words')), { xml: true })('svg').attr('viewBox')).toBe('0 0 1280 1024');
    expect(markupText(spotlight({ ...card, images: {} }, 'desktop', frame(3), 'words'))).toBe('');
  });
  it('knows a link that is not on the picture', () => {
    const rings = [frame(1889), frame(1890), frame(-20), { ...frame(1), box: null }].map((one) => load(markupText(spotlight(card, 'desktop', one, 'words')), { xml: true })('.ring').length);
    expect(rings).toEqual([1, 0, 0, 0]);
  });
});

describe('the words of a way', () => {
  it('say a chance to one digit, never certain unless it is', () => {
    expect([0, .01, .05, .449, .45, .949, .95, .999, 1].map(chanceWords)).toEqual([
      'nobody', 'fewer than 1 in 20', 'about 1 in 10', 'about 4 in 10', 'about 5 in 10', 'about 9 in 10', 'more than 9 in 10', 'more than 9 in 10', 'everybody']);
    expect([chanceRange(.41, .44), chanceRange(.41, .72)]).toEqual(['about 4 in 10', 'about 4 in 10, at the most about 7 in 10']);
    expect([visitorBand(method, { band: 'easy', bandMost: 'easy' }), visitorBand(method, { band: 'hard', bandMost: 'easy' }), visitorBand({ ...method, visitor: null }, { band: 'x', bandMost: 'x' })])
      .toEqual(['easy to find', 'hard to find, at best easy to find', 'x']);
  });
  it('tell who decided', () => {
    expect(decidedBy({ by: 'reply', said: { who: 'A. Clerk', why: 'it is the form' } })).toBe('a person, by a reply to the review list (A. Clerk: “it is the form”)');
    expect((['judge', 'pin', 'truth'] as const).map((by) => verdictWords({ verdict: 'found', by }))).toEqual([
      'The page that answers, as the survey judged it.', 'The page that answers, named by a person.', 'The page that answers, by the address that the council gave to GOV.UK.']);
    expect([verdictWords({ verdict: 'review', by: 'judge' }), verdictWords({ verdict: 'not-found', by: 'reply' })].every((words) => /person/.test(words))).toBe(true);
  });
  it('hold the site’s own search against the textbook engine', () => {
    const engine = { query: 'q', rank: 1, pages: 94, first: [], hindrances: [] };
    const asked = { how: 'form', run: searched('bin-day', 'http://a.test/', { evil: '', script: '', address: '' }), rank: null } as const;
    expect(engineWords(engine, { ...asked, rank: 7 })).toBe('A textbook search engine over the 94 pages read puts it 1st; the site’s own search puts it 7th.');
    expect(engineWords({ ...engine, rank: null }, { ...asked, how: 'none' })).toBe('A textbook search engine over the 94 pages read does not come upon it; the site’s own search was not found by these rules.');
    expect((['form', 'post', 'forbidden'] as const).map((how) => engineWords(null, { ...asked, how }))).toEqual([
      'The site’s own search does not show it.', 'The site’s own search was not tried, because it is sent by POST.', 'The site’s own search was not tried, because robots.txt asks us not to.']);
  });
  it('never say of a search that failed, was not asked or could not be read that it does not show the answer', () => {
    const run = searched('bin-day', 'http://a.test/', { evil: '', script: '', address: '' });
    const empty = { ...run, results: [] };
    const failure = { kind: 'timeout', detail: '', permanent: false, fault: 'network' } as const;
    const said = (some: SearchRun | undefined, state?: 'passed' | 'failed' | 'cantTell'): string => searchWords({ how: 'form', run: some, rank: null, state });
    expect([said(undefined), said({ ...empty, failure }), said(empty), said(empty, 'cantTell'), said(empty, 'failed'), said(empty, 'passed'), said(run, 'cantTell'), said(run, 'failed')]).toEqual([
      'was not asked', 'was not answered', 'gave no results that could be made out', 'gave no results that could be made out', 'found nothing', 'shows it',
      'may show it: a result that may answer too was not read', 'does not show it']);
  });
  it('tell the way, and where the strongest words lead', () => {
    const destination: Destination = { verdict: 'found', set: ['http://a.test/b'], best: null, candidates: [], two: false, by: 'judge' };
    const way = { clicks: [click('http://a.test/', 'http://a.test/b', 'Bins'), click('http://a.test/b', 'http://a.test/c', '')], to: 'http://a.test/c' };
    expect([null, { clicks: [], to: '' }, way].map((shortest) => waySummary({ destination, shortest }))).toEqual([
      'No way over links from the home page to the answer was found by these rules.', 'The home page itself answers.', '2 clicks from the home page: “Bins”, then a link without words.']);
    expect(waySummary({ destination: { ...destination, verdict: 'review' }, shortest: way })).toBe('Without a sure answer no way to it can be told.');
    const tempted = (greedy: TaskFinding['greedy']): string => temptingWords({ greedy, shortest: way });
    expect([tempted(null), tempted({ way, arrives: true }), tempted({ way: { ...way, clicks: way.clicks.slice(0, 1) }, arrives: true }), tempted({ way: { clicks: [], to: '' }, arrives: false }), tempted({ way: { clicks: [], to: '' }, arrives: true })]).toEqual([
      '', 'Whoever always follows the strongest words goes this very way.', 'Whoever always follows the strongest words takes “Bins”, and arrives too.',
      'No link of the home page smells of the task at all, so whoever follows words does not set out.', '']);
  });
  it('say where a link stands only where that is known', () => {
    expect([placeWords(undefined), placeWords({ region: null, context: 'x', hidden: false }), placeWords({ region: 'nav', context: '', hidden: false })]).toEqual(['', '', 'in the navigation']);
  });
});

it('a question with several answers is told by the one that most needs attention', () => {
  const findings = results.findings.flatMap((one) => (one.check === 'home-link' && one.site === 'E07000901' ? [one, { ...one, id: `${one.id}/2`, state: 'failed' as const }] : [one]));
  const [first] = routeAnswers({ ...results, findings }, 'E07000901', 'bin-day');
  expect([first?.sign, first?.state, first?.findings.length]).toEqual(['H1', 'failed', 2]);
});
