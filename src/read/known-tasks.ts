import type { Input } from '../model/scenario.ts';
import type { Files } from './files.ts';
import { callsIn } from './inner-calls.ts';
import { isWrittenMap, openYaml, type Written } from './open-yaml.ts';
import { packFolder, tasksIn, type WrittenTask } from './packs.ts';
import type { Placed } from './placed.ts';
import { readInputs } from './read-inputs.ts';
import { shelfOf, type Shelf } from './shelf.ts';
import { readSteps } from './steps.ts';
import type { Grammar } from './vocabulary.ts';

/** What a site's own file has to know of a task. */
export interface KnownTask {
  readonly file: string;
  /** Null where the file is no YAML. */
  readonly written: Written | null;
  readonly script: readonly Placed[];
  readonly inputs: Readonly<Record<string, Input>>;
  /** Of the steps of its script, those of fragments among them. */
  readonly stepNames: readonly string[];
  /** False where something in it cannot be read: then it may have more inputs and names than these. */
  readonly isWhole: boolean;
  readonly isBritish: boolean;
}

/** The tasks of all packs and of none, each read when it is first asked for. */
export interface KnownTasks {
  readonly ids: readonly string[];
  /** Several packs may have a task of that id. */
  readonly of: (id: string) => readonly KnownTask[];
  /** The fragments that a site's own script for the task may use. */
  readonly shelf: (id: string) => Shelf;
}

/** Looks at the tasks of a scenarios folder as far as bindings need them. */
export function knownTasks(files: Files, folder: string, grammar: Grammar): KnownTasks {
  const tasks = tasksIn(files, folder);
  const known = new Map<string, KnownTask>();
  const shelves = new Map<string, Shelf>();
  const shelf = (packs: readonly string[]): Shelf => {
    const key = packs.join('/');
    const made = shelves.get(key) ?? shelfOf(files, folder, [...packs.map((pack) => packFolder(folder, pack)), folder], grammar);
    shelves.set(key, made);
    return made;
  };
  const packsOf = (id: string): readonly string[] => tasks.flatMap((task) => (task.id === id && task.pack !== null ? [task.pack] : []));
  const one = (task: WrittenTask): KnownTask => {
    const made = known.get(task.file) ?? knownTask(files, task, grammar, shelf(task.pack === null ? [] : [task.pack]));
    known.set(task.file, made);
    return made;
  };
  return {
    ids: [...new Set(tasks.map(({ id }) => id))].toSorted(),
    of: (id) => tasks.filter((task) => task.id === id).map(one),
    shelf: (id) => shelf(packsOf(id)),
  };
}

function knownTask(files: Files, { file, pack }: WrittenTask, grammar: Grammar, shelf: Shelf): KnownTask {
  const isBritish = pack === null;
  const opened = openYaml(files, file);
  if (!opened.ok || !isWrittenMap(opened.value.raw)) return { file, written: null, script: [], inputs: {}, stepNames: [], isWhole: false, isBritish };
  const written = opened.value;
  const { inputs, declared } = readInputs(written, isBritish);
  const script = readSteps(written, ['script'], opened.value.raw['script'], { grammar, shelf, inputs: declared, way: [], isBritish });
  const stepNames = script.placed.flatMap(({ call }) => callsIn(call, grammar)).flatMap(({ name }) => (name === undefined ? [] : [name]));
  const isWhole = !script.problems.some(({ level }) => level === 'error') && declared !== null;
  return { file, written, script: script.placed, inputs, stepNames: [...new Set(stepNames)], isWhole, isBritish };
}
