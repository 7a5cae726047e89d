import { describe, expect, it } from 'vitest';
import type { SiteMap } from '../../src/model/map.ts';
import type { Errand } from '../../src/model/visit.ts';
import type { Looks } from '../../src/visit/looks.ts';
import type { Seat } from '../../src/visit/seat.ts';
import { standFor, tabOn, type Tab } from '../../src/visit/tab.ts';
import type { Ground } from '../../src/visit/stand.ts';
import { walkErrand } from '../../src/visit/walk.ts';

const post = { url: 'https://one.test/look-up', because: 'a look-up', review: '2027-01-01' };
const visit = { id: 'one/bins/scripted/desktop', site: 'one', scenario: 'bins', route: 'scripted', device: 'desktop' } as const;
const errand: Errand = { visit, start: 'https://one.test/', steps: [{ word: 'open', args: 'home', line: 1 }], destinations: [] };

describe('both attempts of a journey', () => {
  it('share what is noted, and the leave to post', async () => {
    const grounds: Ground[] = [];
    const left: boolean[] = [];
    const open = (ground: Ground): Tab => {
      grounds.push(ground);
      const stand = standFor(ground);
      if (!ground.again) ground.notes.refused('POST', 'https://one.test/sent');
      left.push(...[1, 2].map(() => ground.posts.take('POST', post.url) !== null));
      return { ...tabOn(stand), open: async () => ({ outcome: 'stopped', detail: 'it failed in passing', failure: { kind: 'timeout', fault: 'network', permanent: false, detail: 'it failed in passing' } }) };
    };
    // Nothing of a seat, a map or looks is asked for where no page is opened.
    const seat = { site: { home: 'https://one.test/' }, binding: { allow: { post: [post] } }, by: { tell: () => undefined } } as unknown as Seat;
    const map = { home: 'https://one.test/', failure: null, pages: [] } as unknown as SiteMap;
    const journey = await walkErrand(errand, map, seat, {} as unknown as Looks, open);
    expect([journey.attempts, journey.ending.kind, journey.refused]).toEqual([2, 'stopped', [{ method: 'POST', url: 'https://one.test/sent' }]]);
    expect([grounds.map(({ again }) => again), left]).toEqual([[false, true], [true, true, true, false]]);
  });
});
