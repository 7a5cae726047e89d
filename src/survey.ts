import { deviceDifferences, distinctFaults, documentsOf, doneBefore, filmStrips, foundNothing, importantOf, inclusionResults, isActing, isLabbed, judgeOutcomes, judgeSite, labOrders, labResults, lastSeen, looksBefore, picturesWanted, probesOf, quotedLinks, sharedFaults, statementAnswers, stepsTried, unseenPages, walkedBefore, withMarks, withPictures } from './judge/index.ts';
import type { TaskFinding } from './model/destination.ts';
import type { Edition } from './model/edition.ts';
import type { Tell } from './model/event.ts';
import type { FaultMark } from './model/fault-mark.ts';
import type { Failure } from './model/failure.ts';
import type { Look } from './model/facts.ts';
import type { Finding } from './model/finding.ts';
import type { Check, Guide, LookCard, LookingCard, Observer, Report, Results, SiteResult, Store } from './model/kit.ts';
import type { LabOrder, LabPage } from './model/lab.ts';
import type { SiteMap } from './model/map.ts';
import type { Score } from './model/method.ts';
import type { PdfLook, PdfOrder } from './model/pdf.ts';
import type { Pictures, PicturesWanted } from './model/picture.ts';
import type { Scenario } from './model/scenario.ts';
import type { StatementPage } from './model/statement.ts';
import type { Binding, Reply, Said, Site, Survey } from './model/survey.ts';
import type { Errand, Journey, JudgedOutcome, LastSeen, Visit } from './model/visit.ts';
import { errandFor, planVisits } from './plan/index.ts';
import { rank, scoreSite, truthAgreement } from './score/index.ts';

/** One who goes to a site; given, so that this page needs no browser. */
export interface Visitor {
  readonly map: (site: Site, scenarios: readonly Scenario[], binding: Binding | null, store: Store) => Promise<SiteMap>;
  readonly walk: (errand: Errand, map: SiteMap, binding: Binding | null, store: Store) => Promise<Journey>;
  /** Looks at pages of the site, lightly and each once, that nothing else has looked at. */
  readonly show: (site: Site, urls: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Tries out pages that were looked at, by the ids of their looks. */
  readonly probe: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Sees pages that were looked at as loaded by a phone and on the survey's further screens. */
  readonly further?: (site: Site, looks: readonly string[], binding: Binding | null, store: Store) => Promise<void>;
  /** Takes pictures of places on pages that were looked at. */
  readonly picture: (site: Site, wanted: readonly PicturesWanted[], binding: Binding | null, store: Store) => Promise<void>;
  /** What stands where the accessibility statement should be; null where it is not to be looked for. */
  readonly statement?: (site: Site, map: SiteMap, binding: Binding | null, store: Store) => Promise<StatementPage | null>;
  /** Reads documents by what they say of themselves. */
  readonly documents?: (site: Site, orders: readonly PdfOrder[], binding: Binding | null, store: Store) => Promise<readonly PdfLook[]>;
  /** Times pages on a simulated slow phone and keeps what came of it; what was kept is not timed again. */
  readonly lab?: (site: Site, orders: readonly LabOrder[], binding: Binding | null, store: Store) => Promise<void>;
}

/** An edition of before, to be asked what stood where a scripted step of today finds nothing. */
export interface OlderEdition { readonly id: string; readonly store: Pick<Store, 'load'> }

/**
 * plan → visit → store. Goes on where an interrupted run was: what is stored is not collected again, except what
 * failed in passing. Ends early, without error, when the signal is given; everything stored until then is kept. With an older edition, what
 * stood there where a scripted journey is lost now is kept too.
 */
export async function collect(survey: Survey, by: { visitor: Visitor; guide: Guide; checks: readonly Check[]; store: Store; tell: Tell; signal: AbortSignal; older?: OlderEdition | null }): Promise<void> {
  const visits = Map.groupBy(planVisits(survey), (visit) => visit.site);
  const sites = survey.sites.filter((site) => bindingOf(survey, site)?.optOut == null);
  await sideBySide(survey.manners.atOnce, sites, async (site) => {
    if (by.signal.aborted) return;
    by.tell({ type: 'site-started', site: site.id });
    const map = await mapOf(survey, site, by);
    if (by.signal.aborted) return;
    by.tell({ type: 'site-mapped', site: site.id, pages: map.pages.length });
    if (map.failure === null) await walkSite(survey, site, visits.get(site.id) ?? [], map, by);
    if (!by.signal.aborted) by.tell({ type: 'site-ended', site: site.id, failure: map.failure?.kind ?? null });
  });
  // Only when nothing else of ours keeps the machine busy can anything be timed.
  if (wantsLab(survey)) for (const site of sites) if (!by.signal.aborted) await timeSite(survey, site, by);
}

/** What judging needs; `replies` and `marks` are what people decided since the sites were visited. */
interface Concluding { guide: Guide; checks: readonly Check[]; store: Store; words: (failure: Failure) => string; replies?: readonly Reply[]; marks?: readonly FaultMark[]; started?: string; observers?: readonly Observer<never>[] }

/** Stored facts → findings → scores → league. Pure but for reading the store; asks no site anything. */
export async function conclude(survey: Survey, edition: Edition, by: Concluding): Promise<Results> {
  const findings: Finding[] = [];
  const scores: Score[] = [];
  const judged: SiteResult[] = [];
  const tried: ReturnType<typeof stepsTried>[number][] = [];
  const acting = new Set(by.checks.filter(isActing).map(({ id }) => id));
  for (const site of survey.sites) {
    const { result, found } = await judgeOne(survey, site, { ...by, started: edition.started });
    judged.push(result);
    tried.push(...stepsTried(result.journeys, result.outcomes, ownScripts(survey, site)));
    findings.push(...found);
    if (!onlyScripts(survey)) scores.push(...scoreSite(site, found, duties(survey, site), survey.method, acting));
  }
  // Only when all sites were judged can be told that the same step fails on many.
  const sites = judged.map(withShared(sharedFaults(tried)));
  const only = onlyScripts(survey) ? 'only scripts were walked, and they score nothing' : null;
  const unranked = new Map(sites.flatMap(({ site, notAssessed: why }) => (why ?? only) === null ? [] : [[site.id, why ?? only ?? ''] as const]));
  const cards = by.checks.filter((check) => wantsLab(survey) || !isLabbed(check)).map((check) => {
    const { judge: _judge, ...card } = check;
    return { ...card, ...(isActing(check) && { acts: true }), ...(isLabbed(check) && { timed: true }) };
  });
  const truth = truthAgreement(sites.flatMap(({ tasks }) => tasks), survey.scenarios.map(({ id }) => id));
  return {
    edition, survey, checks: cards, ...(by.observers && { looking: by.observers.map(lookingCard) }), sites, findings, scores, league: rank(survey.sites, scores, survey.method, unranked),
    ...(truth.length > 0 ? { truth } : {}),
  };
}

/**
 * Results → texts, and the evidence they link to, all under `published/`, with a list of the SHA-256 of each file last. Gives the paths
 * written, sorted.
 */
export async function publish(results: Results, by: { reports: readonly Report[]; store: Store; sha256: (content: string | Uint8Array) => string; seal: Seal }): Promise<readonly string[]> {
  const files: { readonly path: string; readonly sha256: string }[] = [];
  const write = async (path: string, content: string | Uint8Array): Promise<void> => {
    await by.store.write(`published/${path}`, content);
    files.push({ path, sha256: by.sha256(content) });
  };
  for (const report of by.reports) for (const { path, text } of report.render(results)) await write(path, text);
  for (const id of shownIn(results)) {
    const bytes = await by.store.evidence(id);
    // What does not match its own name was changed since, and is shown to nobody.
    if (bytes !== null && by.sha256(bytes) === id.split('.')[0]) await write(`evidence/${id}`, bytes);
  }
  const seal = by.seal(files);
  await write(seal.path, seal.text);
  return files.map(({ path }) => path).sort();
}

/** The list of what was published: a text made of each file's hash. */
type Seal = (files: readonly { readonly path: string; readonly sha256: string }[]) => { readonly path: string; readonly text: string };

/** Evidence that the published pages link to, sorted. */
function shownIn(results: Results): readonly string[] {
  const images = results.sites.flatMap(({ looks }) => looks.flatMap((look) => Object.values(look.images).map(({ image }) => image)));
  const kept = results.findings.flatMap(({ evidence }) => evidence.filter((id) => !id.startsWith('look:')));
  const places = results.findings.flatMap((finding) => (finding.places ?? []).flatMap(({ image }) => image ?? []));
  return [...new Set([...images, ...kept, ...places])].sort();
}

/** The tasks that are this council's duty, in the survey's order. */
export function duties(survey: Survey, site: Site): readonly Scenario[] {
  return survey.scenarios.filter((scenario) => scenario.for.includes(site.type));
}

/** Whether a survey only shows how scripts go: it scores nothing and makes no league. */
export function onlyScripts({ routes }: Survey): boolean {
  return Object.keys(routes).every((route) => route === 'scripted');
}

/** Whether pages are to be timed. */
function wantsLab(survey: Survey): boolean {
  return (survey.manners.lab ?? 0) > 0 && !onlyScripts(survey);
}

type Collecting = Parameters<typeof collect>[1];

function withShared(faults: ReadonlyMap<string, JudgedOutcome>): (result: SiteResult) => SiteResult {
  return (result) => ({
    ...result, outcomes: Object.fromEntries(Object.entries(result.outcomes).map(([visit, outcome]) => [visit, { ...outcome, ...faults.get(visit) }])),
  });
}

/** The tasks for which the site's binding has steps of its own. */
function ownScripts(survey: Survey, site: Site): ReadonlySet<string> {
  return new Set(Object.entries(bindingOf(survey, site)?.scripts ?? {}).flatMap(([task, steps]) => (steps.length > 0 ? [task] : [])));
}

async function mapOf(survey: Survey, site: Site, by: Collecting): Promise<SiteMap> {
  const stored = await by.store.load<SiteMap>(`facts/${site.id}/map`);
  if (stored !== null && !isWorthAnotherTry(stored.failure)) return stored;
  const map = await by.visitor.map(site, duties(survey, site), bindingOf(survey, site), by.store);
  if (!by.signal.aborted) await by.store.save(`facts/${site.id}/map`, map);
  return map;
}

/** Scripts last: what was seen before them is kept, for nothing that they see may count. */
async function walkSite(survey: Survey, site: Site, visits: readonly Visit[], map: SiteMap, by: Collecting): Promise<void> {
  const scripted = visits.filter(({ route }) => route === 'scripted');
  await walkAll(survey, site, visits.filter(({ route }) => route !== 'scripted'), map, by);
  await showQuoted(survey, site, by);
  if (!by.signal.aborted) {
    const input = await gathered(survey, site, meanwhile(by));
    await by.visitor.probe(site, probesOf(input), bindingOf(survey, site), by.store);
    if (survey.screens !== undefined && !onlyScripts(survey)) await by.visitor.further?.(site, importantOf(input), bindingOf(survey, site), by.store);
    await keepStatement(survey, site, map, by);
    await keepDocuments(survey, site, documentsOf(input), by);
  }
  if (!by.signal.aborted) {
    const found = withPictures(judgeSite(await gathered(survey, site, meanwhile(by))), await picturesOf(site, by.store));
    await by.visitor.picture(site, picturesWanted(found), bindingOf(survey, site), by.store);
  }
  if (by.signal.aborted || scripted.length === 0) return;
  const key = `facts/${site.id}/unscripted`;
  const looks = async (): Promise<readonly Look[]> => loadAll<Look>(by.store, await by.store.list(`facts/${site.id}/looks/`));
  if ((await by.store.load(key)) === null) await by.store.save(key, looksBefore(await looks()));
  await walkAll(survey, site, scripted, map, by);
}

async function walkAll(survey: Survey, site: Site, visits: readonly Visit[], map: SiteMap, by: Collecting): Promise<void> {
  const binding = bindingOf(survey, site);
  for (const visit of visits) {
    const scenario = survey.scenarios.find(({ id }) => id === visit.scenario);
    if (by.signal.aborted || scenario === undefined) return;
    const key = journeyKey(visit);
    const stored = await by.store.load<Journey>(key);
    if (stored === null || (stored.ending.kind === 'stopped' && isWorthAnotherTry(stored.ending.failure))) {
      by.tell({ type: 'visit-started', visit: visit.id });
      const finding = by.guide.decide(scenario, map, saidOf(survey, site, scenario));
      const journey = await by.visitor.walk(errandFor(visit, scenario, binding, finding, map), map, binding, by.store);
      if (by.signal.aborted) return;
      await by.store.save(key, journey);
      await keepLast(journey, by);
      by.tell({ type: 'visit-ended', visit: visit.id, ending: journey.ending.kind });
    } else {
      await keepLast(stored, by);
      by.tell({ type: 'visit-ended', visit: visit.id, ending: stored.ending.kind });
    }
  }
}

/** Looks for the accessibility statement, once, where the law asks for one; again only where it failed in passing. */
async function keepStatement(survey: Survey, site: Site, map: SiteMap, { visitor, store, signal }: Collecting): Promise<void> {
  const key = `facts/${site.id}/statement`;
  if (signal.aborted || visitor.statement === undefined || site.nation === 'other' || onlyScripts(survey)) return;
  const stored = await store.load<StatementPage>(key);
  if (stored !== null && !isWorthAnotherTry(stored.failure)) return;
  const page = await visitor.statement(site, map, bindingOf(survey, site), store);
  if (page !== null && !signal.aborted) await store.save(key, page);
}

/** Reads the documents that answers lead to, each once; again only what failed in passing. Which were asked for is kept too. */
async function keepDocuments(survey: Survey, site: Site, orders: readonly PdfOrder[], { visitor, store, signal }: Collecting): Promise<void> {
  if (signal.aborted || visitor.documents === undefined || onlyScripts(survey)) return;
  const stored = await loadAll<PdfLook>(store, await store.list(`facts/${site.id}/pdfs/`));
  const owed = orders.filter(({ url }) => !stored.some((one) => one.url === url && !isWorthAnotherTry(one.failure)));
  const looks = owed.length === 0 ? [] : await visitor.documents(site, owed, bindingOf(survey, site), store);
  if (signal.aborted) return;
  for (const look of looks) await store.save(`facts/${site.id}/pdfs/${look.id}`, look);
  const key = `facts/${site.id}/documents`;
  if ((await store.load(key)) === null) await store.save(key, orders);
}

/** The home page and each page that answers a task, in the lab. */
async function timeSite(survey: Survey, site: Site, by: Collecting): Promise<void> {
  const labs = labOrders(await gathered(survey, site, meanwhile(by)));
  if (labs.length > 0) await by.visitor.lab?.(site, labs, bindingOf(survey, site), by.store);
}

/** Null where nobody looked for documents; sorted by address. */
async function documentsRead(site: Site, store: Store): Promise<readonly PdfLook[] | null> {
  const orders = await store.load<readonly PdfOrder[]>(`facts/${site.id}/documents`);
  const looks = await loadAll<PdfLook>(store, await store.list(`facts/${site.id}/pdfs/`));
  return orders === null ? null : looks.toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** Keeps what stood in the older edition where a scripted journey was lost now, once; also where a run was killed between the two. */
async function keepLast(journey: Journey, { older, store }: Collecting): Promise<void> {
  if (older == null || journey.visit.route !== 'scripted' || journey.ending.kind !== 'lost') return;
  const { site } = journey.visit;
  const before = doneBefore(journey, await older.store.load<Journey>(journeyKey(journey.visit)));
  if (before === null || (await store.load(lastKey(journey.visit))) !== null) return;
  const last = lastSeen(older.id, journey, before, await older.store.load<Look>(`facts/${site}/looks/${before.look}`));
  if (last !== null) await store.save(lastKey(journey.visit), last);
}

/** Of the pages that answers to the route questions quote, those that no journey passed: so each answer has its picture. What is seen may quote another page, so once more. */
async function showQuoted(survey: Survey, site: Site, by: Collecting): Promise<void> {
  const shown = new Set<string>();
  for (let round = 0; round < 3 && !by.signal.aborted; round += 1) {
    const urls = unseenPages(judgeSite(await gathered(survey, site, meanwhile(by)))).filter((url) => !shown.has(url));
    if (urls.length === 0) return;
    for (const url of urls) shown.add(url);
    await by.visitor.show(site, urls, bindingOf(survey, site), by.store);
  }
}

/** As a site is judged while it is visited: nobody reads the words then. */
function meanwhile(by: Collecting): Concluding {
  return { ...by, words: ({ detail }) => detail };
}

/** Everything that is stored of a site until now, as judging takes it. */
async function gathered(survey: Survey, site: Site, by: Concluding) {
  const map = await by.store.load<SiteMap>(`facts/${site.id}/map`);
  const binding = bindingOf(survey, site);
  const scenarios = duties(survey, site);
  const decide = (scenario: Scenario, replies?: readonly Reply[]): readonly TaskFinding[] => (map === null ? [] : [by.guide.decide(scenario, map, saidOf(survey, site, scenario, replies))]);
  const tasks = scenarios.flatMap((scenario) => decide(scenario, by.replies ?? []));
  const before = scenarios.filter((scenario) => isSaidSince(saidOf(survey, site, scenario, by.replies ?? []))).flatMap((scenario) => decide(scenario));
  const visits = planVisits({ ...survey, sites: [site] });
  const journeys = walkedBefore(await loadAll<Journey>(by.store, visits.map(journeyKey)), before, tasks);
  const looks = await loadAll<Look>(by.store, await by.store.list(`facts/${site.id}/looks/`));
  const notAssessed = whyNot(binding, map, by.words);
  const unscripted = await by.store.load<NonNullable<Parameters<typeof judgeSite>[0]['unscripted']>>(`facts/${site.id}/unscripted`);
  const statement = await by.store.load<StatementPage>(`facts/${site.id}/statement`);
  const pdfs = await documentsRead(site, by.store);
  const labs = wantsLab(survey) ? await loadAll<LabPage>(by.store, await by.store.list(`facts/${site.id}/lab/`)) : null;
  return {
    site, probes: survey.manners.probes ?? 0, scenarios: survey.scenarios, map, tasks, visits, journeys, looks, checks: by.checks, notAssessed,
    further: survey.screens?.further ?? [], started: by.started ?? null, statement, pdfs, labs, ...(unscripted && { unscripted }),
  };
}

/** What is said of a site, and what was found on it. */
async function judgeOne(survey: Survey, site: Site, by: Concluding): Promise<{ result: SiteResult; found: readonly Finding[] }> {
  const input = await gathered(survey, site, by);
  const { map, tasks, visits, journeys, looks, notAssessed, statement, pdfs, labs } = input;
  const plain = judgeSite(input);
  const found = withMarks(withPictures(plain, await picturesOf(site, by.store)), by.marks ?? []);
  const part = new Map<string, Pick<LookCard, 'roles' | 'seenAs'>>();
  for (const { id, evidence, task, roles, seenAs } of found) {
    // Of the shell the roles are those of many pages, and its picture is of one.
    if (id.split('/')[1] === 'shell') continue;
    for (const ref of evidence) if (task === null && ref.startsWith('look:')) part.set(ref.slice(5), { roles, ...(seenAs === undefined ? {} : { seenAs }) });
  }
  const scripted = visits.filter(({ route }) => route === 'scripted');
  const last = await Promise.all(scripted.map(async (visit) => [visit.id, await by.store.load<LastSeen>(lastKey(visit))] as const));
  const outcomes = judgeOutcomes({ ...input, ownScripts: ownScripts(survey, site), last: new Map(last.flatMap(([id, seen]) => (seen === null ? [] : [[id, seen] as const]))) });
  const result: SiteResult = {
    site, notAssessed, tasks, journeys, outcomes, differences: deviceDifferences(input, outcomes), strips: filmStrips(journeys, looks),
    mapped: map?.pages.length ?? 0,
    search: { how: map?.search.how ?? 'none', runs: map?.search.runs ?? [], metrics: by.guide.searchMetrics(tasks, map?.search.runs ?? [], foundNothing(found, map?.search.runs ?? [])) },
    aToZ: map?.aToZ.url ?? null,
    looks: looks.map((look) => cardOf(look, part.get(look.id) ?? { roles: [] })),
    quoted: map === null ? [] : quotedLinks(tasks, map, looks),
    faults: distinctFaults(found),
    ...(statement === null ? {} : { statement: { page: statement, answers: statementAnswers({ ...input, findings: plain }) } }),
    ...(pdfs === null ? {} : { pdfs }),
    ...(labs === null ? {} : { lab: labResults(labs) }),
    ...(looks.some(({ seen }) => seen.desktop?.arrival !== undefined) && { inclusion: inclusionResults(site, looks) }),
  };
  return { result, found };
}

function whyNot(binding: Binding | null, map: SiteMap | null, words: (failure: Failure) => string): string | null {
  if (binding?.optOut != null) return `declined: the council asked not to be visited (${binding.optOut.because})`;
  if (map === null) return 'not visited: the survey was stopped before it came to this site';
  return map.failure === null ? null : words(map.failure);
}

function cardOf(look: Look, part: Pick<LookCard, 'roles' | 'seenAs'>): LookCard {
  const html = look.seen.desktop?.html ?? look.seen.phone?.html;
  const images: Record<string, LookCard['images']['desktop']> = {};
  for (const [device, seen] of Object.entries(look.seen)) if (seen.screenshot?.ok === true) images[device] = seen.screenshot.data;
  return {
    id: look.id, url: look.got ?? look.asked, title: html?.ok === true ? html.data.source.title : '', status: look.status,
    failure: look.failure?.detail ?? null, images, ...part,
  };
}

function lookingCard({ id, each, again, deep }: Observer<never>): LookingCard {
  return { id, each, ...(again && { again }), own: deep !== undefined };
}

function bindingOf(survey: Survey, site: Site): Binding | null {
  return survey.bindings.find((binding) => binding.site === site.id) ?? null;
}

/** What people say of where a task is answered: what was known when the site was visited or, with replies, also what was said since. */
function saidOf(survey: Survey, site: Site, { id }: Scenario, replies?: readonly Reply[]): Said {
  const isThis = (one: { readonly site: string; readonly task: string }): boolean => one.site === site.id && one.task === id;
  const own = replies?.filter(isThis) ?? [];
  const expected = survey.expected?.find(isThis) ?? null;
  return {
    pins: bindingOf(survey, site)?.pins[id] ?? [],
    reply: own.find(({ decision }) => decision !== 'reject') ?? null,
    rejected: own.filter(({ decision }) => decision === 'reject'),
    expected: replies === undefined && expected?.late === true ? null : expected,
  };
}

function isSaidSince({ reply, rejected = [], expected }: Said): boolean {
  return reply !== null || rejected.length > 0 || expected?.late === true;
}

function journeyKey(visit: Visit): string {
  return `facts/${visit.site}/journeys/${visit.scenario}/${visit.route}.${visit.device}`;
}

/** The pictures that were taken of a site's faults, by page and device. */
async function picturesOf(site: Site, store: Store): Promise<Readonly<Record<string, Pictures>>> {
  const folder = `facts/${site.id}/pictures/`;
  const keys = await store.list(folder);
  const all = await Promise.all(keys.map(async (key) => [key.slice(folder.length), (await store.load<Pictures>(key)) ?? {}] as const));
  return Object.fromEntries(all);
}

function lastKey({ site, scenario, route, device }: Visit): string {
  return `facts/${site}/last/${scenario}/${route}.${device}`;
}

/** A wall that the site put up stays for the whole edition; what was only in passing is tried again. */
function isWorthAnotherTry(failure: Failure | null): boolean {
  return failure !== null && !failure.permanent && failure.kind !== 'blocked';
}

async function loadAll<T>(store: Store, keys: readonly string[]): Promise<readonly T[]> {
  const loaded = await Promise.all(keys.map((key) => store.load<T>(key)));
  return loaded.filter((value) => value !== null);
}

/**
 * So many jobs at a time, begun in order. One that throws (our own fault) ends only itself: what is shared stays open for the others until
 * all have ended, and then the first error is thrown.
 */
async function sideBySide<T>(atOnce: number, items: readonly T[], job: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const errors: unknown[] = [];
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, async () => {
    for (const item of rest) await job(item).catch((cause: unknown) => errors.push(cause));
  }));
  if (errors.length > 0) throw errors[0];
}
