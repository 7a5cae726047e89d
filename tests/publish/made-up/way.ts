import type { Click, TaskFinding } from '../../../src/model/destination.ts';
import type { LookCard, QuotedLink } from '../../../src/model/kit.ts';
import type { SearchRun } from '../../../src/model/map.ts';

/** What a made-up council's way says beyond its destination: a council without any of it, and one with all of it in hostile words. */
export interface Words { readonly evil: string; readonly script: string; readonly address: string }

export function click(from: string, to: string, text: string, some: Partial<Click> = {}): Click {
  return { from, to, link: 3, text, scent: { score: .8, matches: [{ field: 'text', term: 'bin', of: 'bin', strength: 1 }], against: 0, unexplained: [] }, ...some };
}

/** Two clicks over pages that were looked at, the second to the answer. */
export function longWay(home: string, { evil, script, address }: Words): Pick<TaskFinding, 'shortest' | 'greedy' | 'visitor' | 'engine' | 'askedRanks' | 'short' | 'welsh' | 'expected'> {
  const first = click(home, `${home}news`, evil, {
    scent: { score: .12, matches: [], against: .5, unexplained: [script] }, chance: .03,
    apart: [{ say: `nothing says “bin” in ${script}`, after: 0 }, { say: 'the result', after: .12 }],
    rivals: [{ text: script, to: address, chance: .62 }, { text: 'News', to: `${home}news-2`, chance: .2 }],
  });
  const second = click(`${home}unseen`, `${home}bins`, 'Bins', { chance: .97 });
  return {
    shortest: { clicks: [first, second], to: `${home}bins` },
    greedy: { way: { clicks: [click(home, `${home}elsewhere`, script)], to: `${home}elsewhere` }, arrives: false },
    visitor: {
      reach: { p3: .014, p5: .462, p8: .58 }, most: { p3: .02, p5: .714, p8: .96 }, band: 'hard', bandMost: 'findable', clicks: 4.4, firstClick: .03,
      attractive: { url: address, title: script, share: .31 }, gap: `The way is two clicks, but the first link reads “${evil}”, which shares no word with bins.`,
    },
    engine: {
      query: 'bin collection day', rank: 1, pages: 64, hindrances: [`the title “${script}” is another page’s too`],
      first: [{ url: `${home}bins`, title: 'Bins', score: 8, kind: 'answer' }, { url: address, title: script, score: 5, kind: 'news' }],
    },
    askedRanks: [{ query: script, rank: null }],
    short: { asked: `${home}bins-short`, url: `${home}bins` },
    welsh: { verdict: 'found', set: [`${home}cy/biniau`], best: { url: `${home}cy/biniau`, score: .8, title: script, kind: 'page', from: null, evidence: [], because: [] }, candidates: [], two: false, by: 'judge' },
    expected: { url: address, shared: 0, agrees: false, judged: { verdict: 'found', set: [], best: null, candidates: [], two: false, by: 'judge' }, why: script },
  };
}

/** The quoted links of that way: the first framed on a desktop, below the screen on a phone; the A to Z entry and the search result with it. */
export function quoted(task: string, home: string, looks: readonly LookCard[], { evil, script }: Words): readonly QuotedLink[] {
  const look = looks[0]?.id ?? '';
  const place = { task, region: 'main', context: script, hidden: true, look } as const;
  const frames = [
    { look, device: 'desktop', box: { x: 20.5, y: 300, width: 190, height: 40 }, covered: true },
    { look, device: 'phone', box: { x: 0, y: 2600, width: 190, height: 40 }, covered: false },
  ] as const;
  return [
    { ...place, of: 'click', on: home, to: `${home}news`, text: evil, frames },
    { ...place, of: 'click', on: home, to: `${home}elsewhere`, text: script, frames: [{ look, device: 'desktop', box: null, covered: false }] },
    { ...place, of: 'entry', on: `${home}a-z`, to: `${home}bins`, text: script, frames },
    { ...place, of: 'result', on: 'bin collection day', to: `${home}bins`, text: 'Bins', frames },
  ];
}

/** The same asked as somebody would say it: in one way it was not answered, in the other the answer is not among the results. */
export function spoken(task: string, home: string, { script }: Words): readonly SearchRun[] {
  const one = { scenario: task, purpose: 'asked', url: null, look: null } as const;
  return [
    { ...one, query: 'when are my bins collected', results: [], failure: { kind: 'timeout', detail: '', permanent: false, fault: 'network' } },
    { ...one, query: script, results: [{ rank: 1, href: `${home}news`, text: 'News', extra: '' }], failure: null },
  ];
}

/** A search that was asked, its ninth result the answer. */
export function searched(task: string, home: string, { script, address }: Words): SearchRun {
  const hit = (rank: number, href: string, text: string) => ({ rank, href, text, extra: '' });
  return {
    scenario: task, query: 'bin collection day', purpose: 'task', url: `${home}search?q=bin`, look: null, failure: null,
    results: [hit(1, address, script), hit(2, `${home}news`, 'News'), hit(9, `${home}bins`, 'Bins'), ...Array.from({ length: 9 }, (_, n) => hit(n + 10, `${home}more-${n}`, `More ${n}`))],
  };
}
