import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/survey.ts';
import { ofFile } from './problems.ts';
import type { TruthRow } from './truth-rows.ts';

/** Words that say what kind of council it is; two of one name are told apart by them first. */
const KIND = /\b(council|borough|city|district|county|metropolitan|royal|unitary|authority|corporation|comhairle|cyngor|of|the|and)\b/g;

/** Which lines are of which of our sites: by GSS code, else by SNAC, else (with a warning) by name or by the site's id as its slug. */
export function truthCouncils(file: string, sites: readonly Site[], rows: readonly TruthRow[]): { readonly bySite: ReadonlyMap<string, readonly TruthRow[]>; readonly problems: readonly Problem[] } {
  const gss = Map.groupBy(rows, (row) => row.gss.toUpperCase());
  const snac = Map.groupBy(rows, (row) => row.snac.toUpperCase());
  const names = namesOf(rows);
  const bySite = new Map<string, readonly TruthRow[]>();
  const problems: Problem[] = [];
  const warn = (message: string, line = 1): void => void problems.push({ ...ofFile(file, message), line, level: 'warning' });
  for (const site of sites) {
    const byCode = gss.get(site.id.toUpperCase()) ?? snac.get(site.id.toUpperCase());
    const named = byCode === undefined ? byName(site, names) : [];
    const [only] = named;
    if (byCode !== undefined) bySite.set(site.id, byCode);
    else if (only !== undefined && named.length === 1) {
      bySite.set(site.id, only.rows);
      warn(`${site.name} (${site.id}) was taken for “${only.name}” by its name, for no line has its code`, only.rows[0]?.line);
    } else if (named.length > 1) warn(`${site.name} (${site.id}) may be ${named.map(({ name }) => `“${name}”`).join(' or ')}: give it its GSS code as id`);
    else warn(`no line for ${site.name} (${site.id})`);
  }
  return { bySite, problems };
}

interface Authority { readonly name: string; readonly rows: readonly TruthRow[] }

function namesOf(rows: readonly TruthRow[]): readonly Authority[] {
  return [...Map.groupBy(rows, ({ authority }) => authority)].map(([name, own]) => ({ name, rows: own }));
}

/** Those of the same name; else those of the same name but for the words that say what kind of council it is. */
function byName({ name, id }: Site, authorities: readonly Authority[]): readonly Authority[] {
  const exact = authorities.filter((one) => [words(name), words(id)].includes(words(one.name)));
  if (exact.length > 0) return exact;
  const wanted = [bare(name), bare(id)];
  return authorities.filter((one) => wanted.includes(bare(one.name)));
}

function words(name: string): string {
  return name.normalize('NFKD').toLowerCase().replaceAll('&', ' and ').replaceAll(/['’\p{M}]/gu, '').replaceAll(/[^a-z0-9]+/g, ' ').trim();
}

function bare(name: string): string {
  const own = words(name).replaceAll(KIND, ' ').replaceAll(/\s+/g, ' ').trim();
  return own === '' ? words(name) : own;
}
