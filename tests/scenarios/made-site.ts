import type { LinkFact } from '../../src/model/facts.ts';
import type { MappedPage, SiteMap } from '../../src/model/map.ts';
import { field, form, link, mapped, siteMap } from '../findability/made.ts';
import type { Department, Written } from './pages.ts';

/** The map of a made-up council: a home page, its departments' pages, all pages under them; `without` leaves one out, with every link to it. */
export function madeSite(departments: readonly Department[], without: string | null = null): SiteMap {
  const isThere = (path: string): boolean => path !== without;
  const home = page({ path: '/', title: 'Brambleford Borough Council', text: 'Welcome to your council. Do it online, report it, pay for it and find out what goes on.',
    links: Object.fromEntries(departments.map(({ title, path }) => [title, path])) }, '', isThere);
  const rest = departments.flatMap((department) => {
    const links = Object.fromEntries(department.pages.map(({ title, path }) => [title, path]));
    return [page({ ...department, links }, 'Home', isThere), ...department.pages.filter(({ path }) => isThere(path)).map((one) => page(one, `Home › ${department.title}`, isThere))];
  });
  return siteMap([home, ...rest]);
}

/** Pages that are the same in every site are made once, so that what was heard in them is remembered. */
const made = new WeakMap<Written, MappedPage>();

function page(written: Written, breadcrumb: string, isThere: (path: string) => boolean): MappedPage {
  const { path, title, text, sections = [], links = {}, asks = [] } = written;
  const all: LinkFact[] = Object.entries(links).filter(([, to]) => isThere(to)).map(([label, to]) => link(label, to));
  const before = made.get(written);
  if (before !== undefined && before.source?.links.length === all.length) return before;
  const one = mapped(path, {
    title: `${title} | Brambleford Borough Council`, breadcrumb, text, links: all,
    headings: [{ level: 1, text: title }, ...sections.map((one) => ({ level: 2, text: one }))],
    forms: asks.length === 0 ? [] : [form({ fields: asks.map((label) => field({ label })) })],
  });
  made.set(written, one);
  return one;
}
