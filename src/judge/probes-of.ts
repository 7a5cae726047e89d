import type { JudgeInput } from './judge-input.ts';
import { owedPages } from './owed-pages.ts';
import { pagesToProbe } from './pages-to-probe.ts';
import { taskCases } from './task-cases.ts';
import { withoutScripts } from './without-scripts.ts';

/** Ids of the looks at the pages of a site on which the tests that act are to be made; none of a site that was not assessed. */
export function probesOf(input: JudgeInput): readonly string[] {
  return input.notAssessed === null ? pagesToProbe(owedPages(input, taskCases(withoutScripts(input))), input.probes ?? 0) : [];
}
