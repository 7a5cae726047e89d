import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import { type CrawlTask, frontierOf } from '../../src/findability/frontier.ts';
import { bins, gone, home, inOrder, link, tax, titled } from './made.ts';

const plenty = { perTask: 25, perSite: 500 };
const binTask: CrawlTask = { id: 'bin-day', vocabulary: bins, nearby: false };
const taxTask: CrawlTask = { id: 'tax', vocabulary: tax, nearby: false };

/** What one task asks for where these pages were read. */
function next(pages: readonly MappedPage[], vocabulary = bins, nearby = false): string | null {
  const frontier = frontierOf([{ ...binTask, vocabulary, nearby }], home, plenty);
  for (const page of inOrder(pages)) frontier.add(page);
  return frontier.next()?.url.replace(home, '/') ?? null;
}
/** Everything that is asked for, `task path`, where each address answers with the page of its path or not at all. */
function crawl(site: Readonly<Record<string, MappedPage>>, tasks: readonly CrawlTask[], budget = plenty): string[] {
  const frontier = frontierOf(tasks, home, budget);
  const asked: string[] = [];
  for (let to = frontier.next(); to !== null; to = frontier.next()) {
    const path = to.url.replace(home, '/');
    frontier.add({ ...site[path] ?? gone(path), order: asked.length });
    asked.push(`${to.scenario} ${path}`);
  }
  return asked;
}
const start = (...links: Parameters<typeof titled>[2] & object) => titled('/', 'Home', links);

describe('what one task asks for', () => {
  it('begins at home, once', () => {
    expect(next([])).toBe('/');
    expect(next([gone('/')])).toBeNull();
    expect(next([{ ...start(), asked: home, got: `${home}welcome` }])).toBeNull();
  });
  it('follows the strongest scent, and document order among equals', () => {
    expect(next([start(link('Environment', '/env'), link('Bins', '/bins'))])).toBe('/bins');
    expect(next([start(link('Bins', '/b'), link('Bins', '/a'))])).toBe('/b');
    expect(next([start(link('Zebras', '/z'), link('Environment', '/env'))])).toBe('/env');
  });
  it('prefers what is nearer to home', () => {
    const far = titled('/far', 'Far', [link('Bins', '/b2')]);
    const near = start(link('Services', '/far'), link('Other', '/other'));
    expect(next([near, far])).toBe('/b2');
    expect(next([start(link('Services', '/far'), link('Bins', '/b1')), far])).toBe('/b1');
  });
  it('goes nowhere twice, whatever the address is called, and not to what failed', () => {
    expect(next([start(link('Bins', '/bins/index.html')), titled('/bins', 'Zebra')])).toBeNull();
    expect(next([start(link('Bins', '/old')), titled('/new', 'Zebra', [], {}), { ...titled('/old', 'Zebra'), got: `${home}new` }])).toBeNull();
    expect(next([start(link('Bins', '/bins')), gone('/bins', null)])).toBeNull();
  });
  it('opens no file, no sign-in, no trap, no social site, and nothing that does not smell', () => {
    const hrefs = ['/bins.jpg', '/login/bins', '/bins?month=5', 'https://www.facebook.com/bins'];
    expect(next([start(...hrefs.map((href) => link('Bin collection', href)), link('Bins', null))])).toBeNull();
  });
  it('opens a file of the site’s own that is taken for the answer by its link, once, to see that it is there', () => {
    const pages = [start(link('Bin collection day calendar', '/bins.pdf'))];
    expect(next(pages)).toBe('/bins.pdf');
    expect(next([...pages, gone('/bins.pdf')])).toBeNull();
  });
  it('opens nothing that may delete or end something, by scent, by door or beside an answer', () => {
    const undo = ['/bins/delete?id=7', '/bins/unsubscribe?u=1', '/bins/cancel'].map((href) => link('Delete my bin collection day', href));
    expect(next([start(...undo)])).toBeNull();
    expect(next([start(link('Bins', '/day')), titled('/day', 'Bin collection day', undo)], bins, true)).toBeNull();
  });
  it('opens for each task one page of a promising other host, its own subdomains freely', () => {
    const away = start(link('Bin collection', 'https://portal.test/a'), link('Bin collection', 'https://portal.test/b'));
    expect(crawl({ '/': away }, [binTask])).toEqual(['bin-day /', 'bin-day https://portal.test/a']);
    const both = start(link('Bin collection', 'https://portal.test/a'), link('Council tax', 'https://portal.test/b'));
    expect(crawl({ '/': both }, [binTask, taxTask])).toEqual(['bin-day /', 'bin-day https://portal.test/a', 'tax https://portal.test/b']);
    expect(crawl({ '/': away, 'https://portal.test/a': titled('https://portal.test/a', 'Zebra', [link('Bin collection', 'https://third.test/')]) }, [binTask])).toHaveLength(2);
    expect(next([start(link('Environment', 'https://portal.test/a'))])).toBeNull();
    const own = start(link('Bin collection', 'https://forms.brambleford.test/a'), link('Bin collection',
      'https://forms.brambleford.test/b'));
    expect(next([own, titled('https://forms.brambleford.test/a', 'Zebra')])).toBe('https://forms.brambleford.test/b');
  });
  it('never opens where money changes hands', () => {
    expect(next([start(link('Pay council tax', 'https://payments.brambleford.test/'), link('Pay council tax',
      'https://www.worldpay.test/'))], tax)).toBeNull();
  });
  it('reads the Welsh side last', () => {
    const both = start(link('Bin collection day', '/cy/bins'), link('Environment', '/env'));
    expect(next([both])).toBe('/env');
    expect(next([both, titled('/env', 'Zebra')])).toBe('/cy/bins');
  });
  it('once a page answers opens only what smells clearly, to compare', () => {
    const answer = titled('/bins', 'Bin collection day');
    expect(next([start(link('Bins', '/bins'), link('Environment', '/env')), answer])).toBeNull();
    expect(next([start(link('Bins', '/bins'), link('Refuse', '/refuse')), answer])).toBe('/refuse');
  });
  it('where nothing smells and nothing answers tries doors, those of pages that speak of the task first', () => {
    expect(next([start(link('People', '/people'), link('Place', '/place'))])).toBe('/people');
    const answerless = titled('/domestic', 'Domestic refuse', [link('', '/30')],
      { text: 'Your refuse, in words that say no more than that it is taken away by us from everyone.' });
    expect(next([start(link('People', '/people'), link('Household', '/domestic')), answerless])).toBe('/30');
  });
  it('opens no door once a page answers near home, and looks for a shorter way where it is far', () => {
    const answer = titled('/day', 'Bin collection day', [link('Giraffes', '/above', { region: 'breadcrumb' })]);
    expect(next([start(link('Zebras', '/z'), link('Bins', '/day')), answer])).toBeNull();
    expect(next([start(link('Zebras', '/z')), answer])).toBe('/above');
    expect(next([start(link('Zebras', '/z')), answer, titled('/above', 'Zebra')])).toBe('/z');
  });
  it('opens a page although another wrongly calls itself by its address', () => {
    const wrong = titled('/zebras', 'Zebra', [], { canonical: `${home}bins` });
    expect(next([start(link('Bins', '/bins')), wrong])).toBe('/bins');
  });
  it('reads up to six promising pages beside the answer where an answer may stand there', () => {
    const starts = Array.from({ length: 8 }, (_, n) => link(`Start here ${n}`, `/s${n}`));
    const shut = [link('Zebras', '/z'), link('Start', '/s.pdf'), link('Start', 'https://other.test/'), link('Start', '/top', { region: 'nav' }), link('Start', 'https://pay.brambleford.test/')];
    const pages = [start(link('Bins', '/day')), titled('/day', 'Bin collection day', [...shut, ...starts, link('Refuse', '/refuse')])];
    expect(next(pages)).toBe('/refuse');
    const opened = (): string[] => pages.slice(2).map(({ asked }) => asked.replace(home, '/'));
    for (let to = next(pages, bins, true); to !== null; to = next(pages, bins, true)) pages.push(titled(to, 'Zebra'));
    expect(opened()).toEqual(['/refuse', '/s0', '/s1', '/s2', '/s3', '/s4']);
  });
  it('reads a page that nothing links to for what it links to', () => {
    expect(next([start(), titled('/orphan', 'Zebra', [link('Bins', '/b')])])).toBe('/b');
  });
});

describe('a crawl for several tasks', () => {
  const services = Object.fromEntries([1, 2, 3, 4].map((n) => [`/b${n}`, titled(`/b${n}`, 'Zebra')]));
  const both = { '/': start(...[1, 2, 3, 4].map((n) => link('Refuse', `/b${n}`)), link('Council tax', '/tax')), ...services, '/tax': titled('/tax', 'Zebra', [link('Pay council tax', '/pay')]), '/pay': titled('/pay', 'Pay council tax') };
  it('lets them take turns, asks for nothing twice, and is the same every time', () => {
    const asked = crawl(both, [binTask, taxTask]);
    expect(asked.slice(0, 5)).toEqual(['bin-day /', 'bin-day /b1', 'tax /tax', 'bin-day /b2', 'tax /pay']);
    expect(new Set(asked.map((line) => line.split(' ')[1])).size).toBe(asked.length);
    expect(crawl(both, [binTask, taxTask])).toEqual(asked);
  });
  it('gives each task its own fetches, the last as many as the first, and ends with the pages of the site', () => {
    const tasks = Array.from({ length: 8 }, (_, n): CrawlTask => ({ ...binTask, id: `t${n}` }));
    const doors = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`/d${n}`, titled(`/d${n}`, 'Zebra')]));
    const site = { '/': start(...Object.keys(doors).map((path) => link('Zebras', path))), ...doors };
    const count = (asked: readonly string[]) => tasks.map(({ id }) => asked.filter((line) => line.startsWith(`${id} `)).length);
    expect(count(crawl(site, tasks, { perTask: 10, perSite: 500 }))).toEqual([9, 8, 8, 8, 8, 8, 8, 8]);
    expect(crawl(site, tasks, { perTask: 10, perSite: 21 })).toHaveLength(21);
  });
  it('holds against every task what was fetched for another', () => {
    const shared = { '/': start(link('Council tax and bins', '/all')), '/all': titled('/all', 'Bin collection day and how to pay council tax') };
    expect(crawl(shared, [taxTask, binTask])).toEqual(['tax /', 'tax /all']);
  });
  it('goes on for a task that was content when a page that smells of it turns up', () => {
    const frontier = frontierOf([binTask], home, plenty);
    frontier.add({ ...start(link('Bins', '/day')), order: 0 });
    frontier.add({ ...titled('/day', 'Bin collection day'), order: 1 });
    expect(frontier.next()).toBeNull();
    frontier.add({ ...titled('/found-by-search', 'Zebra', [link('Refuse collection', '/refuse')]), order: 2 });
    expect(frontier.next()?.url).toBe(`${home}refuse`);
  });
  it('has nothing to ask for without a task', () => expect(frontierOf([], home, plenty).next()).toBeNull());
});

describe('addresses that the site lists', () => {
  const listing = (listed: readonly string[], ...pages: readonly MappedPage[]) => {
    const frontier = frontierOf([binTask], home, plenty);
    frontier.list(listed.map((path) => new URL(path, home).href));
    for (const page of inOrder(pages)) frontier.add(page);
    return frontier.next()?.url.replace(home, '/') ?? null;
  };
  it('are opened by their words where no link leads on, before doors are tried', () => {
    expect(listing(['/zebras', '/waste/bin-collection-day'], start(link('People', '/people')))).toBe('/waste/bin-collection-day');
    expect(listing(['/zebras', '/how-do-i'], start(link('People', '/people')))).toBe('/people');
    expect(listing(['/bin-collection-day'], start(link('Bins', '/bins')))).toBe('/bins');
    expect(listing(['/waste/bin-collection-day'], start(link('Bins', '/bins')), titled('/bins', 'Bin collection day'))).toBeNull();
  });
  it('are left alone where they are of another site, files, news, the Welsh side or pages without end', () => {
    expect(listing(['https://other.test/bin-day', '/bin-day.pdf', '/news/bin-day', '/cy/bin-day', '/bin-day?date=1', '/login/bin-day', '/bin-day/delete'], start())).toBeNull();
  });
});

describe('a site in two languages', () => {
  const offers = [{ lang: 'cy', href: `${home}cy` }, { lang: 'en', href: `${home}en` }];
  const welsh = link('Cymraeg', '/cy');
  const english = link('English', '/en');
  const asked = (...pages: readonly MappedPage[]) => {
    const frontier = frontierOf([taxTask, binTask], home, plenty);
    for (const page of inOrder(pages)) frontier.add(page);
    return { next: frontier.next()?.url.replace(home, '/') ?? null, versions: frontier.versions().map(({ url, scenario }) => `${scenario} ${url.replace(home, '/')}`) };
  };
  it('is entered on its English side where the first page only asks for the language', () => {
    expect(asked(titled('/', 'Croeso', [welsh, english, link('Biniau', '/b')], { languages: offers })).next).toBe('/en');
    const ways = Array.from({ length: 8 }, (_, n) => link(`Way ${n}`, `/w${n}`));
    expect(asked(titled('/', 'Home', [...ways, welsh, english], { languages: offers })).next).toBe('/w0');
    expect(asked(titled('/', 'Home', [english, link('Ways', '/w')], { languages: offers.slice(1) })).next).toBe('/en');
  });
  it('has the Welsh version of each answer asked for, once it is found, as the answering page names it', () => {
    const day = titled('/day', 'Bin collection day', [], { languages: [{ lang: 'cy-gb', href: `${home}cy/diwrnod` }] });
    const front = start(link('Bins', '/day'));
    expect(asked(front, day).versions).toEqual(['bin-day /cy/diwrnod']);
    expect(asked(front, day, titled('/cy/diwrnod', 'Diwrnod')).versions).toEqual([]);
    expect(asked(front, titled('/day', 'Bin collection day')).versions).toEqual([]);
    expect(asked(front, titled('/day', 'Bin collection day', [], { languages: [{ lang: 'cy', href: 'https://other.test/' }] })).versions).toEqual([]);
  });
});
