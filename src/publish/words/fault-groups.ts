import type { Finding, Severity } from '../../model/finding.ts';
import type { Results, SiteResult } from '../../model/kit.ts';
import { atlas, byText } from '../atlas.ts';
import { slug } from '../markup/slug.ts';
import { isWalked } from './device-words.ts';
import { isOfSite } from './is-of-site.ts';

/** A fault of a council as its page tells it: once, with every finding that is part of it. */
export interface FaultGroup {
  /** Of the fault on the council's page. */
  readonly anchor: string;
  readonly of: 'page' | 'document';
  readonly first: Finding;
  /** In the results' order, those of further screens last, the first among them. */
  readonly findings: readonly Finding[];
}

const order: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor', 'info'];

/**
 * A council's faults, the gravest and widest first: of pages the same fault once, of documents each check once with all its documents. What
 * its accessibility statement lacks is told with the statement.
 */
export function faultGroups(results: Results, { site, pdfs }: SiteResult): readonly FaultGroup[] {
  const failed = (atlas(results).findings.get(site.id) ?? []).filter(({ task, state }) => task === null && state === 'failed');
  const documents = new Set((pdfs ?? []).map(({ id }) => id));
  const pages = Map.groupBy(failed.filter((finding) => !isOfSite(finding)), ({ fingerprint }) => fingerprint);
  const files = Map.groupBy(failed.filter((finding) => isOfSite(finding) && documents.has(finding.item)), ({ check }) => check);
  return [...[...pages.values()].flatMap((found) => groupOf('page', found)), ...[...files.values()].flatMap((found) => groupOf('document', found))].toSorted(graver);
}

/** On how many pages it was seen, or in how many documents. */
export function reach({ of, findings }: Pick<FaultGroup, 'of' | 'findings'>): number {
  return of === 'document' ? findings.length : Math.max(...findings.map(({ pages }) => pages), new Set(findings.map(({ url }) => url)).size);
}

function groupOf(of: FaultGroup['of'], findings: readonly Finding[]): readonly FaultGroup[] {
  const ordered = findings.toSorted((a, b) => Number(isWalked(b.device)) - Number(isWalked(a.device)));
  const [first] = ordered;
  return first === undefined ? [] : [{ anchor: `fault-${slug(first.id.split('/').slice(1).join('/'))}`, of, first, findings: ordered }];
}

function graver(a: FaultGroup, b: FaultGroup): number {
  return order.indexOf(a.first.severity) - order.indexOf(b.first.severity) || reach(b) - reach(a) || byText(a.first.id, b.first.id);
}
