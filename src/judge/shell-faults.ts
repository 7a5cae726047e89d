import type { Finding, PageRole, Severity } from '../model/finding.ts';
import type { FaultPlace } from '../model/spot.ts';
import { ruleOf } from './finding-from.ts';
import { fingerprint } from './fingerprint.ts';
import { many, quote } from './quote.ts';

/**
 * On so many judged pages at least, and on this share of them, a fault must stand to be the shell’s; the larger where no landmark tells what
 * part of the page it is in. Two pages are enough where no more were judged (what acts on pages tries few of them). Our choice.
 */
const [least, share, shareWithoutLandmark] = [3, .5, .8];
/** A finding with so many kinds of place may have left others out. */
const most = 10;
/** What these measure is the screen as a whole: their places are examples, and a page without them would be no better. */
const ofWholePage: readonly string[] = ['bar-covers', 'covered-page', 'sideways-scroll', 'small-text', 'tap-target', 'text-overlap'];
const severities: readonly Severity[] = ['critical', 'serious', 'moderate', 'minor', 'info'];
const roleOrder: readonly PageRole[] = ['home', 'destination', 'way'];

/** What was found by one check, item, device and state, the home page first, and on how many pages that check was answered. */
interface Group { readonly findings: readonly Finding[]; readonly judged: number }

/**
 * The findings of one site’s pages, with every fault of the part that pages share told once: as a finding of the `shell`, taken out of those
 * of the pages. A page of which nothing else was found passes. States that scripts made, findings without places and measures of the whole screen
 * stay as they are.
 * The order of the findings changes nothing.
 */
export function withShellFaults(findings: readonly Finding[]): readonly Finding[] {
  const ofPages = findings.filter(isOfPage);
  const taken = new Map<Finding, Finding>();
  const shell = groupsOf(ofPages).flatMap((group) => {
    const kinds = sharedKinds(group);
    if (kinds.size === 0) return [];
    for (const finding of group.findings) taken.set(finding, without(finding, kinds));
    return [shellFinding(group, kinds)];
  });
  return [...findings.map((finding) => taken.get(finding) ?? finding), ...shell];
}

function isOfPage({ id, check, task, seenAs }: Finding): boolean {
  return task === null && seenAs === undefined && /^[^/]*\/page-/.test(id) && !ofWholePage.includes(check);
}

function isInMain({ landmark }: FaultPlace): boolean {
  return landmark.split('>').includes('main');
}

function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const answered = Map.groupBy(findings.filter(({ state }) => state !== 'untested'), ({ check, device }) => `${check} ${device}`);
  const found = findings.filter(({ state, places }) => (state === 'failed' || state === 'cantTell') && places !== undefined);
  const groups = [...Map.groupBy(found, ({ check, device, item, state }) => `${check} ${item} ${device} ${state}`)].sort(([a], [b]) => (a < b ? 1 : -1));
  return groups.map(([, group]) => ({
    findings: group.toSorted((a, b) => Number(b.roles.includes('home')) - Number(a.roles.includes('home')) || (a.id < b.id ? -1 : 1)),
    judged: pagesOf(answered.get(`${group[0]?.check} ${group[0]?.device}`) ?? []),
  }));
}

function pagesOf(findings: readonly Finding[]): number {
  return new Set(findings.map(subjectOf)).size;
}

function subjectOf({ id }: Finding): string {
  return id.split('/')[1] ?? '';
}

/** The fingerprints of what stands outside the main part of enough pages. */
function sharedKinds({ findings, judged }: Group): ReadonlySet<string> {
  const pages = new Map<string, Set<string>>();
  const needed = new Map<string, number>();
  for (const finding of findings) {
    for (const place of finding.places ?? []) {
      if (isInMain(place)) continue;
      const kind = kindOf(finding, place);
      needed.set(kind, place.landmark === '' ? shareWithoutLandmark : share);
      pages.set(kind, (pages.get(kind) ?? new Set()).add(subjectOf(finding)));
    }
  }
  const isEnough = (count: number): boolean => count >= least || (count === 2 && judged === 2);
  return new Set([...pages].flatMap(([kind, on]) => (isEnough(on.size) && on.size >= judged * (needed.get(kind) ?? 1) ? [kind] : [])));
}

function kindOf(finding: Finding, place: FaultPlace): string {
  return fingerprint(ruleOf(finding), place);
}

/** The page’s finding without what is the shell’s. */
function without(finding: Finding, kinds: ReadonlySet<string>): Finding {
  const { places = [], ...rest } = finding;
  const own = places.filter((place) => !kinds.has(kindOf(finding, place)));
  const [first] = own;
  if (own.length === places.length) return finding;
  if (first !== undefined) {
    const count = own.reduce((sum, one) => sum + (one.count ?? 1), 0);
    return { ...rest, places: own, fingerprint: kindOf(finding, first), message: `On the page itself ${many(count, 'place')}, first ${called(first)}; with the part that pages share, which is told once for the site: ${finding.message}` };
  }
  if (places.length >= most) return { ...rest, state: 'cantTell', fingerprint: ruleOf(finding), message: `The ${most} kinds of place that are told stand in the part that pages share; whether the page has more of its own is not known.` };
  return { ...rest, state: 'passed', severity: 'info', fingerprint: '', message: 'Nothing of the page’s own: what was found stands in the part that pages share, and is told once for the site.' };
}

/** What the pages share, told of the first page on which it is all there is; else of the first. */
function shellFinding({ findings, judged }: Group, kinds: ReadonlySet<string>): Finding {
  const isShell = (finding: Finding) => (place: FaultPlace): boolean => kinds.has(kindOf(finding, place));
  const on = findings.filter((finding) => finding.places?.some(isShell(finding)));
  const pure = on.find((finding) => finding.places?.every(isShell(finding)));
  const shown = pure ?? on[0];
  if (shown === undefined) throw new Error('a fault of the shell stands on no page');
  const places = placesOf([shown, ...on], kinds);
  const part = `In the part that ${many(pagesOf(on), 'page')} of ${judged} share`;
  const { seenAs: _none, ...rest } = shown;
  return {
    ...rest,
    id: shown.id.replace(/^([^/]*)\/[^/]*/, '$1/shell'),
    severity: severities.find((one) => on.some(({ severity }) => severity === one)) ?? shown.severity,
    fingerprint: places[0] === undefined ? shown.fingerprint : kindOf(shown, places[0]),
    pages: pagesOf(on),
    message: pure === undefined ? `${part}, ${many(places.length, 'kind')} of place, first ${called(places[0])}; with others of the page that is shown: ${shown.message}` : `${part}: ${shown.message}`,
    roles: roleOrder.filter((role) => on.some(({ roles }) => roles.includes(role))),
    places,
  };
}

/** The shell’s places, each kind once, as the first page has them. */
function placesOf(findings: readonly Finding[], kinds: ReadonlySet<string>): readonly FaultPlace[] {
  const known = new Map<string, FaultPlace>();
  for (const finding of findings) {
    for (const place of finding.places ?? []) {
      const kind = kindOf(finding, place);
      if (kinds.has(kind) && !known.has(kind)) known.set(kind, place);
    }
  }
  return [...known.values()].slice(0, most);
}

function called(place: FaultPlace | undefined): string {
  return quote(place?.name || place?.selector || '');
}
