import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readFile } from '../read/index.ts';
import { Complaint, type Command, type World } from './command.ts';
import { literalHomes } from './literal-homes.ts';
import { overlaid } from './overlaid.ts';
import { recordedSite, type RecordedSite } from './recorded-site.ts';
import { filesIn, problemLines, scenarioOf, vocabulary } from './written.ts';

export const record: Command = {
  verb: 'record',
  takes: '<site-or-address>',
  about: 'Opens a browser in which you do a task by hand, and writes a draft of its script: links, buttons and fields by role and name. What you type is not written down, and nothing is ever sent.',
  options: [
    { flags: '--task <id>', about: 'the draft is that task’s script on this site, for its binding (default: a new task’s file)' },
    { flags: '--survey <yaml>', about: 'the survey that has the site (default: the first of scenarios/surveys/ that has it)' },
    { flags: '--to <file>', about: 'write the draft there; a file that is there already is not written over (default: it is printed)' },
  ],
  example: 'npm start -- record brambleford --task missed-bin --to scenarios/bindings/brambleford.yaml\n  npm start -- record https://www.example.gov.uk/ --to scenarios/my-task.yaml',
  async run([named = ''], options, world) {
    const task = typeof options['task'] === 'string' ? (await scenarioOf(options['task'], world)).id : null;
    const to = typeof options['to'] === 'string' ? placeFor(options['to'], world) : null;
    const site = await recordedSite(named, typeof options['survey'] === 'string' ? options['survey'] : null, world);
    const { whyNotVisible } = await import('../visit/browser-visible.ts');
    const no = await whyNotVisible();
    if (no !== null) throw new Complaint(no, 2);
    const draft = await recorded(site, task, world);
    const problems = readFile(overlaid(filesIn(world.folder), { [kindPath(site, task)]: draft }), kindPath(site, task), vocabulary).filter(({ level }) => level === 'error');
    if (problems.length > 0) world.say(`The draft still has to be mended before it can be used:\n${problemLines(problems)}`);
    if (to !== null) writeFileSync(to, draft, { flag: 'wx' });
    if (world.isJson) world.out(`${JSON.stringify({ site: site.id, task, to, draft, isValid: problems.length === 0 })}\n`);
    else if (to === null) world.out(draft);
    else world.say(`Written: ${options['to']}. Read it, mend its words, then: npm start -- validate ${options['to']}`);
    return 0;
  },
};

/** Where a draft would stand, so that what it names is looked for where it will be. */
function kindPath({ id }: RecordedSite, task: string | null): string {
  return task === null ? 'scenarios/recorded-draft.yaml' : `scenarios/bindings/${id}.yaml`;
}

/** The file to be, before an hour of work is put into it. */
function placeFor(path: string, world: World): string {
  const whole = resolve(world.folder, path);
  if (existsSync(whole)) throw new Complaint(`--to: ${path} is there already and is not written over. Name another file.`, 2);
  if (statSync(dirname(whole), { throwIfNoEntry: false })?.isDirectory() !== true) throw new Complaint(`--to: there is no folder for ${path}.`, 2);
  return whole;
}

async function recorded(site: RecordedSite, task: string | null, world: World): Promise<string> {
  const { draftOf } = await import('../visit/record-draft.ts');
  const { recordSession } = await import('../visit/record.ts');
  const samples = site.hosts === 'samples' ? await (await import('../samples/index.ts')).startSamples() : null;
  const hosts = { ...literalHomes([site.home]), ...(site.hosts === 'samples' ? samples?.hosts : site.hosts) };
  try {
    const ready = (): void => world.say(`Recording at ${site.home}. Do the task in the browser; close it, or press Ctrl+C here, when you are where nothing more may be sent.`);
    const all = await recordSession({ site: site.id, home: site.home, manners: site, hosts, signal: world.signal, say: world.say, ready });
    return draftOf(all, { site: site.id, home: site.home, task });
  } catch (cause) {
    throw new Complaint(`Nothing was recorded: ${oneLine(cause)}`);
  } finally {
    await samples?.close();
  }
}

/** The first line of what went wrong, without what a library adds below. */
function oneLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '').replace(/^page\.goto: /, '').slice(0, 300);
}
