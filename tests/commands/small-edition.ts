import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beginEdition, openEdition, type OpenEdition } from '../../src/commands/edition.ts';
import { sealOf } from '../../src/commands/seal.ts';
import { surveyOf } from '../../src/commands/written.ts';
import type { World } from '../../src/commands/command.ts';
import type { Survey } from '../../src/model/survey.ts';
import type { Ending, Journey } from '../../src/model/visit.ts';
import { planVisits } from '../../src/plan/index.ts';
import { binWords, home, link, siteMap, titled } from '../findability/made.ts';

/** One council, one task: a page that the judge is not sure of, another, one that says nothing of the task. The journeys came to the first. */
export const maybe = `${home}waste`;
export const perhaps = `${home}refuse`;
export const plain = `${home}my-area`;

const pages = [
  titled('/', 'Brambleford Council', [link('Missed bin collection', '/waste'), link('Your area', '/my-area'), link('Calendar', '/refuse')]),
  titled('/waste', 'Missed bin collection'), titled('/refuse', 'Recycling calendar and missed things'), titled('/my-area', 'Where I live'),
];

/** The survey of this edition, with words of its own, so that nobody's vocabulary moves it. */
export async function smallSurvey(world: World): Promise<Survey> {
  const sample = await surveyOf('scenarios/surveys/sample.yaml', world);
  const [scenario] = sample.scenarios.filter(({ id }) => id === 'bin-day');
  if (scenario === undefined) throw new Error('the sample survey has no bin-day');
  return {
    ...sample, sites: [{ id: 'brambleford', name: 'Brambleford District Council', type: 'district', nation: 'England', home }], bindings: [],
    scenarios: [{ ...scenario, for: ['district'], lgsl: 524, lgil: 8, words: binWords, welsh: null, queries: [], short: [] }], routes: { navigation: ['desktop', 'phone'] },
  };
}

/** Stores it as a run would have left it: ended and sealed. */
export async function smallEdition(world: World, more: Partial<Survey> = {}): Promise<OpenEdition> {
  const survey = { ...(await smallSurvey(world)), ...more };
  const open = await beginEdition(survey, 'reports/small', { toptasks: 'test' }, world);
  await open.store.save('facts/brambleford/map', siteMap(pages));
  const ending: Ending = { kind: 'reached', url: maybe };
  for (const visit of planVisits(survey)) {
    const journey: Journey = { visit, attempts: 1, steps: [], looks: [], ending, clicks: 1, marks: [], started: '2026-11-21T10:00:00Z', seconds: 1 };
    await open.store.save(`facts/brambleford/journeys/bin-day/${visit.route}.${visit.device}`, journey);
  }
  await open.store.save('edition', { ...open.edition, ended: '2026-11-21T10:00:00.000Z', seal: await sealOf(open.path) });
  return openEdition('reports/small', world);
}

/** A person's editor: fills in the entry about an address. */
export async function fillIn({ path }: OpenEdition, address: string, said: Readonly<Record<string, string>>): Promise<void> {
  const file = join(path, 'replies/review.yaml');
  const parts = (await readFile(file, 'utf8')).split('\n  - ');
  const filled = parts.map((part) => (!part.includes(`address: "${address}"`) ? part
    : Object.entries(said).reduce((text, [key, value]) => text.replace(new RegExp(`\n    ${key}:.*`), `\n    ${key}: ${value}`), part)));
  await writeFile(file, filled.join('\n  - '));
}
