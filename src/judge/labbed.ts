import type { Check } from '../model/kit.ts';
import type { LabOrder, LabPage, LabResult } from '../model/lab.ts';
import { failureWords } from './failure-words.ts';
import type { JudgeInput } from './judge-input.ts';
import { labMeasure, middleRun } from './lab-measure.ts';
import { owedPages, type OwedPage } from './owed-pages.ts';
import { taskCases } from './task-cases.ts';
import { withoutScripts } from './without-scripts.ts';

/** Whether a check speaks of what was timed in the lab: then nobody can see by looking whether it is right. */
export function isLabbed(check: Check): boolean {
  return check.of === 'page' && check.needs.includes('lab');
}

/** Whether a page is one that the lab is for: home, or one that answers a task; no state that a script made. */
export function isForLab({ roles, state }: Pick<OwedPage, 'roles' | 'state'>): boolean {
  return state === undefined && roles.some((role) => role === 'home' || role === 'destination');
}

/** The pages of a site that are to be run in the lab: those that could be looked at and have an address of their own; home first, then by id. None of a site that was not assessed. */
export function labOrders(input: JudgeInput): readonly LabOrder[] {
  if (input.notAssessed !== null) return [];
  const pages = owedPages(input, taskCases(withoutScripts(input))).filter((page) => isForLab(page) && isLoadable(page));
  const isHome = ({ roles }: OwedPage): boolean => roles.includes('home');
  return [...pages.filter(isHome), ...pages.filter((page) => !isHome(page))].map(({ id, url }) => ({ id, url }));
}

/** A state that is come to by pressing (`#~…`) is nothing that can be opened. */
function isLoadable({ look, url }: OwedPage): boolean {
  return look !== null && look.failure === null && (look.status === null || look.status < 400) && !url.includes('#~');
}

/** The lab's pages as they are told, by address. */
export function labResults(pages: readonly LabPage[]): readonly LabResult[] {
  return pages.map(resultOf).sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : a.id < b.id ? -1 : 1));
}

function resultOf({ id, url, lab, failure }: LabPage): LabResult {
  const run = middleRun(lab.runs);
  const audits = run === null ? [] : run.audits.filter((audit) => lab.runs.every((one) => one.audits.some((other) => other.id === audit.id)));
  return {
    id, url, runs: lab.runs.length, slowdown: lab.slowdown, untested: failure === null ? null : failureWords(failure), audits,
    measures: failure === null && lab.runs.length > 0 ? (['lcpMs', 'cls', 'tbtMs'] as const).map((measure) => labMeasure(lab, measure)) : [],
    weight: run === null ? null : { bytes: run.bytes, requests: run.requests, thirdParties: run.thirdParties },
  };
}
