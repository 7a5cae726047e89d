import type { Finding, State } from '../../model/finding.ts';
import type { Results } from '../../model/kit.ts';
import { atlas } from '../atlas.ts';

/** The route questions of findability 3.6, in the order that they are told: none of them needs a model. */
const routeQuestions = [
  { check: 'home-link', sign: 'H1', short: 'Home page' },
  { check: 'landing-link', sign: 'H2', short: 'Page below' },
  { check: 'search-top-five', sign: 'S5', short: 'Search' },
  { check: 'search-asked', sign: 'S5c', short: 'Search as spoken' },
  { check: 'a-to-z', sign: 'AZ', short: 'A to Z' },
  { check: 'short-address', sign: 'U', short: 'Short address' },
  { check: 'engine-rank', sign: 'E', short: 'Textbook engine' },
  { check: 'consistent-destination', sign: 'C', short: 'Same page' },
] as const;

export interface RouteAnswer {
  readonly sign: string;
  readonly short: string;
  readonly title: string;
  /** Of several answers to one question the one that most needs attention. */
  readonly state: State;
  readonly findings: readonly Finding[];
}

const gravest: readonly State[] = ['failed', 'cantTell', 'untested', 'passed', 'inapplicable'];

/** The answer to each route question that was put of a task at a council; questions that were not put are left out. */
export function routeAnswers(results: Results, site: string, task: string): readonly RouteAnswer[] {
  const found = (atlas(results).findings.get(site) ?? []).filter((finding) => finding.task === task);
  return routeQuestions.flatMap(({ check, sign, short }) => {
    const findings = found.filter((finding) => finding.check === check);
    const state = gravest.find((one) => findings.some((finding) => finding.state === one));
    return state === undefined ? [] : [{ sign, short, title: atlas(results).check.get(check)?.title ?? check, state, findings }];
  });
}

/** A state as the answer to a question. */
export const answerWords: Readonly<Record<State, string>> = {
  passed: 'yes', failed: 'no', inapplicable: 'does not apply', cantTell: 'could not tell', untested: 'not tested',
};
