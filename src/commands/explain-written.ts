import type { Fragment } from '../model/scenario.ts';
import { readFragment, readSites, tasksIn } from '../read/index.ts';
import { Complaint, type World } from './command.ts';
import type { BoundSite } from './explain-given.ts';
import { scriptLines, type FragmentWords } from './explain-script.ts';
import { nearestNames } from './nearest-names.ts';
import { bindingNow } from './written-binding.ts';
import { filesIn, problemLines, vocabulary } from './written.ts';

const fragments = 'scenarios/fragments';

/** Whether it names a task, so that one called like an outcome is still explained. */
export function isTaskName(what: string, world: World): boolean {
  return tasksIn(filesIn(world.folder), 'scenarios').some(({ pack, id }) => what === id || what === `${pack}/${id}`);
}

/** `fragments/find-address`, or its file. */
export function isFragmentName(what: string): boolean {
  return /(?:^|\/)fragments\//.test(what);
}

/** A fragment by `fragments/<id>` or its file; a Complaint with every problem of it. */
export function fragmentOf(what: string, world: World): Fragment {
  const files = filesIn(world.folder);
  const id = what.split('/').at(-1)?.replace(/\.yaml$/, '') ?? '';
  const file = what.endsWith('.yaml') ? what : `${fragments}/${id}.yaml`;
  if (files.read(file) === null) {
    const known = files.list(fragments).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -5)).sort();
    throw new Complaint(`there is no fragment ${id}. Fragments: ${known.join(', ') || `none under ${fragments}/ here`}.`, 2);
  }
  const read = readFragment(files, file, vocabulary.grammar);
  if (!read.ok) throw new Complaint(problemLines(read.problems), 2);
  return read.value;
}

/** What each fragment says of itself. */
export function fragmentWordsIn(world: World): FragmentWords {
  const files = filesIn(world.folder);
  return (id) => {
    const read = /^[a-z0-9-]+$/.test(id) ? readFragment(files, `${fragments}/${id}.yaml`, vocabulary.grammar) : null;
    return read?.ok === true ? read.value.say : null;
  };
}

/** A fragment in plain words. */
export function fragmentLines({ id, say, inputs, steps }: Fragment, fragmentWords: FragmentWords): readonly string[] {
  const given = Object.entries(inputs);
  return [
    `${say}  (fragment ${id})`, '', ...scriptLines(steps, fragmentWords),
    ...(given.length === 0 ? [] : ['', 'It has to be given:', ...given.map(([name, input]) => `  ${name}: ${input.say}${input.fallback === null ? '' : `; “${input.fallback}” unless told otherwise`}`)]),
  ];
}

/** A site of any list, with its own file; a Complaint where no list and no file has it. */
export function boundSite(site: string, world: World): BoundSite {
  const files = filesIn(world.folder);
  const lists = files.list('scenarios/sites').filter((name) => name.endsWith('.csv'));
  const known = lists.flatMap((name) => {
    const read = readSites(files, `scenarios/sites/${name}`);
    return read.ok ? read.value.map(({ id }) => id) : [];
  });
  // Held against the rule before it becomes a path.
  const file = `scenarios/bindings/${site}.yaml`;
  const hasFile = /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(site) && files.read(file) !== null;
  if (!hasFile && !known.includes(site)) {
    const [near] = nearestNames(site, known);
    throw new Complaint(`--site: no list under scenarios/sites/ has a site ${site}${near === undefined ? '' : ` (did you mean ${near}?)`}.`, 2);
  }
  return { site, binding: bindingNow({ bindings: [] }, site, world) };
}
