import type { Answered, Council, Page, Who } from '../council.ts';
import { growSite } from '../grow-site.ts';
import { pageFinder } from '../page-finder.ts';
import { pdfFile, type PdfKind } from '../pdf-file.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { citizenHub, streetCare } from './citizen-hub.ts';
import { drawHome } from './draw-home.ts';
import { drawPage } from './draw-page.ts';

const who: Who = { name: 'Pellworth City Council', short: 'the City Council', town: 'Pellworth', phone: '01632 960880', seed: 7,
  wards: ['Quay', 'Beacon', 'Pell Vale'] };
/** Pellworth: a unitary council whose forms stand on another company's host, whose calendars and guides are PDFs, and whose links rot. */
export function pellworth(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md']), who, (up, slug, n) => `${up}/${300 + n}/${slug.replaceAll('-', '_')}`);
  const home: Page = { path: '/', title: 'Home', up: '', body: [], notes: {} };
  const answer = pageFinder(pages, (page) => reply(drawPage(page)), {
    '/': () => reply(drawPage(home, drawHome(pages.filter((page) => page.up === '/' && page.path.startsWith('/info/'))))),
  });
  const lost: Page = { path: '/lost', title: 'Page not found', up: '/', body: [{ is: 'text', text: 'The page may have moved.' }], notes: {} };
  return {
    id: 'pellworth', hosts: ['pellworth.test', 'planning.pellworth.test', 'forms.citizenhub.test', 'my.streetcare.test'],
    pages: ['/', ...pages.map((page) => page.path)],
    answer: ({ host, ...asked }) => {
      if (host === 'forms.citizenhub.test') return citizenHub(asked.path);
      if (host === 'my.streetcare.test') return streetCare(asked.path);
      if (host.startsWith('planning.')) return register();
      return answer({ host, ...asked }) ?? document(asked.path) ?? reply(drawPage(lost), 404);
    },
  };
}

/** The guide was made with care, one of the two calendars on the scanner. */
const kinds: Readonly<Record<string, PdfKind>> = { 'admissions-guide': 'tagged', 'bin-collection-day-calendar-south': 'scanned' };

/** Any paper under /docs/, named by its address. */
function document(path: string): Answered | null {
  const name = /^\/docs\/([a-z-]+)\.pdf$/.exec(path)?.[1];
  return name ? pdfFile(name.replaceAll('-', ' '), kinds[name]) : null;
}

function register(): Answered {
  const form = { is: 'lookup', action: '/register', label: 'Application number or address', button: 'Search', hint: '' } as const;
  const page: Page = { path: '/register', title: 'Search planning applications', up: '', body: [form], notes: {} };
  return reply(drawPage(page).replaceAll('href="/', 'href="http://pellworth.test/'));
}
