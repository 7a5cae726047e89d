import type { Answered, Asked, Council, Page, Who } from '../council.ts';
import { growSite } from '../grow-site.ts';
import { miniSearch } from '../mini-search.ts';
import { packageFile } from '../package-file.ts';
import { pageFinder } from '../page-finder.ts';
import { pagesAbove } from '../pages-above.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { scriptFile } from '../script-file.ts';
import { shortWays } from '../short-ways.ts';
import { styleFile } from '../style-file.ts';
import { drawHome } from './draw-home.ts';
import { drawLetters } from './draw-letters.ts';
import { drawPage } from './draw-page.ts';
import { drawResults } from './draw-results.ts';
import { missedBinForm } from './missed-bin-form.ts';
import { planningRegister } from './planning-register.ts';

const who: Who = { name: 'Brambleford Council', short: 'Brambleford Council', town: 'Brambleford', phone: '01632 960110', seed: 0,
  wards: ['Millrace', 'Upper Bramble', 'Station', 'Hazelholt'] };

/** Brambleford: a unitary council on GOV.UK Frontend, very good. */
export function brambleford(): Council {
  const pages = growSite(readSheets(import.meta.url, ['tasks.md', 'council.md', 'starts.md']), who, (up, slug) => `${up}/${slug}`);
  const search = miniSearch(pages);
  const home: Page = { path: '/', title: 'Brambleford Council', up: '', body: [], notes: {} };
  const plain = (path: string, title: string): Page => ({ path, title, up: '/', body: [], notes: {} });
  const form = (page: Page): string | undefined => (page.notes['form'] === 'missed-bin' ? missedBinForm(page.title) : undefined);
  const answer = pageFinder(pages, (page) => reply(drawPage(page, pagesAbove(page, [home, ...pages]), form(page))), {
    '/': () => reply(drawPage(home, [], drawHome(pages.filter((page) => page.up === '/' && page.path !== '/news').slice(0, 10), newsOf(pages)))),
    '/a-to-z': () => reply(drawPage(plain('/a-to-z', 'A to Z of services'), [home], drawLetters(pages))),
    '/search': ({ query }) => {
      const asked = query.get('q') ?? '';
      return reply(drawPage(plain('/search', 'Search results'), [home], drawResults(asked, search(asked))));
    },
    ...shortWays({
      '/binday': '/bins/check-your-bin-day', '/missedbin': '/bins/report-a-missed-bin', '/counciltax': '/council-tax/pay', '/potholes': '/roads/report-a-pothole',
      '/flytipping': '/roads/report-fly-tipping', '/planning-applications': '/planning/search', '/councillors': '/your-council/find-your-councillor',
      '/admissions': '/schools/apply',
    }),
    '/assets/frontend.css': () => frontend(),
    '/assets/govuk-frontend.js': () => govukScript(),
    '/assets/missed-bin-form.js': () => scriptFile(import.meta.url, 'missed-bin-form.js'),
    '/assets/brambleford.css': () => styleFile(import.meta.url, 'style.css'),
  });
  return {
    id: 'brambleford', hosts: ['brambleford.test', 'planning.brambleford.test'], pages: ['/', '/a-to-z', ...pages.map((page) => page.path)],
    answer: (asked: Asked) => (asked.host.startsWith('planning.') ? planningRegister() : answer(asked) ?? missing(home)),
  };
}

function missing(home: Page): Answered {
  const text = 'Check the address, or start again from the home page.';
  return reply(drawPage({ path: '/404', title: 'Page not found', up: '/', body: [{ is: 'text', text }], notes: {} }, [home]), 404);
}

function newsOf(pages: readonly Page[]): Page[] {
  return pages.filter((page) => page.notes['kind'] === 'news');
}

/** The package's own style sheet without its fonts, which only GOV.UK may use. */
function frontend(): Answered {
  const css = packageFile('govuk-frontend/dist/govuk/govuk-frontend.min.css').replace(/@font-face\s*\{[^}]*\}/g, '');
  return { status: 200, type: 'text/css; charset=utf-8', body: css.replaceAll(/"?GDS Transport"?,/g, '') };
}

/** The package's own script: its summary of errors takes the focus and leads to the fields. */
function govukScript(): Answered {
  return { status: 200, type: 'text/javascript; charset=utf-8', body: packageFile('govuk-frontend/dist/govuk/govuk-frontend.min.js') };
}
