import type { Screen } from '../model/device.ts';
import type { ObserverId, Seen } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { PageCase, PageCheck } from '../model/kit.ts';
import type { Site } from '../model/survey.ts';
import { findingFrom } from './finding-from.ts';
import type { OwedPage } from './owed-pages.ts';
import { once, seenOnce } from './seen-once.ts';
import { verdictsOn } from './verdicts-on.ts';

/** What is seen of a page on a further screen; the rest is the desktop's. */
const own: readonly ObserverId[] = ['layout', 'screenshot'];

/**
 * The answers of the checks of a screen's kind on the survey's further screens, of the pages that were seen there. They carry the screen's id
 * as their device, and count for nothing.
 */
export function furtherFindings(site: Site, pages: readonly OwedPage[], checks: readonly PageCheck[], screens: readonly Screen[]): readonly Finding[] {
  return screens.flatMap((screen) => pages.flatMap((page) => {
    const [look, seen] = [page.look, page.look?.further?.[screen.id]];
    if (look === null || look.failure !== null || seen === undefined || page.state !== undefined) return [];
    const on: PageCase = { site, look, device: screen.kind, roles: page.roles, titles: [] };
    const asked = checks.filter((check) => check.devices.includes(screen.kind) && check.needs.includes('layout') && check.needs.every((need) => own.includes(need) || once.includes(need)));
    return asked.flatMap((check) => findingsOf(check, on, seen, screen, page.url));
  }));
}

function findingsOf(check: PageCheck, on: PageCase, seen: Seen, screen: Screen, url: string): readonly Finding[] {
  const { site, look, roles } = on;
  const evidence = [...(seen.screenshot?.ok === true ? [seen.screenshot.data.image] : []), `look:${look.id}`];
  const verdicts = verdictsOn(check, on, (need) => seen[need] ?? seenOnce(look, need), screen.title);
  return verdicts.map((verdict) => {
    const finding = findingFrom({ site, check, subject: `page-${look.id}`, task: null }, { url, evidence, ...verdict });
    return { ...finding, id: `${finding.id}/${screen.id}`, device: screen.id, roles };
  });
}
