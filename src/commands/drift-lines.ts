import type { Lost, NameDrift, StepDrift } from './drift-tally.ts';
import { wrapped } from './wrapped.ts';

/** Sites told for each step; --json has them all. */
const TOLD = 6;
/** Of a name, which may be a long pattern. */
const LONGEST = 46;

/** What a drift is about. */
export interface DriftOf { readonly edition: string; readonly tasks: readonly string[]; readonly sites: number; readonly unseen: number }

/** First the steps that find nothing somewhere, those first whose mend would win most sites; then the names that match nowhere; last a sum. */
export function driftLines({ edition, tasks, sites, unseen }: DriftOf, steps: readonly StepDrift[]): readonly string[] {
  if (tasks.length === 0) return ['No task here has a script: there are no names that could drift.'];
  const losing = steps.filter(({ lost }) => lost.length > 0);
  const dead = steps.flatMap((step) => step.names.filter((name) => isDead(step, name)).map((name) => ({ step, name })));
  return [
    ...wrapped(`Names of ${tasks.length === 1 ? tasks[0] : `${tasks.length} tasks`} as written now, over the pages of ${edition}. Nobody was asked anything.`),
    ...losing.flatMap((step) => ['', ...losingLines(step)]),
    ...(dead.length === 0 ? [] : ['', 'Names that stand on no page where they were looked for:', ...dead.flatMap(({ step, name }) => deadLine(step, name))]),
    '',
    ...(unseen === 0 ? [] : [`Not seen: ${unseen} ${unseen === 1 ? 'site' : 'sites'}.`]),
    ...wrapped(`${steps.length - losing.length} of ${steps.length} steps with names match on every one of the ${sites} sites where they were come to; ${losing.length} do not; ${dead.length} ${dead.length === 1 ? 'name is' : 'names are'} dead.`),
  ];
}

/** It stands nowhere, and the step was tried on enough sites to say so; what must not be there is best there nowhere. */
function isDead({ tried, word }: StepDrift, { used, there }: NameDrift): boolean {
  return tried > 1 && word !== 'refuse' && used === 0 && there === 0;
}

function losingLines({ task, file, line, say, tried, names, lost }: StepDrift): readonly string[] {
  return [
    ...wrapped(`${file}:${line}, ${task}: nothing matches on ${lost.length} of ${tried} ${tried === 1 ? 'site' : 'sites'}`),
    `  ${cut(say, 76)}`,
    '    used  there  name',
    ...names.map(({ name, used, there }) => `    ${String(used).padStart(4)}  ${String(there).padStart(5)}  ${cut(shownName(name), 60)}`),
    ...lost.slice(0, TOLD).flatMap(lostLines),
    ...(lost.length > TOLD ? [`    and ${lost.length - TOLD} more: --json has them all`] : []),
  ];
}

function lostLines({ site, url, near }: Lost): readonly string[] {
  const instead = near.length === 0 ? 'nothing like it there' : `did you mean ${near.map((name) => `“${cut(name, LONGEST)}”`).join(', ')}?`;
  return wrapped(`${site}: ${instead}${url === '' ? '' : `  ${url}`}`, '    – ', '      ');
}

function deadLine({ file, line, task, tried }: StepDrift, { name }: NameDrift): readonly string[] {
  return wrapped(`${file}:${line} ${cut(shownName(name), LONGEST)} (looked for on ${tried} sites${file.startsWith(task) ? '' : `, ${task}`})`, '  ', '    ');
}

function shownName(name: string): string {
  return name.startsWith('~') ? `/${name.slice(1)}/` : `“${name}”`;
}

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
