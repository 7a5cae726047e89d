import type { Facts, ObserverId } from '../model/facts.ts';
import type { PageCase, PageCheck, SiteCheck, TaskCheck, Verdict } from '../model/kit.ts';

type PageCard<K extends ObserverId> = Omit<PageCheck, 'needs' | 'judge'> & {
  readonly needs: readonly K[];
  readonly judge: (page: PageCase, facts: Pick<Facts, K>) => readonly Verdict[];
};

/** A check as it is written. A page check sees only the facts that it says it needs, and sees them only when all are there. */
export function defineCheck<K extends ObserverId>(check: PageCard<K>): PageCheck;
export function defineCheck(check: TaskCheck): TaskCheck;
export function defineCheck(check: SiteCheck): SiteCheck;
export function defineCheck<K extends ObserverId>(check: PageCard<K> | TaskCheck | SiteCheck): PageCheck | TaskCheck | SiteCheck {
  return check;
}
