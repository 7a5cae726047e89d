import { isActing, isLabbed, sharedFaults, stepsTried } from '../judge/index.ts';
import type { Edition } from '../model/edition.ts';
import type { Finding } from '../model/finding.ts';
import type { LookingCard, Observer, Results, SiteResult } from '../model/kit.ts';
import type { Score } from '../model/method.ts';
import type { Survey } from '../model/survey.ts';
import type { JudgedOutcome } from '../model/visit.ts';
import { rank, scoreSite, truthAgreement } from '../score/index.ts';
import type { Concluding } from './concluding.ts';
import { duties } from './duties.ts';
import { judgeOne } from './judge-one.ts';
import { onlyScripts } from './only-scripts.ts';
import { ownScripts } from './own-scripts.ts';
import { wantsLab } from './wants-lab.ts';

/** Stored facts → findings → scores → league. Pure but for reading the store; asks no site anything. */
export async function conclude(survey: Survey, edition: Edition, by: Concluding): Promise<Results> {
  const findings: Finding[] = [];
  const scores: Score[] = [];
  const judged: SiteResult[] = [];
  const tried: ReturnType<typeof stepsTried>[number][] = [];
  const acting = new Set(by.checks.filter(isActing).map(({ id }) => id));
  for (const site of survey.sites) {
    const { result, found } = await judgeOne(survey, site, { ...by, started: edition.started });
    judged.push(result);
    tried.push(...stepsTried(result.journeys, result.outcomes, ownScripts(survey, site)));
    findings.push(...found);
    if (!onlyScripts(survey)) scores.push(...scoreSite(site, found, duties(survey, site), survey.method, acting));
  }
  // Only when all sites were judged can be told that the same step fails on many.
  const sites = judged.map(withShared(sharedFaults(tried)));
  const only = onlyScripts(survey) ? 'only scripts were walked, and they score nothing' : null;
  const unranked = new Map(sites.flatMap(({ site, notAssessed: why }) => (why ?? only) === null ? [] : [[site.id, why ?? only ?? ''] as const]));
  const cards = by.checks.filter((check) => wantsLab(survey) || !isLabbed(check)).map((check) => {
    const { judge: _judge, ...card } = check;
    return { ...card, ...(isActing(check) && { acts: true }), ...(isLabbed(check) && { timed: true }) };
  });
  const truth = truthAgreement(sites.flatMap(({ tasks }) => tasks), survey.scenarios.map(({ id }) => id));
  return {
    edition, survey, checks: cards, ...(by.observers && { looking: by.observers.map(lookingCard) }), sites, findings, scores, league: rank(survey.sites, scores, survey.method, unranked),
    ...(truth.length > 0 ? { truth } : {}),
  };
}

function withShared(faults: ReadonlyMap<string, JudgedOutcome>): (result: SiteResult) => SiteResult {
  return (result) => ({
    ...result, outcomes: Object.fromEntries(Object.entries(result.outcomes).map(([visit, outcome]) => [visit, { ...outcome, ...faults.get(visit) }])),
  });
}

function lookingCard({ id, each, again, deep }: Observer<never>): LookingCard {
  return { id, each, ...(again && { again }), own: deep !== undefined, ...(deep?.touches && { touches: true as const }) };
}
