import { describe, expect, it } from 'vitest';
import { findAToZ, lookUp } from '../../src/findability/a-to-z.ts';
import { bins, binWords, home, inOrder, link, scenarioOf, titled } from './made.ts';

const scenario = scenarioOf(binWords);
const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => link(letter.toUpperCase(), `/a-z/${letter}`));
const start = titled('/', 'Home', [link('A to Z of services', '/a-z', { region: 'footer' })]);

describe('findAToZ', () => {
  it.each([
    'A to Z', 'A-Z', 'A – Z of services', 'Services A to Z', 'All services', 'A-Z index', 'Council A-Z', 'A to Z of council services', 'A-Z services', 'View A to Z',
    'Browse services A-Z', 'A-Z list of services', 'Full A-Z of our services', 'See all council services', 'Services: A to Z', 'A…Z', 'A/Z', 'a-z',
  ])('knows “%s”', (text) => {
    expect(findAToZ([titled('/', 'Home', [link(text, '/x')])], home)).toBe(`${home}x`);
  });
  it.each([
    'A to Z of sports and activities', 'Map', 'From A to Z and back', 'Zebra', 'A-Z of councillors', 'Jobs A-Z', 'A to Z of schools', 'Library A to Z', 'All services and benefits',
    'Jazz', 'Quiz a z',
  ])('does not take “%s”', (text) => {
    expect(findAToZ([titled('/', 'Home', [link(text, '/x')])], home)).toBeNull();
  });
  it('is not what may delete something, and no letter is either', () => {
    expect(findAToZ([titled('/', 'Home', [link('A to Z', '/delete?all=1')])], home)).toBeNull();
    const list = titled('/a-z', 'A to Z', [link('B', '/a-z/b?do=delete')]);
    expect(lookUp(bins, scenario, [list], `${home}a-z`).open).toEqual([]);
  });
  it('asks the home page first, then the others as they came', () => {
    const pages = inOrder([titled('/b', 'B', [link('A-Z', '/other')]), start]);
    expect(findAToZ(pages, home)).toBe(`${home}a-z`);
    expect(findAToZ(pages.slice(0, 1), home)).toBe(`${home}other`);
  });
  it('takes a page with many letters where no link is called so', () => {
    expect(findAToZ(inOrder([titled('/', 'Home'), titled('/index', 'Index', letters)]), home)).toBe(`${home}index`);
    expect(findAToZ(inOrder([titled('/', 'Home', letters.slice(0, 14))]), home)).toBeNull();
  });
});

describe('which list by letters is of services', () => {
  const list = (title: string) => titled('/list', title, letters);
  it.each([['A to Z of services', true], ['Services', true], ['A to Z', true], ['Your councillors', false], ['Current vacancies', false], ['Find a school', false], ['Street register A to Z', false], ['News archive', false], ['Councillor services', true]])('%s: %s', (title, is) => {
    expect(findAToZ(inOrder([titled('/', 'Home'), list(title)]), home)).toBe(is ? `${home}list` : null);
  });
  it.each([
    [link('A to Z', '/az', { context: 'Find your councillor' }), null], [link('A to Z', '/jobs/a-z'), null], [link('A to Z', '/az', { context: 'Popular' }), `${home}az`],
    [link('A to Z of services', '/az', { context: 'News and events', region: 'footer' }), `${home}az`],
  ])('a link by what it stands under and where it leads (%#)', (one, url) => {
    expect(findAToZ([titled('/', 'Home', [one])], home)).toBe(url);
  });
  it('of two on a page, the one of services', () => {
    expect(findAToZ([titled('/', 'Home', [link('A-Z', '/map'), link('A-Z of services', '/az', { region: 'footer' })])], home)).toBe(`${home}az`);
  });
  it('counts letters in words', () => {
    const named = [...'abcdefghijklmnop'].map((letter) => link(`Services beginning with ${letter.toUpperCase()}`, `/s/${letter}`));
    expect(findAToZ(inOrder([titled('/', 'Home'), titled('/list', 'Services', named)]), home)).toBe(`${home}list`);
  });
});

describe('lookUp', () => {
  const list = titled('/a-z', 'A to Z', letters);
  const found = (...pages: Parameters<typeof inOrder>[0]) => lookUp(bins, scenario, inOrder(pages), `${home}a-z`);
  it('opens the A to Z, then the letters of the task’s names', () => {
    expect(found(start)).toEqual({ open: [`${home}a-z`], entries: [] });
    expect(found(start, list)).toEqual({ open: [`${home}a-z/b`, `${home}a-z/r`], entries: [] });
  });
  it('takes the entries that say the idea, in page order, each once', () => {
    const b = titled('/a-z/b', 'B', [
      ...letters, link('Bins', '/bins'), link('Bins', '/bins'), link('Birds', '/birds'), link('Bins', '/elsewhere',
        { region: 'nav' }), link('Bins A to Z', '/a-z'),
    ]);
    const r = titled('/a-z/r', 'R', [link('Refuse – see bins', '/bins')]);
    expect(found(start, list, b, r)).toEqual({ open: [], entries: [
      { text: 'Bins', href: `${home}bins`, on: `${home}a-z/b` }, { text: 'Refuse – see bins', href: `${home}bins`, on: `${home}a-z/r` },
    ] });
  });
  it('reads a list that stands on one page, and letters in groups', () => {
    const whole = titled('/a-z', 'A to Z', [link('Bins', '/bins'), link('A – D', '/a-z/1'), link('E-Q', '/a-z/2'), link('A-Z',
      '/a-z/all')]);
    expect(found(start, whole)).toMatchObject({ open: [`${home}a-z/1`], entries: [{ text: 'Bins' }] });
  });
  it.each([
    ['letters in the query', [link('A', '/a-z?letter=A'), link('B', '/a-z?letter=B')], ['a-z?letter=B']],
    ['letters as anchors of one long page', [link('B', '/a-z', { fragment: '#b' }), link('R', '/a-z', { fragment: '#r' })], []],
    ['ranges', [link('A–C', '/a-z/1'), link('D–F', '/a-z/2'), link('QRS', '/a-z/3')], ['a-z/1', 'a-z/3']],
    ['letters in words', [link('Services beginning with A', '/s/1'), link('Services beginning with B', '/s/2'), link('R (12)', '/s/18')], ['s/2', 's/18']],
  ])('%s', (_what, links, open) => {
    const page = titled('/a-z', 'A to Z', [...links, link('Bins', '/bins')]);
    expect(found(start, page)).toEqual({ open: open.map((path) => `${home}${path}`), entries: [{ text: 'Bins', href: `${home}bins`, on: `${home}a-z` }] });
  });
  it('takes a name of the task’s own that its words do not hold', () => {
    const whole = titled('/a-z', 'A to Z', [link('Sacks and crates', '/sacks')]);
    expect(lookUp(bins, scenarioOf(binWords, { az: ['sacks'] }), inOrder([start, whole]), `${home}a-z`).entries).toHaveLength(1);
  });
  it('asks for nothing where there is none, or where it failed', () => {
    expect(lookUp(bins, scenario, [start], null)).toEqual({ open: [], entries: [] });
    expect(found(start, { ...list, source: null })).toEqual({ open: [], entries: [] });
  });
});
