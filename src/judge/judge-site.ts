import type { Finding } from '../model/finding.ts';
import type { Check, PageCheck, SiteCheck, TaskCheck } from '../model/kit.ts';
import { ruleOf } from './finding-from.ts';
import { fingerprint } from './fingerprint.ts';
import { furtherFindings } from './further-findings.ts';
import type { JudgeInput } from './judge-input.ts';
import { owedPages } from './owed-pages.ts';
import { pageFindings } from './page-findings.ts';
import { withShellFaults } from './shell-faults.ts';
import { siteFindings } from './site-findings.ts';
import { taskCases } from './task-cases.ts';
import { noDutyFindings, taskFindings } from './task-findings.ts';
import { withoutScripts } from './without-scripts.ts';

/**
 * Facts → findings, sorted by id, ids unique. Total: each task check answers for each duty, each page check for each page
 * that has a role (what all its pages share once, as `shell`), each site check once, and what could not be seen is `untested` with its reason. Order of journeys, looks and checks changes nothing, and neither
 * do written scripts: what they passed is told besides, as states.
 */
export function judgeSite(input: JudgeInput): Finding[] {
  const { site, scenarios, notAssessed } = input;
  const checks = [...input.checks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [taskChecks, pageChecks] = [checks.filter(isTaskCheck), checks.filter(isPageCheck)];
  const tasks = taskCases(withoutScripts(input));
  const pages = owedPages(input, tasks);
  const found = [
    ...tasks.flatMap((task) => taskFindings(task, taskChecks, notAssessed)),
    ...scenarios.filter((one) => !one.for.includes(site.type)).flatMap((one) => noDutyFindings(site, one, taskChecks)),
    ...withShellFaults(pageFindings(site, pages, pageChecks, notAssessed, input.probes, input.labs ?? null)),
  ];
  const counted = withPageCounts(found);
  const whole = siteFindings(input, checks.filter(isSiteCheck), counted);
  const further = notAssessed === null ? withPageCounts(withShellFaults(furtherFindings(site, pages, pageChecks, input.further ?? []))) : [];
  return withUniqueIds([...counted, ...whole, ...further]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * How many of the site's judged pages show the same fault, at whichever of their places; states are counted apart, so that nothing of a page
 * changes by them. Of the shell it is known already.
 */
function withPageCounts(findings: readonly Finding[]): readonly Finding[] {
  const keyOf = ({ seenAs }: Finding, kind: string): string => `${seenAs === undefined ? 'page' : 'state'} ${kind}`;
  const isShell = ({ id }: Finding): boolean => id.split('/')[1] === 'shell';
  const pages = new Map<string, Set<string | undefined>>();
  for (const finding of findings) {
    if (finding.task !== null || finding.fingerprint === '' || isShell(finding)) continue;
    for (const kind of [finding.fingerprint, ...(finding.places ?? []).map((place) => fingerprint(ruleOf(finding), place))]) {
      const key = keyOf(finding, kind);
      pages.set(key, (pages.get(key) ?? new Set()).add(finding.id.split('/')[1]));
    }
  }
  const reach = (finding: Finding): number => (isShell(finding) ? finding.pages : pages.get(keyOf(finding, finding.fingerprint))?.size ?? 1);
  return findings.map((finding) => ({ ...finding, pages: finding.task === null ? reach(finding) : 1 }));
}

/** Two items of hostile names may become one slug; the second is then numbered. */
function withUniqueIds(findings: readonly Finding[]): Finding[] {
  const taken = new Set<string>();
  return findings.map((finding) => {
    let { id } = finding;
    for (let time = 2; taken.has(id); time += 1) id = `${finding.id}-${time}`;
    taken.add(id);
    return id === finding.id ? finding : { ...finding, id };
  });
}

function isTaskCheck(check: Check): check is TaskCheck {
  return check.of === 'task';
}

function isSiteCheck(check: Check): check is SiteCheck {
  return check.of === 'site';
}

function isPageCheck(check: Check): check is PageCheck {
  return check.of === 'page';
}
