import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Nation } from '../model/survey.ts';
import { COUNCIL_TYPES, readBinding, readSites, tasksIn } from '../read/index.ts';
import { openAsker, several, yesOrNo, type Asker } from './asker.ts';
import { Complaint, type World } from './command.ts';
import { bindingText, needsBinding, withSite, type BindingDraft, type SiteDraft } from './new-site-text.ts';
import { faultWords, overlaid } from './overlaid.ts';
import { filesIn, slashed, vocabulary } from './written.ts';

/** Valid before anything is answered: what is wrong then is the last answer. */
const EXAMPLE: SiteDraft = { id: 'new-council-0', name: 'New Council', type: 'district', nation: 'England', home: 'https://www.example.org/' };
const nations: Readonly<Record<string, Nation>> = { welsh: 'Wales', scottish: 'Scotland', 'northern-irish': 'Northern Ireland', municipality: 'other' };

/** Asks for a council and writes its line and, where it needs anything, its binding; gives the paths. Nothing is written before the last answer. */
export async function newSite(given: string | undefined, world: World): Promise<readonly string[]> {
  const asker = openAsker(world);
  try {
    world.say('A new site. Ctrl+C at any time: then nothing is written.');
    const list = slashed(await asker.put(
      { ask: 'Which list of sites shall it stand in?', help: 'A file that ends in .csv; it is begun where there is none.', fallback: 'scenarios/sites/my-council.csv' },
      (path) => (!path.endsWith('.csv') ? ['lists of sites end in .csv'] : faultsOfList(path, null, world)),
    ), world);
    const site = await siteFor(given, list, asker, world);
    const binding = await bindingFor(site, asker, world);
    return await written(list, site, binding, world);
  } finally {
    asker.close();
  }
}

async function siteFor(given: string | undefined, list: string, asker: Asker, world: World): Promise<SiteDraft> {
  const check = (site: SiteDraft) => faultsOfList(list, site, world);
  const idFaults = (id: string): readonly string[] => [...check({ ...EXAMPLE, id }), ...(filesIn(world.folder).read(bindingOf(id)) === null ? [] : [`${bindingOf(id)} is there already and is not written over`])];
  const wrong = given === undefined ? [] : idFaults(given);
  if (wrong.length > 0) throw new Complaint(`new site ${given}: ${wrong.join('; ')}.`, 2);
  const id = given ?? await asker.put({ ask: 'Its id?', help: 'Its GSS code (E07000999), or a short name; it names files and pages and stays for years.', fallback: null }, idFaults);
  const name = await asker.put({ ask: 'The council’s name?', help: 'Brambleford District Council', fallback: null }, (said) => check({ ...EXAMPLE, id, name: said }));
  const type = await asker.put({ ask: 'Which type of council is it?', help: COUNCIL_TYPES.join(', '), fallback: 'district' }, (said) => check({ ...EXAMPLE, id, type: said }));
  const nation = await asker.put({ ask: 'In which nation?', help: 'England, Wales, Scotland, Northern Ireland or other', fallback: nations[type] ?? 'England' }, (said) => check({ ...EXAMPLE, id, nation: said }));
  const home = await asker.put({ ask: 'The address of its home page?', help: 'With https:// in front: https://www.example.gov.uk/', fallback: null }, (said) => check({ ...EXAMPLE, id, home: said }));
  return { id, name, type, nation, home };
}

async function bindingFor({ id }: SiteDraft, asker: Asker, world: World): Promise<BindingDraft> {
  const reviewed = new Date().toISOString().slice(0, 10);
  const none: BindingDraft = { reviewed, postcode: '', of: '', consent: [], optOut: null, suppliers: [] };
  const check = (draft: Partial<BindingDraft>) => faultsOfBinding(id, { ...none, ...draft }, world);
  const postcode = await asker.put({ ask: 'A postcode there that scripts may type?', help: 'Of a public building, such as the town hall; never somebody’s home.', fallback: '' }, (said) => check({ postcode: said, of: 'the town hall' }));
  const of = postcode === '' ? '' : await asker.put({ ask: 'Of which public building?', fallback: 'the town hall' }, (said) => check({ postcode, of: said }));
  const consent = several(await asker.put({ ask: 'Words on the button that refuses cookies, where they are unusual?', help: 'With commas: Only what is needed, Decline all', fallback: '' }, (said) => check({ consent: several(said) })));
  const hasOptedOut = /^y/i.test(await asker.put({ ask: 'Has the council asked not to be visited?', help: 'yes or no; then it is listed as declined and never scored.', fallback: 'no' }, yesOrNo));
  const optOut = hasOptedOut ? await optOutFor(reviewed, asker, check) : null;
  return { ...none, postcode, of, consent, optOut, suppliers: await suppliersFor(asker, check, world) };
}

type Check = (draft: Partial<BindingDraft>) => readonly string[];

async function optOutFor(today: string, asker: Asker, check: Check): Promise<NonNullable<BindingDraft['optOut']>> {
  const isDay = (said: string): readonly string[] => (/^\d{4}-\d\d-\d\d$/.test(said) ? check({ optOut: { since: said, because: 'asked' } }) : ['give a day like 2026-11-22']);
  const since = await asker.put({ ask: 'Since when?', fallback: today }, isDay);
  const because = await asker.put({ ask: 'Who asked, and how?', help: 'The web manager, by e-mail', fallback: null }, (said) => check({ optOut: { since, because: said } }));
  return { since, because };
}

async function suppliersFor(asker: Asker, check: Check, world: World): Promise<BindingDraft['suppliers']> {
  const tasks = tasksIn(filesIn(world.folder), 'scenarios').map(({ id }) => id);
  const known = (said: string): readonly string[] => several(said).filter((task) => !tasks.includes(task)).map((task) => `there is no task ${task}`);
  const named = several(await asker.put({ ask: 'Which tasks go on with a supplier on another host?', help: 'Ids of tasks, with commas: planning-search', fallback: '' }, known));
  const suppliers: BindingDraft['suppliers'][number][] = [];
  for (const task of named) {
    const name = await asker.put({ ask: `Whose pages does ${task} go on with?`, help: 'The supplier’s name', fallback: null }, (said) => check({ suppliers: [{ task, name: said, host: 'forms.example.org' }] }));
    const host = await asker.put({ ask: 'On which host?', help: 'forms.example.org', fallback: null }, (said) => check({ suppliers: [{ task, name, host: said }] }));
    suppliers.push({ task, name, host });
  }
  return suppliers;
}

function faultsOfList(list: string, site: SiteDraft | null, world: World): readonly string[] {
  const files = filesIn(world.folder);
  const path = slashed(list, world);
  const before = files.read(path) === null ? null : readSites(files, path);
  if (before?.ok === false) return [`it has mistakes already: npm start -- validate ${path}`];
  const read = readSites(overlaid(files, { [path]: withSite(files.read(path), site ?? EXAMPLE) }), path);
  return read.ok ? [] : faultWords(read.problems);
}

function faultsOfBinding(id: string, draft: BindingDraft, world: World): readonly string[] {
  const files = filesIn(world.folder);
  const read = readBinding(overlaid(files, { [bindingOf(id)]: bindingText(draft) }), bindingOf(id), vocabulary.grammar);
  return read.ok ? [] : faultWords(read.problems);
}

/** The list is replaced whole or not at all; the binding is new. */
async function written(list: string, site: SiteDraft, binding: BindingDraft, { folder }: World): Promise<readonly string[]> {
  const full = resolve(folder, list);
  const text = withSite(filesIn(folder).read(list), site);
  await mkdir(dirname(full), { recursive: true });
  const own = needsBinding(binding) ? bindingOf(site.id) : null;
  if (own !== null) {
    await mkdir(dirname(join(folder, own)), { recursive: true });
    await writeFile(join(folder, own), bindingText(binding), { flag: 'wx' });
  }
  await writeFile(`${full}.part`, text);
  await rename(`${full}.part`, full);
  return [list, ...(own === null ? [] : [own])];
}

function bindingOf(id: string): string {
  return `scenarios/bindings/${id}.yaml`;
}
