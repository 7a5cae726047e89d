import { describe, expect, it } from 'vitest';
import { hear } from '../../src/findability/hearing.ts';
import { bestPassage } from '../../src/findability/passage.ts';
import { bins, home, link, source } from './made.ts';

const best = (more: Parameters<typeof source>[0]) => {
  const page = source(more);
  return bestPassage(bins, page, home, hear(bins, page.text));
};
const filler = (count: number): string => Array.from({ length: count }, (_, n) => `zebra${n}`).join(' ');

describe('bestPassage', () => {
  it('finds the answer in a section’s heading', () => {
    expect(best({ headings: [{ level: 1, text: 'Report it' }, { level: 2, text: 'Bin collection day' }] })).toMatchObject({
      where: 'heading', says: 'Bin collection day', score: .9,
    });
  });
  it('does not take a heading that is a link for a section', () => {
    expect(best({ headings: [{ level: 2, text: 'Bin collection day' }], links: [link('Bin collection day', '/bins')], text: '' }))
      .toBeNull();
  });
  it('finds it in a link to elsewhere or to a document, in the main part only', () => {
    expect(best({ links: [link('Bin collection day', 'https://portal.test/x')] })).toMatchObject({ where: 'link', score: 1 });
    expect(best({ links: [link('Bin collection day', '/calendar.pdf')] })).toMatchObject({ where: 'link', score: 1 });
    expect(best({ links: [link('Bin collection day', 'https://portal.test/x', { region: 'footer' })] })).toBeNull();
    expect(best({ links: [link('Bin collection day', '/bins')] })).toBeNull();
  });
  it('finds it in forty words in a row, and not over more', () => {
    const near = best({ text: `${filler(50)} bin ${filler(30)} calendar` });
    const far = best({ text: `${filler(50)} bin ${filler(45)} calendar` });
    expect(near?.where).toBe('text');
    expect(near?.says).toBe('bin … calendar');
    expect(far?.says).toBe('bin');
    expect(near?.score ?? 0).toBeGreaterThan(far?.score ?? 0);
  });
  it('needs the idea that must be there, and trusts look-alikes less', () => {
    expect(best({ text: 'collection day calendar' })).toBeNull();
    const heading = (text: string) => best({ text: '', headings: [{ level: 2, text }] })?.score ?? 0;
    expect(heading('Missed bin collection')).toBeCloseTo(heading('Bin collection') * .7);
  });
});
