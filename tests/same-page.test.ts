import { describe, expect, it } from 'vitest';
import { addressKey as found, sameSite } from '../src/findability/address.ts';
import { guideFor } from '../src/findability/index.ts';
import { addressKey as judged } from '../src/judge/address-key.ts';
import { homeLink } from '../src/judge/checks/home-link.ts';
import { taskReached } from '../src/judge/checks/task-reached.ts';
import { isOwnAddress } from '../src/judge/own-site.ts';
import { taskCases } from '../src/judge/task-cases.ts';
import type { MappedPage, SiteMap } from '../src/model/map.ts';
import type { Visit } from '../src/model/visit.ts';
import { errandFor } from '../src/plan/index.ts';
import { pageAddress as written } from '../src/read/page-address.ts';
import { cleanAddress, isOnSite, isSameAddress } from '../src/visit/address.ts';
import { isAnswer, type Ground } from '../src/visit/stand.ts';
import { gone, link, titled } from './findability/made.ts';
import { home, input, journey, lost, map, reached, scenario, site } from './judge/made/site.ts';

/** The rooms may not import each other and yet must answer alike: what is one page, what is one site, what is the answer. */
const a = 'https://www.brambleford.gov.uk/bins';

describe('one page, by how its address is written', () => {
  it('is told for ten thousand addresses of many slashes', () => {
    const slashes = '/'.repeat(3_900);
    for (let n = 0; n < 10_000; n += 1) {
      const url = `https://a.test/bins${slashes}${n}`;
      expect(found(url) === judged(url) && found(`${url}${slashes}`) === judged(url)).toBe(true);
    }
    expect([isSameAddress(`${a}${slashes}`, a), isSameAddress(`${a}#/x${slashes}`, `${a}#/x`)]).toEqual([true, true]);
  });
  it.each([
    [a, `${a}/`, true], [a, `${a}#top`, true], [a, `${a}/index.html`, true], [a, `${a}/default.aspx`, true], [a, `${a}.html`, true], [a, `${a}.htm`, true],
    [a, 'http://brambleford.gov.uk/bins', true], [a, `${a}?id=1`, false], [a, `${a}/missed`, false], [a, `${a}.pdf`, false],
    [`${a}#/missed`, a, false], [`${a}#/missed`, `${a}#/missed/`, true], [`${a}#!missed`, `${a}#!paper`, false], [`${a}/#!/missed`, `${a}#!/missed`, true],
    [`${a}#/`, a, true], [`${a}#!`, a, true], [`${a}#!/`, a, true], [`${a}#/missed#top`, `${a}#/missed`, true], [`${a}#/missed?id=1`, `${a}#/missed`, false],
    [`${a}#~`, a, true], [`${a}#~Missed%20bin`, a, false], [`${a}#~Missed%20bin`, `${a}/#~Missed%20bin`, true], [`${a}#~Bins~Missed`, `${a}#~Bins`, false],
    [`${a}#/missed#~`, `${a}#/missed`, true], [`${a}#/missed#~Paper`, `${a}#/missed`, false], [`${a}#~Bins#search=x`, `${a}#~Bins`, true],
    ['http://127.0.0.1:1/a', 'http://127.0.0.1:2/a', false], ['nonsense', 'nonsense', true], ['nonsense', a, false],
  ])('%s and %s: %s', (one, other, are) => {
    expect([found(one) === found(other), judged(one) === judged(other), isSameAddress(one, other)]).toEqual([are, are, are]);
  });
  it.each([
    [`${a}#top`, a], [`${a}#/missed`], [`${a}#!missed`], [`${a}#~Missed%20bin`], [`${a}#~Bins~Missed`], [`${a}#/missed#~Paper`], [`${a}?id=1#~Paper`], [`${a}#~Waste~Bin day`, `${a}#~Waste~Bin%20day`],
    [`${a}#`, a], [`${a}#/`, a], [`${a}#!`, a], [`${a}#!/`, a], [`${a}#~`, a], [`${a}#/missed#top`, `${a}#/missed`], [`${a}#/missed#~`, `${a}#/missed`], [`${a}#~Bins#search=x`, `${a}#~Bins`], ['nonsense', 'nonsense'],
  ])('a person’s %s is read as that page, not as another', (one, is = one) => {
    expect(written(one)).toBe(is);
    expect([found(is), judged(is), isSameAddress(one, is), cleanAddress(is) ?? is]).toEqual([found(one), judged(one), true, is]);
  });
});

describe('one site', () => {
  it.each([
    ['https://www.brambleford.gov.uk/', 'https://forms.brambleford.gov.uk/x', true], ['https://www.brambleford.gov.uk/', 'http://brambleford.gov.uk/', true],
    ['https://www.brambleford.gov.uk/', 'https://www.otherford.gov.uk/', false], ['https://www.brambleford.gov.uk/', 'https://www.gov.uk/', false],
    ['https://x.azurewebsites.net/', 'https://vendor.azurewebsites.net/', false], ['https://x.azurewebsites.net/', 'https://x.azurewebsites.net/a', true],
    ['http://127.0.0.1:1/', 'http://127.0.0.1:2/', false], ['http://127.0.0.1:1/', 'http://127.0.0.1:1/a', true],
    ['http://localhost:1/', 'http://localhost:2/', false], ['http://[::1]:1/', 'http://[::1]:1/a', true],
    ['http://www.brambleford.test:1/', 'http://forms.brambleford.test:2/', true], ['http://www.brambleford.test/', 'http://portal.test/', false],
    ['http://www.brambleford.test/', 'nonsense', false], ['nonsense', 'nonsense', false],
  ])('%s has %s: %s', (one, other, is) => {
    expect([sameSite(one, other), isOwnAddress(one, other), isOnSite(other, one)]).toEqual([is, is, is]);
  });
});

const words = { text: 'Report a missed bin. Tell us which bin was missed and we come back for it within two working days of your report.' };
const about = (path: string, canonical: string | null = null): MappedPage => titled(new URL(path, home).href, 'Report a missed bin', [], { ...words, canonical: canonical && new URL(canonical, home).href });
const front = (...links: readonly string[]): MappedPage => titled(home, 'Home', links.map((path) => link('Report a missed bin', new URL(path, home).href)));

/** From the stored map to the verdicts, as the survey goes: decided, planned, walked over the plan's last link, judged. */
function through(...pages: readonly MappedPage[]) {
  const mapped: SiteMap = map({ pages: pages.map((page, order) => ({ ...page, order })) });
  const finding = guideFor(null).decide(scenario, mapped, { pins: [], reply: null, expected: null });
  const visit: Visit = { id: `${site.id}/missed-bin/navigation/desktop`, site: site.id, scenario: scenario.id, route: 'navigation', device: 'desktop' };
  const errand = errandFor(visit, scenario, null, finding, mapped);
  const end = finding.shortest?.to ?? home;
  // Only these two are asked for; the rest of the ground is the browser's.
  const isThere = isAnswer({ errand, map: mapped } as Ground, end);
  const walked = journey('navigation', 'desktop', isThere ? reached(end) : lost);
  const [task] = taskCases(input({ map: mapped, tasks: [finding], journeys: [walked], visits: [visit] }));
  if (task === undefined) throw new Error('the task is no duty of the site');
  return { set: finding.destination.set.map((url) => url.replace(home, '/')), isThere, said: [homeLink, taskReached].flatMap((check) => check.judge(task).map(({ state }) => state)) };
}
const well = { isThere: true, said: ['passed', 'passed'] };

describe('the answer, from the map to the verdict', () => {
  it('is reached where home links to an address whose canonical is the answer’s', () => {
    expect(through(front('/missed-bin?from=home'), about('/missed-bin?from=home', '/missed-bin'), about('/missed-bin', '/missed-bin')))
      .toEqual({ ...well, set: ['/missed-bin', '/missed-bin?from=home'] });
  });
  it('is reached where home links to the canonical of what was read', () => {
    expect(through(front('/missed-bin'), about('/node/12', '/missed-bin'))).toEqual({ ...well, set: ['/node/12', '/missed-bin'] });
  });
  it('is reached where home writes its address with .html', () => {
    expect(through(front('/missed-bin.html'), about('/missed-bin'))).toEqual({ ...well, set: ['/missed-bin', '/missed-bin.html'] });
  });
  it('is not another page that it wrongly calls its own', () => {
    const other = titled(`${home}council-tax`, 'Council tax', [], { text: 'Pay your council tax' });
    const wrong = about('/missed-bin', '/council-tax');
    expect(through(front('/council-tax'), other, wrong)).toMatchObject({ set: ['/missed-bin'], said: ['failed', 'failed'] });
    expect(through(front('/missed-bin'), about('/missed-bin', '/'))).toEqual({ ...well, set: ['/missed-bin'] });
    expect(through(front('/missed-bin'), about('/missed-bin', 'https://vendor.test/missed-bin')).set).toEqual(['/missed-bin']);
    expect(through(front('/missed-bin'), about('/missed-bin', '/gone'), gone(`${home}gone`)).set).toEqual(['/missed-bin']);
  });
  it('is not what several different pages call their own', () => {
    const tax = titled(`${home}tax`, 'Council tax', [], { text: 'Pay your council tax', canonical: `${home}all` });
    expect(through(front('/all'), about('/missed-bin', '/all'), tax)).toMatchObject({ set: ['/missed-bin'], said: ['failed', 'failed'] });
  });
});
