import { describe, expect, it } from 'vitest';
import { checks, distinctFaults, importantOf, judgeSite, picturesWanted } from '../../src/judge/index.ts';
import { once } from '../../src/judge/seen-once.ts';
import type { Look, Seen } from '../../src/model/facts.ts';
import type { Check } from '../../src/model/kit.ts';
import { observers } from '../../src/observe/index.ts';
import { knownScreen } from '../screens.ts';
import { bins, fine, home, input, journey, layout, look, map, missed, page, reached, seen, source, timeout } from './made/site.ts';

const all: readonly Check[] = Object.values(checks).filter((check) => check.of !== 'page' || check.needs.every((need) => need in seen()));
const wide = fine(layout({ scrollWidth: 1000, wide: [{ selector: 'main table', right: 1000 }] }));
const tablet = knownScreen('tablet');

/** The site's judgement where the home page has this besides. */
function judged(further: Look['further'], about: Parameters<typeof input>[0] = {}) {
  const looks = [home, bins, missed].map((url) => look(url, { desktop: seen(), phone: seen() }, url === home && further !== undefined ? { further } : {}));
  const ids = looks.map(({ id }) => id);
  return judgeSite(input({
    checks: all, looks, map: map({ pages: [home, bins, missed].map((url) => page(url)) }), further: [tablet],
    journeys: [journey('navigation', 'desktop', reached(), { looks: ids })], ...about,
  }));
}
const shown: Seen = { layout: wide, screenshot: fine({ image: 't.jpg', width: 820, height: 1180 }) };

describe('a page on a further screen', () => {
  it('is asked what can be seen there, and changes nothing of what is said of the others', () => {
    const findings = judged({ tablet: shown });
    const own = findings.filter(({ device }) => device === 'tablet');
    expect(findings.filter((one) => !own.includes(one))).toEqual(judged(undefined));
    expect(own.find(({ check }) => check === 'sideways-scroll')).toMatchObject({
      id: expect.stringMatching(/\/page-[0-9a-f]{16}\/sideways-scroll\/tablet$/), state: 'failed', roles: ['home', 'way'], evidence: ['t.jpg', expect.stringMatching(/^look:/)],
    });
    expect(own.every(({ id, state }) => id.endsWith('/tablet') && state !== 'untested')).toBe(true);
    expect(own.some(({ check }) => check.startsWith('axe'))).toBe(false);
  });

  it('is untested where it could not be seen, and is not asked for where nobody looked or the survey does not name it', () => {
    const lost = judged({ tablet: { layout: { ok: false, failure: timeout } } }).filter(({ device }) => device === 'tablet');
    expect(new Set(lost.map(({ state }) => state))).toEqual(new Set(['untested']));
    expect(lost[0]?.message).toMatch(/ could not be made on a tablet: /);
    expect(judged({ tablet: shown }, { further: [] })).toEqual(judged(undefined));
  });

  it('has its faults among the distinct ones, and no crop', () => {
    const own = judged({ tablet: { layout: fine(layout({ viewport: null })), screenshot: shown.screenshot as never } }).filter(({ device }) => device === 'tablet');
    expect(picturesWanted(own)).toEqual([]);
    expect(new Set(distinctFaults(own).flatMap(({ devices }) => devices))).toEqual(new Set(['tablet']));
  });
});

it('what is read once a load is known on every screen, so that nothing asked of a phone stays untested for want of it', () => {
  const idsOf = (is: (one: typeof observers[number]) => boolean): readonly string[] => observers.filter(is).map(({ id }) => id);
  expect(idsOf(({ each, deep }) => each === 'page' && deep === undefined)).toEqual(expect.arrayContaining([...once]));
  const known = [...idsOf(({ each, deep }) => each === 'device' || deep?.touches === true), ...once, 'lab'];
  const lacking = Object.values(checks).flatMap((check: Check) => (check.of === 'page' && check.devices.includes('phone') ? check.needs.filter((need) => !known.includes(need)).map((need) => `${check.id} ${need}`) : []));
  expect(lacking).toEqual([]);
});

describe('a page that a phone loaded itself', () => {
  const loaded = (about: Partial<Seen>): Seen => ({ html: fine({ source: source(), evidence: 'h.html' }), layout: fine(layout()), ...about });
  const sideways = (further: Look['further']) => judged(further).filter(({ check, roles }) => check === 'sideways-scroll' && roles.includes('home')).map(({ device, state, message }) => [device, state, message]);

  it('is judged by what the phone saw, and it is told where the shared load says otherwise', () => {
    expect(sideways({ 'phone-loaded': loaded({ layout: wide }) })).toEqual([['phone', 'failed', expect.stringMatching(/ So it is where a phone loads the page; /)]]);
    expect(sideways({ 'phone-loaded': loaded({}) })).toEqual(sideways(undefined));
  });

  it('makes doubtful what other pages show only where a desktop loads them, once a phone saw otherwise on one', () => {
    const asked = (about: Partial<Look['seen']>, further: Look['further']): unknown => {
      const looks = [home, bins, missed].map((url) => look(url, { desktop: seen(), phone: seen({ layout: wide }) }, url === home && further !== undefined ? { further } : {}));
      const found = judgeSite(input({ checks: all, looks, map: map({ pages: [home, bins, missed].map((url) => page(url)) }), journeys: [journey('navigation', 'desktop', reached(), { looks: looks.map(({ id }) => id) })], ...about }));
      return Object.fromEntries(found.filter(({ check, device }) => check === 'sideways-scroll' && device === 'phone').map(({ url, state, message }) => [url, [state, / a phone that loads another page of this site itself gets something else/.test(message)]]));
    };
    expect(asked({}, { 'phone-loaded': loaded({}) })).toEqual({ [home]: ['passed', false], [bins]: ['cantTell', true], [missed]: ['cantTell', true] });
    for (const sure of [undefined, { 'phone-loaded': loaded({ layout: wide }) }]) expect(asked({}, sure)).toEqual({ [home]: ['failed', false], [bins]: ['failed', false], [missed]: ['failed', false] });
  });

  it('is judged by the shared load where the phone saw nothing', () => {
    expect(sideways({ 'phone-loaded': loaded({ layout: { ok: false, failure: timeout } }) })).toEqual(sideways(undefined));
  });
});

it('the pages that matter most are the home page and the answering pages, of a site that was assessed', () => {
  const looks = [home, bins, missed].map((url) => look(url, { desktop: seen(), phone: seen() }));
  const site = input({ looks, map: map({ pages: [home, bins, missed].map((url) => page(url)) }), journeys: [journey('navigation', 'desktop', reached(), { looks: looks.map(({ id }) => id) })] });
  expect(importantOf(site)).toEqual([looks[0]?.id, looks[2]?.id]);
  expect(importantOf({ ...site, looks: looks.map((one) => ({ ...one, depth: 'light' as const })) })).toEqual([]);
  expect(importantOf({ ...site, notAssessed: 'declined' })).toEqual([]);
});
