import { describe, expect, it } from 'vitest';
import { frontierOf } from '../../src/findability/frontier.ts';
import { readMethod } from '../../src/read/index.ts';
import { filesIn, vocabulary } from '../../src/commands/written.ts';
import { bins, home, inOrder, link, titled } from './made.ts';

const read = readMethod(filesIn('scenarios'), 'methods/2026.yaml', vocabulary.checks);
const habits = read.ok ? read.value.visitor : null;

/** A site whose pages all smell alike, and link to each other. */
function alike(count: number) {
  const links = (page: number) => Array.from({ length: 30 }, (_, n) => link('Bin collection day', `/p${(page * 31 + n * 7) % count}`));
  return inOrder(Array.from({ length: count }, (_, n) => titled(n === 0 ? '/' : `/p${n}`, `Bin collection day ${n}`, links(n))));
}

describe('what the visitor model asks for in a crawl', () => {
  it('is worked out seldom enough that its work grows with the pages, where everything smells alike', () => {
    if (habits === null) throw new Error('The method of 2026 has a visitor');
    let rows = 0;
    const counted = Object.defineProperty({ ...habits }, 'back', { get: () => { rows += 1; return habits.back; } });
    const work = (count: number): number => {
      rows = 0;
      const frontier = frontierOf([{ id: 'bin-day', vocabulary: bins, nearby: false }], home, { perTask: count, perSite: count, habits: counted });
      for (const page of alike(count)) {
        frontier.add(page);
        frontier.next();
      }
      return rows / count;
    };
    expect(work(60)).toBeGreaterThan(1);
    expect(work(360)).toBeLessThan(20);
  });
});
