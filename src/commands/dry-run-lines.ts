import { styleText } from 'node:util';
import type { Edition } from '../model/edition.ts';
import type { Scenario } from '../model/scenario.ts';
import type { DryRun } from './dry-run.ts';
import type { DryStep } from './dry-run-steps.ts';
import { wrapped } from './wrapped.ts';

const marks = { found: '✓', missing: '✗', unknown: '?', 'left-out': '–' } as const;
/** More sites than these are told in a line each, but for those with something missing. */
const TOLD_IN_FULL = 12;

/** How many sites fit. */
export function drySummary(runs: readonly DryRun[]): { readonly sites: number; readonly fit: number; readonly unknown: number } {
  const sites = [...Map.groupBy(runs, ({ site }) => site).values()];
  const known = sites.filter((own) => own.some((run) => run.fits !== null));
  return { sites: sites.length, fit: known.filter((own) => own.every((run) => run.fits !== false)).length, unknown: sites.length - known.length };
}

/** A table of steps for each site and device, those alike told once, and how many sites fit. */
export function dryLines({ task, id }: Scenario, edition: Edition, runs: readonly DryRun[], idle: number): readonly string[] {
  const { sites, fit, unknown } = drySummary(runs);
  const told = runs.filter((run) => run.device === null || sites <= TOLD_IN_FULL || run.fits === false);
  const others = new Set(runs.filter((run) => !told.includes(run)).map(({ site }) => site)).size;
  return [
    `${task}  (${id})`, ...wrapped(`Its script as it is written now, over the pages of ${edition.id}. Nobody was asked anything.`),
    ...blocks(told).flatMap((own) => ['', ...blockLines(own)]),
    ...(others === 0 ? [] : ['', `${others} further ${others === 1 ? 'site' : 'sites'} with nothing missing. To see one: --site <id>`]),
    '', `✓ found   ✗ not found   ? not stored   – left out`,
    ...(idle === 0 ? [] : [`Not asked: ${idle} ${idle === 1 ? 'site' : 'sites'} without this duty.`]),
    ...(unknown === 0 ? [] : [`Nothing could be told of ${unknown} ${unknown === 1 ? 'site' : 'sites'}.`]),
    `${fit} of ${sites - unknown} ${sites - unknown === 1 ? 'site' : 'sites'}: all that is stored fits.`,
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
    ...wrapped(head), ...come.flatMap(stepLines), ...(left === 0 ? [] : [`  ?       ${left} further ${left === 1 ? 'step was' : 'steps were'} not come to`]),
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
