/** How the scripts of the tasks go at the sample councils, beside what can be done there. See README.md. */
import type { Survey } from '../src/model/survey.ts';
import { observers } from '../src/observe/index.ts';
import { expectedOutcomes, startSamples } from '../src/samples/index.ts';
import { projectSurvey } from './read-survey.ts';
import { type ScriptLine, walkScripts } from './walk-scripts.ts';

/** Councils, tasks and devices, each a list with commas, or nothing for all: `node bench/journeys.ts brambleford missed-bin phone`. */
const [only = '', task = '', device = ''] = process.argv.slice(2);

const survey = projectSurvey('scenarios/surveys/journeys.yaml');
const narrow: Survey = {
  ...survey, sites: survey.sites.filter(({ id }) => only === '' || only.split(',').includes(id)),
  scenarios: survey.scenarios.filter(({ id }) => task === '' || task.split(',').includes(id)),
  routes: { scripted: (['desktop', 'phone'] as const).filter((one) => device === '' || one === device) },
};
const samples = await startSamples();
const began = Date.now();
const light = observers.filter(({ id }) => id === 'html' || id === 'links' || id === 'names');
const { lines } = await walkScripts(narrow, { observers: light, hosts: samples.hosts });
await samples.close();

const isRight = ({ site, task: id, judged }: ScriptLine): boolean => expectedOutcomes[site]?.[id]?.outcome === judged.outcome;
for (const line of lines.filter((one) => !isRight(one))) {
  const want = expectedOutcomes[line.site]?.[line.task];
  console.log(`${line.site}/${line.task} on a ${line.device}: ${line.judged.outcome}, not ${want?.outcome ?? '?'} (${want?.say ?? 'nothing is written of it'})\n  ${line.judged.because}`);
  if (process.env['STEPS'] !== undefined) for (const step of line.journey.steps) console.log(`    ${step.outcome.padEnd(9)} ${(step.branch ?? []).join(' > ')} | ${step.say} | ${step.detail} | ${step.url}`);
}
console.table(survey.sites.filter(({ id }) => lines.some(({ site }) => site === id)).map(({ id }) => {
  const own = lines.filter(({ site }) => site === id);
  const unsure = own.filter(({ judged }) => judged.outcome === 'not-assessed' || judged.outcome === 'blocked');
  return { site: id, journeys: own.length, right: own.filter(isRight).length, wrong: own.filter((line) => !isRight(line) && !unsure.includes(line)).length, 'not assessed': unsure.length };
}));
console.log(`${lines.filter(isRight).length} of ${lines.length} as they should be, in ${Math.round((Date.now() - began) / 1000)} s`);
