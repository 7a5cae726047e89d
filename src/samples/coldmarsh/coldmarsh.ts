import type { Council, Page, Who } from '../council.ts';
import { growSite } from '../grow-site.ts';
import { pageFinder } from '../page-finder.ts';
import { pdfFile } from '../pdf-file.ts';
import { readSheets } from '../read-sheets.ts';
import { reply } from '../reply.ts';
import { buttonImage } from './button-image.ts';
import { drawHome } from './draw-home.ts';
import { drawPage } from './draw-page.ts';

const who: Who = { name: 'Coldmarsh Borough Council', short: 'the Borough Council', town: 'Coldmarsh', phone: '01632 960330', seed: 2,
  wards: ['Staithe', 'Lower Marsh', 'Upper Marsh', 'Reedham Fold'] };

const lost = '<html><head><title>404</title></head><body>HTTP 404 - File not found</body></html>';

/** Coldmarsh: a district council with a site of 2004, poor. No search, no A to Z, nothing about fly-tipping. */
export function coldmarsh(): Council {
  const pages = growSite(readSheets(import.meta.url, ['pages.md']), who, (_up, _slug, n) => `/page.asp?id=${200 + n}`);
  const home: Page = { path: '/', title: 'Home', up: '', body: [], notes: {} };
  const answer = pageFinder(pages, (page) => reply(drawPage(page)), {
    '/': () => reply(drawPage(home, drawHome())),
    '/docs/direct-debit-mandate.pdf': () => pdfFile('Direct debit mandate'),
  });
  return {
    id: 'coldmarsh', hosts: ['coldmarsh.test'], pages: ['/', ...pages.map((page) => page.path)],
    answer: (asked) => answer(asked) ?? buttonImage(asked.path) ?? reply(lost, 404),
  };
}
