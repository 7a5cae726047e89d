import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../progress/index.ts';
import { Complaint, type Command, type World } from './command.ts';
import { openEdition } from './edition.ts';
import { explainNumber } from './explain-number.ts';
import { explainTask } from './explain-task.ts';
import { wrapped } from './wrapped.ts';
import { scenarioOf } from './written.ts';

export const explain: Command = {
  verb: 'explain',
  takes: '<what>',
  about: 'A task in plain words (explain bin-day; with --debug its patterns too), or why a number is what it is: <edition>/<site>, <edition>/<site>/<task>, <edition>/<finding id>.',
  options: [],
  example: 'npm start -- explain sample-2026-11-22/brambleford/missed-bin',
  async run([what = ''], options, world) {
    const parts = editionAndRest(what, world);
    if (parts === null) {
      const scenario = await scenarioOf(what, world);
      world.out(world.isJson ? `${JSON.stringify(scenario)}\n` : `${explainTask(scenario, options['debug'] === true).flatMap(folded).map(printable).join('\n')}\n`);
      return 0;
    }
    const open = await openEdition(parts.edition, world);
    const explained = await explainNumber(open, parts.rest);
    if (explained === null) {
      throw new Complaint(`${parts.edition} knows nothing called "${parts.rest}". Name a site, a site and a task (site/task), or a finding by its id as published/data/findings.csv has it. Sites: ${open.survey.sites.map(({ id }) => id).join(', ')}.`, 2);
    }
    world.out(world.isJson ? `${JSON.stringify(explained.data)}\n` : `${explained.lines.map(printable).join('\n')}\n`);
    return 0;
  },
};

/** A line within 80 columns, what is folded set in; an empty one stays. */
function folded(line: string): readonly string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return line === '' ? [''] : wrapped(line, indent, `${indent}  `);
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
