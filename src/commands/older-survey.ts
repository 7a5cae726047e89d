import type { Scenario } from '../model/scenario.ts';
import type { Binding, Survey } from '../model/survey.ts';

type Grown = 'queries' | 'short' | 'welsh' | 'inputs';
type GrownBinding = 'inputs' | 'overrides' | 'suppliers' | 'allow';
/** As editions of before these were written have them. */
type Older = Omit<Survey, 'scenarios' | 'bindings' | 'method'> & {
  readonly scenarios: readonly (Omit<Scenario, Grown> & Partial<Pick<Scenario, Grown>>)[];
  readonly bindings: readonly (Omit<Binding, GrownBinding> & Partial<Pick<Binding, GrownBinding>>)[];
  readonly method: Omit<Survey['method'], 'visitor'> & Partial<Pick<Survey['method'], 'visitor'>>;
};

/** A stored survey with everything that surveys hold today: what an older program did not write was not asked for. */
export function ofToday(survey: Older): Survey {
  return {
    ...survey,
    scenarios: survey.scenarios.map(({ queries = [], short = [], welsh = null, inputs = {}, ...scenario }) => ({ ...scenario, queries, short, welsh, inputs })),
    bindings: survey.bindings.map(({ inputs = {}, overrides = {}, suppliers = {}, allow = { post: [] }, ...binding }) => ({ ...binding, inputs, overrides, suppliers, allow })),
    method: { ...survey.method, visitor: survey.method.visitor ?? null },
  };
}
