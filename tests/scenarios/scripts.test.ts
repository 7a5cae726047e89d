import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectSurvey } from '../../bench/read-survey.ts';
import { type ScriptLine, type Walk, walkScripts } from '../../bench/walk-scripts.ts';
import type { CouncilType, Device, Survey } from '../../src/model/survey.ts';
import { observers } from '../../src/observe/index.ts';
import { expectedOutcomes, plantedStates, sampleNames, startSamples } from '../../src/samples/index.ts';

/**
 * The scripts of the project walked by the real tool at the made-up councils, held against what can be done there. Here each task once, at
 * the council where all can be done, and of the others what is peculiar to them; `bench/journeys.ts` walks every one on both devices.
 */
const survey = projectSurvey('scenarios/surveys/journeys.yaml');
const tasks = survey.scenarios.map(({ id }) => id);
const light = observers.filter(({ id }) => id === 'html' || id === 'links' || id === 'names');

type Part = Readonly<Record<string, readonly string[]>>;
/** Council → tasks. */
const parts: Readonly<Record<Device, Part>> = {
  desktop: {
    brambleford: tasks,
    otterwick: ['bin-day'], // a field without a name
    coldmarsh: ['missed-bin', 'parking-fine'], // departments, no main part, no search; and nothing at all
    pellworth: ['bin-day', 'missed-bin'], // calendars as PDF; an account
    fennshire: ['report-pothole'], // a page that leads elsewhere, to no form
    marlgate: ['school-place'], // a link that leads to no page
  },
  phone: {
    brambleford: ['bin-day', 'report-pothole', 'pay-council-tax', 'find-councillor'], // a menu that is folded away
    saltmere: ['report-pothole'], // drawn by script
    whinmoor: ['bin-day'], // an address that never changes
    aberllwyn: ['bin-day'], // a choice of two languages, and a search in a frame
  },
};

let samples: Awaited<ReturnType<typeof startSamples>>;
const walks: Walk[] = [];
const linesOf = (): readonly ScriptLine[] => walks.flatMap(({ lines }) => lines);

/** Each council gets a type of its own, so that it has no duties but those that are walked. */
const types = ['district', 'county', 'unitary', 'metropolitan', 'london-borough', 'welsh'] as const;

function partOf(part: Part, device: Device): Survey {
  const sites = survey.sites.filter(({ id }) => part[id] !== undefined).map((site, at) => ({ ...site, type: types[at] ?? site.type }));
  const owed = (task: string): readonly CouncilType[] => sites.flatMap(({ id, type }) => (part[id]?.includes(task) === true ? [type] : []));
  const scenarios = survey.scenarios.map((one) => ({ ...one, for: owed(one.id) })).filter((one) => one.for.length > 0);
  return { ...survey, routes: { scripted: [device] }, sites, scenarios };
}

beforeAll(async () => {
  samples = await startSamples();
  for (const device of ['desktop', 'phone'] as const) {
    walks.push(await walkScripts(partOf(parts[device], device), { observers: light, hosts: samples.hosts }));
  }
});
afterAll(async () => { await samples.close(); });

describe('the scripts at the made-up councils', () => {
  it('have an outcome written for every council and each of its duties', () => {
    expect(Object.keys(expectedOutcomes).sort()).toEqual([...sampleNames]);
    for (const site of survey.sites) {
      const duties = survey.scenarios.filter((scenario) => scenario.for.includes(site.type)).map(({ id }) => id);
      expect(Object.keys(expectedOutcomes[site.id] ?? {}).sort(), site.id).toEqual(duties.sort());
    }
  });

  it('end as what the council really has makes them end', () => {
    const wrong = linesOf().flatMap(({ site, task, device, judged }) => {
      const want = expectedOutcomes[site]?.[task];
      return want?.outcome === judged.outcome ? [] : [`${site} ${task} on a ${device}: ${judged.outcome}, not ${want?.outcome}: ${judged.because}`];
    });
    expect(wrong).toEqual([]);
    const ends = ['done', 'done-with-help', 'dead-end', 'not-found', 'account-needed', 'not-assessed'];
    expect(new Set(linesOf().map(({ judged }) => judged.outcome))).toEqual(new Set(ends));
  });

  it('lose nothing that stands there', () => {
    const offered = linesOf().filter(({ site, task }) => expectedOutcomes[site]?.[task]?.outcome === 'done');
    expect(offered).toHaveLength(24);
    expect(offered.filter(({ journey }) => journey.ending.kind !== 'reached').map(({ journey }) => journey.visit.id)).toEqual([]);
  });

  it('send nothing but what is asked for by GET, and open no place to pay', () => {
    for (const { journey } of linesOf()) {
      expect(journey.sent ?? []).toEqual([]);
      expect(journey.steps.filter(({ url }) => url.includes('civicpay.test')).map(({ say }) => say), journey.visit.id).toEqual([]);
    }
  });

  it('say which way they took, in which branch, and that an override of the binding helped', () => {
    const binDay = linesOf().find(({ site, task }) => site === 'otterwick' && task === 'bin-day');
    expect(binDay?.judged.helped).toEqual(['the postcode field has no label, so that it has no name']);
    const missed = linesOf().find(({ site, task }) => site === 'coldmarsh' && task === 'missed-bin');
    expect(missed?.journey.steps.filter(({ outcome }) => outcome === 'done').flatMap(({ branch }) => branch ?? [])).toContain('use to-bins');
  });

  it('note the facts that they were asked for', () => {
    const noted = linesOf().flatMap(({ journey }) => (journey.records ?? []).map(({ name, value }) => `${journey.visit.site} ${name}: ${value}`));
    expect(noted).toEqual(expect.arrayContaining(['brambleford closing date: 2040-10-31', expect.stringMatching(/^brambleford price: \d+$/), expect.stringMatching(/^brambleford opening hours: \d/)]));
  });
});

describe('the forms as they answer when they are pressed empty', () => {
  const own = plantedStates.filter(({ device }) => device === 'desktop');
  let walk: Walk;
  beforeAll(async () => {
    const part = Object.fromEntries(own.map(({ site, task }) => [site, [task]]));
    walk = await walkScripts(partOf(part, 'desktop'), { observers: [...light, ...observers.filter(({ id }) => id === 'axe')], hosts: samples.hosts });
  });

  it.each(own.map((state) => [state.site, state] as const))('%s: what is planted is found and nothing else', async (site, { task, shows, fails, path }) => {
    const line = walk.lines.find((one) => one.site === site && one.task === task);
    const mark = line?.journey.marks.find(({ kind }) => kind === 'errors');
    const look = await walk.look(site, mark?.look ?? '');
    const html = look?.seen.desktop?.html;
    // Where the browser itself says what is wanting, nothing of it stands on the page.
    if (shows !== null) expect(html?.ok === true ? html.data.source.text : look?.failure).toContain(shows);
    expect(new URL(look?.got ?? '').pathname).toBe(path);
    const found = walk.results.findings.filter(({ evidence, state, check }) => state === 'failed' && check.startsWith('axe-') && evidence.includes(`look:${mark?.look}`));
    expect(found.map(({ item }) => item).filter((item) => !isOfEveryPage(site, item))).toEqual(fails);
  });
});

/** A fault that is planted on every page of the council. */
function isOfEveryPage(site: string, item: string | null | undefined): boolean {
  const rules: Readonly<Record<string, readonly string[]>> = { marlgate: ['button-name'], stannerley: ['target-size', 'meta-viewport'] };
  return rules[site]?.includes(item ?? '') ?? false;
}
