import { describe, expect, it } from 'vitest';
import type { Look } from '../../src/model/facts.ts';
import type { SiteMap } from '../../src/model/map.ts';
import type { Errand } from '../../src/model/visit.ts';
import type { Looks } from '../../src/visit/looks.ts';
import { takeNotes } from '../../src/visit/noted.ts';
import { NO_LEAVE } from '../../src/visit/post-leave.ts';
import type { Seat } from '../../src/visit/seat.ts';
import { standFor, tabOn } from '../../src/visit/tab.ts';
import type { StepBy } from '../../src/visit/steps/define-step.ts';
import { steps } from '../../src/visit/steps/steps.ts';

const visit = { id: 'one/bins/scripted/desktop', site: 'one', scenario: 'bins', route: 'scripted', device: 'desktop' } as const;
const errand: Errand = { visit, start: 'https://one.test/', steps: [], destinations: [] };
const late = { kind: 'timeout', fault: 'ours', permanent: false, detail: 'reading took too long' } as const;

describe('a page of the site that was not read', () => {
  const take = async (word: string, args: unknown, seen: Look['seen']) => {
    // Nothing else of a seat, a map, looks or a look is asked for here.
    const [seat, map, looks] = [{ site: {} } as unknown as Seat, { home: 'https://one.test/' } as unknown as SiteMap, {} as unknown as Looks];
    const look = { id: 'x', asked: 'https://one.test/', failure: null, seen } as unknown as Look;
    const stand = standFor({ seat, map, looks, errand, notes: takeNotes(), posts: NO_LEAVE, again: false });
    stand.state = { url: 'https://one.test/', look, source: null, live: null };
    const by: StepBy = { call: { word, args, line: 1 }, walk: async () => ({ outcome: 'done' }), attempt: async () => ({ outcome: 'done' }) };
    return steps[word]?.take(tabOn(stand), args, by);
  };

  it.each([
    ['follow', 'Bins'], ['when', { hidden: 'Bins', then: [{}] }], ['when', { visible: 'Bins', then: [{}] }], ['when', { language: 'cy', then: [{}] }],
    ['expect', 'Bins'], ['refuse', 'Bins'],
  ])('%s %j says nothing of it', async (word, args) => {
    expect(await take(word, args, { desktop: { html: { ok: false, failure: late } } })).toMatchObject({ outcome: 'stopped', failure: late });
    expect(await take(word, args, {})).toMatchObject({ outcome: 'stopped', detail: expect.stringContaining('the page was not read') });
  });
});
