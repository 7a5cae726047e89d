import { relative, resolve } from 'node:path';
import { guideFor } from '../findability/index.ts';
import { checks } from '../judge/index.ts';
import type { Results } from '../model/kit.ts';
import type { Survey } from '../model/survey.ts';
import type { Visit } from '../model/visit.ts';
import { observers, readPdf, readSitemap, readSource, readStatement, runLighthouse } from '../observe/index.ts';
import { planVisits } from '../plan/index.ts';
import { jsonl, tellAll, terminal } from '../progress/index.ts';
import { collect, type OlderEdition, onlyScripts } from '../survey.ts';
import { Complaint, type Command, type World } from './command.ts';
import { judgeEdition, publishEdition } from './conclusion.ts';
import { beginEdition, takeEdition, type OpenEdition } from './edition.ts';
import { leagueLines } from './league-lines.ts';
import { literalHomes } from './literal-homes.ts';
import { narrowed } from './narrowed.ts';
import { olderEdition, olderOption } from './older-edition.ts';
import { outcomeTable } from './outcome-table.ts';
import { reviewCount, reviewLines, writtenReplies } from './replies.ts';
import { sealOf } from './seal.ts';
import { truthOption, withTruth } from './truth.ts';
import { versions } from './versions.ts';
import { tellSteps, watchedVersions, watchOf, watchOptions, type Watch } from './watching.ts';
import { surveyOf } from './written.ts';

export const run: Command = {
  verb: 'run',
  takes: '<survey.yaml>',
  about: 'Carries out a survey: visits every site, judges, scores and publishes. Goes on where an interrupted run of the same survey was.',
  options: [
    { flags: '--edition <folder>', about: 'where the edition is kept (default: reports/<survey>-<day>)' },
    { flags: '--only <site...>', about: 'only these sites of the survey, by their ids; site/task for one task' },
    truthOption,
    olderOption,
    { flags: '--workers <n>', about: 'so many sites side by side (default: as the survey says)' },
    ...watchOptions,
  ],
  example: 'npm start -- run scenarios/surveys/sample.yaml\n  npm start -- run scenarios/surveys/sample.yaml --only brambleford/missed-bin --headed\n  npm start -- run scenarios/surveys/my-council.yaml --truth links_to_services_provided_by_local_authorities.csv',
  async run([path = ''], options, world) {
    const watch = await watchOf(options);
    const survey = await withTruth(sped(narrowed(await surveyOf(path, world), options), watch === null ? options : { ...options, workers: 1 }), options, world);
    const open = await beginEdition(survey, typeof options['edition'] === 'string' ? options['edition'] : null, { ...await versions(survey), ...await watchedVersions(watch) }, world);
    // Before hours of work: a broken review list stops the judging at their end.
    await writtenReplies(open);
    if (open.edition.ended === null) await collectAlone(open, { older: await olderEdition(open, options, world), watch }, world);
    else world.say(`${open.edition.id} has ended: nobody is visited again, it is judged and published from what was seen and what people replied. For a new survey name another --edition.`);
    if (world.signal.aborted) return stopped(open, world);
    const edition = open.edition.ended === null ? { ...open.edition, ended: new Date().toISOString(), seal: await sealOf(open.path) } : open.edition;
    const results = await judgeEdition({ ...open, edition }, world.say);
    await publishEdition(results, { ...open, edition });
    // Last, so that whatever is killed before is gone on with.
    await open.store.save('edition', results.edition);
    await show(results, open, world);
    return !onlyScripts(open.survey) && covered(results) < open.survey.method.coverage ? 3 : 0;
  },
};

interface Collecting { readonly older: OlderEdition | null; readonly watch: Watch | null }

async function collectAlone(open: OpenEdition, how: Collecting, world: World): Promise<void> {
  const leave = takeEdition(open);
  try {
    await collectInto(open, how, world);
  } finally {
    leave();
  }
}

function stopped({ path, edition }: OpenEdition, world: World): number {
  const here = relative(world.folder, path);
  if (world.isJson) world.out(`${JSON.stringify({ edition: edition.id, path, stopped: true })}\n`);
  world.say(`Stopped. Everything seen so far is kept in ${here}; the same command goes on from there.`);
  return 130;
}

/** So many sites side by side as the option says, where it says anything. */
function sped(survey: Survey, options: Readonly<Record<string, unknown>>): Survey {
  const workers = options['workers'] === undefined ? survey.manners.atOnce : Number(options['workers']);
  if (!Number.isInteger(workers) || workers < 1) throw new Complaint('--workers: expected a whole number from 1 on.', 2);
  return { ...survey, manners: { ...survey.manners, atOnce: workers } };
}

async function collectInto(open: OpenEdition, { older, watch }: Collecting, world: World): Promise<void> {
  const { survey } = open;
  const perSite = Map.groupBy(planVisits(survey), ({ site }) => site);
  const bar = terminal({ ...world.screen, isQuiet: world.isQuiet || watch !== null, clock: () => Date.now() }, { visits: idsOf(survey, perSite), atOnce: survey.manners.atOnce });
  const log = jsonl(open.store, (detail) => world.say(`events.jsonl cannot be written: ${detail}`));
  const shown = watch === null ? { name: 'the progress bar', tell: bar.tell } : { name: 'the steps', tell: tellSteps(world) };
  const tell = tellAll([shown, { name: 'events.jsonl', tell: log.tell }]);
  const { openVisitor } = await import('../visit/index.ts');
  const samples = survey.hosts === 'samples' ? await (await import('../samples/index.ts')).startSamples() : null;
  const hosts = { ...literalHomes(survey.sites.map(({ home }) => home)), ...(survey.hosts === 'samples' ? samples?.hosts : survey.hosts) };
  const guide = guideFor(survey.method.visitor);
  const visitor = await openVisitor({ survey, hosts, observers, readSource, readSitemap, readStatement, readPdf, lab: runLighthouse, guide, tell, signal: world.signal, say: world.say, watch });
  try {
    const visits = [...perSite.values()].flat().length;
    const done = (await open.store.list('facts/')).filter((key) => key.includes('/journeys/')).length;
    if (done > 0) world.say(`Going on with ${open.edition.id}: ${done} of ${visits} visits are there already.`);
    tell({ type: 'edition-started', edition: open.edition.id, sites: survey.sites.length, visits, done });
    await collect(survey, { visitor, guide, checks: Object.values(checks), store: open.store, tell, signal: world.signal, older });
    if (!world.signal.aborted) tell({ type: 'edition-ended', edition: open.edition.id });
  } finally {
    bar.done();
    await visitor.close();
    await samples?.close();
    await log.done();
  }
}

/** Sites in the order in which they are begun, with the ids of their visits. */
function idsOf(survey: Survey, perSite: ReadonlyMap<string, readonly Visit[]>): ReadonlyMap<string, readonly string[]> {
  return new Map(survey.sites.map(({ id }) => [id, (perSite.get(id) ?? []).map((visit) => visit.id)]));
}

/** Mean share (0–1) of what was asked that was answered, over the sites that let themselves be visited; one that turned us away answered nothing. */
function covered({ league, survey }: Results): number {
  const asked = league.rows.filter(({ site }) => survey.bindings.find((binding) => binding.site === site)?.optOut == null);
  return asked.length === 0 ? 0 : asked.reduce((sum, row) => sum + row.coverage, 0) / asked.length;
}

async function show(results: Results, open: OpenEdition, world: World): Promise<void> {
  const { path, here } = open;
  const review = await reviewCount(open, results);
  if (world.isJson) {
    world.out(`${JSON.stringify({ edition: results.edition.id, path: resolve(path), league: results.league.rows, review })}\n`);
    return;
  }
  world.out(`${[
    '', `${results.edition.title}: edition ${results.edition.id}`, `Published: ${here}/published/index.html   (look at it: npm start -- serve ${here})`, '',
    ...(onlyScripts(results.survey) ? [] : [...leagueLines(results), '']), ...outcomeTable(results), ...reviewLines(review),
  ].join('\n')}\n`);
}
