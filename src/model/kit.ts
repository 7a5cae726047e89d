/** The shapes of what is plugged in: each room offers some, only `survey.ts` and `commands/` put them together. */

export type { Check, PageCheck, SiteCheck, TaskCheck, Verdict } from './check.ts';
export type { Frontier, Guide } from './guide.ts';
export type { DeepObserving, LookingCard, ObservedOn, Observer } from './observer.ts';
export type { PageCase } from './page-case.ts';
export type { Frame, QuotedLink } from './quoted-link.ts';
export type { Report, Results } from './results.ts';
export type { SiteCase } from './site-case.ts';
export type { LookCard, SiteFault, SiteResult } from './site-result.ts';
export type { StepExample, StepGrammar, StepsHeld } from './step.ts';
export type { Store } from './store.ts';
export type { TaskCase } from './task-case.ts';
