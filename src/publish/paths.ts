import { slug } from './markup/slug.ts';

/** Paths under the published folder; every link between pages is made here. */
export const paths = {
  home: 'index.html',
  league: 'league.html',
  tasks: 'tasks.html',
  checks: 'checks.html',
  method: 'method.html',
  data: 'data.html',
  agreement: 'agreement.html',
  style: 'style.css',
  council: (site: string): string => `councils/${slug(site)}.html`,
  criteria: (site: string): string => `criteria/${slug(site)}.html`,
  statement: (site: string): string => `statements/${slug(site)}.html`,
  findings: (site: string): string => `findings/${slug(site)}.html`,
  task: (scenario: string): string => `tasks/${slug(scenario)}.html`,
  way: (site: string, scenario: string): string => `ways/${slug(site)}/${slug(scenario)}.html`,
  check: (check: string): string => `checks/${slug(check)}.html`,
  earl: (site: string): string => `data/earl/${slug(site)}.jsonld`,
  table: (table: string): string => `data/${table}.csv`,
} as const;

/** What leads from a page back to the published folder: `` or `../`. */
export function baseOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The anchor of one finding on its council's findings page. */
export function findingAnchor(id: string): string {
  return `f-${slug(id.split('/').slice(1).join('/'))}`;
}
