import type { TaskFinding } from '../../model/destination.ts';
import type { SiteResult } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { surePart } from '../words/sure-part.ts';
import type { Cell, Table } from './table.ts';

const modelled = 'By a model whose constants are assumptions, the same for all; decides no score';

/** findability.csv: which page answers each task at each council, by whom, and how easily one gets there. */
export const findability: Table = {
  id: 'findability',
  title: 'Findability',
  about: 'One row per council and task that is its duty: which page answers, who decided, the shortest way, the modelled visitor, and the other routes; ways, chances and ranks only where the verdict is found. Chances have two decimals, only so that the order they put councils in is kept and a band can be checked; more than one digit of a level means nothing.',
  key: ['site_id', 'task'],
  columns: [
    { name: 'site_id', type: 'string', about: 'The council.', required: true, of: ['organisations', 'site_id'] },
    { name: 'task', type: 'string', about: 'The task.', required: true, of: ['tasks', 'task_id'] },
    { name: 'verdict', type: 'string', about: 'found; review (a person should look); not-found (by these rules).', required: true },
    { name: 'decided_by', type: 'string', about: 'judge (the rules), pin or reply (a person), truth (the address given to GOV.UK).', required: true },
    { name: 'destination_url', type: 'string', about: 'The best page that answers, or that may where the verdict is review; empty where none was found.' },
    { name: 'score', type: 'number', about: 'How well that page answers by its words, 0 to 1; empty where there is none or a person named it.' },
    { name: 'runner_up_within', type: 'boolean', about: 'Whether another page is within .05 of the best.', required: true },
    { name: 'shortest', type: 'integer', about: 'Clicks of the shortest known way from the home page; empty where none is known.' },
    { name: 'p3', type: 'number', about: `Chance (0 to 1) to arrive within three clicks, at the least. ${modelled}. Empty where it was not worked out.` },
    { name: 'p5', type: 'number', about: 'The same within five clicks.' },
    { name: 'p8', type: 'number', about: 'The same within eight clicks.' },
    { name: 'p5_most', type: 'number', about: 'The most that p5 could be if every page that was not read led there at once.' },
    { name: 'band', type: 'string', about: 'Band of p5, by its id in the method file.' },
    { name: 'band_most', type: 'string', about: 'Band of p5_most.' },
    { name: 'first_click', type: 'number', about: 'Chance (0 to 1) that the first click leads nearer; of the same model.' },
    { name: 'attractive_url', type: 'string', about: 'The wrong page that most modelled visitors come to; empty where there is none.' },
    { name: 'gap', type: 'string', about: 'In one sentence, the link of the shortest way whose words tell least; empty where none stands out.' },
    { name: 'search_rank', type: 'integer', about: 'Rank of the answer in the site’s own search for the task’s query; empty where it is not among the results or the search was not asked.' },
    { name: 'asked_rank', type: 'integer', about: 'The same for the task asked as somebody would say it, the worst of them; empty also where one of them does not show it.' },
    { name: 'engine_rank', type: 'integer', about: 'Rank of the answer in a textbook engine over the pages read; empty where it does not come upon it.' },
    { name: 'a_to_z', type: 'string', about: 'Words of the A to Z’s entry that leads there; empty where none was found.' },
    { name: 'short_url', type: 'string', about: 'The first short address that leads there; empty where none of those tried does.' },
    { name: 'welsh', type: 'string', about: 'Verdict on the Welsh side: found, review or not-found; empty where it was not judged.' },
  ],
  rows: (results) => results.sites.filter(({ notAssessed }) => notAssessed === null)
    .toSorted((a, b) => byText(a.site.id, b.site.id))
    .flatMap((site) => site.tasks.toSorted((a, b) => byText(a.scenario, b.scenario)).map((task) => row(site, surePart(task)))),
};

function row({ site }: SiteResult, task: TaskFinding): readonly Cell[] {
  const { destination, visitor } = task;
  const best = destination.verdict === 'not-found' ? null : destination.best;
  return [
    site.id, task.scenario, destination.verdict, destination.by,
    destination.set[0] ?? best?.url ?? null,
    destination.by === 'judge' ? twoDecimals(best?.score) : null,
    destination.two, task.shortest?.clicks.length ?? null,
    twoDecimals(visitor?.reach.p3), twoDecimals(visitor?.reach.p5), twoDecimals(visitor?.reach.p8), twoDecimals(visitor?.most.p5),
    visitor?.band ?? null, visitor?.bandMost ?? null, twoDecimals(visitor?.firstClick), visitor?.attractive?.url ?? null, visitor?.gap ?? null,
    task.searchRank, worstAsked(task), task.engine?.rank ?? null, task.letterEntry?.text ?? null, task.short?.asked ?? null, task.welsh?.verdict ?? null,
  ];
}

function twoDecimals(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}

function worstAsked({ askedRanks }: TaskFinding): number | null {
  if (askedRanks === undefined || askedRanks.length === 0) return null;
  const ranks = askedRanks.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return ranks.length < askedRanks.length ? null : Math.max(...ranks);
}
