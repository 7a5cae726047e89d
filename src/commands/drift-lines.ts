import type { Lost, StepDrift } from './drift-tally.ts';
import { wrapped } from './wrapped.ts';

/** Sites told for each step; --json has them all. */
const TOLD = 6;
/** Steps with names that matched nowhere told where several tasks were asked for. */
const DEAD_TOLD = 15;
/** Of a name, which may be a long pattern. */
const LONGEST = 46;

/** What a drift is about. */
interface DriftOf { readonly edition: string; readonly tasks: readonly string[]; readonly sites: number; readonly unseen: number; /** Nobody named the edition. */ readonly isNewest?: boolean }

/** First the steps that find nothing somewhere, those first whose mend would win most sites; then the names that match nowhere; last a sum. */
export function driftLines({ edition, tasks, unseen, isNewest }: DriftOf, steps: readonly StepDrift[]): readonly string[] {
  if (tasks.length === 0) return ['No task here has a script: there are no names that could drift.'];
  const losing = steps.filter(({ lost }) => lost.length > 0);
  const dead = steps.flatMap(({ names }) => names.filter(({ isDead }) => isDead)).length;
  return [
    ...wrapped(`Names of ${tasks.length === 1 ? tasks[0] : `${tasks.length} tasks`} as written now, over the pages of ${edition}${isNewest === true ? ', the newest that asked for any' : ''}. Nobody was asked anything.`),
    ...losing.flatMap((step) => ['', ...losingLines(step)]),
    ...deadLines(steps, tasks.length === 1 ? Infinity : DEAD_TOLD),
    '',
    ...(unseen === 0 ? [] : [`Not seen: ${unseen} ${unseen === 1 ? 'site' : 'sites'}.`]),
    ...wrapped(`${foundWords(steps, losing)}${dead === 0 ? '' : ` ${dead} ${dead === 1 ? 'name' : 'names'} matched nowhere.`}`),
  ];
}

function foundWords(steps: readonly StepDrift[], losing: readonly StepDrift[]): string {
  if (steps.length === 0) return 'No step that looks for anything was reached.';
  if (losing.length === 0) return steps.length === 1 ? 'The only step found something at every site.' : `All ${steps.length} steps found something at every site.`;
  const sites = [...new Set(losing.flatMap(({ lost }) => lost.map(({ site }) => site)))].sort();
  const where = sites.length > TOLD ? `${sites.length} sites` : [sites.slice(0, -1).join(', '), sites.at(-1)].filter((one) => one !== '').join(' and ');
  return `${losing.length} ${losing.length === 1 ? 'step' : 'steps'} of ${steps.length} found nothing at ${where}.`;
}

/** Step by step, those first that were tried on most sites. */
function deadLines(steps: readonly StepDrift[], most: number): readonly string[] {
  const own = steps.filter(({ names }) => names.some(({ isDead }) => isDead)).toSorted((a, b) => b.tried - a.tried);
  if (own.length === 0) return [];
  const told = own.slice(0, most).flatMap(({ file, line, names, tried }) => {
    const dead = names.filter(({ isDead }) => isDead).map(({ name }) => cut(shownName(name), LONGEST));
    return wrapped(`${file}:${line} (${tried} sites): ${dead.join(', ')}`, '  ', '    ');
  });
  const rest = own.length - most;
  return ['', 'Names that matched nowhere they were looked for:', ...told, ...(rest > 0 ? [`  and of ${rest} more steps: name a task, or --json has them all`] : [])];
}

function losingLines({ tasks, file, line, word, say, tried, names, lost }: StepDrift): readonly string[] {
  return [
    ...wrapped(`${file}:${line}${file.startsWith('fragments/') ? ` (${tasks.join(', ')})` : ''}: ${word === 'try' ? 'no way was done' : 'nothing matches'} on ${lost.length} of ${tried} ${tried === 1 ? 'site' : 'sites'}`),
    `  ${cut(say, 76)}`,
    ...(names.length === 0 ? [] : ['    used  there  name']),
    ...names.map(({ name, used, there }) => `    ${String(used).padStart(4)}  ${String(there).padStart(5)}  ${cut(shownName(name), 60)}`),
    ...lost.slice(0, TOLD).flatMap(lostLines),
    ...(lost.length > TOLD ? [`    and ${lost.length - TOLD} more: --json has them all`] : []),
  ];
}

function lostLines({ site, url, near, likely }: Lost): readonly string[] {
  const quoted = (all: readonly string[]): string => all.map((name) => `“${cut(name, LONGEST)}”`).join(', ');
  const like = near.length === 0 ? 'nothing like it there' : `did you mean ${quoted(near)}?`;
  const instead = likely.length === 0 ? like : `${like}${near.length === 0 ? '; ' : ' '}by its words for the task: ${quoted(likely)}`;
  return wrapped(`${site}: ${instead}${url === '' ? '' : `  ${url}`}`, '    – ', '      ');
}

function shownName(name: string): string {
  return name.startsWith('~') ? `/${name.slice(1)}/` : `“${name}”`;
}

function cut(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : text;
}
