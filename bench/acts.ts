/** What a scripted journey that acts costs beside the same acts in bare Playwright, in one run. See README.md. */
import { guideFor } from '../src/findability/index.ts';
import type { Device } from '../src/model/survey.ts';
import type { Errand } from '../src/model/visit.ts';
import { observers, readSitemap, readSource } from '../src/observe/index.ts';
import { startSamples } from '../src/samples/index.ts';
import { memoryStore } from '../src/store/index.ts';
import { launchBrowser } from '../src/visit/browser.ts';
import { openGate } from '../src/visit/gate.ts';
import { openVisitor } from '../src/visit/index.ts';
import { measure, type Cost } from './cost.ts';
import { projectSurvey } from './read-survey.ts';

const ROUNDS = 6;
const HOST = 'brambleford.test';
const [START, POSTCODE] = ['/bins/check-your-bin-day', 'BR1 2AB'];
const survey = projectSurvey('scenarios/surveys/sample.yaml');
const site = survey.sites.find(({ id }) => id === 'brambleford');
if (site === undefined) throw new Error('the sample survey has no Brambleford');

const samples = await startSamples();
const gate = await openGate({ hosts: samples.hosts });
const browser = await launchBrowser({ proxy: gate.proxy });
const { signal } = new AbortController();
const silent = (): void => undefined;

/** Opens the look-up, types, presses, sees the days: what a person would write with Playwright alone, in a fresh context. */
async function bare(): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, proxy: { server: gate.proxy, bypass: '<-loopback>' } });
  const page = await context.newPage();
  await page.goto(`http://${HOST}${START}`);
  await page.getByRole('textbox', { name: 'Postcode' }).fill(POSTCODE);
  await page.getByRole('button', { name: 'Find my bin day' }).click();
  await page.waitForURL(/your-collection-days/);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await context.close();
}

const step = (word: string, args: unknown): Errand['steps'][number] => ({ word, args, line: 0 });
const errand = (device: Device): Errand => ({
  visit: { id: `brambleford/bin-day/scripted/${device}`, site: 'brambleford', scenario: 'bin-day', route: 'scripted', device }, start: `http://${HOST}/`, destinations: [],
  steps: [step('open', START), step('fill', { Postcode: POSTCODE }), step('press', 'Find my bin day'), step('expect', { url: 'your-collection-days' })],
});

async function walkerWith(seen: typeof observers): Promise<{ readonly walk: () => Promise<void>; readonly close: () => Promise<void> }> {
  const visitor = await openVisitor({
    survey: { ...survey, manners: { ...survey.manners, pauseMs: 0 } }, hosts: samples.hosts, browser, observers: seen, readSource, readSitemap, guide: guideFor(null), tell: silent, signal,
  });
  const map = await visitor.map(site as NonNullable<typeof site>, [], null, memoryStore());
  const walk = async (): Promise<void> => {
    const { ending } = await visitor.walk(errand('desktop'), map, null, memoryStore());
    if (ending.kind !== 'reached') throw new Error(JSON.stringify(ending));
  };
  return { walk, close: visitor.close };
}

const light = await walkerWith(observers.filter(({ id }) => id === 'html' || id === 'links' || id === 'names'));
const whole = await walkerWith(observers);
const ways: readonly (readonly [string, () => Promise<void>])[] = [
  ['bare Playwright (the unit)', bare], ['script, pages only read', light.walk], ['script, every state looked at', whole.walk],
];
try {
  for (const [, way] of ways) await way();
  const costs = new Map<string, Cost>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of ways) {
      const { cpu, wall } = await measure(way);
      const before = costs.get(name) ?? { cpu: 0, wall: 0 };
      costs.set(name, { cpu: before.cpu + cpu, wall: before.wall + wall });
    }
  }
  const unit = costs.get(ways[0]?.[0] ?? '') ?? { cpu: Number.NaN, wall: Number.NaN };
  console.log(`one journey (open, fill, press, expect), ${ROUNDS} rounds; CPU of the whole process tree\n`);
  console.log(`${'what'.padEnd(32)}  CPU s  × bare  wall s  × bare`);
  for (const [name, { cpu, wall }] of costs) {
    const figures = [(cpu / ROUNDS).toFixed(3), (cpu / unit.cpu).toFixed(2).padStart(6), ` ${(wall / ROUNDS).toFixed(3)}`, (wall / unit.wall).toFixed(2).padStart(6)];
    console.log(`${name.padEnd(32)}  ${figures.join('  ')}`);
  }
} finally {
  await light.close();
  await whole.close();
  await browser.close();
  await gate.close();
  await samples.close();
}
