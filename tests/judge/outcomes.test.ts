import { describe, expect, it } from 'vitest';
import { judgeOutcomes, type OutcomeInput } from '../../src/judge/judge-outcomes.ts';
import { allWords } from './made/outcome-words.ts';
import type { Failure } from '../../src/model/failure.ts';
import type { Journey, LastSeen, StepTaken } from '../../src/model/visit.ts';
import { absent, bins, blocked, finding, fine, home, input, journey, link, look, lost, map, missed, notFound, page, reached, review, seen, site, source, stopped, timeout } from './made/site.ts';

const visit = (route: string, device = 'desktop'): string => `${site.id}/missed-bin/${route}/${device}`;

function step(word: string, some: Partial<StepTaken> = {}): StepTaken {
  return { word, say: `${word} “Report it”`, outcome: 'done', url: bins, look: null, link: null, detail: '', line: 31, ...some };
}

/** A page with a menu, a title, a heading and whatever is given: what stood then and what stands now. */
const menu = ['Council tax', 'Planning', 'Schools', 'Libraries', 'Roads', 'Jobs'].map((text) => link(text, `${home}${text.toLowerCase().replace(' ', '-')}`));
const snapshot = (...names: readonly string[]): string => ['- banner:', '  - link "Home":', '    - /url: /', '- main:', ...names.map((name) => `  - ${name}`)].join('\n');
const titled = (title: string, links: ReturnType<typeof link>[], ...names: readonly string[]): ReturnType<typeof seen> => seen({
  html: fine({ source: source({ title, headings: [{ level: 1, text: title }], links }), evidence: 'h' }), names: fine({ snapshot: snapshot(...names) }),
});
const now = (links: ReturnType<typeof link>[], title = 'Bins', ...names: readonly string[]) => look(bins, { desktop: titled(title, [...links], ...names) });

const then: LastSeen = {
  edition: 'sample-2025', step: 1, link: { text: 'Report it', href: missed, region: 'main', opened: false }, target: null,
  page: { url: bins, title: 'Bins', headings: ['Bins'], links: [...menu, link('Report it', missed)].map(({ text, href }) => ({ text, href })), controls: ['banner: link Home', 'main: textbox Postcode', 'main: button Find', 'main: button Clear'] },
};
const pressed: LastSeen = { ...then, link: null, target: { role: 'button', name: 'Find', by: 'Find' } };

/** A scripted journey that is lost at its second step, on the page of bins. */
function scripted(some: Partial<StepTaken> = {}, about: Partial<Journey> = {}): Journey {
  const ended = step('follow', { outcome: 'not-found', lack: 'target', look: look(bins).id, line: 32, ...some });
  return journey('scripted', 'desktop', { ...lost, ...(ended.lack && { lack: ended.lack }) }, { steps: [step('open', { url: home }), ended], looks: [look(bins).id], ...about });
}

function judged(about: Partial<OutcomeInput>, id: string): string {
  const one = judgeOutcomes({ ...input({}), ownScripts: new Set(), last: new Map(), ...about })[id];
  return `${one?.outcome}${one?.changed === undefined ? '' : ` (${one.changed})`}: ${one?.because}`;
}
const script = (some: Partial<OutcomeInput>, last?: LastSeen): string =>
  judged({ journeys: [scripted()], tasks: [notFound], looks: [now(menu)], ...some, last: new Map(last === undefined ? [] : [[visit('scripted'), last]]) }, visit('scripted'));

describe('a journey that ended otherwise than lost', () => {
  it('arrived, or came to what a person has yet to look at', () => {
    expect(judged({ journeys: [journey('navigation', 'desktop', reached())] }, visit('navigation'))).toBe('done: Arrived at www.brambleford.test/bins/missed by its links.');
    expect(judged({ journeys: [journey('navigation', 'desktop', reached())], tasks: [review] }, visit('navigation'))).toMatch(/^not-assessed: Came to .*; a person has to look first/);
    const expected = journey('scripted', 'desktop', reached(), { steps: [step('expect')] });
    expect(judged({ journeys: [expected], tasks: [review] }, visit('scripted'))).toMatch(/^done: /);
  });

  it('saw what it expected only where that way was not given up, and no stop stands for it', () => {
    const of = (...steps: readonly StepTaken[]): string => judged({ journeys: [journey('scripted', 'desktop', reached(), { steps })], tasks: [review] }, visit('scripted')).split(':')[0] ?? '';
    const given = step('expect', { branch: ['try 1 of 2'] });
    expect(of(step('stop'))).toBe('not-assessed');
    expect(of(step('try'), given, step('follow', { branch: ['try 1 of 2'], outcome: 'not-found' }), step('open', { branch: ['try 2 of 2'] }), step('stop'))).toBe('not-assessed');
    expect(of(step('try'), given, step('stop'))).toBe('done');
  });

  it('was helped by an override that was used, or by a script of the site’s own, and by nothing else', () => {
    const helped = step('press', { help: { css: '#go', because: 'the button has no name.\u202E' } });
    const of = (steps: readonly StepTaken[], own: readonly string[] = []): string => judged({ journeys: [journey('scripted', 'desktop', reached(), { steps })], ownScripts: new Set(own) }, visit('scripted'));
    expect(of([helped, helped])).toBe('done-with-help: Arrived at www.brambleford.test/bins/missed, with help written for this site: the button has no name.');
    expect(of([{ ...helped, outcome: 'not-found' }])).toMatch(/^done: /);
    expect(of([step('open')], ['missed-bin'])).toContain('its steps were written for this site alone');
    expect(judgeOutcomes({ ...input({ journeys: [journey('scripted', 'desktop', reached(), { steps: [helped] })] }), ownScripts: new Set(), last: new Map() })[visit('scripted')]?.helped).toEqual(['the button has no name']);
  });

  it.each<[Failure, string]>([
    [blocked, 'blocked: The site turned our crawler away (the site’s wish): 403.'],
    [{ ...blocked, kind: 'robots' }, 'blocked: '], [timeout, 'not-assessed: It did not answer in time (on the way to the site): took too long.'],
    [{ kind: 'http-error', detail: '500', permanent: false, fault: 'site' }, 'broken-site: Its server answered with an error (on the site’s side): 500.'],
    [{ kind: 'unprepared', detail: 'postcode', permanent: true, fault: 'ours' }, 'not-assessed: '],
  ])('was stopped: %j', (failure, wanted) => {
    expect(judged({ journeys: [journey('search', 'desktop', stopped(failure))] }, visit('search'))).toContain(wanted);
  });

  it('has no such route, or the script saw that there is no such thing', () => {
    expect(judged({ journeys: [journey('a-z', 'desktop', absent)] }, visit('a-z'))).toBe('not-offered: No search.');
    expect(judged({ journeys: [journey('scripted', 'desktop', { kind: 'absent', reason: 'no such service', seen: true }, { steps: [step('stop')] })] }, visit('scripted'))).toMatch(/^not-offered: The script saw/);
    expect(judged({ journeys: [journey('scripted', 'desktop', absent)] }, visit('scripted'))).toBe('not-assessed: There is no script to walk.');
  });

  it('was never walked, or its site was not assessed', () => {
    const visits = [journey('search', 'phone', reached()).visit];
    expect(judged({ visits }, visit('search', 'phone'))).toMatch(/^not-assessed: .*: not walked\.$/);
    expect(judged({ visits, notAssessed: 'not visited', map: null }, visit('search', 'phone'))).toBe('not-assessed: Not visited.');
    expect(judged({ visits, notAssessed: 'the wall', map: map({ failure: blocked }) }, visit('search', 'phone'))).toMatch(/^blocked: .*: the wall\.$/);
  });
});

describe('a way that was lost', () => {
  const way = (steps: readonly StepTaken[], about: Partial<OutcomeInput> = {}): string => judged({ journeys: [journey('navigation', 'desktop', lost, { steps })], ...about }, visit('navigation'));
  const gone: Failure = { kind: 'not-found', detail: '404', permanent: true, fault: 'site' };

  it('ended on no page, on one that failed, or before a sign-in', () => {
    expect(way([step('follow', { outcome: 'not-found', lack: 'page', detail: '404' })])).toBe('dead-end: “follow “Report it”” on www.brambleford.test/bins leads to no page: 404.');
    expect(way([step('follow', { outcome: 'not-found', look: look(bins).id })], { looks: [look(bins, {}, { failure: gone })] })).toMatch(/^dead-end/);
    expect(way([step('follow', { outcome: 'not-found', look: look(bins).id })], { looks: [look(bins, {}, { failure: { ...gone, kind: 'loop' } })] })).toMatch(/^broken-site: .*round in a circle/);
    expect(way([step('follow', { outcome: 'not-found', look: look(bins).id })], { looks: [look(bins, {}, { failure: timeout })] })).toMatch(/^not-assessed: /);
    expect(way([step('follow', { outcome: 'not-found', lack: 'account' })])).toMatch(/^account-needed: .*sign in/);
  });

  it('ended where the script itself saw that it ends', () => {
    const stop = (lack: 'account' | 'page' | 'sign') => judged({ journeys: [journey('scripted', 'desktop', { kind: 'lost', reason: 'so it says', lack }, { steps: [step('stop')] })] }, visit('scripted'));
    expect(stop('account')).toBe('account-needed: The script saw that an account is needed: so it says.');
    expect(stop('page')).toBe('dead-end: The script saw that the way ends here: so it says.');
    expect(stop('sign')).toMatch(/^wrong-place: /);
  });

  it('ended elsewhere, or on nothing; where it is not certain that there is nothing, nobody is accused', () => {
    expect(way([step('follow')])).toBe('wrong-place: The way ended on www.brambleford.test/bins; the page that answers is www.brambleford.test/bins/missed.');
    expect(way([step('follow', { outcome: 'not-found' })])).toBe('not-found: “follow “Report it”” on www.brambleford.test/bins: no such link.');
    const read = { map: map({ pages: [page(home, { source: source() })] }), tasks: [notFound] };
    expect(way([step('follow')], read)).toBe('not-found: No page that answers was found by these rules.');
    expect(way([step('follow')], { tasks: [notFound], map: map({ pages: [] }) })).toMatch(/^not-assessed: No answer was reached, but that is not certain: the home page was not read/);
    expect(way([step('follow', { outcome: 'not-found' })], { tasks: [review] })).toMatch(/^not-assessed: /);
  });

  it('by script to an address that only the script knew, or one click short', () => {
    expect(judged({ journeys: [scripted({ word: 'open', lack: 'page' })] }, visit('scripted'))).toMatch(/^broken-script: The script opens www.brambleford.test\/bins, where there is no page now/);
    const short = journey('scripted', 'desktop', lost, { steps: [step('open')] });
    expect(judged({ journeys: [short], looks: [now([link('Report it', missed)])] }, visit('scripted'))).toMatch(/^broken-script: The script ends on .*, which links to the page that answers/);
  });
});

describe('a script’s step that finds nothing', () => {
  it('says nothing of a page that was not seen', () => {
    expect(script({ looks: [], map: map() })).toMatch(/^not-assessed: .*the page was not seen/);
  });

  it('is not found where nothing more is known', () => {
    expect(script({})).toBe('not-found: “follow “Report it”” on www.brambleford.test/bins: not found by these rules.');
  });

  it('is called by its own name where it has one, else by its first words', () => {
    expect(script({ journeys: [scripted({ name: 'The form' })] })).toMatch(/^not-found: “The form” on www/);
    expect(script({ journeys: [scripted({ say: 'follow “Bins” or /rubbish/ or “Waste”, in Welsh “Biniau”' })] })).toMatch(/^not-found: “follow “Bins” …” on www/);
  });

  it('says what the page said, and of what is there and cannot be used nothing else', () => {
    expect(script({ journeys: [scripted({ detail: 'no link “x” on the page' })] })).toBe('not-found: “follow “Report it”” on www.brambleford.test/bins: no link “x” on the page.');
    const covered = scripted({ detail: '“Report it” is on the page, but is disabled', target: { role: 'link', name: 'Report it', by: 'Report it' } });
    expect(script({ journeys: [covered], looks: [now([...menu, link('Report it', missed)])] }, then)).toMatch(/^not-found: .*is on the page, but is disabled\.$/);
    expect(script({ journeys: [scripted({ word: 'refuse', lack: 'sign', detail: 'the page has “Sorry”' })] }, then)).toMatch(/^not-found: .*the page has “Sorry”\.$/);
  });

  it('found its link under another name: the same address', () => {
    expect(script({ looks: [now([...menu, link('Tell us', missed)])] }, then)).toBe(
      'broken-script (site): The site changed: what was “Report it” in sample-2025 leads on as “Tell us”, to the same address. The script has to learn the new name.');
    expect(script({ looks: [now([...menu, link('REPORT  it', missed)])] }, then)).toMatch(/^broken-script: “Report it”, which was used in sample-2025, is still on the page/);
  });

  it('found its control under another name: the same role beside the same neighbours, and only if it is one', () => {
    const at = (...names: readonly string[]) => script({ looks: [now(menu, 'Bins', ...names)] }, pressed);
    expect(at('textbox "Postcode"', 'button "Look up"', 'button "Clear"')).toMatch(/^broken-script \(site\): .*as “Look up”, at the same place/);
    expect(at('textbox "Postcode"', 'button "Look up"', 'textbox "Street"', 'button "Go on"', 'button "Clear"')).toMatch(/^not-found \(site\)/);
    expect(at('button "Clear"')).toMatch(/^not-found \(site\): .*“Find”, which was used then, is no longer on it/);
    expect(at('button "Find"')).toMatch(/^broken-script: .*still on the page/);
    const alone = { ...pressed, page: { ...pressed.page, controls: ['main: button Find'] } };
    expect(script({ looks: [now(menu, 'Bins', "'button \"Search: it''s here\"'")] }, alone)).toContain('as “Search: it\'s here”');
    expect(script({ looks: [now(menu)] }, { ...pressed, page: { ...pressed.page, controls: [] } })).toMatch(/^not-found \(site\)/);
  });

  it('pressed a control then and cannot know today’s controls, or all of those of then: nothing is said to be gone', () => {
    const unread = look(bins, { desktop: { ...titled('Bins', menu), names: { ok: false, failure: timeout } } });
    const { names: _names, ...without } = titled('Bins', menu);
    const cut = look(bins, { desktop: { ...titled('Bins', menu), names: fine({ snapshot: `${snapshot('button "Clear"')}\n  - text: ${'x'.repeat(20_000)}`.slice(0, 20_000) }) } });
    for (const today of [unread, look(bins, { desktop: without }), cut]) expect(script({ looks: [today] }, pressed)).toMatch(/^not-found: /);
    expect(script({ looks: [now(menu, 'Bins', 'button "Clear"')] }, { ...pressed, page: { ...pressed.page, isPart: true } })).toMatch(/^not-found: /);
    const linked = { ...then, target: { role: 'link', name: 'Report it', by: 'Report it' } };
    expect(script({ looks: [unread] }, linked)).toMatch(/^not-found \(site\): /);
  });

  it('stands on a page that stands without it, or on another page', () => {
    expect(script({}, then)).toBe('not-found (site): The site changed: www.brambleford.test/bins stands as in sample-2025, but “Report it”, which was used then, is no longer on it.');
    expect(script({ looks: [now(menu.slice(0, 2))] }, then)).toMatch(/^not-found \(site\)/);
    expect(script({ looks: [now(menu.slice(0, 2), 'Welcome')] }, then)).toMatch(/^broken-script \(site\): .*It was rebuilt, and the script has to be looked at\.$/);
    expect(script({ looks: [now([], 'Bins')] }, then)).toMatch(/^broken-script \(site\)/);
    const small = { ...then, page: { ...then.page, links: [] } };
    expect([script({ looks: [now([])] }, small), script({ looks: [now([], 'Else')] }, small)].map((said) => said.slice(0, 13))).toEqual(['not-found (si', 'broken-script']);
    const expected = { ...then, link: null };
    expect(script({ journeys: [scripted({ word: 'expect', say: 'expect “by noon”', lack: 'sign' })] }, expected)).toMatch(/but what “expect “by noon”” asks for is no longer on it\.$/);
  });

  it('stands on the answer, or on a page that leads to it: then only the words are wrong', () => {
    expect(script({ tasks: [finding({ set: [bins] })] })).toMatch(/^broken-script: .*is the one that answers; only these words no longer fit it/);
    expect(script({ tasks: [finding()], looks: [now([link('Missed', missed)])] })).toMatch(/^broken-script: .*leads to the answer by “Missed”/);
    expect(script({ tasks: [finding({ set: [bins] })] }, then)).toMatch(/^broken-script \(site\): /);
  });

  it('expected something, and the answer is known to be elsewhere', () => {
    const expecting = [scripted({ word: 'expect', lack: 'sign' })];
    expect(script({ journeys: expecting, tasks: [finding()] })).toMatch(/^wrong-place: .*the page that answers is www.brambleford.test\/bins\/missed/);
    expect(script({ journeys: expecting })).toMatch(/^not-found: /);
  });

  it('does not say of the site what the script’s writer changed, or what nobody noted', () => {
    expect(script({ looks: [now([...menu, link('Report it', missed)])] }, { ...then, say: 'follow “Other words”' })).toMatch(/^broken-script \(script\): .*still on the page/);
    const expecting = [scripted({ word: 'expect', say: 'expect “new words”', lack: 'sign' })];
    expect(script({ journeys: expecting }, { ...then, link: null, say: 'expect “old words”' })).toMatch(/^not-found: /);
    expect(script({ journeys: expecting }, { ...then, link: null, say: 'expect “new words”' })).toMatch(/^not-found \(site\): /);
    expect(script({}, { ...then, link: null })).toMatch(/^not-found: /);
    expect(script({}, { ...then, say: 'follow “Other words”' })).toMatch(/^not-found: /);
  });

  it('holds a step inside a try against the page on which it failed', () => {
    const [where, what] = [look(home).id, look(bins).id];
    const steps = [step('open', { url: home, look: where }), step('try', { outcome: 'not-found', lack: 'target', look: where, url: home }), step('follow', { branch: ['try 1 of 1'], look: what }), step('follow', { branch: ['try 1 of 1'], outcome: 'not-found', look: what })];
    const tried = journey('scripted', 'desktop', { kind: 'lost', reason: 'no such link', lack: 'target' }, { steps });
    const looks = [look(home, { desktop: titled('Home', []) }), now([...menu, link('Tell us', missed)])];
    expect(script({ journeys: [tried], looks }, { ...then, step: 3 })).toMatch(/^broken-script \(site\): .*leads on as “Tell us”/);
    expect(script({ journeys: [tried], looks }, { ...then, step: 0 })).toMatch(/^not-found: “try/);
  });

  it('takes no account of what was seen before at another step', () => {
    expect(script({}, { ...then, step: 7 })).toMatch(/^not-found: /);
  });
});

describe('judging outcomes', () => {
  it('gives every outcome of the closed list a sentence, and the same bytes in whatever order', () => {
    const journeys = [journey('navigation', 'phone', reached()), scripted(), journey('a-z', 'desktop', absent)];
    const of = (some: readonly Journey[]) => JSON.stringify(judgeOutcomes({ ...input({ journeys: some, looks: [now(menu)] }), ownScripts: new Set(), last: new Map() }));
    expect(of(journeys.toReversed())).toBe(of(journeys));
    expect(Object.values(JSON.parse(of(journeys)) as Record<string, { because: string; outcome: string }>).filter(({ because, outcome }) => because === '' || !allWords.includes(outcome))).toEqual([]);
  });
});
