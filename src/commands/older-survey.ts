import type { Scenario } from '../model/scenario.ts';
import type { Survey } from '../model/survey.ts';

type Grown = 'queries' | 'short' | 'welsh';
/** As editions of before these were written have them. */
type Older = Omit<Survey, 'scenarios' | 'method'> & {
  readonly scenarios: readonly (Omit<Scenario, Grown> & Partial<Pick<Scenario, Grown>>)[];
  readonly method: Omit<Survey['method'], 'visitor'> & Partial<Pick<Survey['method'], 'visitor'>>;
};

/** A stored survey with everything that surveys hold today: what an older program did not write was not asked for. */
export function ofToday(survey: Older): Survey {
  return {
    ...survey,
    scenarios: survey.scenarios.map(({ queries = [], short = [], welsh = null, ...scenario }) => ({ ...scenario, queries, short, welsh })),
    method: { ...survey.method, visitor: survey.method.visitor ?? null },
  };
}
