import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Site } from '../model/survey.ts';
import { printable } from '../progress/index.ts';
import { sitesText } from '../publish/data/sites-text.ts';
import { COUNCIL_TYPES, formatProblem, readRegister, readSites } from '../read/index.ts';
import { Complaint, type Command, type World } from './command.ts';
import { aligned } from './league-lines.ts';
import { filesIn } from './written.ts';

const types: readonly string[] = COUNCIL_TYPES;
const register = 'scenarios/sites/councils.csv';
/** GOV.UK's list is 50 kB and mySociety's 250 kB; more is some other file. */
const mostBytes = 20_000_000;

export const councils: Command = {
  verb: 'councils',
  takes: '<import|list> [files...]',
  about: 'A register of real councils: import makes a sites file of GOV.UK’s and mySociety’s public files (paths or https addresses), list shows one.',
  options: [
    { flags: '--to <file>', about: `where import writes (default: ${register})` },
    { flags: '--type <type>', about: 'only councils of this type' },
    { flags: '--overwrite', about: 'import replaces the file if it is there' },
  ],
  example: 'npm start -- councils import local-authorities.csv uk_local_authorities_current.csv',
  async run([action = '', ...files], options, world) {
    if (action === 'import') return importInto(String(options['to'] ?? register), files, options, world);
    if (action === 'list') return list(files[0] ?? register, options, world);
    throw new Complaint(`councils ${action}: expected import or list.`, 2);
  },
};

async function importInto(to: string, files: readonly string[], options: Readonly<Record<string, unknown>>, world: World): Promise<number> {
  if (files.length === 0) throw new Complaint('councils import: name at least one file or https address.', 2);
  const read = readRegister(await Promise.all(files.map(async (file) => ({ file: basename(file), text: await textOf(file, world) }))));
  if (!read.ok) throw new Complaint(read.problems.map(formatProblem).join('\n'), 2);
  for (const warning of read.warnings) world.say(formatProblem(warning));
  const sites = ofType(read.value, options);
  const path = resolve(world.folder, to);
  if (existsSync(path) && options['overwrite'] !== true) throw new Complaint(`${to} is there already and may hold lines of yours: name another file with --to, or add --overwrite.`, 2);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, sitesText(sites));
  world.out(world.isJson ? `${JSON.stringify({ file: to, councils: sites.length })}\n` : `${sites.length} councils written to ${to}. Name it in a survey under "sites:".\n`);
  return 0;
}

async function list(file: string, options: Readonly<Record<string, unknown>>, world: World): Promise<number> {
  const files = filesIn(world.folder);
  if (files.read(file) === null) throw new Complaint(`${file}: there is no such file. Make one with: npm start -- councils import <csv or https address>`, 2);
  const read = readSites(files, file);
  if (!read.ok) throw new Complaint(read.problems.map(formatProblem).join('\n'), 2);
  const sites = ofType(read.value, options);
  if (world.isJson) world.out(`${JSON.stringify(sites)}\n`);
  else world.out(`${aligned([['Id', 'Council', 'Type', 'Nation', 'Home page'], ...sites.map((site) => [site.id, site.name, site.type, site.nation, site.home].map(printable))]).join('\n')}\n${sites.length} councils\n`);
  return 0;
}

function ofType(sites: readonly Site[], options: Readonly<Record<string, unknown>>): readonly Site[] {
  const type = options['type'];
  if (type !== undefined && !types.includes(String(type))) throw new Complaint(`--type ${String(type)}: there is no such type. Types: ${types.join(', ')}.`, 2);
  return sites.filter((site) => type === undefined || site.type === type);
}

async function textOf(file: string, world: World): Promise<string> {
  if (!/^https?:/.test(file)) {
    const text = await readFile(resolve(world.folder, file), 'utf8').catch(() => null);
    if (text === null) throw new Complaint(`${file}: there is no such file.`, 2);
    return text;
  }
  if (!file.startsWith('https:')) throw new Complaint(`${file}: only https addresses are fetched.`, 2);
  const response = await fetch(file, { signal: AbortSignal.any([world.signal, AbortSignal.timeout(60_000)]) }).catch((cause: unknown) => {
    throw new Complaint(`${file} did not answer: ${cause instanceof Error ? cause.message : String(cause)}`);
  });
  if (!response.ok) throw new Complaint(`${file} answered ${response.status}.`);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > mostBytes) throw new Complaint(`${file} is over ${mostBytes / 1_000_000} MB: that is no register of councils.`, 2);
  return new TextDecoder().decode(bytes);
}
