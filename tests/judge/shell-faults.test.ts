import { describe, expect, it } from 'vitest';
import { distinctFaults } from '../../src/judge/distinct-faults.ts';
import { withShellFaults } from '../../src/judge/shell-faults.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { FaultPlace } from '../../src/model/spot.ts';

const place = (landmark: string, html = '<a class="item" href="/x">Bins</a>', more: Partial<FaultPlace> = {}): FaultPlace =>
  ({ selector: 'a', html, name: 'Bins', landmark, box: null, why: 'pale', ...more });
const finding = (page: string, places: readonly FaultPlace[] | null, more: Partial<Finding> = {}): Finding => ({
  id: `s/page-${page}/axe-serious/contrast/desktop`, site: 's', check: 'axe-serious', task: null, route: null, device: 'desktop', item: 'contrast',
  state: places === null ? 'passed' : 'failed', severity: places === null ? 'info' : 'serious', wcag: ['1.4.3'], fingerprint: 'x', pages: 1, url: `http://s.test/${page}`,
  message: 'Pale: 1 place.', evidence: [`look:${page}`], roles: ['way'], ...(places === null ? {} : { places }), ...more,
});
const inMain = place('main', '<p class="lead">Words</p>');
const menu = place('banner>navigation');
const shellOf = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ id }) => id.startsWith('s/shell/'));

describe('what the pages of a site share', () => {
  const pages = [finding('b', [menu]), finding('c', [menu, inMain]), finding('a', [place('banner>navigation', '<a class="item" href="/y">Tax</a>')], { roles: ['home'] }), finding('d', null)];

  it('is told once, with its reach, and taken out of the pages', () => {
    const found = withShellFaults(pages);
    expect(shellOf(found)).toEqual([{
      ...pages[2], id: 's/shell/axe-serious/contrast/desktop', fingerprint: 'axe-serious:contrast:banner>navigation:a[href].item', pages: 3, roles: ['home', 'way'],
      message: 'In the part that 3 pages of 4 share: Pale: 1 place.', places: pages[2]?.places,
    }]);
    expect(found.slice(0, 4).map(({ state, severity, fingerprint, places }) => [state, severity, fingerprint, places])).toEqual([
      ['passed', 'info', '', undefined], ['failed', 'serious', 'axe-serious:contrast:main:p.lead', [inMain]], ['passed', 'info', '', undefined], ['passed', 'info', 'x', undefined],
    ]);
    expect(found[0]?.message).toBe('Nothing of the page’s own: what was found stands in the part that pages share, and is told once for the site.');
    expect(found[1]?.message).toBe('On the page itself 1 place, first “Bins”; with the part that pages share, which is told once for the site: Pale: 1 place.');
  });

  it('is the same whatever the order of the findings', () => {
    const sorted = (list: readonly Finding[]): readonly Finding[] => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const order of [pages.toReversed(), [...pages.slice(2), ...pages.slice(0, 2)]]) expect(sorted(withShellFaults(order))).toEqual(sorted(withShellFaults(pages)));
  });

  it('is told of a page with faults of its own where no other has it', () => {
    const [shell] = shellOf(withShellFaults(['a', 'b', 'c'].map((page) => finding(page, [inMain, menu]))));
    expect(shell?.message).toBe('In the part that 3 pages of 3 share, 1 kind of place, first “Bins”; with others of the page that is shown: Pale: 1 place.');
    expect(shell?.places).toEqual([menu]);
  });

  it('is nothing of what measures the screen as a whole', () => {
    const small = ['a', 'b', 'c'].map((page) => finding(page, [menu], { id: `s/page-${page}/small-text/phone`, check: 'small-text', device: 'phone', item: '' }));
    expect(withShellFaults(small)).toEqual(small);
  });

  it('is nothing on two pages, on fewer than half of them, or in their main part', () => {
    const few = [finding('a', [menu]), finding('b', [menu]), finding('c', [inMain])];
    const rare = ['a', 'b', 'c'].map((page) => finding(page, [menu])).concat(['d', 'e', 'f'].map((page) => finding(page, null)), finding('g', [inMain]));
    const content = ['a', 'b', 'c'].map((page) => finding(page, [inMain]));
    for (const list of [few, rare, content]) expect(withShellFaults(list)).toEqual(list);
  });

  it('must stand on four pages of five where no page has a main part', () => {
    const on = (shared: number): readonly Finding[] => Array.from({ length: 10 }, (_, n) => finding(`p${n}`, n < shared ? [place('')] : null));
    expect([7, 8].map((shared) => shellOf(withShellFaults(on(shared))).length)).toEqual([0, 1]);
  });

  it('counts only pages on which the check was answered, each device and state by itself', () => {
    const unseen = ['d', 'e', 'f', 'g'].map((page) => finding(page, null, { state: 'untested' }));
    const hints = ['a', 'b', 'c'].map((page) => finding(page, [menu], { state: 'cantTell' }));
    const onPhone = (page: string) => ({ id: `s/page-${page}/axe-serious/contrast/phone`, device: 'phone' as const });
    const phone = [...['a', 'b'].map((page) => finding(page, [menu], onPhone(page))), finding('c', null, { ...onPhone('c'), state: 'passed' })];
    const found = withShellFaults([...hints, ...unseen, ...phone, finding('h', [inMain], { state: 'cantTell' })]);
    expect(shellOf(found).map(({ state, device, pages: reach }) => [state, device, reach])).toEqual([['cantTell', 'desktop', 3]]);
    expect(found.filter(({ device }) => device === 'phone')).toEqual(phone);
  });

  it('takes two pages for enough where no more were tried, and more where no landmark tells the part', () => {
    expect(shellOf(withShellFaults(['a', 'b'].map((page) => finding(page, [menu])))).map(({ pages: reach }) => reach)).toEqual([2]);
    const loose = { ...menu, landmark: '' };
    const pages = (all: readonly string[]) => all.map((page, n) => (n < 3 ? finding(page, [loose]) : finding(page, null, { state: 'passed' })));
    expect(shellOf(withShellFaults(pages(['a', 'b', 'c', 'd'])))).toEqual([]);
    expect(shellOf(withShellFaults(pages(['a', 'b', 'c'])))).toHaveLength(1);
  });

  it('leaves alone the states that scripts made, other checks and findings without places', () => {
    const states = ['a', 'b', 'c'].map((page) => finding(page, [menu], { seenAs: 'after “Continue”' }));
    const old = ['a', 'b', 'c'].map((page) => ({ ...finding(page, null), state: 'failed' as const }));
    const task = [finding('a', [menu], { id: 's/missed-bin/x', task: 'missed-bin' })];
    for (const list of [states, old, task]) expect(withShellFaults(list)).toEqual(list);
  });

  it('leaves open what a page has of its own where no more kinds of place could be told', () => {
    const many = Array.from({ length: 10 }, (_, n) => place('contentinfo', `<${'abcdefghij'[n] ?? ''}>`));
    const found = withShellFaults(['a', 'b', 'c'].map((page) => finding(page, many)));
    expect(found.map(({ state }) => state)).toEqual(['cantTell', 'cantTell', 'cantTell', 'failed']);
  });
});

describe('a site’s distinct faults', () => {
  it('are told once for all pages and devices, the gravest and furthest first', () => {
    const pages = ['a', 'b', 'c'].map((page) => finding(page, [menu]));
    const phone = finding('a', [inMain], { id: 's/page-a/axe-serious/contrast/phone', device: 'phone' });
    const plain = finding('b', null, { id: 's/page-b/page-title/desktop', check: 'page-title', item: '', state: 'failed', severity: 'moderate', fingerprint: 'page-title:home' });
    const other = [finding('z', [menu], { state: 'cantTell' }), finding('z', [menu], { seenAs: 'x' }), finding('z', [menu], { task: 't' }), finding('z', null)];
    const list = [...withShellFaults([...pages, finding('a', [inMain], { id: 's/page-a/axe-serious/contrast-2/desktop' }), phone]), plain, ...other];
    const faults = distinctFaults(list);
    expect(faults.map(({ fingerprint, severity, pages: reach, devices, url }) => [fingerprint, severity, reach, devices, url])).toEqual([
      ['axe-serious:contrast:banner>navigation:a[href].item', 'serious', 3, ['desktop'], 'http://s.test/a'],
      ['axe-serious:contrast:main:p.lead', 'serious', 1, ['desktop', 'phone'], 'http://s.test/a'],
      ['page-title:home', 'moderate', 1, ['desktop'], 'http://s.test/b'],
    ]);
    expect(faults[1]).toMatchObject({ place: inMain, findings: ['s/page-a/axe-serious/contrast-2/desktop', 's/page-a/axe-serious/contrast/phone'] });
    expect(faults[2]?.place).toBeNull();
    expect(distinctFaults(list.toReversed())).toEqual(faults);
  });
});
