import { describe, expect, it } from 'vitest';
import { judgeDestination } from '../../src/findability/destination.ts';
import { bins, gone, graphOf, link, titled } from './made.ts';

const text = 'Bins and recycling. Everything about your bin, with many words of its own so that it is no signpost: boxes, bags, sacks, caddies and more of them.';
const hub = (...words: readonly string[]) => titled('bins', 'Bin and refuse', words.map((said) => link(said, '/bin-day')), { text: `${text} ${text} ${text}` });
const homePage = titled('', 'Council', [link('Bin and refuse', '/bins')]);

describe('a page that only points to the answer', () => {
  it('is not the answer where the answer is gone', () => {
    const { best } = judgeDestination(bins, graphOf(homePage, hub('Bin collection day'), gone('bin-day')));
    expect(best?.because.join()).not.toContain('404');
    expect(best?.apart?.map(({ say }) => say)).toContain('it points to “Bin collection day”, and that is gone: × 0.60');
    expect(best?.score).toBeLessThan(.7);
  });
  it('keeps its score where the link says no more of the task than the page calls itself by', () => {
    const page = titled('bin-collection-day', 'Bin collection day', [link('Bin collection day', '/bin-day')]);
    const { best } = judgeDestination(bins, graphOf(titled('', 'Council', [link('Bin collection day', '/bin-collection-day')]), page, gone('bin-day')));
    expect(best?.url).toContain('/bin-collection-day');
    expect(best?.score).toBeGreaterThanOrEqual(.7);
  });
  it('keeps its score where what it points to could not be read: that is no fault of the site', () => {
    const whole = judgeDestination(bins, graphOf(homePage, hub('Bin collection day'))).best?.score;
    expect(judgeDestination(bins, graphOf(homePage, hub('Bin collection day'), gone('bin-day', null))).best?.score).toBe(whole);
  });
});
