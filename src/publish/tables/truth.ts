import type { SiteResult } from '../../model/kit.ts';
import type { TaskFinding } from '../../model/destination.ts';
import { byText } from '../atlas.ts';
import { agreesWords } from '../words/agrees-words.ts';
import type { Cell, Table } from './table.ts';

/** truth.csv: the addresses that councils gave to GOV.UK beside what the judge found by itself. */
export const truth: Table = {
  id: 'truth',
  title: 'Agreement with GOV.UK',
  about: 'One row per council and task for which the council gave GOV.UK an address: whether the rules by themselves say the same. Either may be wrong. No rows where the survey was given no such list.',
  key: ['site_id', 'task'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'expected_url', type: 'string', about: 'The address that the council gave to GOV.UK.', required: true },
    { name: 'alive', type: 'boolean', about: 'Whether it is a page of its own; empty where it was not read.' },
    { name: 'shared', type: 'integer', about: 'Other services for which the council gave the same address; with any, nothing is compared.', required: true },
    { name: 'judged_url', type: 'string', about: 'The page that the rules by themselves hold for the likeliest; empty where they found none.' },
    { name: 'verdict', type: 'string', about: 'What the rules say of it by themselves: found, review (a person should look) or not-found (by these rules).', required: true },
    { name: 'agrees', type: 'string', about: 'yes, no or could not tell.', required: true },
    { name: 'reason', type: 'string', about: 'Why the address is no page of its own or is not known to be one; empty where it is.' },
  ],
  rows: (results) => results.sites.flatMap((site) => site.tasks.flatMap((task) => row(site, task)))
    .toSorted((a, b) => byText(String(a[0]), String(b[0])) || byText(String(a[1]), String(b[1]))),
};

function row({ site }: SiteResult, { scenario, expected }: TaskFinding): readonly (readonly Cell[])[] {
  if (expected === undefined) return [];
  const { url, shared, alive = null, judged, why = null } = expected;
  const best = judged.verdict === 'not-found' ? null : judged.best?.url ?? null;
  return [[site.id, scenario, url, alive, shared, best, judged.verdict, agreesWords(expected), why]];
}
