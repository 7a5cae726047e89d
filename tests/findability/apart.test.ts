import { describe, expect, it } from 'vitest';
import type { ScoreStep } from '../../src/model/destination.ts';
import type { PageSource } from '../../src/model/facts.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { judgeDestination } from '../../src/findability/destination.ts';
import { apartOf, scoreOf } from '../../src/findability/moves.ts';
import { linkEvidence } from '../../src/findability/link-evidence.ts';
import { scentApart, scentOf } from '../../src/findability/scent.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { readSource } from '../../src/observe/source.ts';
import { sampleCouncils } from '../../src/samples/sample-councils.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { bins, binWords, form, gone, graphOf, link, mapped, titled } from './made.ts';

const last = (steps: readonly ScoreStep[] | undefined): number | undefined => steps?.at(-1)?.after;

describe('a link’s scent taken apart', () => {
  it('tells each step in plain words', () => {
    const steps = scentApart(bins, link('Missed bin zebra', '/news/bins.pdf', { context: 'Environment', extra: 'your collection' }), { address: true });
    expect(steps.map(({ say }) => say)).toEqual([
      'the idea “bin”, 1.00 of 1.80: “bin” in its text (1.00), “bin” in its address (1.00 × 0.35): + 0.56',
      'the idea “collection day”, 0.80 of 1.80: “collection” in the words beside it (0.90 × 0.35): + 0.14',
      '“environment” in the heading above it is a parent category: + 0.08 of what is missing to 1',
      'nothing of the task explains “zebra” in its text: × 0.96',
      '“missed” in its text speaks of a look-alike: × 0.70',
      'its address looks like news: × 0.50',
      'it leads to a file: × 0.60',
      'the result',
    ]);
  });
  it('says what is not heard, and the idea that must be there', () => {
    expect(scentApart(bins, link('Collection day', '/x'), { address: false }).map(({ say }) => say)).toEqual([
      'nothing says “bin”, 1.00 of 1.80', 'the idea “collection day”, 0.80 of 1.80: “collection day” in its text (1.00): + 0.44',
      'the idea that must be there, “bin”, is not heard: × 0.40', 'the result',
    ]);
  });
  it('ends with the very score, of every link of the sample councils for every task of the pack', () => {
    const links = sampleCouncils().flatMap((council) => sourcesOf(council.hosts[0] ?? '', council.pages.slice(0, 6), (path) => String(council.answer({
      host: council.hosts[0] ?? '', path, query: new URLSearchParams(),
    }).body))).flatMap((page) => page.links);
    const unique = [...new Map(links.map((one) => [`${one.text}|${one.context}|${one.extra}|${one.href ?? ''}`, one])).values()];
    expect(unique.length).toBeGreaterThan(200);
    for (const { words } of ukScenarios()) {
      const vocabulary = vocabularyOf(words);
      for (const one of unique) for (const address of [true, false]) expect(last(scentApart(vocabulary, one, { address }))).toBe(scentOf(vocabulary, one, { address }).score);
    }
  });
});

function sourcesOf(host: string, paths: readonly string[], body: (path: string) => string): readonly PageSource[] {
  return paths.map((path) => readSource(body(path), `http://${host}${path}`));
}

describe('a page’s score taken apart', () => {
  const best = (...pages: readonly MappedPage[]) => judgeDestination(bins, graphOf(...pages)).best;
  it('tells title, heading, passage, the link to it and each penalty, and ends with the score', () => {
    const page = titled('/bins', 'Missed bin collection', [], { text: 'Your bin collection day is Monday.', lead: '' });
    const found = best(titled('/', 'Home', [link('Bin collection', '/bins')]), page);
    expect(found?.apart?.map(({ say }) => say)).toEqual([
      'the idea “bin”, 1.00 of 1.80: “bin” in its title (1.00 × 0.80), “bin” in its heading (1.00 × 0.90), “bin” in its address (1.00 × 0.40), “bin” in its first words (1.00 × 0.30), “bin” in its text (1.00 × 0.12): + 0.55',
      'the idea “collection day”, 0.80 of 1.80: “collection” in its title (0.90 × 0.80), “collection” in its heading (0.90 × 0.90), “collection day” in its first words (1.00 × 0.30), “collection day” in its text (1.00 × 0.12): + 0.43',
      'its best passage (text) says “bin … collection day” (0.62): + 0.19 of what is missing to 1',
      'a link to it on https://www.brambleford.test/ reads “Bin collection” (scent 0.96): + 0.43 of what is missing to 1',
      'its title or heading speaks of something else: “missed”: × 0.70',
      'it says next to nothing: × 0.80',
      'the result',
    ]);
    expect(last(found?.apart)).toBe(found?.score);
  });
  it.each([
    ['off the site', [titled('/', 'Home', [link('Bin collection day', 'https://bins.example/')])]],
    ['a file', [titled('/', 'Home', [link('Bin collection day', '/bins.pdf')])]],
    ['handed over by a page that answers', [titled('/', 'Home', [link('Bins', '/bins')]), titled('/bins', 'Bin collection day', [link('Bin collection day', 'https://bins.example/')], { forms: [form()] })]],
    ['gone', [titled('/', 'Home', [link('Bin collection day', '/gone')]), gone('/gone')]],
    ['nothing much', [mapped('/', { title: 'Home' })]],
  ] as const)('ends with the score: %s', (_, pages) => {
    const found = best(...pages);
    expect(found).not.toBeNull();
    expect(last(found?.apart)).toBe(found?.score);
  });
  it('names the words of the link as evidence, on the site and off it', () => {
    const fields = (...pages: readonly MappedPage[]) => [...new Set(best(...pages)?.evidence.map(({ field }) => field))];
    expect(fields(titled('/', 'Home', [link('Bin collection day', 'https://bins.example/')]))).toEqual(['link to it']);
    expect(fields(titled('/', 'Home', [link('Bin day', '/x.pdf', { context: 'Waste', extra: 'calendar' })]))).toEqual(['link to it', 'heading above the link', 'words beside the link']);
    expect(fields(titled('/', 'Home', [link('Bins', '/a')]), titled('/a', 'Bin day'))).toEqual(['title', 'heading', 'link to it']);
    expect(linkEvidence(vocabularyOf(binWords), link('Bins', '/bins'))).toEqual([
      { field: 'link to it', term: 'bin', of: 'bin', strength: 1 }, { field: 'its address', term: 'bin', of: 'bin', strength: 1 },
    ]);
  });
});

describe('moves', () => {
  it('make a score: what is added, multiplied, of what is missing, bounded, put in its place', () => {
    const why = (): string => 'so';
    const moves = [
      { how: 'plus', by: .5, why }, { how: 'times', by: .8, why }, { how: 'or', by: .5, why }, { how: 'at least', by: .75, why }, { how: 'at most', by: .74, why },
      { how: 'times', by: 1, why }, { how: 'becomes', by: .3, why },
    ] as const;
    expect(apartOf(moves)).toEqual([
      { say: 'so: + 0.50', after: .5 }, { say: 'so: × 0.80', after: .4 }, { say: 'so: + 0.50 of what is missing to 1', after: .7 }, { say: 'so: at least 0.75', after: .75 },
      { say: 'so: at most 0.74', after: .74 }, { say: 'so: 0.30', after: .3 }, { say: 'the result', after: .3 },
    ]);
    expect(scoreOf(moves)).toBe(.3);
    expect(scoreOf([])).toBe(0);
  });
});
