/**
 * Whether our own checks say the same of the same page every time: all pages of tests/faults, five times. See README.md. `--runs 3`: so
 * often · `--only reflow,layers/restless.html`: these folders and pages · `--part 2/4`: the second quarter of the pages · `--all`: every
 * check that acts on every page, not only on the pages made for its observer (hours) · `--beside 2`: so many pages at the same time ·
 * `--each`: says of each page when it is begun and done.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checks as listed } from '../src/judge/index.ts';
import type { ObserverId } from '../src/model/facts.ts';
import type { PageCheck, Verdict } from '../src/model/kit.ts';
import { observers } from '../src/observe/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { latenessOf, within } from '../src/visit/deadline.ts';
import { leaveContext } from '../src/visit/leave.ts';
import { judgedPage } from '../tests/faults/judged.ts';

interface FaultPage { readonly folder: string; readonly name: string; readonly checks: readonly PageCheck[] }
/** What one check said of one page on one device: in each run its verdicts as JSON. */
interface Said { readonly page: string; readonly check: string; readonly device: string; readonly runs: string[] }

const { values: by } = parseArgs({ options: { runs: { type: 'string', default: '5' }, only: { type: 'string' }, part: { type: 'string', default: '1/1' }, each: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, beside: { type: 'string', default: '2' } } });
/** Far beyond what the slowest page takes on a busy machine: what is not done by then never will be. */
const PAGE_MS = 20 * 60_000;
const home = join(import.meta.dirname, '../tests/faults');
const acting = new Set<ObserverId>(observers.filter((one) => one.deep !== undefined).map(({ id }) => id));
/** The engine's own answers are not ours to keep steady, and cost more than all the others; what the lab measures is no page's look. */
const seen = new Set<ObserverId>(observers.map(({ id }) => id).filter((id) => id !== 'axe'));
const own = Object.values(listed).filter((check): check is PageCheck => check.of === 'page' && check.needs.every((need) => seen.has(need)));

const [part = 1, parts = 1] = by.part.split('/').map(Number);
const pages = faultPages().filter((_, at) => at % parts === part - 1);
const said = new Map<string, Said>();
const browser = await launchBrowser();
// Who has no more time is told what is known so far.
let isStopped = false;
/** Pages that could not be judged at all in a run: told, never a reason to lose the others. */
const lost: string[] = [];
process.once('SIGINT', () => { isStopped = true; });
for (let run = 0; run < Number(by.runs) && !isStopped; run += 1) {
  const queue = pages.values();
  await Promise.all(Array.from({ length: Number(by.beside) }, async () => {
    for (const page of queue) if (!isStopped) await judgeInTime(page);
  }));
  console.error(`run ${run + 1} of ${by.runs}: ${pages.length} pages, ${Math.round(performance.now() / 1000)} s`);
}
await browser.close();
report();

/** Every page with the checks that are asked of it: all that only look, and those that act by the observer that the page was made for. */
function faultPages(): readonly FaultPage[] {
  const only = by.only?.split(',');
  const isWanted = (folder: string, name: string): boolean => only === undefined || only.includes(folder) || only.includes(`${folder}/${name}`);
  const folders = readdirSync(home, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.flatMap((folder) => {
    const needs: readonly string[] = own.find(({ id }) => id === folder)?.needs ?? [folder];
    const checks = own.filter((check) => check.needs.every((need) => by.all || !acting.has(need) || needs.includes(need)));
    return readdirSync(join(home, folder)).filter((name) => name.endsWith('.html') && isWanted(folder, name)).sort().map((name) => ({ folder, name, checks }));
  });
}

/** A page that is never done with is told, and the others go on. */
async function judgeInTime(page: FaultPage): Promise<void> {
  const name = `${page.folder}/${page.name}`;
  const began = performance.now();
  if (by.each) console.error(`  ${name} …`);
  await within(PAGE_MS, name, () => judgeOnce(page)).catch((error: unknown) => { lost.push(`${name}: ${latenessOf(error)?.detail ?? String(error).split('\n')[0] ?? ''}`); });
  if (by.each) console.error(`  ${name}: ${Math.round((performance.now() - began) / 100) / 10} s`);
}

async function judgeOnce({ folder, name, checks }: FaultPage): Promise<void> {
  // As the tests of the folders have it: motion's pages are watched by somebody who asked for less of it.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...(folder === 'motion' && { reducedMotion: 'reduce' }) });
  try {
    await context.route('**/*', (route) => {
      const { hostname, pathname } = new URL(route.request().url());
      const path = decodeURIComponent(pathname).replace(/^\//, '');
      if (hostname !== 'somewhere.test' || !/^[\w.-]+$/.test(path)) return route.abort();
      const file = join(home, folder, path);
      return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: '' });
    });
    keepSaid(`${folder}/${name}`, await judgedPage(context, `http://somewhere.test/${name}`, checks));
  } finally {
    await leaveContext(context);
  }
}

function keepSaid(page: string, judged: Awaited<ReturnType<typeof judgedPage>>): void {
  for (const [key, verdicts] of Map.groupBy(judged, ({ check, device }) => `${check} ${device}`)) {
    const [check = '', device = ''] = key.split(' ');
    const known = said.get(`${page} ${key}`) ?? { page, check, device, runs: [] };
    known.runs.push(JSON.stringify(verdicts.map(({ verdict }) => verdict)));
    said.set(`${page} ${key}`, known);
  }
}

function report(): void {
  const all = [...said.values()];
  const unsteady = all.filter(({ runs }) => new Set(runs).size > 1);
  for (const { page, check, device, runs } of unsteady) {
    const kinds = [...Map.groupBy(runs, (one) => one)].map(([one, same]) => ({ times: same.length, verdicts: verdictsIn(one) }));
    console.log(`\n${page}: ${check} (${device}): not the same: ${whatDiffers(kinds.map(({ verdicts }) => verdicts)).join(', ')}`);
    for (const { times, verdicts } of kinds) {
      console.log(`  ${times} × ${verdicts.map(({ state, message, places }) => `${state}: ${message}${(places ?? []).map(({ selector, why }) => `\n      ${selector}: ${why}`).join('')}`).join('; ')}`);
    }
  }
  const untold = all.filter(({ runs }) => runs.some((one) => verdictsIn(one).some(({ state }) => state === 'untested')));
  for (const { page, check, device, runs } of untold) console.log(`\n${page}: ${check} (${device}): untested: ${verdictsIn(runs[0] ?? '[]').map(({ message }) => message).join('; ')}`);
  for (const one of lost) console.log(`\nnot judged in one run: ${one}`);
  console.log(`\n${pages.length} pages, ${new Set(all.map(({ check }) => check)).size} checks, ${all.length} answers ${timesOf(all)} times: ${unsteady.length} not the same, ${untold.length} not told, ${lost.length} not judged; ${Math.round(performance.now() / 1000)} s`);
}

/** How often each answer was given: the same for all, unless it was stopped. */
function timesOf(all: readonly Said[]): string {
  const times = all.map(({ runs }) => runs.length);
  return [...new Set([Math.min(...times), Math.max(...times)])].join(' to ');
}

function verdictsIn(json: string): readonly Verdict[] {
  return JSON.parse(json) as Verdict[]; // written above
}

/** The fields of a verdict that are not the same in all of these answers, and how many verdicts there are where that differs. */
function whatDiffers(answers: readonly (readonly Verdict[])[]): readonly string[] {
  const fields = new Set(answers.flat().flatMap((verdict) => Object.keys(verdict)));
  const differing = [...fields].filter((field) => new Set(answers.map((verdicts) => JSON.stringify(verdicts.map((one) => new Map(Object.entries(one)).get(field))))).size > 1);
  return new Set(answers.map(({ length }) => length)).size > 1 ? ['verdicts', ...differing] : differing;
}
