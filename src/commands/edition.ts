import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Edition } from '../model/edition.ts';
import type { Store } from '../model/kit.ts';
import type { Survey } from '../model/survey.ts';
import { folderStore } from '../store/index.ts';
import { Complaint, type World } from './command.ts';
import { ofToday } from './older-survey.ts';
import { didYouMean } from './nearest-names.ts';
import { changedSources } from './truth.ts';

/** An edition that is open, with the survey as it was when it began: nothing else is needed to judge it again. */
export interface OpenEdition {
  readonly path: string;
  /** The same as seen from the working folder, for words to a person. */
  readonly here: string;
  readonly store: Store;
  readonly edition: Edition;
  readonly survey: Survey;
}

/** Opens an edition by its folder or by its name under `reports/`. */
export async function openEdition(name: string, world: World): Promise<OpenEdition> {
  const path = folderOf(name, world);
  if (path === null) {
    const known = editionsIn(join(world.folder, 'reports'));
    const near = didYouMean(name.replace(/^reports\//, ''), known);
    throw new Complaint(`${name} is no edition${near}: there is no edition.json in it.${known.length > 0 ? ` Under reports/ there are: ${known.join(', ')}.` : ' Carry out a survey first: npm start'}`, 2);
  }
  const store = folderStore(path);
  const [edition, survey] = await Promise.all([store.load<Edition>('edition'), store.load<Survey>('survey')]);
  if (edition === null || survey === null) throw new Complaint(`${name} has no survey.json: it was not begun by this program, or the file was lost.`, 2);
  return { path, here: hereOf(path, world), store, edition, survey: ofToday(survey) };
}

/**
 * Begins an edition, or opens the one that is there: to go on with it if it has not ended. An edition begun with other files or for other
 * sites or tasks is never mixed up with this one. The survey given back is the one that it was begun with.
 */
export async function beginEdition(survey: Survey, wanted: string | null, versions: Readonly<Record<string, string>>, world: World): Promise<OpenEdition> {
  const path = wanted === null ? await nextFolder(survey, world) : resolve(world.folder, wanted);
  const here = hereOf(path, world);
  const store = folderStore(path);
  const stored = await store.load<Edition>('edition');
  if (stored === null) {
    const edition: Edition = {
      id: path.split(/[\\/]/).pop() ?? survey.id, survey: survey.id, title: survey.title, method: { id: survey.method.id, hash: survey.method.hash },
      sources: survey.sources, versions, started: new Date().toISOString(), ended: null, seal: null,
    };
    await store.save('survey', survey);
    await store.save('edition', edition);
    return { path, here, store, edition, survey };
  }
  const changed = changedSources(stored.sources, survey.sources);
  if (changed.length > 0) {
    throw new Complaint(`${relative(world.folder, path)} was begun with other files: ${changed.join(', ')} changed since. Begin a new edition with --edition reports/<another name>, or put the files back.`, 2);
  }
  const begun = await store.load<Survey>('survey');
  if (begun === null || partOf(begun) !== partOf(survey)) {
    throw new Complaint(`${relative(world.folder, path)} was begun for ${begun === null ? 'other sites' : otherThan(begun, survey)}. Begin a new edition with --edition reports/<another name>, or name the same sites and tasks.`, 2);
  }
  return { path, here, store, edition: stored.ended === null ? { ...stored, versions: bothOf(stored.versions, versions) } : stored, survey: { ...ofToday(begun), manners: survey.manners } };
}

/**
 * Takes the edition for this process alone and gives the way to leave it again; a Complaint where another run has it. A run that was
 * killed leaves its mark behind, which is then nobody's.
 */
export function takeEdition({ path, edition }: OpenEdition): () => void {
  const mark = join(path, 'running.json');
  refuseRunning({ path, edition });
  writeFileSync(mark, `${JSON.stringify({ process: process.pid, since: new Date().toISOString() })}\n`);
  return () => rmSync(mark, { force: true });
}

/** A Complaint where a run of this computer is writing the edition now. */
export function refuseRunning({ path, edition }: Pick<OpenEdition, 'path' | 'edition'>): void {
  const mark = join(path, 'running.json');
  if (!existsSync(mark)) return;
  const { process: id, since } = JSON.parse(readFileSync(mark, 'utf8')) as { process: number; since: string };
  if (id !== process.pid && isAlive(id)) throw new Complaint(`${edition.id} is being written by another run (process ${id}, since ${since}). Wait for it, or stop it with Ctrl+C.`, 2);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/** What changed while an edition was interrupted is told, not hidden: `156, then 157`. */
function bothOf(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries({ ...before, ...now }).map(([name, version]) => {
    const was = before[name];
    return [name, was === undefined || was === version || was.endsWith(`, then ${version}`) ? was ?? version : `${was}, then ${version}`];
  }));
}

/** Which sites are asked which tasks: editions of different parts are never mixed up. */
function partOf({ sites, scenarios }: Survey): string {
  return [sites, scenarios].map((all) => all.map(({ id }) => id).join(' ')).join(' | ');
}

function otherThan(begun: Survey, survey: Survey): string {
  const named = (all: readonly { readonly id: string }[]): string => all.map(({ id }) => id).join(' ');
  const isSites = named(begun.sites) !== named(survey.sites);
  return isSites ? `other sites (${named(begun.sites)})` : `other tasks (${named(begun.scenarios)})`;
}

function hereOf(path: string, world: World): string {
  return relative(world.folder, path).split(sep).join('/') || '.';
}

function folderOf(name: string, world: World): string | null {
  return [resolve(world.folder, name), join(world.folder, 'reports', name)].find((path) => existsSync(join(path, 'edition.json'))) ?? null;
}

/** `reports/<survey>-<day>`, with `-2` and so on for more on one day; the newest one of this survey that has not ended is gone on with. */
async function nextFolder(survey: Survey, world: World): Promise<string> {
  const reports = join(world.folder, 'reports');
  const own = editionsIn(reports).filter((name) => name.startsWith(`${survey.id}-`));
  for (const name of own.toReversed()) {
    const { load } = folderStore(join(reports, name));
    const [edition, begun] = await Promise.all([load<Edition>('edition'), load<Survey>('survey')]);
    if (edition === null || begun === null) continue;
    const isSame = edition.survey === survey.id && changedSources(edition.sources, survey.sources).length === 0 && partOf(begun) === partOf(survey);
    if (isSame && edition.ended === null) return join(reports, name);
  }
  const day = `${survey.id}-${new Date().toISOString().slice(0, 10)}`;
  const taken = (name: string): boolean => existsSync(join(reports, name));
  let name = day;
  for (let n = 2; taken(name); n += 1) name = `${day}-${n}`;
  return join(reports, name);
}

/** The edition under `reports/` that was begun last, or null. */
export function newestEdition(world: World): string | null {
  return newestFirst(world)[0] ?? null;
}

/** The edition under `reports/` that was begun last of those that asked one of the tasks, else (or where none is named) of all; or null. */
export async function newestAsking(tasks: readonly string[], world: World): Promise<string | null> {
  const names = newestFirst(world);
  for (const name of tasks.length === 0 ? [] : names) {
    const survey = await folderStore(join(world.folder, 'reports', name)).load<Survey>('survey');
    if (survey?.scenarios.some(({ id }) => tasks.includes(id)) === true) return name;
  }
  return names[0] ?? null;
}

function newestFirst(world: World): readonly string[] {
  const reports = join(world.folder, 'reports');
  const begun = editionsIn(reports).map((name) => ({ name, at: statSync(join(reports, name, 'survey.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  return begun.sort((a, b) => b.at - a.at).map(({ name }) => name);
}

function editionsIn(reports: string): readonly string[] {
  if (!existsSync(reports)) return [];
  return readdirSync(reports).filter((name) => existsSync(join(reports, name, 'edition.json'))).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
