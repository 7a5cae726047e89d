import { describe, expect, it } from 'vitest';
import { checks, judgeSite } from '../../src/judge/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Look } from '../../src/model/facts.ts';
import type { Check } from '../../src/model/kit.ts';
import { lookId } from '../../src/judge/look-id.ts';
import { axeSerious, sideways } from './made/faults.ts';
import { bins, finding, fine, home, input, journey, layout, look, map, missed, page, reached, rule, scenario, seen, source, timeout } from './made/site.ts';

/** Those that need no more than what the made-up looks have. */
const all: readonly Check[] = Object.values(checks).filter((check) => check.of !== 'page' || check.needs.every((need) => need in seen()));
const taskChecks = all.filter(({ of }) => of === 'task').map(({ id }) => id).sort();
const both = (about: Parameters<typeof seen>[0] = {}) => ({ desktop: seen(about), phone: seen(about) });
const looks: readonly Look[] = [home, bins, missed].map((url) => look(url, both()));
const ids = looks.map(({ id }) => id);
const whole = input({
  checks: all, looks,
  map: map({ pages: [home, bins, missed].map((url) => page(url)) }),
  journeys: [journey('navigation', 'desktop', reached(), { looks: ids }), journey('navigation', 'phone', reached(), { looks: ids })],
});
const of = (findings: readonly Finding[], check: string) => findings.filter((one) => one.check === check);
/** What is asked of pages, not of the site as a whole. */
const ofPages = (findings: readonly Finding[]) => findings.filter(({ id, task }) => task === null && id.split('/')[1] !== 'site');
const pagesOf = (findings: readonly Finding[]) => [...new Set(ofPages(findings).map(({ id }) => id.split('/')[1]))];

describe('what is owed', () => {
  it('answers every question of a site that was collected whole', () => {
    const findings = judgeSite(whole);
    expect([...new Set(findings.filter(({ task }) => task !== null).map(({ check }) => check))].sort()).toEqual(taskChecks);
    expect(pagesOf(findings)).toEqual(ids.map((id) => `page-${id}`).sort());
    const asked = all.flatMap((check) => (check.of === 'page' ? check.devices : [])).length;
    expect(ofPages(findings)).toHaveLength(asked * 3);
    expect(ofPages(findings).some(({ state }) => state === 'untested')).toBe(false);
  });

  it('answers for a site of which nothing is known', () => {
    const findings = judgeSite(input({ checks: all, map: null, tasks: [] }));
    expect([...new Set(findings.map(({ check }) => check))].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(new Set(findings.map(({ state }) => state))).toEqual(new Set(['untested', 'inapplicable']));
    expect(of(findings, 'home-link')[0]?.message).toBe('The site could not be read: the survey was stopped before it was looked at (on our side).');
  });

  it('accuses nobody of a task that findability was not asked about', () => {
    const findings = judgeSite({ ...whole, tasks: [] }).filter(({ task }) => task !== null);
    expect(findings.filter(({ state }) => state === 'failed')).toEqual([]);
    expect(of(findings, 'home-link')[0]?.message).toBe('No answering page was found, but not everything could be read: which page answers was not worked out (on our side).');
    const lost = judgeSite({ ...whole, tasks: [], journeys: [journey('navigation', 'desktop', { kind: 'lost', reason: '' })] });
    expect(of(lost, 'task-reached').map(({ state }) => state)).toEqual(['untested']);
  });

  it('gives the reason to every question of a site that was not assessed', () => {
    const findings = judgeSite(input({ checks: all, map: null, tasks: [], notAssessed: 'the council asked not to be visited' }));
    expect(new Set(findings.map(({ state, message }) => `${state} ${message}`))).toEqual(new Set(['untested Not assessed: the council asked not to be visited.']));
    expect(of(findings, 'answer-essential').map(({ item }) => item)).toEqual(['online']);
  });

  it('takes a planned journey that is missing for one that we did not walk', () => {
    const planned = [...whole.journeys, journey('search', 'phone', reached())].map(({ visit }) => visit);
    const lone = judgeSite({ ...whole, visits: planned, journeys: [journey('navigation', 'desktop', reached())] });
    expect(of(lone, 'task-reached').map(({ device, state }) => [device, state])).toEqual([['desktop', 'passed'], ['phone', 'untested']]);
  });

  it('without a plan, owes each task the routes and devices that were walked for any', () => {
    const other = { ...scenario, id: 'bin-day' };
    const findings = judgeSite({ ...input({ checks: all, scenarios: [scenario, other], tasks: [finding(), { ...finding(), scenario: 'bin-day' }] }), visits: undefined, journeys: whole.journeys } as never);
    expect(of(findings, 'task-reached').map(({ id, state }) => `${id} ${state}`)).toEqual([
      'E07000999/bin-day/task-reached/desktop untested', 'E07000999/bin-day/task-reached/phone untested',
      'E07000999/missed-bin/task-reached/desktop passed', 'E07000999/missed-bin/task-reached/phone passed',
    ]);
  });

  it('says once of a task that is no duty that it is none', () => {
    const findings = judgeSite(input({ checks: all, scenarios: [{ ...scenario, for: ['county'] }] })).filter(({ task }) => task !== null);
    expect(findings.map(({ id, state, message }) => [id, state, message])).toEqual([
      ['E07000999/missed-bin/task-reached', 'inapplicable', '“Report a missed bin” is no duty of a council of this type (district).'],
    ]);
    expect(judgeSite(input({ checks: [], scenarios: [{ ...scenario, for: ['county'] }] }))).toEqual([]);
  });
});

describe('pages', () => {
  it('knows what each page is to the survey', () => {
    const found = judgeSite(whole).filter(({ check }) => check === 'page-title');
    expect(new Map(found.map(({ url, roles }) => [url, roles.join(' ')]))).toEqual(new Map([[home, 'home way'], [bins, 'way'], [missed, 'destination way']]));
  });

  it('leaves other people’s pages out, also behind a redirect', () => {
    const away = [look('https://portal.example/bins', both()), look(`${home}form`, both(), { got: 'https://portal.example/form' })];
    const findings = judgeSite({ ...whole, looks: [...looks, ...away], journeys: [journey('navigation', 'desktop', reached(), { looks: away.map(({ id }) => id) })], tasks: [finding({ set: ['https://portal.example/bins'] })] });
    expect(pagesOf(findings)).toEqual([`page-${lookId(home)}`]);
  });

  it('judges a page once, however often and under whatever address it was asked for', () => {
    const again = look('http://brambleford.test/index.html', { desktop: seen() }, { got: home });
    const opened = look(`${home}#missed-bin.navigation.desktop.1`, { desktop: seen({ layout: fine(layout({ overlay: { share: 1, selector: '#menu' } })) }) }, { got: home });
    const findings = judgeSite({ ...whole, looks: [again, opened, ...looks], journeys: [journey('navigation', 'desktop', reached(), { looks: [opened.id, again.id] })] });
    expect(findings.filter(({ check, roles }) => check === 'covered-page' && roles.includes('home')).map(({ id, state }) => `${id} ${state}`)).toEqual([
      `E07000999/page-${lookId(home)}/covered-page/desktop passed`, `E07000999/page-${lookId(home)}/covered-page/phone passed`,
    ]);
  });

  it('puts the states that journeys made on each device together', () => {
    const [one, two] = (['desktop', 'phone'] as const).map((device) => look(`${bins}#missed-bin.navigation.${device}.2`, { [device]: seen() }, { got: bins }));
    const findings = judgeSite({ ...whole, looks: [looks[0]!, one!, two!], journeys: [journey('navigation', 'desktop', reached(), { looks: [one!.id] }), journey('navigation', 'phone', reached(), { looks: [two!.id] })] });
    expect(findings.filter(({ check, url }) => check === 'axe-serious' && url === bins).map(({ device, state }) => [device, state])).toEqual([['desktop', 'passed'], ['phone', 'passed']]);
  });

  it('asks of a page that is only on the way no more than its look was meant to see', () => {
    const light = look(bins, { desktop: { html: fine({ source: source({ title: 'Bins' }), evidence: 'h' }) } }, { depth: 'light' });
    const findings = judgeSite({ ...whole, looks: [looks[0]!, light, looks[2]!] }).filter(({ url, task }) => url === bins && task === null);
    expect(findings.map(({ check, state }) => [check, state])).toEqual([['page-title', 'passed']]);
  });

  it('answers for a home page and a page on the way that were never looked at, and for one that failed', () => {
    const failed = look(missed, {}, { failure: timeout, got: null, status: null });
    const findings = judgeSite({ ...whole, looks: [failed], journeys: [journey('navigation', 'desktop', reached(), { looks: ['0123456789abcdef'], steps: [{ word: 'open', say: '', outcome: 'done', url: bins, look: '0123456789abcdef', link: null, detail: '' }] })] });
    const titles = of(findings, 'page-title').map(({ id, state, url, message }) => [id.split('/')[1], state, url, message]);
    expect(titles).toEqual([
      ['page-0123456789abcdef', 'untested', bins, 'Not assessed: the page was not looked at (on our side).'],
      [`page-${lookId(home)}`, 'untested', home, 'Not assessed: the page was not looked at (on our side).'],
      [`page-${lookId(missed)}`, 'untested', missed, 'Not assessed: it did not answer in time (on the way to the site).'],
    ].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
  });
});

describe('a finding', () => {
  it('has its picture and its look as evidence', () => {
    expect(of(judgeSite(whole), 'sideways-scroll')[0]?.evidence).toEqual(['p.png', `look:${[...ids].sort()[0]}`]);
  });

  it('counts the pages of one template that share a fault', () => {
    const shared = [home, bins, missed].map((url, i) => look(url, both({
      axe: fine({ violations: [rule('color-contrast', 'serious', { places: [{ selector: `#block-${i} > footer > ul > li:nth-child(${i + 2}) > a[href$="${i}"]`, html: '', why: '' }] })], incomplete: [], rules: 90 }),
    })));
    const found = of(judgeSite({ ...whole, looks: shared }), 'axe-serious');
    expect(new Set(found.map(({ fingerprint, pages }) => `${fingerprint} ${pages}`))).toEqual(new Set(['axe-serious:color-contrast:ul>li>a[href] 3']));
    expect(found.map(({ severity }) => severity)).toEqual(Array(6).fill('serious'));
  });

  it('has an id of safe characters, even where a page’s words want otherwise', () => {
    const hostile = ['../../x', '<script>', '<SCRIPT>', '=HYPERLINK("a")'].map((id) => rule(id, 'serious', { places: [{ selector: '<img src=x onerror=alert(1)>', html: '', why: '' }] }));
    const findings = judgeSite({ ...whole, looks: [look(home, both({ axe: fine({ violations: hostile, incomplete: [], rules: 4 }) }))] });
    const unsafe = findings.filter(({ id, fingerprint }) => !/^[\w/-]+$/.test(id) || !/^[a-z0-9:>.#_[\]-]*$/.test(fingerprint));
    expect(unsafe.map(({ id, fingerprint }) => [id, fingerprint])).toEqual([]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(of(findings, 'axe-serious').filter(({ device, state }) => device === 'phone' && state === 'failed').map(({ id }) => id.split('/').slice(3).join('/'))).toEqual(['hyperlink-a/phone', 'script/phone', 'script/phone-2', 'x/phone']);
  });
});

describe('judging', () => {
  it('gives the same bytes whatever the order of what it is given', () => {
    const faulty = { ...whole, looks: [sideways(home), axeSerious(bins), look(missed, both())] };
    const turned = { ...faulty, looks: faulty.looks.toReversed(), journeys: faulty.journeys.toReversed(), checks: all.toReversed(), tasks: faulty.tasks.toReversed() };
    expect(JSON.stringify(judgeSite(turned))).toBe(JSON.stringify(judgeSite(faulty)));
  });

  it('takes a check that breaks, or says nothing, for our own failing', () => {
    const card = { title: '', about: '', verify: '', matters: '', mend: '', unseen: '', severity: 'minor', wcag: [], of: 'task' } as const;
    const broken: readonly Check[] = [{ ...card, id: 'mute', judge: () => [] }, { ...card, id: 'broken', judge: () => { throw new Error('no such link'); } }];
    expect(judgeSite(input({ checks: broken })).map(({ check, state, message }) => [check, state, message])).toEqual([
      ['broken', 'untested', 'The check “broken” broke down (on our side): “no such link”.'],
      ['mute', 'untested', 'The check “mute” gave no answer (on our side).'],
    ]);
  });
});
