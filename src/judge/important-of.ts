import { importantPages } from './important-pages.ts';
import type { JudgeInput } from './judge-input.ts';
import { owedPages } from './owed-pages.ts';
import { taskCases } from './task-cases.ts';
import { withoutScripts } from './without-scripts.ts';

/** Ids of the looks at the pages of a site that matter most; none of a site that was not assessed. */
export function importantOf(input: JudgeInput): readonly string[] {
  return input.notAssessed === null ? importantPages(owedPages(input, taskCases(withoutScripts(input)))) : [];
}
