import type { Site } from '../model/survey.ts';
import type { Ending } from '../model/visit.ts';
import { printable } from '../progress/index.ts';
import { Complaint, type Command, type World } from './command.ts';
import { dryLines, drySummary, painted } from './dry-run-lines.ts';
import { cameTo, drySteps, type CameTo, type DryStep } from './dry-run-steps.ts';
import { newestAsking, openEdition, type OpenEdition } from './edition.ts';
import { nearestNames } from './nearest-names.ts';
import { rehearseSite } from './rehearsed.ts';
import { scenarioOf } from './written.ts';

/** What a dry run says of one site on one device. */
export interface DryRun {
  readonly site: string;
  readonly name: string;
  readonly device: string | null;
  /** Null where nothing could be told. */
  readonly comes: CameTo | null;
  /** Why nothing could be told, or where the journey ends; '' where its steps say it. */
  readonly end: string;
  readonly steps: readonly DryStep[];
}

export const dryRun: Command = {
  verb: 'dry-run',
  takes: '<task> [edition]',
  about: 'Walks a task’s script, as it is written now, over the pages that an edition stored: which step finds what, on which site. Opens no browser and asks no site anything.',
  options: [{ flags: '--site <id...>', about: 'only these sites of the edition' }],
  example: 'npm start -- dry-run missed-bin\n  npm start -- dry-run missed-bin sample-2026-11-22 --site brambleford',
  async run([task = '', edition], options, world) {
    const scenario = await scenarioOf(task, world);
    const open = await openEdition(await editionNamed(edition, [scenario.id], world), world);
    const sites = sitesNamed(open, options);
    const duties = sites.filter(({ type }) => scenario.for.includes(type));
    const hasScript = scenario.script.length > 0 || open.survey.bindings.some(({ scripts }) => scripts[scenario.id] !== undefined);
    if (!hasScript) throw new Complaint(`${scenario.id} has no script to walk: write one under "script:" in ${task.endsWith('.yaml') ? task : `scenarios/${task}.yaml`}.`, 2);
    const runs: DryRun[] = [];
    for (const site of duties) {
      if (world.signal.aborted) return 130;
      const all = await rehearseSite(open, site, [scenario], world);
      const about = { site: site.id, name: site.name };
      if ('why' in all) runs.push({ ...about, device: null, comes: null, end: all.why, steps: [] });
      else runs.push(...all.all.map((one): DryRun => ({ ...about, device: one.device, comes: cameTo(one), end: endOf(one.journey.ending), steps: drySteps(one) })));
    }
    if (world.isJson) world.out(`${JSON.stringify({ task: scenario.id, edition: open.edition.id, ...drySummary(runs), asked: open.survey.scenarios.some(({ id }) => id === scenario.id), runs })}\n`);
    else world.out(`${dryLines(scenario, open, runs, { idle: sites.length - duties.length, isNewest: edition === undefined }).map(printable).map(world.isColoured ? painted : String).join('\n')}\n`);
    return 0;
  },
};

/** The edition that is named, else the newest that asked one of the tasks, else the newest. */
export async function editionNamed(name: unknown, tasks: readonly string[], world: World): Promise<string> {
  if (typeof name === 'string') return name;
  const newest = await newestAsking(tasks, world);
  if (newest === null) throw new Complaint('There is no edition under reports/ whose pages could be used. Carry out a survey first: npm start', 2);
  return newest;
}

function sitesNamed({ survey, edition }: OpenEdition, options: Readonly<Record<string, unknown>>): readonly Site[] {
  const only = options['site'];
  if (!Array.isArray(only)) return survey.sites;
  const ids = survey.sites.map(({ id }) => id);
  for (const id of only.map(String)) {
    const [near] = nearestNames(id, ids);
    if (!ids.includes(id)) throw new Complaint(`--site: ${edition.id} has no site ${id}${near === undefined ? '' : ` (did you mean ${near}?)`}.`, 2);
  }
  return survey.sites.filter(({ id }) => only.includes(id));
}

/** Where it ends, as far as its steps do not say it. */
function endOf(ending: Ending): string {
  if (ending.kind === 'reached') return `arrives at ${ending.url}`;
  return ending.kind === 'absent' ? ending.reason : '';
}
