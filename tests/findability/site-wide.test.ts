import { describe, expect, it } from 'vitest';
import type { PageSource } from '../../src/model/facts.ts';
import { judgeDestination } from '../../src/findability/destination.ts';
import { isSameWide, siteWide } from '../../src/findability/site-wide.ts';
import { readSource } from '../../src/observe/source.ts';
import { bins, graphOf, home, link, mapped, source, titled } from './made.ts';

const topics = ['Libraries', 'Schools', 'Housing', 'Parking', 'Planning', 'Births'];
const headed = (title: string, ...others: readonly string[]): Partial<PageSource> => ({ headings: [{ level: 1, text: title }, ...others.map((text) => ({ level: 2, text }))] });
const judged = (more: (title: string) => Partial<PageSource>) => judgeDestination(bins, graphOf(
  titled('/', 'Home', topics.map((title, n) => link(title, `/p${n}`))), ...topics.map((title, n) => titled(`/p${n}`, title, [], more(title))),
));

describe('what stands on many pages', () => {
  it('is a heading of five or more, and of more than 30 %', () => {
    const pages = (count: number, all: number) => Array.from({ length: all }, (_, n) => source(headed(`Page ${n}`, ...(n < count ? ['Bins'] : []))));
    expect([...siteWide(pages(5, 10)).headings]).toEqual(['Bins']);
    expect([...siteWide(pages(4, 4)).headings]).toEqual([]);
    expect([...siteWide(pages(5, 20)).headings]).toEqual([]);
    expect(isSameWide(siteWide(pages(5, 10)), siteWide(pages(6, 10)))).toBe(true);
    expect(isSameWide(siteWide(pages(5, 10)), siteWide(pages(4, 10)))).toBe(false);
  });
  it('answers nothing: a box with the task’s words under every page', () => {
    expect(judged((title) => headed(title, 'When is your bin collection day?')).verdict).toBe('not-found');
  });
  it('answers nothing: a sentence with the task’s words on every page', () => {
    expect(judged(() => ({ text: 'Did you know? You can now check your bin collection day and sign up for reminders online. Read more about us here.' })).verdict).toBe('not-found');
  });
  it('answers where it stands on one page only', () => {
    expect(judged((title) => headed(title, ...(title === 'Housing' ? ['Bin collection day'] : []))).best?.url).toBe(`${home}p2`);
  });
});

describe('what a page hides', () => {
  it('is not what it says: neither text nor headings that it marks as hidden', () => {
    const html = (hidden: string) => `<title>Libraries</title><main><h1>Libraries</h1><p>Borrow books in all our branches, today and tomorrow, for free and as long as you like.</p>
      <div ${hidden}><h2>Bin collection day</h2><p>Your bin collection day is Monday.</p></div></main>`;
    const said = (hidden: string): number => {
      const page = mapped('/libraries', {}, { source: readSource(html(hidden), `${home}libraries`) });
      return judgeDestination(bins, graphOf(titled('/', 'Home'), page)).candidates.find(({ url }) => url.endsWith('libraries'))?.score ?? 0;
    };
    expect(said('')).toBeGreaterThanOrEqual(.7);
    expect(said('hidden')).toBe(0);
    expect(said('style="display:none"')).toBe(0);
  });
  it('does not hand over: a link that shows only once something is opened does not carry a page', () => {
    const page = (hidden: boolean) => titled('/libraries', 'Libraries', [link('Bin collection day', 'https://portal.example/', { hidden })]);
    const score = (hidden: boolean) => judgeDestination(bins, graphOf(titled('/', 'Home'), page(hidden))).candidates.find(({ url }) => url.endsWith('libraries'))?.score ?? 0;
    expect(score(false)).toBeGreaterThanOrEqual(.7);
    expect(score(true)).toBeLessThan(.5);
  });
});
