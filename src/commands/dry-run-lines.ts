import { styleText } from 'node:util';
import type { Scenario } from '../model/scenario.ts';
import type { DryRun } from './dry-run.ts';
import type { CameTo, DryStep } from './dry-run-steps.ts';
import type { OpenEdition } from './edition.ts';
import { wrapped } from './wrapped.ts';

const marks = { found: '✓', missing: '✗', unknown: '?', 'left-out': '–' } as const;
/** More sites than these are told in a line each, but for those with something missing. */
const TOLD_IN_FULL = 12;

/** Of how many sites what came; `unknown`: nothing could be told of them. A site counts by the device on which it fares worst. */
interface DrySummary extends Readonly<Record<CameTo, number>> { readonly sites: number; readonly unknown: number }

/** How many sites fare how. */
export function drySummary(runs: readonly DryRun[]): DrySummary {
  const worst = [...Map.groupBy(runs, ({ site }) => site).values()].map((own) => order.find((one) => own.some(({ comes }) => comes === one)) ?? null);
  const count = (one: CameTo | null): number => worst.filter((other) => other === one).length;
  return { sites: worst.length, unknown: count(null), arrived: count('arrived'), ended: count('ended'), unfinished: count('unfinished'), misfit: count('misfit') };
}

const order: readonly CameTo[] = ['misfit', 'unfinished', 'ended', 'arrived'];

/** A table of steps for each site and device, those alike told once, and how many sites fare how. */
export function dryLines({ task, id }: Scenario, { edition, survey }: Pick<OpenEdition, 'edition' | 'survey'>, runs: readonly DryRun[], { idle, isNewest }: { readonly idle: number; readonly isNewest: boolean }): readonly string[] {
  const { sites, arrived, ended, unfinished, misfit, unknown } = drySummary(runs);
  const told = runs.filter((run) => run.device === null || sites <= TOLD_IN_FULL || run.comes === 'misfit');
  const others = new Set(runs.filter((run) => !told.includes(run)).map(({ site }) => site)).size;
  const isAsked = survey.scenarios.some((one) => one.id === id);
  const which = !isAsked ? `${edition.id}, which never asked this task: what only it would have opened is not stored` : `${edition.id}${isNewest ? ', the newest that asked this task' : ''}`;
  return [
    `${task}  (${id})`, ...wrapped(`Its script as it is written now, over the pages of ${which}. Nobody was asked anything.`),
    ...blocks(told).flatMap((own) => ['', ...blockLines(own)]),
    ...(others === 0 ? [] : ['', `${others} further ${others === 1 ? 'site' : 'sites'} with nothing missing. To see one: --site <id>`]),
    '', `✓ found   ✗ not found   ? not stored   – left out`,
    ...(idle === 0 ? [] : [`Not asked: ${idle} ${idle === 1 ? 'site' : 'sites'} without this duty.`]),
    ...(unknown === 0 ? [] : [`Nothing could be told of ${unknown} ${unknown === 1 ? 'site' : 'sites'}.`]),
    ...wrapped(`Of ${sites - unknown} ${sites - unknown === 1 ? 'site' : 'sites'}: ${arrived} ${arrived === 1 ? 'arrives' : 'arrive'}, ${unfinished} could not be walked to the end, ${misfit} ${misfit === 1 ? 'does' : 'do'} not fit${ended === 0 ? '' : `, ${ended} ${ended === 1 ? 'ends' : 'end'} with another stop`}.`),
  ];
}

/** Runs of one site that are alike but for the device stand together. */
function blocks(runs: readonly DryRun[]): readonly (readonly DryRun[])[] {
  return [...Map.groupBy(runs, ({ site, steps, end }) => JSON.stringify([site, steps, end])).values()];
}

function blockLines(own: readonly DryRun[]): readonly string[] {
  const [first] = own;
  if (first === undefined) return [];
  const devices = own.flatMap(({ device }) => (device === null ? [] : [device]));
  const head = `${first.name} (${first.site})${devices.length === 0 ? '' : `, ${devices.join(' and ')}`}`;
  if (first.steps.length === 0) return wrapped(`${head}: ${first.end}`, '', '  ');
  const come = first.steps.filter(({ isReached }) => isReached);
  const left = first.steps.length - come.length;
  return [
    ...wrapped(head), ...come.flatMap(stepLines), ...(left === 0 ? [] : [`  ?       ${left} further ${left === 1 ? 'step was' : 'steps were'} not reached`]),
    ...(first.end === '' ? [] : wrapped(`= ${first.end}`, '  ', '    ')),
  ];
}

function stepLines({ state, depth, say, detail, near, line }: DryStep): readonly string[] {
  const indent = '  '.repeat(depth);
  const place = line === 0 ? '' : String(line);
  const head = `  ${marks[state]} ${place.padStart(4)}  ${indent}${say}`;
  const more = (text: string): readonly string[] => wrapped(`→ ${text}`, `          ${indent}`, `            ${indent}`);
  const why = detail === '' || (state === 'missing' && near.length > 0) ? [] : more(detail);
  const what = state === 'missing' ? 'not on this page; nearest' : 'it has';
  return [cut(head), ...why, ...(near.length === 0 ? [] : more(`${what}: ${near.map((name) => `“${name}”`).join(', ')}`))];
}

/** On one line: the file says the rest. */
function cut(line: string): string {
  const signs = [...line];
  return signs.length > 80 ? `${signs.slice(0, 79).join('')}…` : line;
}

const colours = { '✓': 'green', '✗': 'red', '?': 'yellow', '–': 'dim' } as const;

/** A line with its mark coloured; for terminals. */
export function painted(line: string): string {
  return line.replace(/^( {2})([✓✗?–])(?= )/, (_all, gap: string, mark: keyof typeof colours) => `${gap}${styleText(colours[mark], mark, { validateStream: false })}`);
}
