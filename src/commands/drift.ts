import { printable } from '../progress/index.ts';
import type { Scenario } from '../model/scenario.ts';
import { tasksIn } from '../read/index.ts';
import type { Command, World } from './command.ts';
import { driftLines } from './drift-lines.ts';
import { beginTally, tallied } from './drift-tally.ts';
import { editionNamed } from './dry-run.ts';
import { openEdition, type OpenEdition } from './edition.ts';
import { rehearseSite } from './rehearsed.ts';
import { filesIn, scenarioOf } from './written.ts';

export const drift: Command = {
  verb: 'drift',
  takes: '[task...]',
  about: 'Which names of the scripts, as they are written now, still match the pages that an edition stored, over all its sites: names that match nowhere, sites where a step finds nothing, and what stands there instead. Asks no site anything. It informs: its exit code is 0.',
  options: [{ flags: '--edition <folder>', about: 'the edition whose pages are used (default: the newest that asked one of the tasks)' }],
  example: 'npm start -- drift\n  npm start -- drift missed-bin --edition sample-2026-11-22',
  async run(tasks, options, world) {
    const open = await openEdition(await editionNamed(options['edition'], tasks.map((name) => name.split('/').at(-1)?.replace(/\.yaml$/, '') ?? name), world), world);
    const scenarios = await scriptsOf(tasks, open, world);
    const tally = beginTally();
    let [sites, unseen] = [0, 0];
    for (const site of open.survey.sites) {
      if (world.signal.aborted) return 130;
      const own = await rehearseSite(open, site, scenarios, world);
      if ('why' in own) unseen += 1;
      else if (own.all.length > 0) sites += 1;
      if (!('why' in own)) for (const one of own.all) tally.add(one);
    }
    const steps = tallied(tally);
    const about = { edition: open.edition.id, tasks: scenarios.map(({ id }) => id), sites, unseen, isNewest: options['edition'] === undefined && tasks.length > 0 };
    world.out(world.isJson ? `${JSON.stringify({ ...about, steps })}\n` : `${driftLines(about, steps).map(printable).join('\n')}\n`);
    return 0;
  },
};

/** The tasks that are named, else those of the edition's survey; as they are written now, and only those with a script somewhere. */
async function scriptsOf(tasks: readonly string[], { survey }: OpenEdition, world: World): Promise<readonly Scenario[]> {
  const written = tasksIn(filesIn(world.folder), 'scenarios').map(({ id }) => id);
  const names = tasks.length > 0 ? tasks : survey.scenarios.map(({ id }) => id).filter((id) => written.includes(id));
  const scenarios: Scenario[] = [];
  for (const name of names) scenarios.push(await scenarioOf(name, world));
  return scenarios.filter(({ id, script }) => script.length > 0 || survey.bindings.some(({ scripts }) => scripts[id] !== undefined));
}
