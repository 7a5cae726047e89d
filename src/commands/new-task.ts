import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COUNCIL_TYPES, readScenario, tasksIn } from '../read/index.ts';
import { openAsker, several, type Asker } from './asker.ts';
import { Complaint, type World } from './command.ts';
import { taskText, type TaskDraft } from './new-task-text.ts';
import { faultWords, overlaid } from './overlaid.ts';
import { filesIn, vocabulary } from './written.ts';

/** Valid before anything is answered: what is wrong with a file then is the last answer. */
const EXAMPLE: TaskDraft = {
  id: 'example', task: 'Do the task', councils: ['all'], lgsl: '', query: 'do task', az: [], action: 'find', head: ['task'], other: [], broader: [], against: [],
  say: 'how to do it', signs: ['how to'], stop: 'On the page that answers; nothing is typed or sent.', clicks: '3',
};

type Key = keyof TaskDraft;
interface TaskQuestion { readonly key: Key; readonly ask: string; readonly help: string; readonly fallback: string | null; readonly isList?: true }

const QUESTIONS: readonly TaskQuestion[] = [
  { key: 'task', ask: 'What does the resident want, in plain words?', help: 'For example: Report a missed bin collection', fallback: null },
  { key: 'councils', ask: 'Which types of council have this duty?', help: `all, or of these with commas: ${COUNCIL_TYPES.join(', ')}`, fallback: 'all', isList: true },
  { key: 'lgsl', ask: 'Its code in the Local Government Service List?', help: 'A number; standards.esd.org.uk has the list.', fallback: '' },
  { key: 'query', ask: 'What would somebody type into the site’s search?', help: 'With the word for what one does in it (report, pay, book …), for example: report missed bin', fallback: null },
  { key: 'az', ask: 'Under which names may an A to Z list it?', help: 'With commas, for example: missed bin, bins, rubbish', fallback: '', isList: true },
  { key: 'action', ask: 'What does one do there: find, report, pay, apply, register, book or view?', help: 'One of these words.', fallback: 'find' },
  { key: 'head', ask: 'Which words must a page speak of to be the answer?', help: 'With commas, the surest first, without what one does, for example: missed bin, missed collection, not emptied', fallback: null, isList: true },
  { key: 'other', ask: 'Which further words speak for it?', help: 'With commas, for example: bin, rubbish, refuse, recycling', fallback: '', isList: true },
  { key: 'broader', ask: 'Which categories would one go through on the way?', help: 'With commas, for example: waste, environment', fallback: '', isList: true },
  { key: 'against', ask: 'Which words mean another task that looks alike?', help: 'With commas, for example: bulky, trade waste, council tax', fallback: '', isList: true },
  { key: 'say', ask: 'What must the answering page tell or offer?', help: 'In plain words, for example: a way to report it online', fallback: null },
  { key: 'signs', ask: 'By which words on the page, or on a link, does one know it?', help: 'With commas; any of them suffices, for example: report a missed bin, report it online', fallback: null, isList: true },
  { key: 'stop', ask: 'Where does the visit end?', help: 'Nothing is ever sent.', fallback: EXAMPLE.stop },
  { key: 'clicks', ask: 'How many clicks from the home page are few enough for the full mark?', help: '1 to 8', fallback: EXAMPLE.clicks },
];

/** Asks for a task and writes its file; gives its path. Nothing is written before the last answer, and nothing is written over. */
export async function newTask(given: string | undefined, world: World): Promise<string> {
  const asker = openAsker(world);
  try {
    world.say('A new task. Ctrl+C at any time: then nothing is written.');
    let draft: TaskDraft = { ...EXAMPLE, id: await idFor(given, asker, world) };
    for (const question of QUESTIONS) draft = await answered(draft, question, asker, world);
    const path = fileOf(draft.id);
    await writeFile(join(world.folder, path), taskText(draft), { flag: 'wx' });
    return path;
  } finally {
    asker.close();
  }
}

async function idFor(given: string | undefined, asker: Asker, world: World): Promise<string> {
  const taken = tasksIn(filesIn(world.folder), 'scenarios').filter(({ pack }) => pack === null).map(({ id }) => id);
  // Held against the rule before it becomes a path.
  const faults = (id: string): readonly string[] => {
    if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(id)) return ['use small letters, figures and hyphens'];
    return taken.includes(id) || filesIn(world.folder).read(fileOf(id)) !== null ? [`there is a task ${id} already: ${fileOf(id)} is not written over`] : [];
  };
  if (given === undefined) return asker.put({ ask: 'A short name for it?', help: 'Names its file and its pages: missed-bin', fallback: null }, faults);
  const [wrong] = faults(given);
  if (wrong !== undefined) throw new Complaint(`new task ${given}: ${wrong}.`, 2);
  return given;
}

async function answered(draft: TaskDraft, { key, isList, ...question }: TaskQuestion, asker: Asker, world: World): Promise<TaskDraft> {
  const withAnswer = (answer: string): TaskDraft => ({ ...draft, [key]: isList === true ? several(answer) : answer });
  return withAnswer(await asker.put(question, (answer) => faultsOf(withAnswer(answer), key, world)));
}

/** What `read` says of the file as it would be with this answer; what is no number would not even be YAML of the same meaning. */
function faultsOf(draft: TaskDraft, key: Key, world: World): readonly string[] {
  const value = draft[key];
  if (['lgsl', 'clicks'].includes(key) && !/^\d{1,4}$/.test(String(value))) return ['give a whole number'];
  if (Array.isArray(value) && value.length === 0) return ['give at least one'];
  if (key === 'action' && !/^[a-z]+$/.test(String(value))) return ['one word, please'];
  const path = fileOf(draft.id);
  const read = readScenario(overlaid(filesIn(world.folder), { [path]: taskText(draft) }), path, vocabulary.grammar);
  return read.ok ? [] : faultWords(read.problems);
}

function fileOf(id: string): string {
  return `scenarios/${id}.yaml`;
}
