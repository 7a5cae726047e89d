import { describe, expect, it } from 'vitest';
import { usualHabits } from '../../src/findability/habits.ts';
import { guideFor } from '../../src/findability/index.ts';
import { ukScenarios } from '../corpora/uk-scenarios.ts';
import { linked, mapPlain, page, type Answer, type Answers } from './fixtures/plain-site.ts';

const nobody = { pins: [], reply: null, expected: null };
const scenarios = ukScenarios();
const some = scenarios.filter(({ id }) => ['missed-bin', 'bin-day', 'pay-council-tax'].includes(id));
const at = (path: string): string => `http://plainford.test${path}`;

/** A council with three pages of its own; what it says of every other address is given. */
const council = (others: (path: string) => Answer | string | null): Answers => (path) => {
  if (path === '/') return page('Plainford', linked({ 'Bins and recycling': '/waste', 'Council tax': '/tax', 'Report a missed bin': '/waste/missed' }));
  if (path === '/waste') return page('Bins and recycling', linked({ 'Find your bin day': '/waste/day' }));
  if (path === '/waste/missed') return page('Report a missed bin', '<p>Tell us which bin was missed and we will come back for it.</p>');
  if (['/tax', '/waste/day'].includes(path)) return page(path === '/tax' ? 'Council tax' : 'Find your bin day', '');
  return path.startsWith('/robots') || path.startsWith('/sitemap') ? null : others(path);
};
const wordsOf = (path: string): string => (new URL(path, at('/')).searchParams.get('keys') ?? path.slice(1)).replaceAll('-', ' ');
const results = (path: string): string => page(`Search results for ${wordsOf(path)}`, `<p>Your search for ${wordsOf(path)} gave nothing. Check the spelling or use fewer words.</p>`);

const found = async (answers: Answers, tasks = scenarios) => {
  const { map, asked } = await mapPlain(answers, tasks);
  const findings = tasks.map((task) => guideFor(usualHabits).decide(task, map, nobody));
  return { map, asked, findings, claimed: findings.filter(({ destination }) => destination.verdict === 'found').map(({ destination }) => destination.best?.url) };
};

describe('a site that has an answer for every address', () => {
  it.each<[string, (path: string) => Answer | string]>([
    ['a page that repeats the words, in place', results],
    ['a search for the words', (path) => (path.startsWith('/search') ? results(path) : { to: `/search?keys=${encodeURIComponent(wordsOf(path))}`, body: '' })],
  ])('%s: nothing is claimed for it, and nothing is said of its short addresses', async (_, others) => {
    const { map, findings, claimed } = await found(council(others));
    expect(new Set(claimed)).toEqual(new Set([at('/waste/missed'), at('/waste/day')]));
    expect(map.pages.map(({ asked }) => new URL(asked).pathname).sort()).toEqual(['/', '/tax', '/waste', '/waste/day', '/waste/missed']);
    expect([map.nonsense?.status, (map.shorts?.length ?? 0) > 20]).toEqual([200, true]);
    expect(findings.every((one) => !('short' in one))).toBe(true);
  });
});

describe('short addresses', () => {
  it('are asked for once each, after one that no site can know; a page that the crawl has read is not fetched again', async () => {
    const { map, asked } = await found(council((path) => (path === '/missed-bin' ? { to: '/waste/missed', body: '' } : null)), some);
    expect(map.nonsense).toMatchObject({ status: 404 });
    expect(asked.filter((path) => path === '/missed-bin')).toHaveLength(1);
    expect(asked.length).toBe(new Set(asked).size + asked.filter((path) => path === '/waste/missed').length - 1);
    expect(map.shorts?.find(({ asked: url }) => url === at('/missed-bin'))).toMatchObject({ got: at('/waste/missed'), status: 200, failure: null });
  });
  it('confirm the answer where they end on it or on a copy that names it as its true address', async () => {
    const copy = page('Report a missed bin', '<p>Tell us.</p>', `<link rel="canonical" href="${at('/waste/missed')}">`);
    for (const answer of [{ to: '/waste/missed', body: '' }, copy]) {
      const { findings: [finding] } = await found(council((path) => (path === '/missed-bin' ? answer : null)), some.filter(({ id }) => id === 'missed-bin'));
      expect(finding?.short).toMatchObject({ asked: at('/missed-bin') });
    }
  });
  it('bring nothing that is judged: a page that only one of them leads to is no answer', async () => {
    const { map, claimed } = await found(council((path) => (path === '/binday' ? page('Find your bin collection day', '<p>Put in your postcode to find your bin collection day.</p>') : null)), some);
    expect(map.pages.some(({ asked }) => asked.endsWith('/binday'))).toBe(false);
    expect(claimed).not.toContain(at('/binday'));
  });
});
