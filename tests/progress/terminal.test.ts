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
  const listener = terminal({ stream, isTerminal: false, isQuiet: false, clock: () => now }, () => 2);
  for (const happening of happenings) {
    now += 1000;
    listener.tell({ at: '2026-11-21T10:00:00.000Z', ...happening });
  }
  listener.done();
  return text;
}

describe('terminal, written to a file', () => {
  it('says a line a site, with what is left', () => {
    expect(linesOf([
      { type: 'edition-started', edition: 'e1', sites: 2, visits: 4, done: 0 },
      { type: 'site-started', site: 'a' },
      { type: 'site-mapped', site: 'a', pages: 3 },
      { type: 'visit-ended', visit: 'a/t/navigation/phone', ending: 'reached' },
      { type: 'visit-ended', visit: 'a/t/navigation/desktop', ending: 'reached' },
      { type: 'site-ended', site: 'a', failure: null },
      { type: 'site-started', site: 'b' },
      { type: 'site-mapped', site: 'b', pages: 1 },
      { type: 'site-ended', site: 'b', failure: 'blocked' },
    ])).toBe('e1: 2 sites, 4 visits\n  a: done, about 10 s left\n  b: not assessed (blocked), nearly done\n');
  });

  it('lets no page move the cursor', () => {
    expect(printable('a\u001b[2Jb\u202ec\r\nd')).toBe('a�[2Jb�c��d');
  });
});

describe('timeLeft', () => {
  it('knows nothing before the first unit, then goes by the pace so far', () => {
    let now = 0;
    const left = timeLeft({ slow: 10, quick: 1 }, () => now);
    left.plan('slow', 1);
    left.plan('quick', 10);
    expect(left.now()).toEqual({ share: 0, secondsLeft: null });
    now = 10_000;
    left.done('slow');
    expect(left.now()).toEqual({ share: 0.5, secondsLeft: 10 });
    left.drop('quick', 10);
    expect(left.now()).toEqual({ share: 1, secondsLeft: 0 });
  });

  it('never goes back', () => {
    const left = timeLeft({}, () => 1);
    left.plan('x', 2);
    left.done('x');
    left.plan('x', 6);
    expect(left.now().share).toBe(0.125);
    left.plan('x', 92);
    expect(left.now().share).toBe(0.125);
  });

  it.each([[null, 'time left: not known yet'], [3, 'nearly done'], [41, 'about 45 s left'], [150, 'about 3 min left'], [8000, 'about 2 h left']])('%s seconds: %s', (seconds, words) => {
    expect(sayLeft(seconds)).toBe(words);
  });
});
