import type { Method } from '../model/method.ts';
import type { Problem, Read } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Binding, Site, Survey } from '../model/survey.ts';
import { askedNothing } from './asked-nothing.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { fragmentFiles } from './fragment-files.ts';
import { knownTasks } from './known-tasks.ts';
import { lackingInputs } from './lacking-inputs.ts';
import { meantKeys } from './meant-keys.ts';
import { openKind } from './open-kind.ts';
import type { Written } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { below, folderOf, idOf, join } from './paths.ts';
import { outcome, problemsOf } from './problems.ts';
import { readBinding } from './read-binding.ts';
import { readMethod } from './read-method.ts';
import { readScenario } from './read-scenario.ts';
import { listedSites } from './read-sites.ts';
import { surveyShape, type WrittenSurvey } from './shapes/survey-shape.ts';
import { bindingFiles, surveyFiles } from './survey-files.ts';
import { surveyNames } from './survey-names.ts';
import { surveyScreens } from './survey-screens.ts';
import { namedTruth } from './survey-truth.ts';
import { isChosen, together } from './together.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * A survey with everything it names read in and held together, or every problem of all those files.
 * `folder` is where scenarios, methods/ and bindings/ stand; left out, the folder above the survey's own.
 * Lists of sites are named as seen from the survey. What may be left out of the file stands at `surveyShape`.
 */
export function readSurvey(files: Files, file: string, vocabulary: Vocabulary, folder = join(folderOf(file), '..')): Read<Survey> {
  const opened = openKind(files, file, 'survey');
  if (!opened.ok) return opened;
  const written = meantKeys(opened.value, Object.keys(surveyShape.shape));
  const { value, problems } = checkShape(opened.value, surveyShape);
  // What stands under a misspelt key has mistakes of its own.
  const inside = checkShape(written, surveyShape).problems;
  const named = readNamed(files, written, vocabulary, folder);
  const { method } = named;
  // A key that is misspelt may be the one that says what is asked.
  const idle = problems.length === 0 ? named.idle : [];
  const lacking = problems.length === 0 ? lackingInputs(written, surveyNames(written.raw), named) : [];
  const truth = namedTruth(files, written, named);
  const { screens, problems: unseen } = value === null ? { screens: null, problems: [] } : surveyScreens(opened.value, value.devices);
  return outcome([...problems, ...inside, ...unseen, ...ownId(written, 'id', /^[a-z0-9][a-z0-9-]*$/), ...named.problems, ...idle, ...lacking, ...truth.problems], () => value === null || method === null || screens === null ? null : {
    ...surveyOf(file, value, named.sites, named.scenarios, named.bindings),
    method,
    screens,
    ...(truth.expected === null ? {} : { expected: truth.expected }),
    sources: { ...Object.fromEntries([file, ...named.paths].map((path) => [below(folder, path), files.hash(files.read(path) ?? '')])), ...truth.source },
  });
}

interface NamedFiles extends Pick<Survey, 'sites' | 'scenarios' | 'bindings'> {
  readonly method: Method | null;
  readonly paths: readonly string[];
  readonly problems: readonly Problem[];
  /** Warnings of councils that are asked nothing. */
  readonly idle: readonly Problem[];
}

/** Everything that a survey names, as far as it can be read. */
function readNamed(files: Files, written: Written, vocabulary: Vocabulary, folder: string): NamedFiles {
  const names = surveyNames(written.raw);
  const there = surveyFiles(files, written, names, folder);
  const lists = there.lists.map((list) => ({ ...list, ...listedSites(files, list.file) }));
  const scenarios = there.tasks.map((path) => readScenario(files, path, vocabulary.grammar));
  const method = there.method === null ? null : readMethod(files, there.method, vocabulary.checks);
  const ids = [...new Set(lists.flatMap((list) => list.ids))].filter((id) => isChosen(names, id));
  const bound = bindingFiles(files, ids, folder);
  const tasks = knownTasks(files, folder, vocabulary.grammar);
  const bindings = bound.map((path) => readBinding(files, path, vocabulary.grammar, { tasks }));
  const idle = scenarios.length > 0 && scenarios.every(({ ok }) => ok) ? askedNothing(written, names, lists, valuesOf(scenarios)) : [];
  const reads = [...scenarios, ...bindings, ...(method === null ? [] : [method])];
  return {
    sites: lists.flatMap((list) => list.sites).filter((site) => isChosen(names, site.id)),
    scenarios: valuesOf(scenarios),
    bindings: valuesOf(bindings),
    method: method?.ok === true ? method.value : null,
    paths: [...fragmentFiles(valuesOf(scenarios), valuesOf(bindings)).map((path) => join(folder, path)), ...lists.map((list) => list.file), ...there.tasks, ...(there.method === null ? [] : [there.method]), ...bound],
    problems: [...there.problems, ...lists.flatMap((list) => list.problems), ...reads.flatMap(problemsOf), ...together(written, names, lists)],
    idle,
  };
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
      probes: manners.probes, ...(manners.lab > 0 && { lab: manners.lab }),
    },
    hosts: value.hosts,
  };
}
