import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DeviceDifference } from '../../src/model/difference.ts';
import type { Results, SiteResult } from '../../src/model/kit.ts';
import { compared, differing, telling } from '../../src/publish/devices/compared.ts';
import { deviceTally } from '../../src/publish/devices/device-tally.ts';
import { deviceFinding } from '../../src/publish/home/device-finding.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { reports } from '../../src/publish/index.ts';
import { hiddenWords } from '../../src/publish/words/hidden-words.ts';
import { textOf } from './published.ts';
import { hostile, results } from './results.ts';

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const site = results.sites.find(({ site: { id } }) => id === 'E07000901');
const two = { outcome: 'done', clicks: 2 } as const;
const way = (some: Partial<DeviceDifference>): DeviceDifference => ({ task: 'bin-day', route: 'navigation', desktop: two, phone: two, difference: 'same', hidden: null, because: 'x', ...some });
function having(...differences: readonly DeviceDifference[]): SiteResult {
  if (site === undefined) throw new Error('no such site');
  return { ...site, differences };
}

describe('the ways on a desktop and on a phone', () => {
  const menu = { by: 'menu', text: 'Bins', on: '', look: null } as const;
  const longer = way({ difference: 'phone-longer', phone: { outcome: 'done', clicks: 3 }, hidden: menu });
  const lost = way({ difference: 'phone-lost', phone: { outcome: 'not-found', clicks: null } });
  const unsure = way({ difference: 'could-not-tell', phone: { outcome: 'not-assessed', clicks: null } });
  const neither = way({ desktop: lost.phone, phone: lost.phone });

  it('tell most by what differs, least by what could not be told', () => {
    const far = way({ hidden: { ...menu, by: 'far-down', screen: { desktop: 1, phone: 6 } } });
    const search = way({ route: 'search' });
    const ways = compared([having(unsure, search, way({}), far, longer, lost)]);
    expect(telling(ways).map((one) => one.way)).toEqual([lost, longer, far, way({}), search, unsure]);
    expect(differing(ways).map((one) => one.way)).toEqual([lost, longer]);
    expect(compared([having(longer)], 'other')).toEqual([]);
    expect(compared([{ ...having(longer), notAssessed: 'declined' }])).toEqual([]);
  });
  it('are counted, what is not there left out', () => {
    expect(deviceTally(compared([having(way({}), way({}), neither, longer, lost, unsure)]))).toBe(
      '6 ways were walked on a desktop and on a phone: 2 took as many clicks on the one as on the other, 1 arrived on neither, 1 took more clicks on the phone, 1 arrived on the desktop alone and 1 could not be held together.');
    expect(deviceTally(compared([having(way({}))]))).toBe('1 way was walked on a desktop and on a phone: 1 took as many clicks on the one as on the other.');
    expect(deviceTally([])).toBe('');
  });
  it('are told on the first page only where the phone has the worse of it', () => {
    const said = (...differences: readonly DeviceDifference[]): string => plain(deviceFinding({ ...results, sites: [having(...differences)] }).map(markupText).join('').replaceAll(/<[^>]*>/g, ''));
    expect(said(way({}), longer, longer, lost, unsure)).toBe('Of 4 ways to a task, walked on a desktop and on a phone, 2 took more clicks on the phone, because a link stands behind a closed menu there, and 1 arrived on the desktop alone. Way by way');
    expect(said(way({}), longer, { ...longer, hidden: null })).toContain('2 took more clicks on the phone, 1 of them because a link stands behind a closed menu there.');
    expect(said(way({}), unsure)).toBe('');
  });
  it('are rows of a table: what could not be told is empty, and what hid the way is named', () => {
    const rows: readonly Record<string, string>[] = parse(textOf('data/devices.csv'), { columns: true });
    expect(rows.find((row) => row['site_id'] === 'E06000902' && row['task'] === 'bin-day' && row['route'] === 'navigation')).toMatchObject({
      desktop_outcome: 'done', phone_outcome: 'not-found', desktop_clicks: '2', phone_clicks: '', difference: 'phone-lost', hidden_by: 'not-shown',
    });
    expect(rows.find((row) => row['site_id'] === 'E07000901' && row['route'] === 'search')).toMatchObject({ phone_clicks: '', difference: 'could-not-tell', hidden_by: '' });
  });
  it('name what hid a link', () => {
    const words = (['menu', 'covered', 'not-shown', 'not-there', 'far-down'] as const).map((by) => hiddenWords({ ...menu, by, screen: { desktop: 1, phone: 4 } }));
    expect(words).toEqual(['stands behind a menu that is closed', 'lies under something else', 'is in the page, but not shown', 'is not in the page', 'stands on the 4th screen of the page']);
    expect(hiddenWords({ ...menu, opener: 'Menu' })).toBe('stands behind the closed menu “Menu”');
  });
});

describe('a film strip', () => {
  const poor = load(textOf('ways/E06000902/bin-day.html'));
  const desktop = poor('#film .film.desktop').first();
  const phone = poor('#film .film.phone').first();

  it('shows each page with the link that was used framed, and what it shows in words', () => {
    const first = desktop.find('li').first();
    expect(first.find('img').attr()).toMatchObject({ width: '1280', height: '1900', loading: 'lazy', alt: 'Ashby & "Sons" <b>Council</b>, “Home page” on a desktop, with “Services” framed' });
    expect([first.find('svg').attr('viewBox'), first.find('.ring').attr('d')]).toEqual(['0 0 1280 1900', 'M6 286h218v68h-218z']);
    expect(plain(first.text())).toBe('Home page “Services”');
  });
  it('says of a link that is not on the picture where it is', () => {
    const [first, second] = phone.find('li').get().map((each) => poor(each));
    expect([first?.find('svg').length, plain(first?.text() ?? '')]).toEqual([0, 'Home page “Services” further down, on the 3rd screen']);
    expect(second?.find('img').attr('alt')).toContain(`; “${hostile.script}” is not to be seen on it`);
    expect(plain(second?.find('.went').text() ?? '')).toBe(`“${hostile.script}” behind a menu that had to be opened`);
  });
  it('ends on the answer, or with what hid the way, and says where there is no picture', () => {
    expect([desktop.find('li.reached').length, plain(desktop.find('li').last().text())]).toEqual([1, 'No picture: this page was not looked at. The answer: /step-3']);
    expect([phone.find('li.lost').length, plain(phone.find('li').last().text())]).toEqual([1, `No picture: this page was not looked at. /step-2 Lost here: “${hostile.script}” is in the page, but not shown`]);
    expect(plain(phone.find('h4').text())).toBe('On a phone: not found');
  });
  it('scrolls in a box with a name that the keyboard comes to', () => {
    expect(phone.find('.strip').attr()).toMatchObject({ role: 'region', tabindex: '0', 'aria-label': 'Ashby & "Sons" <b>Council</b>, Find out when my bins are collected, Following links from the home page, on a phone, page by page' });
  });
  it('stands on the council’s and the task’s page where it tells most, and nowhere in results from before', () => {
    for (const path of ['councils/E06000902.html', 'tasks/bin-day.html']) expect(load(textOf(path))('#devices .films').first().find('li.lost').length, path).toBe(1);
    const { differences: _differences, strips: _strips, ...old } = having();
    const before: Results = { ...results, sites: [old] };
    const texts = reports.flatMap((report) => report.render(before)).filter(({ path }) => /^(councils|tasks|ways)\/.*\.html$|^index\.html$/.test(path));
    expect(texts.filter(({ text }) => /id="(devices|film)"|class="films/.test(text))).toEqual([]);
  });
});
