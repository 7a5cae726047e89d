import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { autoplaySound, countsDown, deviceMotion, flashing, movingContent, reducedMotionIgnored } from '../../src/judge/checks/index.ts';
import { launchBrowser } from '../../src/visit/browser.ts';
import { judgedPage } from './judged.ts';
import { faultPairs } from './pairs.ts';

faultPairs(['moving-content', 'autoplay-sound']);

/** Pages with scripts take as long as a person would watch: each is watched once for all checks. */
describe('pages that move by script', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await launchBrowser(); });
  afterAll(async () => { await browser.close(); });

  async function said(name: string): Promise<Record<string, string>> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await context.route('**/*', (route) => route.fulfill({ path: join(import.meta.dirname, 'motion', new URL(route.request().url()).pathname.slice(1)) }));
    const all = await judgedPage(context, `http://somewhere.test/${name}`, [movingContent, autoplaySound, countsDown, deviceMotion, flashing, reducedMotionIgnored]);
    await context.close();
    return Object.fromEntries(all.map(({ check, verdict }) => [check, `${verdict.state}: ${verdict.message}`]));
  }

  it('tells slides, words that change, what moves, a time that runs out, flashing and what heeds no wish', async () => {
    const verdicts = await said('found.html');
    expect(verdicts['moving-content']).toMatch(/^failed: 3 things moving by itself, first “.*”: it or what is in it comes and goes for more than five seconds; no control/);
    expect(verdicts['counts-down']).toBe('cantTell: A time counts down: “b#t”.');
    expect(verdicts['flashing']).toBe('cantTell: A large box flashes more than three times a second.');
    expect(verdicts['reduced-motion-ignored']).toBe('cantTell: 1 large thing moving although less motion is asked for, first “News of the day”.');
  });

  it('tells slides that move along every two, four and five seconds, and no message that slides in and out', async () => {
    const verdicts = await said('slides.html');
    expect(verdicts['moving-content']).toMatch(/^failed: 3 things moving by itself/);
  });

  it('leaves alone clocks, messages that come and go, short animations and listeners that show nothing', async () => {
    const verdicts = await said('left.html');
    expect(verdicts).toEqual({
      'moving-content': 'passed: Nothing was seen to move by itself for more than five seconds.',
      'autoplay-sound': 'inapplicable: Nothing on the page starts to sound by itself.',
      'counts-down': 'passed: No text was seen to count down.',
      'device-motion': expect.stringMatching(/^passed: /) as string,
      'flashing': 'passed: Nothing large was seen to flash.',
      'reduced-motion-ignored': 'passed: Nothing large was seen to move where less motion is asked for.',
    });
  });

  it('tells a page that changes when the device is tilted', async () => {
    expect((await said('tilts.html'))['device-motion']).toBe('cantTell: Moving the device (deviceorientation) changes what the page shows, and no control was found that switches that off.');
  });
});
