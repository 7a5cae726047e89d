import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Happening } from '../../src/model/event.ts';
import { printable, sayLeft, terminal } from '../../src/progress/terminal.ts';
import { timeLeft } from '../../src/progress/time-left.ts';

/** What lines a listener that is no terminal prints, a second passing before each happening. */
function linesOf(happenings: readonly Happening[]): string {
  let text = '';
  let now = 0;
  const stream = new Writable({ write: (chunk: Buffer, _encoding, next) => { text += chunk.toString(); next(); } });
  const listener = terminal({ stream, isTerminal: false, isQuiet: false, clock: () => now }, { visits: new Map([['a', ['a/t/navigation/desktop', 'a/t/search/desktop']], ['b', ['b/t/navigation/desktop']]]), atOnce: 1 });
  for (const happening of happenings) {
    now += 1000;
    listener.tell({ at: '2026-11-21T10:00:00.000Z', ...happening });
  }
  listener.done();
  return text;
}

describe('terminal, written to a file', () => {
  it('says a line a site, with what is left by what the units before it took', () => {
    expect(linesOf([
      { type: 'edition-started', edition: 'e1', sites: 2, visits: 3, done: 0 },
      { type: 'site-started', site: 'a' },
      { type: 'page-fetched', site: 'a', url: 'http://a.test/', status: 200 },
      { type: 'site-mapped', site: 'a', pages: 3 },
      { type: 'visit-started', visit: 'a/t/navigation/desktop' },
      { type: 'visit-ended', visit: 'a/t/navigation/desktop', ending: 'reached' },
      { type: 'visit-ended', visit: 'a/t/search/desktop', ending: 'reached' },
      { type: 'site-ended', site: 'a', failure: null },
      { type: 'site-started', site: 'b' },
      { type: 'site-mapped', site: 'b', pages: 0 },
      { type: 'site-ended', site: 'b', failure: 'blocked' },
    ])).toBe('e1: 2 sites, 3 visits\n  a: done, nearly done\n  b: not assessed (blocked)\n');
  });

  it('lets no page move the cursor', () => {
    expect(printable('a\u001b[2Jb\u202ec\r\nd')).toBe('a�[2Jb�c��d');
  });
});

describe('timeLeft', () => {
  it('knows nothing before the first unit, then goes by what such units took', () => {
    let now = 0;
    const left = timeLeft({ map: 10 }, 1, () => now);
    left.plan('a', ['map', 'walk', 'walk']);
    left.plan('b', ['map', 'walk']);
    expect(left.now()).toEqual({ share: 0, secondsLeft: null });
    now = 20_000;
    left.done('a', 'map', 20);
    // A walk is guessed at a tenth of a map: 2 s each.
    expect(left.now()).toEqual({ share: 20 / 46, secondsLeft: 26 });
    now = 25_000;
    left.done('a', 'walk', 5);
    expect(left.now().secondsLeft).toBe(5 + 20 + 5);
    left.end('b');
    expect(left.now().secondsLeft).toBe(5);
  });

  it('counts sites side by side, and the longest one alone', () => {
    const left = timeLeft({}, 2, () => 0);
    for (const site of ['a', 'b', 'c']) left.plan(site, ['map', 'map']);
    left.done('a', 'map', 10);
    expect(left.now().secondsLeft).toBe(30);
    left.plan('d', Array<string>(9).fill('map'));
    expect(left.now().secondsLeft).toBe(20 + 90);
  });

  it('learns nothing from what an earlier run had done, and its share never falls', () => {
    let now = 1000;
    const left = timeLeft({}, 1, () => now);
    left.plan('a', ['map', 'map', 'map']);
    left.done('a', 'map', null);
    expect(left.now()).toEqual({ share: 0, secondsLeft: null });
    now = 11_000;
    left.done('a', 'map', 10);
    expect(left.now()).toEqual({ share: 0.5, secondsLeft: 10 });
    left.plan('b', Array<string>(90).fill('map'));
    expect(left.now().share).toBe(0.5);
  });

  it.each([[null, 'time left: not known yet'], [3, 'nearly done'], [41, 'about 45 s left'], [150, 'about 3 min left'], [8000, 'about 2 h left']])('%s seconds: %s', (seconds, words) => {
    expect(sayLeft(seconds)).toBe(words);
  });
});
