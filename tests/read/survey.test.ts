import { describe, expect, it } from 'vitest';
import { formatProblem, readSurvey } from '../../src/read/index.ts';
import type { Read } from '../../src/model/problem.ts';
import type { Survey } from '../../src/model/survey.ts';
import { givenFiles } from './disk-files.ts';
import { smallVocabulary } from './small-grammar.ts';

const task = `
task: Report a thing
for: all
lgsl: 12
query: report a thing
action: report
concepts: [{name: thing, head: true, terms: {thing: 1, object: .9, item: .8, article: .7}}]
answer: [{id: form, say: a form, essential: true, any: [{form: true}, {text: "\\\\bform\\\\b"}, {link: form}, {field: name}, {file: pdf}]}]
stop: At the form.
`;
const method = `
title: A method
tasks: {weights: {task-reached: 2}, undecided: .3, stars: {4: .85, 3: .65, 2: .4}}
measures:
  findability: {title: Way, weights: {home-link: 1}}
  accessibility: {title: Axe, weights: {axe-critical: 1}}
  mobile: {title: Phone, weights: {sideways-scroll: 1}}
overall: {tasks: 16, findability: 4, mobile: 4, accessibility: 4}
gates: [{id: home, check: axe-critical, on: home, stars: 3, say: x}]
coverage: .8
bands: [{id: any, title: Any, stars: 1, from: 0}]
`;
const texts = {
  'w/thing.yaml': task.replace('answer:', 'script: [open: home, back, wait]\nanswer:'),
  'w/other.yaml': task,
  'w/methods/2026.yaml': method,
  'w/sites/a.csv': 'id,name,type,nation,home\nE1,One,district,England,https://One.test\nE2,Two,welsh,Wales,http://two.test/en#top\n',
  'w/sites/b.csv': 'home,id,name,type,nation\r\nhttps://three.test/,3,"Three, and more",county,England\r\n',
  'w/bindings/E2.yaml': 'consent: [No thanks]\npins: {thing: [/things]}\nscripts:\n  thing:\n    - open: home\n    - follow: {name: Things}\nopt-out: {since: 2026-03-01, because: A letter of the web team.}\n',
  'w/bindings/unused.yaml': 'nothing: of this\n',
  'w/surveys/s.yaml': 'title: S\nsites: ../sites/a.csv\nmethod: 2026\ncontact: me@council.test\n',
};
const survey = (text: string, more: Record<string, string> = {}): Read<Survey> =>
  readSurvey(givenFiles({ ...texts, ...more, 'w/surveys/s.yaml': text }), 'w/surveys/s.yaml', smallVocabulary);
const valueOf = (read: Read<Survey>): Survey => {
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.value;
};
const linesOf = (read: Read<Survey>): readonly string[] => (read.ok ? read.warnings : read.problems).map(formatProblem);

describe('a survey with everything it names', () => {
  it('is polite, complete and on its usual routes where nothing else is written', () => {
    const { manners, routes, scenarios, hosts, sites } = valueOf(survey(texts['w/surveys/s.yaml']));
    expect(manners).toEqual({
      pauseMs: 2000, atOnce: 4, pageMs: 30_000, pagesPerTask: 25, pagesPerSite: 300, probes: 4,
      userAgent: 'toptasks/1 (survey of council websites; contact: me@council.test)',
    });
    expect(routes).toEqual({ navigation: ['desktop', 'phone'], search: ['desktop', 'phone'], 'a-z': ['desktop'], scripted: ['desktop', 'phone'] });
    expect(scenarios.map(({ id }) => id)).toEqual(['other', 'thing']);
    expect(hosts).toEqual({});
    expect(sites).toEqual([
      { id: 'E1', name: 'One', type: 'district', nation: 'England', home: 'https://one.test/' },
      { id: 'E2', name: 'Two', type: 'welsh', nation: 'Wales', home: 'http://two.test/en' },
    ]);
  });

  it('reads a scenario, its script with lines, and what a site needs', () => {
    const { scenarios, bindings, method: how } = valueOf(survey(texts['w/surveys/s.yaml']));
    const thing = scenarios.find(({ id }) => id === 'thing');
    expect(thing).toMatchObject({ file: 'thing.yaml', lgil: null, clicks: 3, az: [], words: { action: 'report', broader: {}, against: {} } });
    expect(thing?.for).toHaveLength(8);
    expect(thing?.words.concepts).toEqual([{ name: 'thing', weight: 1, head: true, terms: { thing: 1, object: .9, item: .8, article: .7 } }]);
    expect(thing?.answers).toEqual([{
      id: 'form', say: 'a form', essential: true, nearby: false,
      any: [{ form: true }, { text: '\\bform\\b' }, { link: 'form' }, { field: 'name' }, { file: 'pdf' }],
    }]);
    expect(thing?.script).toEqual([
      { word: 'open', args: 'home', line: 8 }, { word: 'back', args: null, line: 8 }, { word: 'wait', args: { seconds: 1 }, line: 8 },
    ]);
    expect(bindings).toEqual([{
      site: 'E2', reviewed: null, consent: ['No thanks'], pins: { thing: ['/things'] },
      inputs: {}, overrides: {}, suppliers: {}, allow: { post: [] },
      optOut: { since: '2026-03-01', because: 'A letter of the web team.' },
      scripts: { thing: [{ word: 'open', args: 'home', line: 5 }, { word: 'follow', args: { name: 'Things' }, line: 6 }] },
    }]);
    expect(how).toMatchObject({ id: '2026', decimals: 0, gates: [{ id: 'home', role: 'home', state: 'failed' }] });
    expect(how.task.stars).toEqual([{ stars: 4, from: .85 }, { stars: 3, from: .65 }, { stars: 2, from: .4 }]);
    expect(how.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps the hash of every file, and no path of the machine', () => {
    const { sources } = valueOf(survey(texts['w/surveys/s.yaml']));
    expect(Object.keys(sources)).toEqual(['surveys/s.yaml', 'sites/a.csv', 'other.yaml', 'thing.yaml', 'methods/2026.yaml', 'bindings/E2.yaml']);
    const elsewhere = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.replace('w/', '/home/me/w/'), text]));
    const read = readSurvey(givenFiles(elsewhere), '/home/me/w/surveys/s.yaml', smallVocabulary);
    expect(valueOf(read).sources).toEqual(sources);
  });

  it('takes several lists, some sites, some tasks, other routes and manners', () => {
    const text = 'title: S\nsites: [../sites/a.csv, ../sites/b.csv]\nonly: [E2, 3]\nscenarios: [other]\nmethod: "2026"\nroutes: {search: [phone]}\n'
      + 'manners: {pause: 500ms, at-once: 2, page-limit: 1min}\nhosts: {two.test: "127.0.0.1:80", three.test: "[::1]:81"}\n';
    const { sites, scenarios, routes, manners, hosts } = valueOf(survey(text));
    expect(sites.map(({ id, name }) => `${id} ${name}`)).toEqual(['E2 Two', '3 Three, and more']);
    expect(scenarios.map(({ id }) => id)).toEqual(['other']);
    expect(routes).toEqual({ search: ['phone'] });
    expect(manners).toMatchObject({ pauseMs: 500, atOnce: 2, pageMs: 60_000 });
    expect(hosts).toEqual({ 'two.test': '127.0.0.1:80', 'three.test': '[::1]:81' });
  });

  it('knows the usual screens by name and takes others as they are described; the first of each kind is the one that is walked', () => {
    const { screens } = valueOf(survey(`${texts['w/surveys/s.yaml']}devices: [tablet, desktop, reflow, {id: kiosk, title: a library kiosk, kind: desktop, width: 1024, height: 600, touch: true}]\n`));
    expect([screens?.desktop.id, screens?.phone.id, screens?.further.map(({ id }) => id)]).toEqual(['desktop', 'tablet', ['reflow', 'kiosk']]);
    expect(screens?.further[1]).toEqual({ id: 'kiosk', title: 'a library kiosk', kind: 'desktop', width: 1024, height: 600, pixels: 1, touch: true, mobile: false, agent: null });
    const usual = valueOf(survey(texts['w/surveys/s.yaml'])).screens;
    expect([usual?.desktop, usual?.phone, usual?.further].flat().map((one) => one && `${one.id} ${one.width} × ${one.height}`)).toEqual(['desktop 1280 × 900', 'small-phone 360 × 740']);
  });

  it('says which screen is not known, stands twice or is lacking', () => {
    const wrong = (devices: string): readonly string[] => linesOf(survey(`${texts['w/surveys/s.yaml']}devices: ${devices}\n`));
    expect(wrong('[desktop, large-fone]')).toEqual([
      'w/surveys/s.yaml:5:20  devices[1]: there is no screen "large-fone"; name one of desktop, small-phone, large-phone, tablet, landscape, reflow or describe it (did you mean "large-phone"?)',
    ]);
    expect(wrong('[desktop, small-phone, desktop]')).toEqual(['w/surveys/s.yaml:5:33  devices[2]: "desktop" stands twice']);
    expect(wrong('[desktop, reflow]')).toEqual(['w/surveys/s.yaml:5:10  devices: no screen of the kind phone is among them: a site is looked at on both']);
    expect(wrong('[desktop, {id: phone, title: mine, kind: phone, width: 400, height: 800}]')).toEqual([
      'w/surveys/s.yaml:5:20  devices[1]: "phone" is the name of another screen; give yours an id of its own',
    ]);
  });

  it('asks for a name and a pause only where servers are not our own', () => {
    const nameless = 'title: S\nsites: ../sites/a.csv\nmethod: 2026\n';
    expect(linesOf(survey(nameless))).toEqual(['w/surveys/s.yaml:1:1  missing key "contact": real councils are told who asks, give an e-mail or web address']);
    expect(linesOf(survey(`${nameless}hosts: samples\nmanners: {pause: 0s}\n`))).toEqual([]);
    expect(linesOf(survey(`${nameless}only: [E1]\nhosts: {one.test: localhost}\n`))).toEqual([]);
    expect(linesOf(survey(`${nameless}contact: https://council.test/bot\nmanners: {pause: 0s}\n`))).toEqual([
      'w/surveys/s.yaml:5:18  manners.pause: warning: less than a second between two requests is not polite to real sites',
    ]);
  });

  it('shows the problems of all its files at once, by file and line', () => {
    const lines = linesOf(survey('title: S\nsites: ../sites/a.csv\nonly: [E1, E3]\nmethod: 2026\ncontact: me@council.test\n', {
      'w/other.yaml': task.replace('for: all', 'for: al'),
      'w/methods/2026.yaml': method.replace('home-link', 'home-lnik'),
      'w/bindings/E1.yaml': 'consent: No',
    }));
    expect(lines).toEqual([
      'w/bindings/E1.yaml:1:10  consent: expected a list, found text',
      'w/methods/2026.yaml:5:39  measures.findability.weights.home-lnik: there is no check "home-lnik" (did you mean "home-link"?)',
      'w/other.yaml:3:6  for: expected a list or "all", found "al" (did you mean "all"?)',
      'w/surveys/s.yaml:3:12  only[1]: no sites file has the council "E3" (did you mean "E1"?)',
    ]);
  });

  it('names what is not there, with what is', () => {
    expect(linesOf(readSurvey(givenFiles(texts), 'w/surveys/t.yaml', smallVocabulary))).toEqual([
      'w/surveys/t.yaml:1:1  there is no such file (did you mean "w/surveys/s.yaml"?)',
    ]);
    expect(linesOf(survey('title: S\nsites: [../sites/c.csv]\nscenarios: [thin]\nmethod: 2025\n'))).toEqual([
      'w/surveys/s.yaml:1:1  missing key "contact": real councils are told who asks, give an e-mail or web address',
      'w/surveys/s.yaml:2:9  sites[0]: there is no sites file "../sites/c.csv" (did you mean "a.csv"?)',
      'w/surveys/s.yaml:3:13  scenarios[0]: there is no scenario "thin" (did you mean "thing"?)',
      'w/surveys/s.yaml:4:9  method: there is no method "2025" (did you mean "2026"?)',
    ]);
  });

  it('finds scenarios in the folder it is told, wherever the survey stands', () => {
    const files = givenFiles({ ...texts, 'mine.yaml': 'title: S\nsites: w/sites/a.csv\nmethod: 2026\ncontact: me@council.test\n' });
    const read = readSurvey(files, 'mine.yaml', smallVocabulary, 'w');
    expect(Object.keys(valueOf(read).sources)).toEqual(['mine.yaml', 'sites/a.csv', 'other.yaml', 'thing.yaml', 'methods/2026.yaml', 'bindings/E2.yaml']);
  });

  it('tells in one round what is wrong with its own shape and with everything it names', () => {
    const text = 'title: S\nsitse: ../sites/a.csv\nonly: [E 1, E2]\nscenarios: [thin, Other]\nmethod: 2027\nroutes: {navigaton: [phone]}\nmanners: {pause: 2, at-once: many}\n';
    const lines = linesOf(survey(text, { 'w/sites/a.csv': 'id,name,type,nation,home\nE1,"One" Council,district,England,https://one.test\nE2,Two,walsh,Wales,http://two.test\n', 'w/bindings/E2.yaml': 'consent: No' }));
    expect(lines).toEqual([
      'w/bindings/E2.yaml:1:10  consent: expected a list, found text',
      'w/sites/a.csv:2:1  the quotes do not fit: a cell in quotes must end with a quote, and a quote inside is written twice',
      'w/sites/a.csv:3:8  type: expected one of district, county, unitary, metropolitan, london-borough, welsh, scottish, northern-irish, municipality, found "walsh" (did you mean "welsh"?)',
      'w/surveys/s.yaml:1:1  missing key "contact": real councils are told who asks, give an e-mail or web address',
      'w/surveys/s.yaml:1:1  missing key "sites"',
      'w/surveys/s.yaml:2:1  sitse: unknown key "sitse" (did you mean "sites"?)',
      'w/surveys/s.yaml:3:8  only[0]: use letters, figures and hyphens',
      'w/surveys/s.yaml:4:13  scenarios[0]: there is no scenario "thin" (did you mean "thing"?)',
      'w/surveys/s.yaml:4:19  scenarios[1]: use small letters, figures and hyphens',
      'w/surveys/s.yaml:5:9  method: there is no method "2027" (did you mean "2026"?)',
      'w/surveys/s.yaml:6:10  routes.navigaton: unknown key "navigaton" (did you mean "navigation"?)',
      'w/surveys/s.yaml:7:18  manners.pause: give a time with its unit, like 500ms, 2s or 1min',
      'w/surveys/s.yaml:7:30  manners.at-once: expected a number, found "many"',
    ]);
  });

  it('reads a misspelt key as what it was meant to be, to find what is wrong inside it', () => {
    const text = 'title: S\nsites: ../sites/a.csv\nmethod: 2026\ncontcat: me\nmanners: {pause: 0s}\nhosst: {one.test: "http://x"}\n';
    expect(linesOf(survey(text))).toEqual([
      'w/surveys/s.yaml:4:1  contcat: unknown key "contcat" (did you mean "contact"?)',
      'w/surveys/s.yaml:4:10  contcat: give an e-mail address or a web address',
      'w/surveys/s.yaml:6:1  hosst: unknown key "hosst" (did you mean "hosts"?)',
      'w/surveys/s.yaml:6:19  hosst.one.test: give an address like 127.0.0.1:8080',
    ]);
  });

  it('accuses nobody of a missing contact where it cannot tell whose servers are meant', () => {
    expect(linesOf(survey('title: S\nsites: ../sites/a.csv\nmethod: 2026\nhosts: sample\n'))).toHaveLength(1);
    expect(linesOf(survey('just text'))).toEqual(['w/surveys/s.yaml:1:1  expected a map, found text']);
  });

  it.each(['me@example.gov.uk', 'me@mail.example.org', 'https://www.example.com/bot', 'me@council.example'])('is not sent out in the name of %s', (contact) => {
    const text = `title: S\nsites: ../sites/a.csv\nmethod: 2026\ncontact: ${contact}\n`;
    expect(linesOf(survey(text))).toEqual(["w/surveys/s.yaml:4:10  contact: this is the template's address: put in your own, so that a council can reach you"]);
    expect(linesOf(survey(`${text}hosts: samples\n`))).toEqual([]);
  });

  it('is not sent to the home page of the template', () => {
    const sites = { 'w/sites/a.csv': 'id,name,type,nation,home\nE1,One,district,England,https://www.example.gov.uk/\nE2,Two,welsh,Wales,http://counterexample.gov.uk\n' };
    const text = 'title: S\nsites: ../sites/a.csv\nmethod: 2026\ncontact: me@council.test\n';
    expect(linesOf(survey(text, sites))).toEqual(['w/surveys/s.yaml:2:8  sites: the council "E1" in a.csv still has the template\'s home page www.example.gov.uk: put in its own']);
    expect(linesOf(survey(`${text}only: [E2]\n`, sites))).toEqual([]);
    expect(linesOf(survey(`${text}hosts: {www.example.gov.uk: localhost}\n`, sites))).toEqual([]);
  });
});
