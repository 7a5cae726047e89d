import type { Finding } from '../model/finding.ts';
import type { TaskCase, TaskCheck, Verdict } from '../model/kit.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Site } from '../model/survey.ts';
import { answersOf } from './answers-of.ts';
import { findingFrom } from './finding-from.ts';
import { quote } from './quote.ts';

/** Every task check's answers on one task that is the council's duty. */
export function taskFindings(task: TaskCase, checks: readonly TaskCheck[], notAssessed: string | null): readonly Finding[] {
  return checks.flatMap((check) => {
    const verdicts = answersOf(check.id, () => check.judge(task));
    const said = notAssessed === null ? verdicts : verdicts.map((verdict) => silenced(verdict, notAssessed));
    return said.map((verdict) => findingFrom({ site: task.site, check, subject: task.scenario.id, task: task.scenario.id }, verdict));
  });
}

/** A task that is no duty of this type of council has one finding in all, under the first task check: inapplicable. */
export function noDutyFindings(site: Site, scenario: Scenario, checks: readonly TaskCheck[]): readonly Finding[] {
  const check = checks.find(({ id }) => id === 'task-reached') ?? checks[0];
  if (check === undefined) return [];
  const message = `${quote(scenario.task)} is no duty of a council of this type (${site.type}).`;
  return [findingFrom({ site, check, subject: scenario.id, task: scenario.id }, { state: 'inapplicable', message })];
}

function silenced({ item, device, route }: Verdict, reason: string): Verdict {
  const about = { ...(item === undefined ? {} : { item }), ...(device === undefined ? {} : { device }), ...(route === undefined ? {} : { route }) };
  return { ...about, state: 'untested', message: `Not assessed: ${reason}.` };
}
