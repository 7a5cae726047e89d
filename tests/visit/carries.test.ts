import { describe, expect, it } from 'vitest';
import { carries } from '../../src/visit/carries.ts';

describe('a request that carries the words', () => {
  it.each([
    ['https://x.test/search?q=report+missed%20bin', null], ['https://x.test/s', 'q=report+missed+bin&page=1'], ['https://x.test/s', '{"query":"Report missed bin"}'],
    ['https://x.test/s', 'q=100%&w=report%20missed%20bin'], ['https://x.test/s', '[{"params":"query=report%20missed%20bin"}]'],
  ])('%s %s', (url, body) => expect(carries(url, body, 'report missed bin')).toBe(true));

  it.each([
    ['https://stats.test/collect?v=1', '{"event":"keydown"}'], ['https://stats.test/collect', null], ['https://x.test/bin', 'report'], ['https://x.test/%zz', '%'],
  ])('not %s %s', (url, body) => expect(carries(url, body, 'report missed bin')).toBe(false));
});
