import { describe, expect, it } from 'vitest';
import type { MappedPage } from '../../src/model/map.ts';
import type { Reply, Said } from '../../src/model/survey.ts';
import { siteGraph } from '../../src/findability/site-graph.ts';
import { whoDecides } from '../../src/findability/who-decides.ts';
import { bins, home, siteMap, titled } from './made.ts';

const nobody: Said = { pins: [], reply: null, expected: null };
const start = titled('/', 'Brambleford Council');
const days = titled('/days', 'Bin collection day');
const other = titled('/other', 'Where I live');
/** Scores between .5 and .7. */
const maybe = titled('/waste', 'Missed bin collection');
const perhaps = titled('/refuse', 'Recycling calendar and missed things');

const decide = (said: Partial<Said>, ...pages: readonly MappedPage[]) => {
  const map = siteMap([start, ...pages]);
  return whoDecides(bins, siteGraph(map.pages, map.home), map, { ...nobody, ...said });
};
const reply = (decision: Reply['decision'], path: string): Reply =>
  ({ site: 'brambleford', task: 'bin-day', decision, url: `${home}${path}`, who: 'Ann', why: 'I looked' });

describe('a pin', () => {
  it('changes nothing where there is none', () => {
    expect(decide({}, days).destination).toMatchObject({ verdict: 'found', by: 'judge', best: { url: `${home}days` } });
    expect(decide({}, days).destination).not.toHaveProperty('alone');
  });
  it('stands above the judge, whose word is kept beside it', () => {
    const { destination, asked } = decide({ pins: ['/other'] }, days, other);
    expect(destination).toMatchObject({ verdict: 'found', by: 'pin', set: [`${home}other`], two: false, best: { url: `${home}other`, score: 1, title: 'Where I live' } });
    expect(destination.best?.because).toEqual(['a person named this address', expect.stringMatching(/^the judge by itself gave it 0\.\d\d$/)]);
    expect(destination.alone).toMatchObject({ verdict: 'found', url: `${home}days`, title: 'Bin collection day' });
    expect(asked).toEqual([]);
  });
  it('stands above a reply', () => {
    expect(decide({ pins: ['/other'], reply: reply('other', 'days') }, days, other).destination).toMatchObject({ by: 'pin', set: [`${home}other`] });
  });
  it('may name an address that was never fetched, and text that is none', () => {
    const { destination } = decide({ pins: ['https://portal.test/bins', 'http://['] }, days);
    expect(destination.set).toEqual(['https://portal.test/bins', 'http://[']);
    expect(destination.best?.because[1]).toBe('the judge by itself did not see it');
  });
});

describe('a reply', () => {
  it('is asked for where the judge is not sure', () => {
    const { destination, asked } = decide({}, maybe);
    expect(destination).toMatchObject({ verdict: 'review', by: 'judge' });
    expect(asked).toMatchObject([{ because: 'review', best: { url: `${home}waste` } }]);
  });
  it('that accepts makes the page the answer, and says who and why', () => {
    const { destination, asked } = decide({ reply: reply('accept', 'waste') }, maybe);
    expect(destination).toMatchObject({ verdict: 'found', by: 'reply', set: [`${home}waste`], said: { who: 'Ann', why: 'I looked' }, alone: { verdict: 'review', url: `${home}waste` } });
    expect(asked).toHaveLength(1);
  });
  it('that rejects takes the page away, and the next best is judged and asked about', () => {
    const both = decide({}, maybe, perhaps).asked;
    const [first] = both ?? [];
    const [one, two] = first?.best.url === `${home}waste` ? ['waste', 'refuse'] : ['refuse', 'waste'];
    const { destination, asked } = decide({ reply: reply('reject', one) }, maybe, perhaps);
    expect(destination).toMatchObject({ verdict: 'review', best: { url: `${home}${two}` }, said: { who: 'Ann' }, alone: { url: `${home}${one}` } });
    expect(destination.set).not.toContain(`${home}${one}`);
    expect(asked?.map(({ best }) => best.url)).toEqual([`${home}${one}`, `${home}${two}`]);
    expect(decide({ rejected: [reply('reject', one), reply('reject', two)] }, maybe, perhaps).destination).toMatchObject({ verdict: 'not-found', set: [] });
  });
  it('that names another address makes that the answer, fetched or not', () => {
    expect(decide({ reply: reply('other', 'never') }, maybe).destination).toMatchObject({ verdict: 'found', by: 'reply', set: [`${home}never`] });
  });
  it('may be given where two pages are as good', () => {
    const twin = [titled('/a', 'Bin collection day'), titled('/b', 'Bin collection day')] as const;
    expect(decide({}, ...twin).asked).toMatchObject([{ because: 'two', best: { url: `${home}a` } }]);
    expect(decide({ reply: reply('reject', 'a') }, ...twin).destination).toMatchObject({ verdict: 'found', two: false, set: [`${home}b`] });
  });
});
