import { addressKey } from '../judge/address-key.ts';
import type { Mark } from '../model/agreement.ts';
import type { Destination, TaskFinding } from '../model/destination.ts';
import type { Finding } from '../model/finding.ts';
import type { Results, SiteResult } from '../model/kit.ts';

/** What the judge says to a mark's question, or why the question cannot be told from others. */
export type Judged = { readonly value: string } | { readonly fault: string };

/**
 * The judge's answers to what people marked, by site. Of `destination` the judge's own word counts, not that of pins, replies or GOV.UK; a page check is asked
 * of the page that answers the task, without a task of the home page.
 */
export function judgeOfMarks(results: Results): (mark: Mark) => Judged {
  const sites = new Map(results.sites.map((site) => [site.site.id, site]));
  const findings = Map.groupBy(results.findings, ({ site, check }) => `${site} ${check}`);
  return (mark) => {
    const site = sites.get(mark.site);
    const task = site?.tasks.find(({ scenario }) => scenario === mark.task) ?? null;
    if (mark.check === 'destination') return { value: destinationOf(task, mark.value) };
    const about = (findings.get(`${mark.site} ${mark.check}`) ?? []).filter((finding) => isAbout(finding, mark, site, task));
    const own = about.filter(({ task: of, item }) => of === null || mark.item === '' || item === mark.item);
    const items = [...new Set(about.map(({ item }) => item))].sort();
    if (own.length === 0 && about.length > 0) return { fault: `"${mark.check}" has no item "${mark.item}" here${items.join('') === '' ? '' : `: expected ${items.join(', ')}`}` };
    const walked = own.filter(({ device }) => device === null || device === 'desktop' || device === 'phone');
    return oneOf(walked.filter(({ device }) => mark.device === '' || device === null || device === mark.device), mark);
  };
}

function isAbout(finding: Finding, mark: Mark, site: SiteResult | undefined, task: TaskFinding | null): boolean {
  if (finding.task !== null) return finding.task === mark.task;
  const wanted = new Set((mark.task === '' ? [site?.site.home ?? ''] : task?.destination.set ?? []).map(addressKey));
  const look = site?.looks.find(({ id }) => finding.id.split('/')[1] === `page-${id}`);
  return look !== undefined && wanted.has(addressKey(look.url));
}

/** A page's findings of one check are one answer, failed where any failed; a task's must be told apart by item and device. */
function oneOf(findings: readonly Finding[], { item, device, check }: Mark): Judged {
  const [first] = findings;
  if (first === undefined) return { value: 'untested' };
  if (first.task === null) return { value: ['failed', 'cantTell', 'untested', 'passed'].find((state) => findings.some((one) => one.state === state)) ?? 'inapplicable' };
  if (findings.length === 1) return { value: first.state };
  const items = [...new Set(findings.map((one) => one.item))].sort();
  if (item === '' && items.length > 1) return { fault: `"${check}" has several answers here: give the item (${items.join(', ')})` };
  if (device === '' && findings.every(({ state }) => state === first.state)) return { value: first.state };
  return { fault: `"${check}" is answered for each device: give desktop or phone` };
}

/** The marked address itself where the judge holds it for an answer, else the judge's own; `none`, or that it could not tell. */
function destinationOf(task: TaskFinding | null, marked: string): string {
  if (task === null) return 'untested';
  const { verdict, set, best } = byItself(task);
  if (verdict === 'review') return 'cantTell';
  if (verdict === 'not-found') return 'none';
  const key = addressKey(marked);
  return set.some((url) => addressKey(url) === key) ? marked : best?.url ?? 'none';
}

/** What the judge said before anybody told it anything. */
export function byItself({ destination, expected }: TaskFinding): Pick<Destination, 'verdict' | 'set' | 'best'> {
  if (expected !== undefined) return expected.judged;
  const { alone, candidates } = destination;
  if (alone === undefined) return destination;
  const best = candidates.find(({ url }) => url === alone.url) ?? null;
  return { verdict: alone.verdict, set: alone.url === null ? [] : [alone.url], best };
}
