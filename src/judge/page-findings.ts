import type { Observation, ObserverId } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { PageCase, PageCheck, Verdict } from '../model/kit.ts';
import type { Lab, LabPage } from '../model/lab.ts';
import type { Device, Site } from '../model/survey.ts';
import { actingObservers } from './acting.ts';
import { addressKey } from './address-key.ts';
import { byOwnLoad, inDoubt, isDenied, isSeenBy } from './own-load.ts';
import { evidenceOf } from './evidence-of.ts';
import { failureWords } from './failure-words.ts';
import { findingFrom } from './finding-from.ts';
import { isForLab, isLabbed } from './labbed.ts';
import type { OwedPage } from './owed-pages.ts';
import { pagesToProbe } from './pages-to-probe.ts';
import { renderedSource } from './source-of.ts';
import { seenOnce } from './seen-once.ts';
import { verdictsOn } from './verdicts-on.ts';

/** What a light look has. */
const light: readonly ObserverId[] = ['html', 'links', 'screenshot'];

/** What a check says of a page as the survey loads it, and of the phone's own load where there is one that it can be asked of. */
interface Answers { readonly shown: readonly Verdict[]; readonly loaded: readonly Verdict[] | null }

/** Every page check's answers on every page and device that it is planned for. */
export function pageFindings(site: Site, pages: readonly OwedPage[], checks: readonly PageCheck[], notAssessed: string | null, probes = 0, labs: readonly LabPage[] | null = null): readonly Finding[] {
  const chosen = new Set(pagesToProbe(pages, probes));
  return checks.flatMap((check) => check.devices.flatMap((device) => {
    const asked = pages.filter((page) => isPlanned(page, check, device) && isProbed(page, check, device, chosen) && !(isLabbed(check) && (labs === null || !isForLab(page))));
    const answers = asked.map((page) => {
      const unseen = notAssessed ?? whyUnseen(page);
      return { page, ...(unseen === null ? judged(site, page, pages, check, device, labs ?? []) : { shown: [untested(`Not assessed: ${unseen}.`)], loaded: null }) };
    });
    const denied = answers.some(({ shown, loaded }) => loaded !== null && isDenied(loaded, shown));
    return answers.flatMap(({ page, shown, loaded }) => {
      const verdicts = loaded !== null ? byOwnLoad(loaded, shown) : denied ? inDoubt(shown) : shown;
      return verdicts.map((verdict) => findingOf(site, page, check, device, verdict));
    });
  }));
}

/** Of a page that is only on the way no more is asked than its look was meant to see: a light one little, a state that a journey made on one device nothing on the other. */
function isPlanned({ look, roles, state }: OwedPage, check: PageCheck, device: Device): boolean {
  if (state !== undefined) return look?.seen[device] !== undefined && (look.depth === 'full' || check.needs.every((need) => light.includes(need)));
  if (look === null || look.failure !== null || roles.some((role) => role !== 'way')) return true;
  if (look.seen[device] === undefined && Object.keys(look.seen).length > 0) return false;
  return look.depth === 'full' || check.needs.every((need) => light.includes(need));
}

/**
 * What acts on a page is asked only of the pages that were probed, and of those that should have been; what acts as a finger does, of those on
 * which that was tried: older surveys did not.
 */
function isProbed({ id, look }: OwedPage, check: PageCheck, device: Device, chosen: ReadonlySet<string>): boolean {
  if (check.needs.includes('touch')) return look?.seen[device]?.touch !== undefined;
  const needs = check.needs.filter((need) => actingObservers.includes(need));
  return needs.length === 0 || chosen.has(id) || needs.some((need) => look?.seen[device]?.[need] !== undefined);
}

function whyUnseen({ look }: OwedPage): string | null {
  if (look === null) return 'the page was not looked at (on our side)';
  if (look.failure !== null) return failureWords(look.failure);
  return look.status !== null && look.status >= 400 ? `the page answered ${look.status}` : null;
}

function judged(site: Site, page: OwedPage, pages: readonly OwedPage[], check: PageCheck, device: Device, labs: readonly LabPage[]): Answers {
  const { look, roles } = page;
  if (look === null) return { shown: [], loaded: null };
  const on: PageCase = { site, look, device, roles, titles: otherTitles(page, pages) };
  const shown = verdictsOn(check, on, (need) => (
    need === 'lab' ? inLab(page, labs) : look.seen[device]?.[need] ?? seenOnce(look, need)), `the ${device}`);
  const loaded = device === 'phone' && page.state === undefined ? look.further?.['phone-loaded'] : undefined;
  return { shown, loaded: loaded === undefined || !isSeenBy(check, loaded) ? null : verdictsOn(check, on, (need) => loaded[need], `the ${device}`) };
}

/** What the lab says of a page; undefined where it was not run there. */
function inLab({ id }: OwedPage, labs: readonly LabPage[]): Observation<Lab> | undefined {
  const page = labs.find((one) => one.id === id);
  if (page === undefined) return undefined;
  return page.failure === null ? { ok: true, data: page.lab, version: page.version } : { ok: false, failure: page.failure };
}

function otherTitles(page: OwedPage, pages: readonly OwedPage[]): PageCase['titles'] {
  const path = (url: string) => addressKey(url).replace(/\?.*$/, '');
  const isOther = ({ id, url, state }: OwedPage): boolean => state === undefined && path(url) !== path(page.url) && page.state?.passed.includes(id) !== true;
  const others = pages.filter((other) => isOther(other) && other.look !== null && whyUnseen(other) === null);
  return others.flatMap(({ look }) => {
    const source = look && renderedSource(look);
    return look && source ? [{ look: look.id, title: source.title }] : [];
  });
}

function findingOf(site: Site, page: OwedPage, check: PageCheck, device: Device, verdict: Verdict): Finding {
  const evidence = verdict.evidence ?? (page.look ? evidenceOf([page.look], device) : []);
  return { ...findingFrom({ site, check, subject: `page-${page.id}`, task: null }, { url: page.url, ...verdict, device, evidence }), roles: page.roles, ...(page.state && { seenAs: page.state.seenAs }) };
}

function untested(message: string): Verdict {
  return { state: 'untested', message };
}
