import { describe, expect, it } from 'vitest';
import { whyUncertain } from '../../src/judge/doubt.ts';
import { pressedIn } from '../../src/judge/pressed-in.ts';
import { place } from '../../src/judge/quote.ts';
import { taskCases } from '../../src/judge/task-cases.ts';
import type { Failure } from '../../src/model/failure.ts';
import { home, input, link, map, notFound, page, source } from './made/site.ts';

const mute: Failure = { kind: 'empty', detail: 'pressing “Bins” changed nothing', permanent: true, fault: 'ours' };
const state = (pressed: string): string => `${home}#~${pressed}`;
const failed = (pressed: string) => page(state(pressed), { source: null, failure: mute });
const start = page(state(''), { source: source({ links: [link('Bins', state('Bins'), 'nav'), link('Share', state('Share'), 'nav')] }) });

/** Why "not found" is not certain of a task for which every page was fetched. */
function doubt(...pages: readonly ReturnType<typeof page>[]): string | null {
  const mapped = map({ home: start.asked, pages: [start, ...pages], fetched: { 'missed-bin': pages.map(({ asked }) => asked) } });
  const [task] = taskCases(input({ map: mapped, tasks: [notFound] }));
  return task === undefined ? 'no task' : whyUncertain(task);
}

describe('a site that is walked by pressing', () => {
  it('is not said to lack an answer where pressing showed no other page', () => {
    expect(doubt(failed('Share'), failed('Roads'))).toMatch(/^its pages have no addresses, and pressing showed no other page, for one home page, then press “Share”/);
  });
  it('is not said to lack one where a control with the task’s own words did nothing', () => {
    expect(doubt(page(state('Roads')), page(state('Share')), failed('Bins'))).toMatch(/^home page, then press “Bins” was not seen/);
  });
  it('is not said to lack one where the time for pressing was up before all was tried', () => {
    const late: Failure = { kind: 'timeout', detail: 'pressing took too long on this site', permanent: true, fault: 'ours' };
    const [left, slow] = [late, { ...late, permanent: false }].map((why) => page(state('Share'), { source: null, failure: why }));
    expect(left && doubt(page(state('Roads')), left)).toMatch(/^not everything was pressed, for one not home page, then press “Share”/);
    expect(slow && doubt(page(state('Roads')), slow)).toBeNull();
  });
  it('is said to lack one where only something else did nothing', () => {
    expect(doubt(page(state('Bins')), failed('Share'))).toBeNull();
    expect(doubt(page(state('Bins')), page(state('Share')))).toBeNull();
  });
});

describe('a made address', () => {
  it('is told as what one opens and then presses', () => {
    expect(place('https://a.test/#~Bins%20and%20recycling~Missed%20bin*2')).toBe('home page, then press “Bins and recycling”, then “Missed bin”');
    expect(place('https://a.test/en/#~Bins')).toBe('a.test/en, then press “Bins”');
    expect(place('https://a.test/#~')).toBe('a.test');
    expect(place('https://a.test/#/bins')).toBe('a.test/#/bins');
  });
  it('is read without ever failing', () => {
    expect([pressedIn('https://a.test/#~%zz~a%7Eb'), pressedIn('https://a.test/#bins'), pressedIn('')]).toEqual([['%zz', 'a~b'], [], []]);
  });
});
