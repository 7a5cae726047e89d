import type { Finding } from '../model/finding.ts';
import type { SiteCase, SiteCheck, Verdict } from '../model/kit.ts';
import { answersOf } from './answers-of.ts';
import { findingFrom } from './finding-from.ts';
import type { JudgeInput } from './judge-input.ts';
import { statementAnswers } from './statement/statement-answers.ts';

/** Every site check's answers; `findings` are those of its tasks and pages. */
export function siteFindings(input: JudgeInput, checks: readonly SiteCheck[], findings: readonly Finding[]): readonly Finding[] {
  if (checks.length === 0) return [];
  const { site, looks, map, notAssessed } = input;
  const [statement, started] = [input.statement ?? null, input.started ?? null];
  const answers = statementAnswers({ site, started, statement, looks, map, findings });
  const whole: SiteCase = { site, started, statement, answers, pdfs: input.pdfs ?? null, findings };
  return checks.flatMap((check) => {
    const verdicts = notAssessed === null ? answersOf(check.id, () => check.judge(whole)) : [untested(`Not assessed: ${notAssessed}.`)];
    return verdicts.map((verdict) => findingFrom({ site, check, subject: 'site', task: null }, verdict));
  });
}

function untested(message: string): Verdict {
  return { state: 'untested', message };
}
