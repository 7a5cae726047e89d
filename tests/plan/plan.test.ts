import { describe, expect, it } from 'vitest';
import type { TaskFinding } from '../../src/model/destination.ts';
import type { LinkFact } from '../../src/model/facts.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Binding, Survey } from '../../src/model/survey.ts';
import type { Visit } from '../../src/model/visit.ts';
import { errandFor, planVisits } from '../../src/plan/index.ts';
import { steps as words } from '../../src/visit/steps/steps.ts';
import * as made from '../judge/made/site.ts';

const { home, bins, missed, click, finding, link, page, run, source } = made;
const missedBin = made.scenario;
const councillor: Scenario = { ...missedBin, id: 'find-councillor', for: ['county', 'district'] };
const pothole: Scenario = { ...missedBin, id: 'report-pothole', for: ['county'], script: [{ word: 'open', args: 'home', line: 12 }] };
const county = { ...made.site, id: 'E10000999', name: 'Fennshire', type: 'county' as const };

function binding(site: string, about: Partial<Binding> = {}): Binding {
  return { site, reviewed: null, optOut: null, consent: [], pins: {}, scripts: {}, inputs: {}, overrides: {}, suppliers: {}, allow: { post: [] }, ...about };
}

function survey(about: Partial<Survey> = {}): Survey {
  const routes = { 'a-z': ['desktop'], 'search': ['desktop'], 'scripted': ['phone'], 'navigation': ['phone', 'desktop'] } as const;
  // Planning reads neither method nor manners.
  return { id: 's', title: 'S', sites: [made.site, county], scenarios: [missedBin, councillor, pothole], bindings: [], routes, hosts: {}, sources: {}, ...about } as Survey;
}

describe('planVisits', () => {
  it('plans duties only, in one order whatever the order of routes and devices', () => {
    expect(planVisits(survey()).map(({ id }) => id)).toEqual([
      ...['missed-bin', 'find-councillor'].flatMap((task) => ['navigation/desktop', 'navigation/phone', 'search/desktop', 'a-z/desktop'].map((way) => `E07000999/${task}/${way}`)),
      ...['navigation/desktop', 'navigation/phone', 'search/desktop', 'a-z/desktop'].map((way) => `E10000999/find-councillor/${way}`),
      ...['navigation/desktop', 'navigation/phone', 'scripted/phone', 'search/desktop', 'a-z/desktop'].map((way) => `E10000999/report-pothole/${way}`),
    ]);
  });

  it('plans nothing for a site that opted out', () => {
    const out = binding('E10000999', { optOut: { since: '2026-01-01', because: 'a letter' } });
    expect(new Set(planVisits(survey({ bindings: [out] })).map(({ site }) => site))).toEqual(new Set(['E07000999']));
  });

  it('plans a script that only the site has, and none that the site empties', () => {
    const bindings = [binding('E07000999', { scripts: { 'missed-bin': [{ word: 'open', args: '/x', line: 4 }] } }), binding('E10000999', { scripts: { 'report-pothole': [] } })];
    const scripted = planVisits(survey({ bindings })).filter(({ route }) => route === 'scripted');
    expect(scripted.map(({ id }) => id)).toEqual(['E07000999/missed-bin/scripted/phone']);
  });

  it('plans no route that the survey does not walk', () => {
    expect(planVisits(survey({ routes: {} }))).toEqual([]);
  });
});

const visit = (route: Visit['route']): Visit => ({ id: `E07000999/missed-bin/${route}/desktop`, site: 'E07000999', scenario: 'missed-bin', route, device: 'desktop' });

function stepsOf(route: Visit['route'], about: { finding?: TaskFinding; map?: SiteMap; binding?: Binding | null; scenario?: Scenario } = {}) {
  const errand = errandFor(visit(route), about.scenario ?? missedBin, about.binding ?? null, about.finding ?? finding(), about.map ?? made.map());
  // What is made here must be what the walker's own words accept.
  for (const { word, args } of errand.steps) words[word]?.tell(args);
  return errand.steps.map(({ word, args, line }) => [word, args, line]);
}

describe('an errand', () => {
  it('starts at home and knows where it may end', () => {
    const errand = errandFor(visit('navigation'), missedBin, null, finding(), made.map());
    expect(errand).toMatchObject({ visit: visit('navigation'), start: home, destinations: [missed] });
  });
});

describe('by its links', () => {
  const clicks = [click(home, bins, 'Bins'), click(bins, missed, 'Missed a bin')];
  const follow = [['follow', { name: 'Bins', href: bins }, 0], ['follow', { name: 'Missed a bin', href: missed }, 0]];

  it('goes to what a person has yet to look at', () => {
    expect(stepsOf('navigation', { finding: finding({}, { shortest: null, greedy: null, towards: { clicks, to: missed } }) })).toEqual([['open', 'home', 0], ...follow]);
  });
  it('goes the shortest way', () => {
    expect(stepsOf('navigation', { finding: finding({}, { shortest: { clicks, to: missed } }) })).toEqual([['open', 'home', 0], ...follow]);
  });

  it('goes the greedy way where none leads there', () => {
    expect(stepsOf('navigation', { finding: finding({}, { greedy: { way: { clicks: clicks.slice(0, 1), to: bins }, arrives: false } }) })).toEqual([['open', 'home', 0], follow[0]]);
  });

  it('stays at home where no way is known', () => {
    expect(stepsOf('navigation')).toEqual([['open', 'home', 0]]);
  });

  it('follows by address alone where the words are none, or would be a pattern', () => {
    const odd = [click(home, bins, ' '), click(bins, missed, '~(bins')];
    expect(stepsOf('navigation', { finding: finding({}, { shortest: { clicks: odd, to: missed } }) })).toEqual([['open', 'home', 0], ['follow', { href: bins }, 0], ['follow', { href: missed }, 0]]);
  });
});

describe('by its search', () => {
  const searched = (results: readonly string[], on = home) => made.map({ search: { how: 'form', form: null, on, runs: [run(results)] } });
  const start = [['open', 'home', 0], ['search', 'report missed bin', 0]];

  it('follows the first answering result among five', () => {
    expect(stepsOf('search', { map: searched([bins, missed, missed]) })).toEqual([...start, ['follow', { name: 'Result to missed', href: missed }, 0]]);
  });

  it('stays at the results where the answer is sixth, or none', () => {
    expect(stepsOf('search', { map: searched([bins, bins, bins, bins, bins, missed]) })).toEqual(start);
    expect(stepsOf('search', { map: made.map({ search: { how: 'post', form: null, on: null, runs: [] } }) })).toEqual(start);
  });

  it('never takes what was asked otherwise, or with a slip, for the task’s own query', () => {
    const other = (purpose: 'asked' | 'typo') => made.map({ search: { how: 'form', form: null, on: home, runs: [run([missed], { query: 'mised bin', purpose })] } });
    expect([stepsOf('search', { map: other('typo') }), stepsOf('search', { map: other('asked') })]).toEqual([start, start]);
  });

  it('opens the page that the search is on', () => {
    expect(stepsOf('search', { map: searched([], `${home}search`) })[0]).toEqual(['open', `${home}search`, 0]);
  });

  it('follows a result that redirects to the answer, or that findability ranked', () => {
    const redirected = { ...searched([`${home}old`]), pages: [page(`${home}old`, { got: missed })] };
    expect(stepsOf('search', { map: redirected }).at(-1)).toEqual(['follow', { name: 'Result to old', href: `${home}old` }, 0]);
    expect(stepsOf('search', { map: searched([bins]), finding: finding({}, { searchRank: 1 }) }).at(-1)).toEqual(['follow', { name: 'Result to bins', href: bins }, 0]);
  });

  it('has no steps without a search', () => {
    expect(stepsOf('search')).toEqual([]);
  });
});

describe('by its A to Z', () => {
  const url = `${home}a-z`;
  const letter = `${url}/b`;
  const entry = { text: 'Bins', href: bins, on: letter };
  const pages = (...links: LinkFact[]) => [page(home, { source: source({ links: [link('A to Z', url)] }) }), page(url, { source: source({ links: [link('B', letter)] }) }), page(bins, { source: source({ links }) })];
  const listed = (entries: readonly (typeof entry)[], ...links: LinkFact[]) => made.map({ pages: pages(...links), aToZ: { url, lookups: [{ scenario: 'missed-bin', pages: [url, letter], entries }] } });
  const start = [['open', 'home', 0], ['follow', { name: 'A to Z', href: url }, 0]];

  it('goes by letter and entry, and the one click more', () => {
    expect(stepsOf('a-z', { map: listed([entry], link('Missed', missed)), finding: finding({}, { letterEntry: entry }) })).toEqual([
      ...start, ['follow', { name: 'B', href: letter }, 0], ['follow', { name: 'Bins', href: bins }, 0], ['follow', { name: 'Missed', href: missed }, 0],
    ]);
  });

  it('ends at the entry where that answers, or is all there is', () => {
    const last = ['follow', { name: 'Bins', href: bins }, 0];
    expect(stepsOf('a-z', { map: listed([entry], link('Missed', missed)), finding: finding({ set: [bins] }, { letterEntry: entry }) }).at(-1)).toEqual(last);
    expect(stepsOf('a-z', { map: listed([entry], link('Missed', missed)) }).at(-1)).toEqual(last);
    expect(stepsOf('a-z', { map: listed([entry]), finding: finding({}, { letterEntry: entry }) }).at(-1)).toEqual(last);
  });

  it('opens what no link was seen to', () => {
    const bare = made.map({ aToZ: { url, lookups: [] } });
    expect(stepsOf('a-z', { map: bare, finding: finding({}, { letterEntry: { text: 'Bins', href: missed } }) })).toEqual([['open', 'home', 0], ['open', url, 0], ['follow', { name: 'Bins', href: missed }, 0]]);
  });

  it('stays at the list where nothing is listed, and has no steps without a list', () => {
    expect(stepsOf('a-z', { map: listed([]) })).toEqual(start);
    expect(stepsOf('a-z')).toEqual([]);
  });
});

describe('by script', () => {
  it('takes the site’s own before the task’s', () => {
    const own = binding('E07000999', { scripts: { 'missed-bin': [{ word: 'open', args: '/x', line: 4 }] } });
    expect(stepsOf('scripted', { scenario: { ...pothole, id: 'missed-bin' } })).toEqual([['open', 'home', 12]]);
    expect(stepsOf('scripted', { binding: own, scenario: { ...pothole, id: 'missed-bin' } })).toEqual([['open', '/x', 4]]);
  });

  const inner = { word: 'fill', args: { label: 'Postcode', with: '$postcode' }, line: 6 };
  const script = [
    { word: 'use', args: { fragment: 'find-address', with: { postcode: '$postcode' }, steps: [inner] }, line: 5 },
    { word: 'try', args: [[{ word: 'fill', args: { label: 'Key', with: '$key' }, line: 8 }], [{ word: 'expect', args: { text: ['pay $postcode', '$other'] }, line: 9 }]], line: 7 },
    { word: 'fill', args: { label: 'Bins', with: '$bins' }, line: 10 },
  ];
  const inputs = {
    postcode: { type: 'postcode', say: 'a public building’s', fallback: null }, bins: { type: 'number', say: 'bins', fallback: '2' },
    key: { type: 'secret', say: 'a key', fallback: null }, other: { type: 'text', say: 'other', fallback: null },
  } as const;
  const scripted = { ...pothole, id: 'missed-bin', script, inputs };
  const errand = (about: Partial<Binding>, route: Visit['route'] = 'scripted') => errandFor(visit(route), scripted, binding('E07000999', about), finding(), made.map());

  it('puts what the site gives in its place, in steps inside steps too, and leaves secrets where they are', () => {
    const filled = errand({ inputs: { postcode: { value: 'ZZ1 1ZZ', of: 'the town hall' }, key: { env: 'BINS_KEY' } } });
    expect(filled.steps).toEqual([
      { ...script[0], args: { fragment: 'find-address', with: { postcode: 'ZZ1 1ZZ' }, steps: [{ ...inner, args: { label: 'Postcode', with: 'ZZ1 1ZZ' } }] } },
      script[1], { ...script[2], args: { label: 'Bins', with: '2' } },
    ]);
    expect([filled.secrets, filled.lacking]).toEqual([{ key: 'BINS_KEY' }, ['other']]);
  });

  it('tells what nothing is given for, and takes no secret that is written openly', () => {
    const open = errand({ inputs: { key: { value: 'hunter2', of: 'a drawer' } } });
    expect([open.lacking, open.secrets, JSON.stringify(open).includes('hunter2')]).toEqual([['postcode', 'key', 'other'], undefined, false]);
  });

  it('takes along what the binding says of the task’s steps, for the script only', () => {
    const about = {
      overrides: { 'missed-bin': { next: { css: '#go', because: 'it has no name', review: '2027-01-01' } }, 'council-tax': {} },
      suppliers: { 'missed-bin': { name: 'Forms Ltd', host: 'forms.example.com' } },
    };
    expect(errand(about)).toMatchObject({ overrides: about.overrides['missed-bin'], supplier: about.suppliers['missed-bin'] });
    expect(Object.keys(errand(about, 'navigation')).sort()).toEqual(['destinations', 'start', 'steps', 'visit']);
  });
});
