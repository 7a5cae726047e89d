import { Socket } from 'node:net';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import { dryRun } from '../../src/commands/dry-run.ts';
import { painted } from '../../src/commands/dry-run-lines.ts';
import { beginEdition } from '../../src/commands/edition.ts';
import type { Look } from '../../src/model/facts.ts';
import type { Site, Survey } from '../../src/model/survey.ts';
import type { Journey, StepTaken } from '../../src/model/visit.ts';
import { folderStore } from '../../src/store/index.ts';
import { lookId } from '../../src/visit/address.ts';
import { home, link, siteMap, source, titled } from '../findability/made.ts';
import { smallSurvey } from './small-edition.ts';
import { newWorld, type Heard } from './world.ts';

const task = (script: string): string => `task: Report a missed bin
for: [district]
query: report missed bin
action: report
concepts: [{name: bin, head: true, terms: {bin: 1, bins: 1, waste: 1, refuse: 1}}]
answer: [{id: form, say: a form, essential: true, any: [{form: true}]}]
stop: At the form.
script:
${script}`;
const script = `  - open: home
  - try:
      - follow: [Rubbish, Missed bins]
      - follow: ~^bins
  - fill: {Postcode: ZZ1 1ZZ}
  - press: Find
  - expect: {heading: Your days}
  - stop: before-submission
`;
const form = `${home}form`;
const field = '- main:\n  - heading "Report it" [level=1]\n  - textbox "Postcode"\n  - button "Find"';

/** A state as a journey stored it: what its accessibility tree said. */
function look(asked: string, snapshot: string, title: string): Look {
  const html = { ok: true as const, version: '1', data: { evidence: '', source: source({ title, headings: [{ level: 1, text: title }] }) } };
  const seen = { html, names: { ok: true as const, version: '1', data: { snapshot } } };
  return { id: lookId(asked), site: 'brambleford', asked, got: form, status: 200, failure: null, depth: 'full', consent: 'none', seen: { desktop: seen, phone: seen } };
}

const step = (word: string, at: Look, more: Partial<StepTaken> = {}): StepTaken => ({ word, say: word, outcome: 'done', url: form, look: at.id, link: null, detail: '', ...more });

let heard: Heard;
let small: Survey;
beforeAll(async () => {
  const { world } = await newWorld();
  small = await smallSurvey(world);
  await rm(world.folder, { recursive: true });
});
beforeEach(async () => {
  heard = await newWorld();
  await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task(script));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(heard.world.folder, { recursive: true });
});

/** Two councils whose pages are stored: on one the link is called as the script says; on the other it is not. And one that turned us away. */
async function edition(): Promise<void> {
  const site = (id: string): Site => ({ id, name: `${id} Council`, type: 'district', nation: 'England', home });
  const survey = { ...small, sites: [site('brambleford'), site('elm'), site('shut')], routes: { scripted: ['desktop', 'phone'] as const } };
  const { store } = await beginEdition(survey, 'reports/e', {}, heard.world);
  await store.save('facts/brambleford/map', siteMap([titled('/', 'Home', [link('Missed bins', '/form'), link('News', '/news')]), titled('/form', 'Report it')]));
  await store.save('facts/elm/map', { ...siteMap([titled('/', 'Home', [link('Missed your bin?', '/form'), link('\u001b[31mNews', '/news')])]), site: 'elm' });
  await store.save('facts/shut/map', { ...siteMap([]), site: 'shut', failure: { kind: 'blocked', detail: '403', permanent: true, fault: 'site-policy' } });
  await store.save(`facts/brambleford/looks/${lookId(form)}`, look(form, field, 'Report it'));
}

/** The journey as it was walked then on the desktop: the press led to another state, which was kept. */
async function walked(): Promise<void> {
  const own = folderStore(join(heard.world.folder, 'reports/e'));
  const [before, after] = [look(form, field, 'Report it'), look(`${form}#missed.scripted.desktop.2`, '- heading "Your days" [level=1]', 'Your days')];
  await own.save(`facts/brambleford/looks/${after.id}`, after);
  const used = { role: 'button', name: 'Find', by: 'Find' };
  const journey: Journey = {
    visit: { id: 'x', site: 'brambleford', scenario: 'missed', route: 'scripted', device: 'desktop' }, attempts: 1, looks: [], clicks: 2, marks: [], started: '', seconds: 1,
    steps: [step('open', before), step('follow', before), step('fill', before, { target: { role: 'textbox', name: 'Postcode', by: 'Postcode' } }), step('press', after, { target: used })], ending: { kind: 'reached', url: form },
  };
  await own.save('facts/brambleford/journeys/missed/scripted.desktop', journey);
}

interface Dry { readonly sites: number; readonly arrived: number; readonly unfinished: number; readonly misfit: number; readonly unknown: number; readonly asked: boolean; readonly runs: readonly { readonly site: string; readonly device: string | null; readonly comes: string | null; readonly end: string; readonly steps: readonly { readonly say: string; readonly state: string; readonly detail: string; readonly near: readonly string[]; readonly isReached: boolean }[] }[] }

async function dry(options: Readonly<Record<string, unknown>> = {}): Promise<Dry> {
  const machine = await newWorld({ folder: heard.world.folder, isJson: true });
  expect(await dryRun.run(['missed', 'reports/e'], options, machine.world)).toBe(0);
  return JSON.parse(machine.out()) as Dry;
}

const told = ({ steps }: Dry['runs'][number]): readonly string[] => steps.map(({ state, detail }) => `${state}${detail === '' ? '' : `: ${detail}`}`);

describe('dry-run', () => {
  it('opens nothing and asks nobody', async () => {
    await edition();
    const connect = vi.spyOn(Socket.prototype, 'connect');
    await dry();
    await drift.run(['missed'], { edition: 'reports/e' }, heard.world);
    expect(connect).not.toHaveBeenCalled();
  });

  it('says what each step finds, by which name, and where nothing is stored', async () => {
    await edition();
    const { runs } = await dry({ site: ['brambleford'] });
    expect(runs.map(({ device, comes }) => ({ device, comes }))).toEqual([{ device: 'desktop', comes: 'unfinished' }, { device: 'phone', comes: 'unfinished' }]);
    const [desktop] = runs;
    expect(desktop && told(desktop)).toEqual([
      'found', 'found: way 1 of 2 was there', 'found: “Missed bins”', 'found: “Postcode”', 'found: “Find”, what comes after is not stored', 'unknown: what comes here is not stored', 'unknown',
    ]);
    expect(desktop?.steps.map(({ isReached }) => isReached).filter((is) => !is)).toHaveLength(1);
  });

  it('goes on with the state that the same step came to last time', async () => {
    await edition();
    await walked();
    const { runs } = await dry({ site: ['brambleford'] });
    const [desktop, phone] = runs;
    expect(desktop && told(desktop).slice(4)).toEqual(['found: “Find”', 'found', 'found']);
    expect(desktop?.end).toBe(`arrives at ${form}`);
    expect(phone && told(phone).at(-2)).toBe('unknown: what comes here is not stored');
  });

  it('never ticks a step of what the site does not have', async () => {
    await edition();
    await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task(script.replace('follow: ~^bins', 'browse: {a-to-z: Bins}')));
    const { runs } = await dry({ site: ['elm'] });
    const way = runs[0]?.steps.filter(({ detail }) => detail === 'no A to Z') ?? [];
    expect(way.map(({ state }) => state)).not.toContain('found');
    expect(way.length).toBeGreaterThan(0);
    expect(runs[0]?.steps.filter(({ say, state }) => /A to Z/.test(say) && state === 'found')).toEqual([]);
  });

  it('takes the newest edition that asked the task', async () => {
    const survey = { ...small, scenarios: small.scenarios.map((one) => ({ ...one, id: 'missed' })) };
    await beginEdition(survey, 'reports/asked', {}, heard.world);
    await edition();
    await utimes(join(heard.world.folder, 'reports/asked/survey.json'), 1, 1);
    const machine = await newWorld({ folder: heard.world.folder });
    await dryRun.run(['missed'], {}, machine.world);
    expect(machine.out().replace(/\s+/g, ' ')).toContain('over the pages of asked, the newest that asked this task.');
  });

  it('says what is missing, and what is called most like it', async () => {
    await edition();
    const { runs, sites, arrived, unfinished, misfit, unknown, asked } = await dry();
    const elm = runs.find(({ site }) => site === 'elm');
    expect(elm?.comes).toBe('misfit');
    expect(elm?.steps[2]).toMatchObject({ state: 'missing', near: ['Missed your bin?'] });
    expect(runs.find(({ site }) => site === 'shut')).toMatchObject({ device: null, comes: null, end: 'not seen: 403' });
    expect({ sites, arrived, unfinished, misfit, unknown, asked }).toEqual({ sites: 3, arrived: 0, unfinished: 1, misfit: 1, unknown: 1, asked: false });
  });

  it('prints a table within 80 columns that steers no terminal', async () => {
    await edition();
    expect(await dryRun.run(['missed', 'reports/e'], {}, heard.world)).toBe(0);
    const lines = heard.out().split('\n');
    for (const line of lines) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(heard.out()).not.toMatch(/[\u001b]/);
    expect(heard.out()).toContain('brambleford Council (brambleford), desktop and phone\n  ✓    9  Open the home page\n');
    expect(heard.out()).toContain('  ✗   11    Follow “Rubbish” or “Missed bins”\n            → not on this page; nearest: “Missed your bin?”\n');
    expect(lines.at(-2)).toBe('Of 2 sites: 0 arrive, 1 could not be walked to the end, 1 does not fit.');
    expect(heard.out().replace(/\s+/g, ' ')).toContain('over the pages of e, which never asked this task: what only it would have opened is not stored.');
    expect(heard.out()).toContain('1 further step was not reached');
  });

  it('walks the script as it is written now, with the binding that is written now', async () => {
    await edition();
    await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task(script.replace('Missed bins', 'Missed your bin?')));
    const { runs } = await dry();
    expect(runs.filter(({ site, comes }) => site === 'elm' && comes === 'unfinished')).toHaveLength(2);
  });

  it('colours only the marks', () => {
    expect(painted('  ✓    9  Open ✗')).toBe('  \u001b[32m✓\u001b[39m    9  Open ✗');
    expect(painted('✓ found')).toBe('✓ found');
  });

  it('says what it cannot walk', async () => {
    await expect(dryRun.run(['missed'], {}, heard.world)).rejects.toThrow('There is no edition under reports/');
    await edition();
    await expect(dryRun.run(['missed', 'reports/e'], { site: ['bramblefrod'] }, heard.world)).rejects.toThrow('e has no site bramblefrod (did you mean brambleford?)');
    await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task('').replace('script:\n', ''));
    await expect(dryRun.run(['missed', 'reports/e'], {}, heard.world)).rejects.toThrow('missed has no script to walk: write one under "script:" in scenarios/missed.yaml.');
  });
});

interface Drifted { readonly sites: number; readonly unseen: number; readonly steps: readonly { readonly line: number; readonly tried: number; readonly names: readonly { readonly name: string; readonly used: number; readonly there: number }[]; readonly lost: readonly { readonly site: string; readonly near: readonly string[] }[] }[] }

describe('drift', () => {
  it('counts for each name on how many sites it is used, and where a step finds nothing', async () => {
    await edition();
    const machine = await newWorld({ folder: heard.world.folder, isJson: true });
    expect(await drift.run(['missed'], { edition: 'reports/e' }, machine.world)).toBe(0);
    const { sites, unseen, steps } = JSON.parse(machine.out()) as Drifted;
    expect({ sites, unseen }).toEqual({ sites: 2, unseen: 1 });
    expect(steps[0]).toMatchObject({ line: 11, tried: 2, names: [{ name: 'Rubbish', used: 0, there: 0, isDead: true }, { name: 'Missed bins', used: 1, there: 1, isDead: false }], lost: [{ site: 'elm', near: ['Missed your bin?'] }] });
    expect(steps.find(({ line }) => line === 13)).toMatchObject({ tried: 1, names: [{ name: 'Postcode', used: 1, there: 1 }], lost: [] });
  });

  it('tells it in lines: what a mend would win first, then dead names; and exits 0', async () => {
    await edition();
    expect(await drift.run(['missed'], { edition: 'reports/e' }, heard.world)).toBe(0);
    const out = heard.out();
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
    expect(out).toContain('missed.yaml:11: nothing matches on 1 of 2 sites\n');
    expect(out).toContain('– elm: did you mean “Missed your bin?”?');
    expect(out).toContain('  missed.yaml:11 (2 sites): “Rubbish”\n');
    expect(out).toContain('Not seen: 1 site.');
    expect(out).toContain('2 steps of 4 found nothing at elm. 1 name matched nowhere.');
  });

  it('lists a site where no way of a try was done, though one could not be told', async () => {
    await edition();
    await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task(script.replace('follow: ~^bins', 'open: /not-stored')));
    expect(await drift.run(['missed'], { edition: 'reports/e' }, heard.world)).toBe(0);
    expect(heard.out()).toContain('no way was done on 1 of 2 sites\n');
    expect(heard.out()).toContain('– elm: did you mean “Missed your bin?”?');
  });

  it('has nothing to say of tasks without a script', async () => {
    await edition();
    await writeFile(join(heard.world.folder, 'scenarios/missed.yaml'), task('').replace('script:\n', ''));
    expect(await drift.run(['missed'], { edition: 'reports/e' }, heard.world)).toBe(0);
    expect(heard.out()).toContain('there are no names that could drift');
  });
});
