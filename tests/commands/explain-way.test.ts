import { describe, expect, it } from 'vitest';
import { wayLines } from '../../src/commands/explain-way.ts';
import { wrapped } from '../../src/commands/wrapped.ts';
import { printable } from '../../src/progress/index.ts';
import { wayCase } from '../../src/publish/way/way-case.ts';
import { hostile, results } from '../publish/results.ts';

function linesOf(id: string): readonly string[] {
  const site = results.sites.find((one) => one.site.id === id);
  const [scenario] = results.survey.scenarios;
  const way = site === undefined || scenario === undefined ? null : wayCase(results, site, scenario);
  return way === null ? [] : wayLines(way).map(printable);
}

describe('a way explained in a terminal', () => {
  const poor = linesOf('E06000902');
  const text = poor.join('\n').replaceAll(/\s+/g, ' ');
  it('keeps within 80 columns but for addresses, and holds nothing that moves a cursor', () => {
    expect(poor.filter((line) => [...line].length > 80 && !/https?:\S{40}/.test(line))).toEqual([]);
    expect(poor.join('')).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
  });
  it('tells in order the answer, the way, the visitor, the questions, search and who decided', () => {
    expect(poor.filter((line) => /^[A-Z]/.test(line))).toEqual([
      'THE ANSWER', 'THE SHORTEST WAY', 'THE WAY OF THE STRONGEST WORDS', 'WHO FOLLOWS WORDS', 'THE ROUTE QUESTIONS', 'SEARCH', 'OTHER WAYS TO IT', 'WHO DECIDED']);
  });
  it('takes each link’s score apart, with its chance, its rivals and its place', () => {
    expect(text).toContain(`1. on the home page, http://ashby.test/ “${hostile.formula}”, in the main part, under “${hostile.script}”, behind a menu that has to be opened`);
    expect(text).toContain('scent 0.12 of 1; fewer than 1 in 20 of the modelled visitors here take it 0.00 nothing says “bin”');
    expect(text).toContain(`lures more: “${hostile.script}” (about 6 in 10)`);
    expect(text).toContain('scent 0.80 of 1; more than 9 in 10 of the modelled visitors here take it its own words: bin (bin 1.00)');
  });
  it('shows the visitor’s figures to one digit, with what they are', () => {
    expect(text).toContain('hard to find, at best can be found, by a model whose constants are assumptions; it decides no score. within three clicks: fewer than 1 in 20 within five clicks: about 5 in 10, at the most about 7 in 10');
    expect(text).toContain(`the wrong page that most come to: “${hostile.script}” (about 3 in 10)`);
  });
  it('marks the answer among the site’s results and the textbook engine’s', () => {
    expect(text).toContain('puts it 1st; the site’s own search puts it 9th.');
    expect(text).toContain(`The site’s own search for “bin collection day”: 1. ${hostile.script} <- the answer 2. News 9. Bins <- the answer 10. More 0 11. More 1 A textbook`);
    expect(text).toContain('1. Bins <- the answer 2. <script>alert(1)</script> (news)');
    expect(text).toContain('asked “when are my bins collected”: it was not answered asked “<script>alert(1)</script>”: it does not show it');
  });
  it('is silent of what was not worked out', () => {
    const good = linesOf('E07000901');
    expect(good.filter((line) => /^[A-Z]/.test(line))).toEqual(['THE ANSWER', 'THE SHORTEST WAY', 'THE ROUTE QUESTIONS', 'WHO DECIDED']);
    expect(good.join(' ')).not.toMatch(/undefined|NaN|null/);
    expect(linesOf('E10000903')).toEqual([]);
  });
});

describe('wrapping', () => {
  it('sets in what is folded, leaves an address whole, and cuts what no address is', () => {
    const address = `http://a.test/${'x'.repeat(100)}`;
    expect(wrapped(`one ${address} two`, '  ', '    ')).toEqual(['  one', `    ${address}`, '    two']);
    expect(wrapped('x'.repeat(500))[0]).toHaveLength(200);
    expect(wrapped('  \n ')).toEqual([]);
  });
});
