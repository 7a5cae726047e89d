import type { Problem } from '../model/problem.ts';
import type { Files } from './files.ts';
import { knownTasks, type KnownTasks } from './known-tasks.ts';
import { folderOf, join, nameOf } from './paths.ts';
import { ofFile, problemsOf } from './problems.ts';
import { readBinding } from './read-binding.ts';
import { readFragment } from './read-fragment.ts';
import { readMethod } from './read-method.ts';
import { readReplies } from './read-replies.ts';
import { readScenario } from './read-scenario.ts';
import { readSites } from './read-sites.ts';
import { readSurvey } from './read-survey.ts';
import type { Vocabulary } from './vocabulary.ts';

/** ISO day for which reviews are looked at (left out: none is), and the tasks of the folder where they are known already. */
interface With { readonly today?: string | undefined; readonly tasks?: KnownTasks }

/**
 * Everything wrong or doubtful in one written file. What it is follows from its ending and its folder: a .csv is a list of
 * sites; methods/, surveys/, bindings/ and fragments/ hold what they are called after, an edition's replies/ its review list; any other .yaml is a scenario.
 */
export function readFile(files: Files, file: string, vocabulary: Vocabulary, { today, tasks }: With = {}): readonly Problem[] {
  if (file.endsWith('.csv')) return problemsOf(readSites(files, file));
  if (!file.endsWith('.yaml')) return [ofFile(file, 'written files end in .yaml, lists of sites in .csv')];
  const folder = folderOf(file);
  // A pack may have any name.
  switch (nameOf(folderOf(folder)) === 'packs' ? 'pack' : nameOf(folder)) {
    case 'methods': return problemsOf(readMethod(files, file, vocabulary.checks));
    case 'surveys': return problemsOf(readSurvey(files, file, vocabulary));
    case 'bindings': return problemsOf(readBinding(files, file, vocabulary.grammar, {
      tasks: tasks ?? knownTasks(files, join(folder, '..'), vocabulary.grammar), ...(today === undefined ? {} : { today }),
    }));
    case 'fragments': return problemsOf(readFragment(files, file, vocabulary.grammar));
    case 'replies': return problemsOf(readReplies(files, file));
    default: return problemsOf(readScenario(files, file, vocabulary.grammar));
  }
}
