import type { Problem, Read } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Expected, Site } from '../model/survey.ts';
import { pageAddress } from './page-address.ts';
import { ofFile, outcome } from './problems.ts';
import { isWebAddress } from './shapes/leaves.ts';
import { truthCouncils } from './truth-councils.ts';
import { truthRows, type TruthRow } from './truth-rows.ts';

/** What the export says of our sites and tasks; `pairs` are the tasks that are a council's duty and have a code, site by site. */
export interface Truth { readonly expected: readonly Expected[]; readonly pairs: number }

/** Interactions that stand for a service where the task names none, or the one that it names is not there: providing information, then applying. */
const USUAL = [8, 0];

/**
 * The addresses that councils gave to GOV.UK, for these sites and tasks, from its export of local authority links. One address a pair at
 * most; one given for another interaction stands in only where no other task of the survey asks for just that interaction. Addresses that
 * are none are warned of and left out. Sorted as sites, then tasks.
 */
export function readTruth(file: string, text: string, survey: { readonly sites: readonly Site[]; readonly scenarios: readonly Scenario[] }): Read<Truth> {
  const { rows, problems: bad } = truthRows(file, text);
  if (bad.some(({ level }) => level === 'error')) return { ok: false, problems: bad };
  const { bySite, problems: unmatched } = truthCouncils(file, survey.sites, rows);
  const found = survey.sites.flatMap((site) => {
    const own = bySite.get(site.id) ?? [];
    const services = servicesAt(own);
    return survey.scenarios.filter((scenario) => isAsked(site, scenario)).map((scenario) => expectedOf(file, site, scenario, { rows: own, services, others: survey.scenarios.filter((one) => one !== scenario) }));
  });
  const expected = found.flatMap((one) => one.expected ?? []);
  return outcome([...bad, ...unmatched, ...found.flatMap(({ problems }) => problems)], () => ({ expected, pairs: found.length }));
}

function isAsked(site: Site, { for: types, lgsl }: Scenario): boolean {
  return lgsl !== null && types.includes(site.type);
}

/** A council's lines, and for each address the services that it is given for. */
interface Given { readonly rows: readonly TruthRow[]; readonly services: ReadonlyMap<string, ReadonlySet<number>>; readonly others: readonly Scenario[] }

function servicesAt(rows: readonly TruthRow[]): Given['services'] {
  const services = new Map<string, Set<number>>();
  for (const { url, lgsl } of rows) {
    if (!isWebAddress(url)) continue;
    const address = pageAddress(url);
    services.set(address, (services.get(address) ?? new Set()).add(lgsl));
  }
  return services;
}

function expectedOf(file: string, site: Site, scenario: Scenario, { rows, services, others }: Given): { readonly expected: Expected | null; readonly problems: readonly Problem[] } {
  const own = rows.filter(({ lgsl, url }) => lgsl === scenario.lgsl && url !== '');
  const usable = own.filter(({ url }) => isWebAddress(url));
  const problems = own.filter((row) => !usable.includes(row)).map((row) => wrongAddress(file, site, row));
  const open = usable.filter((row) => !isWanted(row, scenario, others));
  const row = chosen(open, scenario.lgil);
  if (row === null) return { expected: null, problems: open.length === 0 ? problems : [...problems, tooMany(file, site, scenario, open)] };
  const url = pageAddress(row.url);
  return { expected: { site: site.id, task: scenario.id, url, shared: (services.get(url)?.size ?? 1) - 1 + (isOfAnother(row, scenario, others) ? 1 : 0) }, problems };
}

/** Whether the address was given for what another task of the survey asks: it is not lent to this one. */
function isWanted({ lgil }: TruthRow, scenario: Scenario, others: readonly Scenario[]): boolean {
  return lgil !== null && lgil !== scenario.lgil && others.some((other) => other.lgsl === scenario.lgsl && other.lgil === lgil);
}

/** The task's own interaction, else a usual one, else the only address there is. */
function chosen(rows: readonly TruthRow[], lgil: number | null): TruthRow | null {
  const wanted = lgil === null ? USUAL : [lgil, ...USUAL];
  const row = wanted.map((code) => rows.find((one) => one.lgil === code)).find((one) => one !== undefined);
  if (row !== undefined) return row;
  return new Set(rows.map(({ url }) => pageAddress(url))).size === 1 ? rows[0] ?? null : null;
}

/** Whether the address stands in only for the task's own interaction, and another task of the same service may mean it: missed bins and bin days are one service. */
function isOfAnother(row: TruthRow, { lgsl, lgil }: Scenario, others: readonly Scenario[]): boolean {
  return lgil !== null && row.lgil !== lgil && others.some((other) => other.lgsl === lgsl);
}

function wrongAddress(file: string, site: Site, row: TruthRow): Problem {
  const hint = isWebAddress(`https://${row.url}`) && /^[\w-]+(\.[\w-]+)+/.test(row.url) ? `https://${row.url}` : null;
  const message = `the address given for ${site.name} is not a whole web address: “${row.url.slice(0, 80)}”. It is not used`;
  return { ...ofFile(file, message, hint), line: row.line, at: 'URL', level: 'warning' };
}

function tooMany(file: string, site: Site, scenario: Scenario, rows: readonly TruthRow[]): Problem {
  const message = `${site.name} has several addresses for service ${scenario.lgsl} (${scenario.id}) and none for the interaction ${scenario.lgil ?? 8}: none is used`;
  return { ...ofFile(file, message), line: rows[0]?.line ?? 1, at: 'LGIL', level: 'warning' };
}
