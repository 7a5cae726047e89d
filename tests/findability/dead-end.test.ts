import { describe, expect, it } from 'vitest';
import { judgeDestination } from '../../src/findability/destination.ts';
import type { LinkFact, PageSource } from '../../src/model/facts.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { bins, form, gone, graphOf, link, titled } from './made.ts';

const text = 'Bins and recycling. Everything about your bin, with many words of its own so that it is no signpost: boxes, bags, sacks, caddies and more of them.';
const long = `${text} ${text} ${text}`;
const dead = 'Bin collection day';
const reads = `it points to “${dead}”, and that is gone`;
const homePage = titled('', 'Council', [link('Bin and refuse bin collections', '/bins')]);

/** What becomes of a page about bins that links to the day of the collection, which is gone or, with another status, could not be read. */
function judged(more: Partial<PageSource> = {}, status: number | null = 404, links: readonly LinkFact[] = [link(dead, '/bin-day')]) {
  const hub = titled('bins', 'Bin and refuse', links, { text: long, ...more });
  return judgeDestination(bins, graphOf(homePage, hub, ...(status === 200 ? [] : [gone('bin-day', status)]), gone('old')));
}

describe('a page that only points to the answer', () => {
  it('is for a person to look at where the answer is gone', () => {
    expect(judged({}, 200)).toMatchObject({ verdict: 'found', best: { url: 'https://www.brambleford.test/bins' } });
    const { verdict, best } = judged();
    expect(verdict).toBe('review');
    expect(best?.because.join()).not.toContain('404');
    expect(best?.apart?.at(-2)).toEqual({ say: `${reads}: at most 0.69`, after: .69 });
    expect(best?.score).toBe(.69);
  });
  it('is not lowered further, however many dead links it has, nor where it had less', () => {
    expect(judged({}, 404, [link(dead, '/bin-day'), link('Refuse collection day', '/old')]).best?.score).toBe(.69);
    const weak = titled('bins', 'Waste', [link(dead, '/bin-day')], { text: long });
    const score = (...more: readonly MappedPage[]) => judgeDestination(bins, graphOf(titled('', 'Council', [link('Waste', '/bins')]), weak, ...more)).best?.score;
    expect(score(gone('bin-day'))).toBe(score());
    expect(score()).toBeLessThan(.69);
  });
  it('keeps its score where the link says no more of the task than the page calls itself by', () => {
    const page = titled('bin-collection-day', 'Bin collection day', [link('Bin collection day', '/bin-day')]);
    const { best } = judgeDestination(bins, graphOf(titled('', 'Council', [link('Bin collection day', '/bin-collection-day')]), page, gone('bin-day')));
    expect(best?.url).toContain('/bin-collection-day');
    expect(best?.score).toBeGreaterThanOrEqual(.7);
  });
  it('keeps its score where what it points to could not be read: that is no fault of the site', () => {
    expect(judged({}, null).best?.score).toBe(judged({}, 200).best?.score);
  });
  it.each<[string, Partial<PageSource>]>([
    ['a form', { forms: [form()] }],
    ['a section', { headings: [{ level: 1, text: 'Bin and refuse' }, { level: 2, text: 'Your bin collection day' }] }],
    ['a passage', { text: `${long} Your bin collection day is the same each week.` }],
  ])('keeps its score where it has %s of its own', (_, more) => {
    expect(judged(more).best?.score).toBe(judged(more, 200).best?.score);
    expect(judged(more).verdict).toBe('found');
  });
  it.each<[string, Partial<PageSource>]>([
    ['a search', { forms: [form({ role: 'search' })] }],
    ['a section that the dead link names', { headings: [{ level: 1, text: 'Bin and refuse' }, { level: 2, text: dead }] }],
    ['the dead link’s own words', { text: `${long} ${dead}` }],
    ['a section that says less', { headings: [{ level: 1, text: 'Bin and refuse' }, { level: 2, text: 'Which bin' }] }],
  ])('is for a person to look at where all it has of its own is %s', (_, more) => {
    expect(judged(more)).toMatchObject({ verdict: 'review', best: { score: .69 } });
  });
  it('does not take the words of a dead link to elsewhere for its own', () => {
    const away = 'https://portal.example/day';
    const links = [link('Find your bin collection day', away)];
    const hub = titled('bins', 'Bin and refuse', links, { text: `${long} Find your bin collection day` });
    const { candidates } = judgeDestination(bins, graphOf(homePage, hub, { ...gone('x'), asked: away, got: away }));
    expect(candidates.find(({ url }) => url.endsWith('/bins'))?.score).toBe(.69);
  });
});
