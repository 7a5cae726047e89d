import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../progress/index.ts';
import { failures } from '../visit/failures.ts';
import { Complaint, type Command, type World } from './command.ts';
import { openEdition } from './edition.ts';
import { explainNumber } from './explain-number.ts';
import { explainTask } from './explain-task.ts';
import { boundSite, fragmentLines, fragmentOf, fragmentWordsIn, isFragmentName, isTaskName } from './explain-written.ts';
import { codeData, codeLines, outcomeLines, outcomeWords } from './outcome-words.ts';
import { wrapped } from './wrapped.ts';
import { scenarioOf } from './written.ts';

export const explain: Command = {
  verb: 'explain',
  takes: '<what>',
  about: 'A task or a fragment in plain words (explain bin-day, explain fragments/find-address; with --debug its patterns too); what an outcome or a failure means (explain outcomes, explain dead-end); or why a number is what it is: <edition>/<site>, <edition>/<site>/<task>, <edition>/<finding id>.',
  options: [{ flags: '--site <id>', about: 'a task as it is on this site: what is typed there, what is found otherwise' }],
  example: 'npm start -- explain missed-bin --site brambleford\n  npm start -- explain dead-end\n  npm start -- explain sample-2026-11-22/brambleford/missed-bin',
  async run([what = ''], options, world) {
    const parts = editionAndRest(what, world);
    const { lines, data } = parts === null ? await explainWritten(what, options, world) : await explainEdition(parts, world);
    world.out(world.isJson ? `${JSON.stringify(data)}\n` : `${lines.map(printable).join('\n')}\n`);
    return 0;
  },
};

interface Explained { readonly lines: readonly string[]; readonly data: unknown }

/** What people write, and the words that the machine writes. */
async function explainWritten(what: string, options: Readonly<Record<string, unknown>>, world: World): Promise<Explained> {
  const site = typeof options['site'] === 'string' ? options['site'] : null;
  if (what === 'outcomes' || what === 'failures') return { lines: outcomeLines().flatMap(folded), data: { outcomes: outcomeWords, failures } };
  const isTask = isTaskName(what, world);
  const meaning = isTask ? null : codeLines(what);
  if (meaning !== null) return { lines: meaning.flatMap(folded), data: codeData(what) };
  if (isFragmentName(what)) {
    const fragment = fragmentOf(what, world);
    return { lines: fragmentLines(fragment, fragmentWordsIn(world)).flatMap(folded), data: fragment };
  }
  const scenario = await scenarioOf(what, world);
  const bound = site === null ? null : boundSite(site, world);
  const lines = explainTask(scenario, options['debug'] === true, fragmentWordsIn(world), bound, new Date().toISOString().slice(0, 10));
  return { lines: lines.flatMap(folded), data: bound === null ? scenario : { ...scenario, bound } };
}

async function explainEdition({ edition, rest }: { readonly edition: string; readonly rest: string }, world: World): Promise<Explained> {
  const open = await openEdition(edition, world);
  const explained = await explainNumber(open, rest);
  if (explained !== null) return explained;
  throw new Complaint(`${edition} knows nothing called "${rest}". Name a site, a site and a task (site/task), or a finding by its id as published/data/findings.csv has it. Sites: ${open.survey.sites.map(({ id }) => id).join(', ')}.`, 2);
}

/** A line within 80 columns, what is folded set in; an empty one stays. */
function folded(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return line === '' ? [''] : wrapped(line, indent, `${indent}  `).flatMap((one) => broken(one, `${indent}  `));
}

/** A long pattern without a gap goes on in the next line behind one of its alternatives; an address stays whole. */
function broken(line: string, indent: string): readonly string[] {
  const at = line.slice(0, 80).lastIndexOf('|') + 1;
  if ([...line].length <= 80 || line.includes('://') || at <= indent.length) return [line];
  return [line.slice(0, at), ...broken(`${indent}${line.slice(at)}`, indent)];
}

/** The longest beginning that is an edition's folder, and what comes after it. */
function editionAndRest(what: string, world: World): { readonly edition: string; readonly rest: string } | null {
  const words = what.split('/');
  for (let n = words.length; n > 0; n -= 1) {
    const edition = words.slice(0, n).join('/');
    const isThere = [join(world.folder, edition), join(world.folder, 'reports', edition), edition].some((path) => existsSync(join(path, 'edition.json')));
    if (isThere) return { edition, rest: words.slice(n).join('/') };
  }
  return null;
}
