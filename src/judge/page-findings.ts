import type { Facts, Observation, ObserverId } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { PageCase, PageCheck, Verdict } from '../model/kit.ts';
import type { Lab, LabPage } from '../model/lab.ts';
import type { Device, Site } from '../model/survey.ts';
import { actingObservers } from './acting.ts';
import { addressKey } from './address-key.ts';
import { answersOf } from './answers-of.ts';
import { evidenceOf } from './evidence-of.ts';
import { failureWords } from './failure-words.ts';
import { findingFrom } from './finding-from.ts';
import { isForLab, isLabbed } from './labbed.ts';
import type { OwedPage } from './owed-pages.ts';
import { pagesToProbe } from './pages-to-probe.ts';
import { renderedSource } from './source-of.ts';

/** What a light look has. */
const light: readonly ObserverId[] = ['html', 'links', 'screenshot'];

const observerWords: Readonly<Record<ObserverId, string>> = {
  html: 'The copy of the page', links: 'The list of links', layout: 'The measurement of the layout', axe: 'The automated accessibility test',
  names: 'The list of names', screenshot: 'The picture',
  content: 'The reading of words, pictures and headings', structure: 'The reading of names, roles and fields', colour: 'The reading of colours',
  keyboard: 'The walk with the keyboard', layers: 'The trial of menus, layers and fields', formErrors: 'The trial of the empty form',
  resize: 'The trial of sizes', motion: 'The watch for what moves', paint: 'The comparison of pixels',
  lab: 'The run in the lab',
};

/** Every page check's answers on every page and device that it is planned for. */
export function pageFindings(site: Site, pages: readonly OwedPage[], checks: readonly PageCheck[], notAssessed: string | null, probes = 0, labs: readonly LabPage[] | null = null): readonly Finding[] {
  const chosen = new Set(pagesToProbe(pages, probes));
  return pages.flatMap((page) => checks.flatMap((check) => check.devices.flatMap((device) => {
    if (!isPlanned(page, check, device) || !isProbed(page, check, device, chosen) || (isLabbed(check) && (labs === null || !isForLab(page)))) return [];
    const unseen = notAssessed ?? whyUnseen(page);
    const verdicts = unseen === null ? judged(site, page, pages, check, device, labs ?? []) : [untested(`Not assessed: ${unseen}.`)];
    return verdicts.map((verdict) => findingOf(site, page, check, device, verdict));
  })));
}

/** Of a page that is only on the way no more is asked than its look was meant to see: a light one little, a state that a journey made on one device nothing on the other. */
function isPlanned({ look, roles, state }: OwedPage, check: PageCheck, device: Device): boolean {
  if (state !== undefined) return look?.seen[device] !== undefined && (look.depth === 'full' || check.needs.every((need) => light.includes(need)));
  if (look === null || look.failure !== null || roles.some((role) => role !== 'way')) return true;
  if (look.seen[device] === undefined && Object.keys(look.seen).length > 0) return false;
  return look.depth === 'full' || check.needs.every((need) => light.includes(need));
}

/** What acts on a page is asked only of the pages that were probed, and of those that should have been. */
function isProbed({ id, look }: OwedPage, check: PageCheck, device: Device, chosen: ReadonlySet<string>): boolean {
  const needs = check.needs.filter((need) => actingObservers.includes(need));
  return needs.length === 0 || chosen.has(id) || needs.some((need) => look?.seen[device]?.[need] !== undefined);
}

function whyUnseen({ look }: OwedPage): string | null {
  if (look === null) return 'the page was not looked at (on our side)';
  if (look.failure !== null) return failureWords(look.failure);
  return look.status !== null && look.status >= 400 ? `the page answered ${look.status}` : null;
}

function judged(site: Site, page: OwedPage, pages: readonly OwedPage[], check: PageCheck, device: Device, labs: readonly LabPage[]): readonly Verdict[] {
  const facts: Partial<Record<ObserverId, Facts[ObserverId]>> = {};
  for (const need of check.needs) {
    // The phone's page is the desktop's load under phone metrics: its HTML stands once, under desktop.
    const seen = need === 'lab' ? inLab(page, labs) : page.look?.seen[device]?.[need] ?? (need === 'html' ? page.look?.seen.desktop?.html : undefined);
    if (seen === undefined) return [untested(`${observerWords[need]} was not made on the ${device} (on our side).`)];
    if (!seen.ok) return [untested(`${observerWords[need]} could not be made on the ${device}: ${failureWords(seen.failure)}.`)];
    facts[need] = seen.data;
  }
  const { look, roles } = page;
  if (look === null) return [];
  const pageCase: PageCase = { site, look, device, roles, titles: otherTitles(page, pages) };
  // Every need of this check was put there by the loop above, and a check asks for nothing else.
  return answersOf(check.id, () => check.judge(pageCase, facts as Facts));
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
