import type { Binding, Survey } from '../model/survey.ts';
import { readBinding } from '../read/index.ts';
import { knownTasks, type KnownTasks } from '../read/known-tasks.ts';
import { Complaint, type World } from './command.ts';
import { filesIn, problemLines, vocabulary } from './written.ts';

/** What all tasks are, read once for all the sites of a command. */
const known = new WeakMap<World, KnownTasks>();

/** What is written for a site now; where there is no such file here, what an edition's survey was begun with. */
export function bindingNow({ bindings }: Pick<Survey, 'bindings'>, site: string, world: World): Binding | null {
  const files = filesIn(world.folder);
  const path = `scenarios/bindings/${site}.yaml`;
  const isName = /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(site);
  if (!isName || files.read(path) === null) return bindings.find((binding) => binding.site === site) ?? null;
  const tasks = known.get(world) ?? knownTasks(files, 'scenarios', vocabulary.grammar);
  known.set(world, tasks);
  const read = readBinding(files, path, vocabulary.grammar, { tasks });
  if (!read.ok) throw new Complaint(problemLines(read.problems), 2);
  return read.value;
}
