import type { SiteMap } from '../model/map.ts';
import type { StatementPage } from '../model/statement.ts';
import type { Site, Survey } from '../model/survey.ts';
import { bindingOf } from './binding-of.ts';
import type { Collecting } from './collecting.ts';
import { isWorthAnotherTry } from './is-worth-another-try.ts';
import { onlyScripts } from './only-scripts.ts';

/** Looks for the accessibility statement, once, where the law asks for one; again only where it failed in passing. */
export async function keepStatement(survey: Survey, site: Site, map: SiteMap, { visitor, store, signal }: Collecting): Promise<void> {
  const key = `facts/${site.id}/statement`;
  if (signal.aborted || visitor.statement === undefined || site.nation === 'other' || onlyScripts(survey)) return;
  const stored = await store.load<StatementPage>(key);
  if (stored !== null && !isWorthAnotherTry(stored.failure)) return;
  const page = await visitor.statement(site, map, bindingOf(survey, site), store);
  if (page !== null && !signal.aborted) await store.save(key, page);
}
