import { describe, expect, it } from 'vitest';
import type { LinkFact } from '../../src/model/facts.ts';
import type { MappedPage } from '../../src/model/map.ts';
import { usualHabits } from '../../src/findability/habits.ts';
import { keyOf } from '../../src/findability/site-graph.ts';
import { type Vocabulary, vocabularyOf } from '../../src/findability/vocabulary.ts';
import { waysTo } from '../../src/findability/ways-to.ts';
import { bins, binWords, graphOf, home, link, titled } from './made.ts';

const answer = titled('/d', 'D');
function gap(links: readonly LinkFact[], more: readonly MappedPage[] = [], vocabulary: Vocabulary = bins): string | null {
  const graph = graphOf(titled('/', 'Home', links), answer, ...more);
  return waysTo(vocabulary, usualHabits, graph, { targets: new Set([keyOf(graph, `${home}d`)]), good: new Set(), likely: new Set(), scoresOf: () => new Map() }).visitor?.gap ?? null;
}
const around = ['Libraries', 'Schools', 'Housing'].map((text, n) => link(text, `/p${n}`));
const speaking = ['Bin collection day', 'Refuse collection', 'Waste calendar', 'Recycling day'].map((text, n) => link(text, `/s${n}`));

describe('the label gap', () => {
  it('names the words that the link lacks', () => {
    expect(gap([...around, link('Sanitation', '/d')])).toBe('The way is one click, but the link reads “Sanitation”, which shares no word with bin, refuse, waste or recycling.');
  });
  it('does not say that no word is shared where part of a phrase is', () => {
    const badge = vocabularyOf({ ...binWords, concepts: [{ name: 'badge', weight: 1, head: true, terms: { 'blue badge': 1, 'disabled badge': .9 } }] });
    expect(gap([...around, link('Badges', '/d')], [], badge)).toBe('The way is one click, but the link reads “Badges”, which does not say blue badge or disabled badge.');
  });
  it('counts what it does not name', () => {
    const many = vocabularyOf({ ...binWords, concepts: [{ name: 'bin', weight: 1, head: true, terms: { bin: 1, refuse: .9, waste: .8, recycling: .7, trash: .6, garbage: .5 } }] });
    expect(gap([...around, link('Alpha', '/d')], [], many)).toBe('The way is one click, but the link reads “Alpha”, which shares no word with bin, refuse, waste, recycling or trash, nor with one other word of the task.');
  });
  it('tells of a link without words', () => {
    expect(gap([...around, link(' ', '/d')])).toBe('The way is one click, but the link has no words at all.');
  });
  it('names the links that speak more of it, where the words are there', () => {
    expect(gap([...speaking.slice(0, 2), link('Recycling', '/d')])).toBe('The way is one click, but the link reads “Recycling”, and two links on that page speak more of it: “Bin collection day” and “Refuse collection”.');
    expect(gap([...speaking, link('Recycling', '/d')])).toBe('The way is one click, but the link reads “Recycling”, and four links on that page speak more of it: “Bin collection day”, “Refuse collection”, “Waste calendar” and others.');
  });
  it('names links that say no more and are seen sooner', () => {
    const rivals = [link('Bins', '/s0'), link('Bins', '/s1')];
    expect(gap([...rivals, link('Bins', '/d', { region: 'footer' })])).toBe('The way is one click, but the link reads “Bins”, and two links on that page are taken sooner: “Bins” and “Bins”.');
  });
  it('tells where all say the same', () => {
    expect(gap([link('Bins', '/d'), ...[1, 2, 3].map((n) => link('Bins', `/s${n}`))])).toBe('The way is one click, but the link reads “Bins”, and other links on that page say as much.');
  });
  it('names the page of the weakest link of a longer way', () => {
    const way = [titled('/b', 'Waste services', [...around, link('Alpha', '/d')])];
    expect(gap([link('Bins', '/b')], way)).toBe('The way is two clicks, but on “Waste services” the link reads “Alpha”, which shares no word with bin, refuse, waste or recycling.');
  });
  it('names nothing where the link is likely, or another that leads as near', () => {
    expect(gap([...around, link('Bins', '/d')])).toBeNull();
    const ways = [titled('/b', 'B', [link('Bins', '/d')]), titled('/c', 'C', [link('Bins', '/d')])];
    expect(gap([link('Alpha', '/c'), link('Bins', '/b', { region: 'aside' })], ways)).toBeNull();
  });
});
