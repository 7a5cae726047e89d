import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pressClock } from '../../src/visit/press-clock.ts';

beforeEach(() => { vi.useFakeTimers({ now: 0 }); });
afterEach(() => { vi.useRealTimers(); });
const pressed = 'http://a.test/#~Bins';

it('counts what a state takes beyond the ordinary, also where it fails, and nothing of other pages', async () => {
  const clock = pressClock(60_000);
  const taking = (asked: string, ms: number) => clock.timed(asked, async () => { vi.setSystemTime(Date.now() + ms); });
  for (let n = 0; n < 50; n += 1) await taking(pressed, 15_000);
  await taking('http://a.test/#~', 500_000);
  await taking(pressed, 74_999);
  expect(clock.whyNot(pressed)).toBeNull();
  const thrown = await clock.timed(pressed, async () => { vi.setSystemTime(Date.now() + 15_001); throw new Error('mine'); }).catch(String);
  expect([thrown, clock.whyNot(pressed)]).toMatchObject(['Error: mine', { kind: 'timeout', fault: 'ours', permanent: true }]);
  expect([clock.whyNot('http://a.test/#~'), clock.whyNot('http://a.test/')]).toEqual([null, null]);
});
