import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import { collectSitemap } from '../../src/visit/sitemap.ts';
import { linked, mapPlain, page, type Answers } from './fixtures/plain-site.ts';
import { councilTax, missedBin } from './fixtures/trip.ts';

const nobody = { pins: [], reply: null, expected: null };
const xml = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${inside}`;
const urls = (...paths: readonly string[]): string => xml(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths.map((path) => `<url><loc>http://plainford.test${path}</loc></url>`).join('')}</urlset>`);
const from = (site: Readonly<Record<string, ReturnType<Answers>>>): Answers => (path) => site[path] ?? null;

describe('the site’s own list of its pages', () => {
  it('is read from the files that robots.txt names, an index first, packed or as plain text, of its own hosts only', async () => {
    const index = xml('<sitemapindex><sitemap><loc>http://plainford.test/pages.xml.gz</loc></sitemap><sitemap><loc>http://other.test/x.xml</loc></sitemap></sitemapindex>');
    const { map, asked } = await mapPlain(from({
      '/': page('Plainford', linked({ Zebras: '/zebras' })), '/zebras': page('Zebras', ''),
      '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /secret\nSitemap: http://plainford.test/index.xml\nSitemap: http://plainford.test/list.txt\nSitemap: http://plainford.test/secret/map.xml\n' },
      '/index.xml': { type: 'application/xml', body: index }, '/pages.xml.gz': { type: 'application/gzip', body: gzipSync(urls('/b', '/a')) },
      '/list.txt': { type: 'text/plain', body: 'http://plainford.test/c\nhttp://other.test/d\nnothing\n' },
    }), [missedBin]);
    const at = (...paths: readonly string[]) => paths.map((path) => `http://plainford.test${path}`);
    expect(map.sitemap).toEqual({ files: at('/index.xml', '/list.txt', '/pages.xml.gz'), listed: at('/a', '/b', '/c'), count: 3, isWhole: false });
    expect(map.robots).toEqual({ found: true, crawlDelay: null, disallowsSearch: false });
    expect(asked.filter((path) => path.startsWith('/secret') || path === '/sitemap.xml')).toEqual([]);
  });
  it('is /sitemap.xml where robots.txt names none, and none where that is no list: never a failure', async () => {
    const home = page('Plainford', linked({ Zebras: '/zebras' }));
    const listed = await mapPlain(from({ '/': home, '/sitemap.xml': { type: 'text/xml', body: urls('/a') } }), []);
    expect(listed.map.sitemap).toMatchObject({ files: ['http://plainford.test/sitemap.xml'], count: 1 });
    const none = await mapPlain((path) => (path === '/' || path === '/sitemap.xml' ? home : null), []);
    expect([none.map.sitemap, none.map.failure]).toEqual([null, null]);
    const broken = await mapPlain(from({ '/': home, '/sitemap.xml': { type: 'application/gzip', body: new Uint8Array([0x1f, 0x8b, 1, 2, 3]) } }), []);
    expect([broken.map.sitemap, broken.map.failure]).toEqual([null, null]);
  });
  it('is not unpacked beyond what a page may weigh, and not followed beyond twenty files', async () => {
    const bomb = gzipSync(`${urls('/first').replace('</urlset>', '')}${' '.repeat(60_000_000)}`);
    const heavy = await mapPlain(from({ '/': page('Plainford', ''), '/sitemap.xml': { body: bomb } }), []);
    expect(heavy.map.sitemap?.listed).toEqual(['http://plainford.test/first']);
    const many = xml(`<sitemapindex>${Array.from({ length: 60 }, (_, n) => `<sitemap><loc>http://plainford.test/${n}.xml</loc></sitemap>`).join('')}</sitemapindex>`);
    const { map, asked } = await mapPlain((path) => (path === '/' ? page('Plainford', '') : path === '/sitemap.xml' ? many : path.endsWith('.xml') ? many : null), []);
    expect([map.sitemap?.files.length, asked.filter((path) => path.endsWith('.xml')).length]).toEqual([20, 20]);
  });
  it('is none where its reader cannot bear it: never a failure', async () => {
    const by = { signal: new AbortController().signal, readSitemap: () => { throw new RangeError('Maximum call stack size exceeded'); } };
    const fetchText = () => Promise.resolve({ status: 200, text: urls('/a'), failure: null });
    const seat = { by, fetchText, wall: () => null } as unknown as Parameters<typeof collectSitemap>[0]; // all of a seat that a sitemap needs
    expect(await collectSitemap(seat, 'http://plainford.test/', [])).toBe(null);
  });
  it('is whole only where every file of it was read to its end', async () => {
    const index = (count: number): string => xml(`<sitemapindex>${Array.from({ length: count }, (_, n) => `<sitemap><loc>http://plainford.test/${n}.xml</loc></sitemap>`).join('')}</sitemapindex>`);
    const whole = async (files: number, last: ReturnType<Answers>): Promise<boolean | undefined> => {
      const { map } = await mapPlain((path) => (path === '/' ? page('Plainford', '') : path === '/sitemap.xml' ? index(files) : path === `/${files - 1}.xml` ? last : path.endsWith('.xml') ? urls(path) : null), []);
      return map.sitemap?.isWhole;
    };
    expect([await whole(3, urls('/last')), await whole(19, urls('/last')), await whole(20, urls('/last'))]).toEqual([true, true, false]);
    expect([await whole(3, { status: 503, body: 'busy' }), await whole(3, urls('/last').slice(0, -9)), await whole(3, null)]).toEqual([false, false, false]);
    const heavy = await mapPlain(from({ '/': page('Plainford', ''), '/sitemap.xml': { body: gzipSync(`${urls('/first')}${' '.repeat(60_000_000)}`) } }), []);
    expect(heavy.map.sitemap).toMatchObject({ count: 1, isWhole: false });
  });
  it('shows a page that no link leads to: it is judged, and no way from home leads there', async () => {
    const site = {
      '/': page('Plainford', linked({ People: '/people' })), '/people': page('People', ''),
      '/sitemap.xml': urls('/people', '/waste/missed-bin', '/how-do-i', '/zebras'),
      '/waste/missed-bin': page('Report a missed bin', '<p>Tell us which bin was missed and we will collect it.</p>'), '/how-do-i': page('How do I', '<p>Lorem ipsum dolor sit amet.</p>'),
    };
    const { map, asked } = await mapPlain(from(site), [missedBin, councilTax]);
    const [bin, tax] = [missedBin, councilTax].map((task) => guideFor(null).decide(task, map, nobody));
    expect([bin?.destination.verdict, bin?.destination.best?.url, bin?.shortest]).toEqual(['found', 'http://plainford.test/waste/missed-bin', null]);
    expect([tax?.destination.verdict, asked.includes('/how-do-i')]).toEqual(['not-found', false]);
  });
});

describe('pages without end', () => {
  const site: Answers = (path) => {
    const url = new URL(path, 'http://plainford.test');
    const at = (name: string): number => Number(url.searchParams.get(name) ?? 0);
    const traps: Readonly<Record<string, () => string>> = {
      '/calendar': () => linked({ 'Next month of bins': `/calendar?month=${at('month') + 1}`, 'This month': `/calendar?month=${at('month')}` }),
      '/list': () => linked({ 'More about bins': `/list?page=${at('page') + 1}`, 'Last bins': '/list?page=88' }),
      '/bins': () => linked(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`Bins of colour ${n}`, `/bins?colour=${n}&size=${at('size') + n}`]))),
      '/search': () => linked({ 'Bins by date': '/search?filter[a]=1', 'Bins by name': '/search?sort=name' }),
    };
    if (path === '/') return page('Plainford', linked({ 'Bin calendar': '/calendar', 'Bins in a list': '/list', Bins: '/bins', 'Bins found': '/search', 'Bins deeper': '/a/b', 'Bins for you': '/you?sid=1' }));
    if (url.pathname.startsWith('/a/')) return page('Deep bins', linked({ 'Bins deeper': `${url.pathname}/a/b`, 'Bins below': `${url.pathname}/${url.pathname.length}` }));
    const trap = traps[url.pathname];
    return trap ? page('Waste', trap()) : null;
  };
  it('end the crawl within its budget and are named, each kind with how many were left alone', async () => {
    const { map, asked } = await mapPlain(site, [missedBin], { pagesPerTask: 120, pagesPerSite: 300 });
    const kinds = Object.fromEntries((map.traps ?? []).map(({ kind, count }) => [kind, count]));
    expect(Object.keys(kinds)).toEqual(['calendar', 'depth', 'facet', 'paging', 'query', 'repeat', 'session'].filter((kind) => kind in kinds));
    expect(kinds).toMatchObject({ facet: 2, session: 1, repeat: expect.any(Number), paging: expect.any(Number), query: expect.any(Number) });
    expect(kinds['calendar']).toBeGreaterThanOrEqual(1);
    expect(map.traps?.find(({ kind }) => kind === 'session')?.sample).toBe('http://plainford.test/you?sid=1');
    expect(asked.length).toBeLessThan(110);
    expect(asked.filter((path) => path.startsWith('/bins?')).length).toBeLessThanOrEqual(20);
    expect(asked.filter((path) => /month=|filter|sort|sid=/.test(path))).toEqual([]);
  });
});

describe('the same site', () => {
  // The crawl asks for one page at a time, so that answers cannot overtake one another: this is what would fail if that changed.
  it('gives the same map to the byte however long its answers take: pages are asked for one by one, and no time stands in the map', async () => {
    const services = ['Bins', 'Council tax', 'Parking', 'Schools', 'Planning', 'Libraries'];
    const site = (seed: number): Answers => {
      let state = seed;
      return (path) => {
        const delayMs = (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % 23;
        if (path === '/sitemap.xml') return { body: urls('/Bins/1', '/Parking/2'), delayMs };
        const [, service, topic] = path.split('/');
        if (path === '/') return { body: page('Plainford', linked(Object.fromEntries(services.map((name) => [name, `/${encodeURI(name)}`])))), delayMs };
        const title = decodeURI(service ?? '');
        if (!services.includes(title)) return { status: 404, body: page('Page not found', ''), delayMs };
        const topics = linked({ [`Report a missed ${title}`]: `/${service}/1`, [`Pay ${title}`]: `/${service}/2`, [`${title} collection`]: `/${service}/3` });
        return { body: page(topic === undefined ? title : `${['Report missed', 'Pay', 'About'][Number(topic) - 1] ?? 'More'} ${title}`, topics), delayMs };
      };
    };
    const [first, ...others] = await Promise.all([1, 77, 4_242].map(async (seed) => JSON.stringify((await mapPlain(site(seed), [missedBin, councilTax])).map)));
    expect(JSON.parse(first ?? '').pages.length).toBeGreaterThan(5);
    expect(others).toEqual([first, first]);
  });
});
