import type { Answered, Council, Page, Who } from '../council.ts';
import { growSite } from '../grow-site.ts';
import { lunrSearch } from '../lunr-search.ts';
import { packageFile } from '../package-file.ts';
import { pageFinder } from '../page-finder.ts';
import { pagesAbove } from '../pages-above.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { scriptFile } from '../script-file.ts';
import { shortWays } from '../short-ways.ts';
import { drawHome } from './draw-home.ts';
import { drawPage } from './draw-page.ts';
import { drawResults } from './draw-results.ts';

const who: Who = { name: 'Otterwick District Council', short: 'Otterwick District Council', town: 'Otterwick', phone: '01632 960220', seed: 1,
  wards: ['Nether Otter', 'Winkle', 'Market Fennel', 'Tarn Hoe'] };

/** A story whose headline would be a formula in a spreadsheet. */
const stub: Page = {
  path: '/news/garden-waste-stub', title: '=HYPERLINK("http://evil.test","x")', up: '/news', body: [], notes: { kind: 'news', date: '2 June 2026' },
};

/** What a frame shows that is too wide for a phone. */
const cleared = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Map of what we cleared this month</title></head><body>
<h1>What we cleared this month</h1><p>Nether Otter 3, Winkle 1, Market Fennel 4, Tarn Hoe 2.</p></body></html>`;

/** Otterwick: a district council on Bootstrap 5, good. Its search wants every word on the page, so that "fly tipping" misses "flytipping". */
export function otterwick(): Council {
  const pages = [...growSite(readSheets(import.meta.url, ['residents.md', 'council.md']), who, (up, slug) => `${up}/${slug}`), stub];
  const search = lunrSearch(pages, true);
  const stories = pages.filter((page) => page.notes['kind'] === 'news' && page !== stub && page.path !== '/news/script-alert');
  const home: Page = { path: '/', title: 'Home', up: '', body: [], notes: { title: 'Otterwick District Council' } };
  const results: Page = { path: '/search', title: 'Search', up: '/', body: [], notes: {} };
  const answer = pageFinder(pages, (page) => reply(drawPage(page, pagesAbove(page, [home, ...pages]))), {
    '/': () => reply(drawPage(home, [], drawHome(stories))),
    '/search': ({ query }) => reply(drawPage(results, [home], drawResults(query.get('keywords') ?? '', search(query.get('keywords') ?? '')))),
    ...shortWays({
      '/missedbin': '/residents/waste-and-recycling/missed-bin', '/flytipping': '/residents/environment/flytipping', '/councillors': '/council/councillors',
    }),
    '/static/bootstrap.css': () => ({ status: 200, type: 'text/css; charset=utf-8', body: packageFile('bootstrap/dist/css/bootstrap.min.css') }),
    '/static/cleared.html': () => reply(cleared),
    '/static/validate.js': () => scriptFile(import.meta.url, 'validate.js'),
    '/static/bootstrap.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: packageFile('bootstrap/dist/js/bootstrap.bundle.min.js') }),
  });
  return {
    id: 'otterwick', hosts: ['otterwick.test'], pages: ['/', ...pages.map((page) => page.path)],
    answer: (asked) => answer(asked) ?? missing(home),
  };
}

function missing(home: Page): Answered {
  const page: Page = { path: '/missing', title: 'Page not found', up: '/', body: [{ is: 'text', text: 'We could not find that page.' }], notes: {} };
  return reply(drawPage(page, [home]), 404);
}
