import type { Problem, Read } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Binding, Site, Survey } from '../model/survey.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { openYaml, type Written } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { below, folderOf, idOf, join } from './paths.ts';
import { outcome, problemsOf, sorted } from './problems.ts';
import { readBinding } from './read-binding.ts';
import { readMethod } from './read-method.ts';
import { readScenario } from './read-scenario.ts';
import { readSites } from './read-sites.ts';
import { surveyShape, type WrittenSurvey } from './shapes/survey-shape.ts';
import { bindingFiles, chosenSites, methodFile, missingFiles, scenarioFiles, siteFiles, writtenIds } from './survey-files.ts';
import { together } from './together.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A survey with everything it names read in and held together, or every problem of all those files.
 * `folder` is where scenarios, methods/ and bindings/ stand; left out, the folder above the survey's own.
 * Lists of sites are named as seen from the survey. What may be left out of the file stands at `surveyShape`.
 */
export function readSurvey(files: Files, file: string, vocabulary: Vocabulary, folder = join(folderOf(file), '..')): Read<Survey> {
  const opened = openYaml(files, file);
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, surveyShape);
  const own = [...problems, ...ownId(written, 'id', /^[a-z0-9][a-z0-9-]*$/)];
  return value === null ? { ok: false, problems: sorted(own) } : readNamed(files, written, value, vocabulary, folder, own);
}

function readNamed(
  files: Files, written: Written, value: WrittenSurvey, vocabulary: Vocabulary, folder: string, own: readonly Problem[],
): Read<Survey> {
  const missing = missingFiles(files, written, value, folder);
  const there = (path: string): boolean => !missing.some((each) => each.file === path);
  const lists = siteFiles(written.file, value).filter(there);
  const tasks = scenarioFiles(files, value, folder).filter(there);
  const sites = lists.map((path) => readSites(files, path));
  const scenarios = tasks.map((path) => readScenario(files, path, vocabulary.grammar));
  const method = there(methodFile(value, folder)) ? readMethod(files, methodFile(value, folder), vocabulary.checks) : null;
  const chosen = chosenSites(value, valuesOf(sites).flat());
  const bound = bindingFiles(files, chosen, folder);
  const bindings = bound.map((path) => readBinding(files, path, vocabulary.grammar, writtenIds(files, folder)));
  const parts = [...sites, ...scenarios, ...bindings, ...(method === null ? [] : [method])];
  const all = [...own, ...missing.map((each) => each.problem), ...parts.flatMap(problemsOf), ...together(written, value, lists, sites)];
  const paths = [written.file, ...lists, ...tasks, methodFile(value, folder), ...bound];
  return outcome(all, () => method === null || !method.ok ? null : {
    ...surveyOf(written.file, value, chosen, valuesOf(scenarios), valuesOf(bindings)),
    method: method.value,
    sources: Object.fromEntries(paths.map((path) => [below(folder, path), files.hash(files.read(path) ?? '')])),
  });
}

function valuesOf<T>(reads: readonly Read<T>[]): readonly T[] {
  return reads.flatMap((read) => (read.ok ? [read.value] : []));
}

function surveyOf(
  file: string, value: WrittenSurvey, sites: readonly Site[], scenarios: readonly Scenario[], bindings: readonly Binding[],
): Omit<Survey, 'method' | 'sources'> {
  const { manners } = value;
  const { navigation, search, scripted, 'a-z': aToZ } = value.routes;
  return {
    id: idOf(file),
    title: value.title,
    sites,
    scenarios,
    bindings,
    routes: { ...(navigation && { navigation }), ...(search && { search }), ...(aToZ && { 'a-z': aToZ }), ...(scripted && { scripted }) },
    manners: {
      pauseMs: manners.pause,
      atOnce: manners['at-once'],
      userAgent: `toptasks/1 (survey of council websites; contact: ${value.contact ?? 'none, sample sites only'})`,
      pageMs: manners['page-limit'],
      pagesPerTask: manners['pages-per-task'],
      pagesPerSite: manners['pages-per-site'],
    },
    hosts: value.hosts,
  };
}
