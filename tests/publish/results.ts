import type { Finding, PageRole, State } from '../../src/model/finding.ts';
import type { LookCard, Results, SiteResult } from '../../src/model/kit.ts';
import type { LeagueRow, Score } from '../../src/model/method.ts';
import type { Binding, Device, Route } from '../../src/model/survey.ts';
import type { Ending, Journey, JudgedOutcome } from '../../src/model/visit.ts';
import { truthAgreement } from '../../src/score/index.ts';
import { checks } from './made-up/checks.ts';
import { differences, strips } from './made-up/film.ts';
import { scriptedOutcome, scriptedVisit } from './made-up/scripted.ts';
import { inclusion } from './made-up/inclusion.ts';
import { method } from './made-up/method.ts';
import { click, longWay, quoted, searched, spoken } from './made-up/way.ts';
import { sites } from './made-up/sites.ts';
import { scenarios } from './made-up/scenarios.ts';

/** Strings that a site could hold to harm whoever reads of it. */
export const hostile = {
  script: '<script>alert(1)</script>',
  formula: '=HYPERLINK("http://x")',
  path: '../../x',
  quotes: '"><img src=x onerror=alert(1)> \' `',
  lines: 'first\r\nsecond\tthird',
  turned: 'abc\u202Etxt.exe\u202C',
  address: 'javascript:alert(1)',
};

/** A name as the store gives it, from any word. */
export function evidenceId(word: string, extension = 'png'): string {
  let sum = 2166136261;
  const hex = Array.from({ length: 8 }, (_, n) => {
    for (const sign of `${n}${word}`) sum = Math.imul(sum ^ sign.charCodeAt(0), 16777619) >>> 0;
    return sum.toString(16).padStart(8, '0');
  }).join('');
  return `${hex}.${extension}`;
}

const devices: readonly Device[] = ['desktop', 'phone'];

function lookId(site: string, page: string): string {
  return evidenceId(`${site}${page}`).slice(0, 16);
}

function look(site: string, page: string, title: string, roles: readonly PageRole[], failure: string | null = null): LookCard {
  const home = sites.find((each) => each.id === site)?.home ?? '';
  return {
    id: lookId(site, page), url: `${home}${page}`, title, status: failure === null ? 200 : null, failure, roles,
    images: failure !== null ? {} : {
      desktop: { image: evidenceId(`d${site}${page}`), width: 1280, height: 1900 },
      phone: { image: evidenceId(`p${site}${page}`), width: 390, height: 2400 },
    },
  };
}

function journey(site: string, scenario: string, route: Route, device: Device, ending: Ending, texts: readonly string[], looks: readonly string[]): Journey {
  const home = sites.find((each) => each.id === site)?.home ?? '';
  return {
    visit: { id: `${site}/${scenario}/${route}/${device}`, site, scenario, route, device },
    attempts: 1,
    steps: [
      { word: 'open', say: 'open the home page', outcome: 'done', url: home, look: looks[0] ?? null, link: null, detail: '' },
      ...texts.map((text, n) => ({
        word: 'follow', say: `follow “${text}”`, outcome: ending.kind === 'lost' && n === texts.length - 1 ? 'not-found' as const : 'done' as const,
        url: `${home}step-${n + 1}`, look: looks[n + 1] ?? null,
        link: { text, href: `${home}step-${n + 1}`, region: 'main', opened: n === 1 }, detail: n === 1 ? 'after opening the menu' : '',
      })),
    ],
    looks, ending, clicks: texts.length, marks: [], started: '2026-11-20T10:00:00Z', seconds: 4.2,
  };
}

interface Said { readonly check: string; readonly state: State; readonly message: string; readonly device?: Device; readonly item?: string; readonly url?: string; readonly pages?: number; readonly evidence?: readonly string[] }

function finding(site: string, task: string | null, page: string, said: Said): Finding {
  const card = checks.find((each) => each.id === said.check);
  const home = sites.find((each) => each.id === site)?.home ?? '';
  const subject = task ?? `page-${lookId(site, page)}`;
  const parts = [site, subject, said.check, ...(said.item ? [said.item] : []), ...(said.device ? [said.device] : [])];
  return {
    id: parts.join('/'), site, check: said.check, task, route: said.check === 'steps-to-task' ? 'navigation' : null, device: said.device ?? null,
    item: said.item ?? '', state: said.state, severity: card?.severity ?? 'moderate', wcag: card?.wcag ?? [],
    fingerprint: `${said.check}:${said.item ?? ''}`, pages: said.pages ?? 1, url: said.url ?? `${home}${page}`, message: said.message,
    evidence: said.evidence ?? [`look:${lookId(site, page)}`], roles: task === null ? ['destination'] : [],
  };
}

/** `good`, `poor` or `middling`: what each question is answered with. */
const answers: Readonly<Record<string, readonly Said[]>> = {
  good: [
    { check: 'home-link', state: 'passed', message: 'The home page links to the answer with “Bin collection days”.' },
    { check: 'search-top-five', state: 'passed', message: 'The site’s search for “bin collection day” shows the answer in place 1.' },
    { check: 'a-to-z', state: 'inapplicable', message: 'No A to Z was found by these rules.' },
    ...devices.map((device): Said => ({ check: 'task-reached', state: 'passed', message: 'Reached in 2 clicks.', device })),
    { check: 'answer-essential', state: 'passed', message: 'a look-up by postcode: found a field named “postcode”.', item: 'look-up' },
    { check: 'answer-further', state: 'cantTell', message: 'changes at bank holidays: the page loads its text from elsewhere.', item: 'holidays' },
    { check: 'third-party-hand-over', state: 'passed', message: 'The task stays on the council’s own site.' },
  ],
  poor: [
    { check: 'home-link', state: 'failed', message: `The nearest link reads “${hostile.script}”, which shares no word with bins.` },
    { check: 'search-top-five', state: 'failed', message: `The site’s search shows the answer in place 9, after “${hostile.formula}”.` },
    { check: 'a-to-z', state: 'failed', message: `No entry of the A to Z leads there: ${hostile.turned}` },
    { check: 'task-reached', state: 'passed', message: 'Reached in 5 clicks.', device: 'desktop' },
    { check: 'task-reached', state: 'failed', message: 'Not reached: no link to follow was found by these rules.', device: 'phone' },
    { check: 'answer-essential', state: 'failed', message: 'a look-up by postcode: none of the signs looked for was found.', item: 'look-up' },
    { check: 'answer-further', state: 'untested', message: `The page took longer than 30 seconds. ${hostile.lines}`, item: 'holidays' },
    { check: 'third-party-hand-over', state: 'passed', message: 'The task is handed over to forms.example.test.', url: hostile.address },
  ],
};

function pageFindings(site: string, good: boolean): readonly Finding[] {
  const state = (n: number): State => (good || n % 2 === 1 ? 'passed' : 'failed');
  return ['', 'bins', `news?q=${encodeURIComponent(hostile.script)}`].flatMap((page, n) => [
    finding(site, null, page, { check: 'sideways-scroll', state: state(n), message: state(n) === 'passed' ? 'Nothing sticks out.' : '122 px wider than the screen.', device: 'phone', pages: 2 }),
    ...devices.map((device) => finding(site, null, page, {
      check: 'axe-serious', state: state(n), device, item: state(n) === 'passed' ? '' : 'color-contrast', pages: 2,
      message: state(n) === 'passed' ? 'No failures found by 58 automated rules.' : `Elements must meet minimum color contrast ratio thresholds: 4 places, first ${hostile.quotes}`,
      evidence: state(n) === 'passed' ? [] : [evidenceId(`s${site}${n}`, 'html.gz'), `look:${lookId(site, page)}`],
    })),
    finding(site, null, page, { check: 'page-title', state: n === 2 ? 'cantTell' : 'passed', message: n === 2 ? `Is “${hostile.path}” a title?` : 'The title is its own.', device: 'desktop' }),
  ]);
}

function siteFindings(site: string, good: boolean): readonly Finding[] {
  const tasks = scenarios.filter((scenario) => scenario.for.includes(sites.find((each) => each.id === site)?.type ?? 'district'));
  return [
    ...tasks.flatMap((task) => (answers[good ? 'good' : 'poor'] ?? []).map((said) => finding(site, task.id, 'bins', said))),
    ...pageFindings(site, good),
  ];
}

/** A fault that a script met only with the form’s errors shown: told, and in no score. */
const inState: Finding = {
  ...finding('E06000902', null, 'bins', { check: 'axe-serious', state: 'failed', device: 'desktop', item: 'label', message: `Form elements must have labels: 1 place, ${hostile.quotes}` }),
  id: `E06000902/page-${lookId('E06000902', 'state')}/axe-serious/label/desktop`, roles: ['state'], seenAs: `“${hostile.script}”, with its errors shown`,
};
const found = [...siteFindings('E07000901', true), ...siteFindings('E06000902', false), ...siteFindings('E06000904', true)];

function measured(site: string, measure: string, weights: Readonly<Record<string, number>>, task: string | null): Score {
  const ledger = Object.entries(weights).map(([of, weight]) => {
    const behind = found.filter((each) => each.site === site && each.check === of && (task === null || each.task === task) && each.state !== 'inapplicable');
    const count = (...states: readonly State[]): number => behind.filter((each) => states.includes(each.state)).length;
    const [passed, failed, undecided] = [count('passed'), count('failed'), count('cantTell', 'untested')];
    return { of, weight, passed, failed, undecided, earned: passed + failed === 0 ? null : (weight * passed) / (passed + failed), findings: behind.map((each) => each.id) };
  });
  return score(site, measure, ledger);
}

function score(site: string, measure: string, ledger: Score['ledger']): Score {
  const answered = ledger.filter((line) => line.earned !== null);
  const possible = ledger.filter((line) => line.passed + line.failed + line.undecided > 0).reduce((sum, line) => sum + line.weight, 0);
  const asked = answered.reduce((sum, line) => sum + line.weight, 0);
  const points = answered.length === 0 ? null : answered.reduce((sum, line) => sum + (line.earned ?? 0), 0);
  const percent = points === null ? null : Math.round((points / asked) * 100);
  const stars = percent === null ? null : method.task.stars.find((step) => percent / 100 >= step.from)?.stars ?? 1;
  const notes = percent !== null && percent < 40 && measure.startsWith('task:') ? ['Without its essential answer a task has no more than 2 stars.'] : [];
  return {
    site, measure, points, possible: asked, percent, low: percent === null ? null : Math.max(0, percent - 4), high: percent === null ? null : Math.min(100, percent + 3),
    coverage: possible === 0 ? 0 : asked / possible, stars, notes, ledger,
  };
}

function siteScores(site: string): readonly Score[] {
  const type = sites.find((each) => each.id === site)?.type ?? 'district';
  const tasks = scenarios.filter((scenario) => scenario.for.includes(type)).map((task) => measured(site, `task:${task.id}`, method.task.weights, task.id));
  const measures = Object.entries(method.measures).map(([id, measure]) => measured(site, id, measure.weights, null));
  const parts = [
    { of: 'tasks', percent: tasks.reduce((sum, each) => sum + (each.percent ?? 0), 0) / Math.max(1, tasks.length) },
    ...measures.map((each) => ({ of: each.measure, percent: each.percent })),
  ];
  const ledger = Object.entries(method.overall).map(([of, weight]) => {
    const percent = parts.find((part) => part.of === of)?.percent ?? null;
    return { of, weight, passed: percent === null ? 0 : 1, failed: 0, undecided: percent === null ? 1 : 0, earned: percent === null ? null : (weight * percent) / 100, findings: [] };
  });
  return [...tasks, ...measures, score(site, 'overall', ledger)];
}

const scores = ['E07000901', 'E06000902', 'E06000904'].flatMap(siteScores);

function row(site: string, some: Partial<LeagueRow>): LeagueRow {
  const overall = scores.find((each) => each.site === site && each.measure === 'overall');
  return {
    site, band: null, stars: null, points: overall?.percent ?? null, low: overall?.low ?? null, high: overall?.high ?? null, rankLow: null, rankHigh: null,
    tie: '', coverage: overall?.coverage ?? 0, gates: [], ranked: true, reason: '', ...some,
  };
}

function siteResult(id: string, some: Partial<SiteResult>): SiteResult {
  const site = sites.find((each) => each.id === id);
  if (site === undefined) throw new Error(`no made-up site ${id}`);
  return { site, notAssessed: null, mapped: 0, search: { how: 'none', runs: [] }, aToZ: null, tasks: [], journeys: [], outcomes: {}, looks: [], ...some };
}

const simple: Readonly<Record<Ending['kind'], JudgedOutcome>> = {
  reached: { outcome: 'done', because: 'Arrived.' }, lost: { outcome: 'not-found', because: `Not found by these rules on “${hostile.script}”.` },
  stopped: { outcome: 'not-assessed', because: 'Sending would have been needed.' }, absent: { outcome: 'not-offered', because: 'No A to Z was found by these rules.' },
};

function full(id: string, good: boolean): SiteResult {
  const home = sites.find((each) => each.id === id)?.home ?? '';
  const type = sites.find((each) => each.id === id)?.type ?? 'district';
  const looks = [
    look(id, '', 'Home', ['home']),
    look(id, 'bins', good ? 'Bin collection days' : hostile.script, ['destination']),
    look(id, `news?q=${encodeURIComponent(hostile.script)}`, good ? 'News' : hostile.turned, ['way']),
    ...(good ? [] : [look(id, 'slow', '', ['way'], 'timeout: the page took longer than 30 seconds'), { ...look(id, 'state', 'Bins', ['state']), seenAs: inState.seenAs ?? '' }]),
  ];
  const mine = scenarios.filter((scenario) => scenario.for.includes(type));
  const way = [lookId(id, ''), lookId(id, 'bins')];
  const best = { url: `${home}bins`, score: 0.91, title: good ? 'Bin collection days' : hostile.script, kind: 'page' as const, from: null, evidence: [{ field: 'title', term: 'bin', of: 'bin', strength: 1 }], because: ['its heading names bins and days', hostile.lines], apart: [{ say: hostile.script, after: 0.91 }] };
  const words = { evil: hostile.formula, script: hostile.script, address: hostile.address };
  const walked = mine.flatMap((scenario) => devices.flatMap((device): readonly Journey[] => [
    journey(id, scenario.id, 'navigation', device, good || device === 'desktop' ? { kind: 'reached', url: `${home}bins` } : { kind: 'lost', reason: `No link to follow was found by these rules on “${hostile.script}”.` },
      good ? ['Bins and recycling', 'Bin collection days'] : ['Services', hostile.script, hostile.formula], way),
    journey(id, scenario.id, 'search', device, good ? { kind: 'reached', url: `${home}bins` } : { kind: 'stopped', reason: 'The search is sent by POST, which the survey never does.', failure: { kind: 'unsafe', detail: 'POST needed', permanent: true, fault: 'ours' } }, good ? ['Bin collection days'] : [], way.slice(0, 1)),
    journey(id, scenario.id, 'a-z', device, { kind: 'absent', reason: 'No A to Z was found by these rules.' }, [], []),
    ...(good || scenario.id !== 'bin-day' ? [] : [scriptedVisit(id, scenario.id, device, home, way[1] ?? '', words)]),
  ]));
  return siteResult(id, {
    outcomes: Object.fromEntries(walked.map(({ visit, ending }) => [visit.id, visit.route === 'scripted' ? scriptedOutcome(words) : simple[ending.kind]])),
    mapped: good ? 64 : 112,
    search: { how: 'form', runs: good ? [] : mine.flatMap(({ id: task }) => [searched(task, home, words), ...spoken(task, home, words)]) },
    quoted: good ? [] : mine.flatMap((scenario) => quoted(scenario.id, home, looks, words)),
    aToZ: good ? null : `${home}a-z`,
    looks,
    tasks: mine.map((scenario) => ({
      scenario: scenario.id,
      destination: { verdict: good || scenario.id === 'bin-day' ? 'found' as const : 'review' as const, set: good ? [`${home}bins`] : [hostile.address], best, candidates: [best, { ...best, url: `${home}other` }], two: !good, by: 'judge' as const },
      shortest: { clicks: [click(home, `${home}bins`, 'Bins')], to: `${home}bins` },
      greedy: null, searchRank: good ? 1 : 9, letterEntry: good ? null : { text: hostile.script, href: `${home}bins` },
      ...(good ? {} : longWay(home, words)),
    })),
    journeys: walked,
    strips: strips(walked),
    inclusion: inclusion(id, home, lookId(id, ''), hostile.script), differences: differences(mine.map((scenario) => scenario.id), home, good, hostile.script),
  });
}

const siteResults: readonly SiteResult[] = [
  full('E07000901', true), full('E06000902', false),
  siteResult('E10000903', { notAssessed: 'The site asked the survey to go away (403) after 4 pages.', mapped: 4 }),
  full('E06000904', true),
];

const binding: Binding = {
  site: 'E06000902', reviewed: null, optOut: null, consent: [], pins: {}, scripts: {}, inputs: {}, overrides: {},
  suppliers: { 'bin-day': { name: `Supplier ${hostile.script}`, host: 'supplier.test' } },
  allow: { post: [{ url: 'http://ashby.test/lookup', because: `it has no other look-up ${hostile.script}`, review: '2027-01-31' }] },
};

/** A small, whole edition: a good council, a poor one with gates and hostile strings, one not assessed, and one as good as the first. */
export const results: Results = {
  edition: {
    id: 'sample-2026-11-20', survey: 'sample', title: 'Sample councils, autumn 2026', method: { id: method.id, hash: method.hash },
    sources: { 'scenarios/bin-day.yaml': 'b'.repeat(64), 'scenarios/methods/2026.yaml': method.hash },
    versions: { toptasks: '0.1.0', chromium: '156.0.1', 'axe-core': '4.14.1' }, started: '2026-11-20T09:00:00Z', ended: '2026-11-20T09:03:10Z',
    seal: 'c'.repeat(64),
  },
  survey: {
    id: 'sample', title: 'Sample councils', sites, scenarios, bindings: [binding], method,
    routes: { 'navigation': devices, 'search': devices, 'a-z': ['desktop'] },
    manners: { pauseMs: 500, atOnce: 4, userAgent: 'toptasks/0.1 (+https://example.org/about; survey@example.org)', pageMs: 30_000, pagesPerTask: 50, pagesPerSite: 400 },
    hosts: {}, sources: {},
  },
  checks,
  sites: siteResults,
  truth: truthAgreement(siteResults.flatMap(({ tasks }) => tasks), scenarios.map(({ id }) => id)),
  findings: [...found, inState],
  // Of something that no longer stands there: it turns nothing.
  marks: [{ site: 'E07000901', check: 'page-title', item: '', fingerprint: 'gone', verdict: 'passed', who: hostile.formula, why: hostile.lines }],
  scores,
  league: {
    rows: [
      row('E06000904', { band: 'very-good', stars: 4, rankLow: 1, rankHigh: 2, tie: 't1' }),
      row('E07000901', { band: 'very-good', stars: 4, rankLow: 1, rankHigh: 2, tie: 't1' }),
      row('E06000902', { band: 'poor', stars: 1, rankLow: 3, rankHigh: 3, gates: ['home-blocked', 'task-blocked'] }),
      row('E10000903', { ranked: false, reason: 'The site asked the survey to go away (403) after 4 pages.' }),
    ],
  },
};
