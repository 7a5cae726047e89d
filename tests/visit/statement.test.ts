import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guideFor } from '../../src/findability/index.ts';
import type { PageSource } from '../../src/model/facts.ts';
import type { SiteMap } from '../../src/model/map.ts';
import { readSitemap, readSource, readStatement } from '../../src/observe/index.ts';
import { memoryStore } from '../../src/store/index.ts';
import { openVisitor } from '../../src/visit/index.ts';
import { plainnessOf } from '../../src/visit/statement-pointers.ts';

const site = { id: 'council', name: 'Council', type: 'unitary', nation: 'England', home: 'http://council.test/' } as const;
const ONE = '<html><main><h1>Accessibility statement</h1><p>This website is partially compliant with WCAG 2.2.</p></main></html>';
const answers: Readonly<Record<string, string>> = {
  '/accessibility': ONE, '/robots.txt': 'User-agent: *\nDisallow: /private/', '/about-access': '<main><h1>Accessibility</h1><p>We care.</p><a href="/real-one">Accessibility statement</a></main>', '/real-one': ONE,
  '/ramps': '<main><h1>Accessibility</h1><p>Ramps.</p></main>',
};
let server: Server;
let asked: string[] = [];
let visitor: Awaited<ReturnType<typeof openVisitor>>;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = `${request.headers.host?.startsWith('forms.') === true ? 'forms:' : ''}${request.url ?? ''}`;
    asked.push(`${request.method} ${path}`);
    const body = path === 'forms:/statement' ? ONE : answers[path];
    response.writeHead(path.endsWith('.pdf') ? 200 : body === undefined ? 404 : 200, { 'content-type': path.endsWith('.pdf') ? 'application/pdf' : path === '/robots.txt' ? 'text/plain' : 'text/html' }).end(body ?? '<p>Not found</p>');
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  const at = `127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
  visitor = await openVisitor({
    survey: { sites: [site], manners: { pauseMs: 0, atOnce: 1, userAgent: 'toptasks-test (+mailto:t@example.org)', pageMs: 8_000, pagesPerTask: 1, pagesPerSite: 1 } },
    hosts: { 'council.test': at, 'forms.council.test': at, 'supplier.test': at }, observers: [], readSource, readSitemap, readStatement, guide: guideFor(null), tell: () => undefined, signal: new AbortController().signal,
  });
});
afterAll(async () => {
  await visitor.close();
  await new Promise<void>((closed) => { server.close(() => { closed(); }); server.closeAllConnections(); });
});

/** A map of the home page with these links in its footer. */
function mapOf(links: Readonly<Record<string, string>>, more: Partial<SiteMap> = {}): SiteMap {
  const html = `<html><body><main><h1>Council</h1></main><footer>${Object.entries(links).map(([text, href]) => `<a href="${href}">${text}</a>`).join(' ')}</footer></body></html>`;
  const source: PageSource = readSource(html, site.home);
  return {
    site: 'council', home: site.home, failure: null, needsScript: false, robots: { found: true, crawlDelay: null, disallowsSearch: false }, fetched: {},
    pages: [{ asked: site.home, got: site.home, status: 200, contentType: 'text/html', by: 'http', order: 0, source, failure: null }],
    search: { how: 'none', form: null, on: null, runs: [] }, aToZ: { url: null, lookups: [] }, ...more,
  };
}

async function found(links: Readonly<Record<string, string>>, more: Partial<SiteMap> = {}): Promise<readonly [string | null, string | null, string | null, readonly string[]]> {
  asked = [];
  const page = await visitor.statement(site, mapOf(links, more), null, memoryStore());
  return [page?.how ?? null, page?.got ?? null, page?.kind ?? null, asked.filter((one) => !one.endsWith('/robots.txt'))];
}

describe('where the statement is looked for', () => {
  it('is where a link in its words leads, and no further', async () => {
    expect(await found({ 'Contact us': '/contact', Accessibility: '/accessibility', 'Accessible venues': '/ramps' })).toEqual(['link', 'http://council.test/accessibility', 'html', ['GET /accessibility']]);
  });

  it('prefers the plain name, then the council’s own', async () => {
    expect((await found({ Accessibility: '/ramps', 'Accessibility statement': '/accessibility' }))[1]).toBe('http://council.test/accessibility');
    expect((await found({ 'Accessibility statement': 'http://supplier.test/accessibility', 'Accessibility statement ': 'http://forms.council.test/statement' }))[1]).toBe('http://forms.council.test/statement');
  });

  it('goes on from a page about accessibility to the statement that it names', async () => {
    expect(await found({ Accessibility: '/about-access' })).toEqual(['inside', 'http://council.test/real-one', 'html', ['GET /about-access', 'GET /real-one']]);
  });

  it('is told of a PDF, of a page that is none, and of a link to nowhere', async () => {
    expect((await found({ 'Accessibility statement (PDF)': '/statement.pdf' })).slice(0, 3)).toEqual(['link', 'http://council.test/statement.pdf', 'pdf']);
    expect((await found({ Accessibility: '/ramps' })).slice(0, 3)).toEqual(['link', 'http://council.test/ramps', 'html']);
    expect((await found({ Accessibility: '/gone' })).slice(0, 3)).toEqual(['link', 'http://council.test/gone', null]);
  });

  it('is the site’s own list and the usual addresses where no link names it', async () => {
    expect((await found({ Home: '/' }, { sitemap: { files: ['http://council.test/sitemap.xml'], listed: ['http://council.test/about/accessibility'], count: 1 } }))[0]).toBe('address');
    expect(await found({ Home: '/' })).toEqual(['address', 'http://council.test/accessibility', 'html', ['GET /accessibility']]);
  });

  it('asks for nothing that robots.txt forbids, and for three pages at most', async () => {
    expect((await found({ 'Accessibility statement': '/private/a' }))[3]).toEqual([]);
    expect((await found({ Accessibility: '/a1', 'Our accessibility': '/a2', 'Web accessibility': '/a3', 'Site accessibility': '/a4' }))[3]).toHaveLength(3);
  });
});

describe('how plainly words name it', () => {
  it.each([
    ['Accessibility statement', 4], ['Accessibility statement (opens in new window)', 4], ['Datganiad hygyrchedd', 4], ['Accessibility', 3], ['ACCESSIBILITY »', 3], ['Website accessibility', 3],
    ['Accessibility of this website', 3], ['Hygyrchedd', 3], ['Accessibility of polling stations', 0], ['Accessible taxis', 0], ['Bus accessibility statement', 0], ['Read about how accessibility matters', 0], ['', 0],
  ])('%s', (text, plainness) => { expect(plainnessOf(text)).toBe(plainness); });
});
