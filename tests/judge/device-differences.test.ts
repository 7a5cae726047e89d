import { describe, expect, it } from 'vitest';
import { deviceDifferences, filmStrips, judgeOutcomes } from '../../src/judge/index.ts';
import type { DeviceDifference } from '../../src/model/difference.ts';
import type { Box, Look } from '../../src/model/facts.ts';
import type { Device, Route } from '../../src/model/survey.ts';
import type { Ending, Journey, StepTaken } from '../../src/model/visit.ts';
import { absent, bins, fine, home, input, journey, layout, link, look, lost, missed, reached, review, source, stopped } from './made/site.ts';

const box = (y: number): Box => ({ x: 10, y, width: 100, height: 20 });
const used = (text: string, href: string, some: Partial<NonNullable<StepTaken['link']>> = {}): NonNullable<StepTaken['link']> => ({ text, href, region: 'nav', opened: false, ...some });

function step(word: string, url: string, some: Partial<StepTaken> = {}): StepTaken {
  return { word, say: `${word} ${url}`, outcome: 'done', url, look: look(url).id, link: null, detail: '', ...some };
}

const toBins = (some: Partial<NonNullable<StepTaken['link']>> = {}): StepTaken => step('follow', bins, { link: used('Bins', bins, some) });
const toMissed = step('follow', missed, { link: used('Missed bin', missed) });
const open = step('open', home);

function walked(device: Device, clicks: number, steps: readonly StepTaken[] = [open, toBins(), toMissed], ending: Ending = reached(), route: Route = 'navigation'): Journey {
  return journey(route, device, ending, { clicks, steps, looks: steps.flatMap(({ look: id }) => id ?? []) });
}

/** The home page as both devices saw its two links: where they stand, or null; and what lay over something on the phone. */
function homeLook(desktop: Box | null, phone: Box | null, covered: readonly number[] = [], links = [link('News', `${home}news`), { ...link('Bins', bins), n: 1 }]): Look {
  const shot = (image: string, width: number): ReturnType<typeof fine<{ image: string; width: number; height: number }>> => fine({ image, width, height: 900 });
  return look(home, {
    desktop: { html: fine({ source: source({ links }), evidence: 'h' }), links: fine({ boxes: [box(1), desktop], covered: [] }), screenshot: shot('d.png', 1280), layout: fine(layout({ innerWidth: 1280, innerHeight: 900 })) },
    phone: { links: fine({ boxes: [box(1), phone], covered }), screenshot: shot('p.png', 390), layout: fine(layout()) },
  });
}

function differences(about: Parameters<typeof input>[0]): readonly DeviceDifference[] {
  const all = input(about);
  return deviceDifferences(all, judgeOutcomes({ ...all, ownScripts: new Set(), last: new Map() }));
}
const one = (desktop: Journey, phone: Journey, about: Parameters<typeof input>[0] = {}): DeviceDifference | undefined => differences({ journeys: [desktop, phone], ...about })[0];

describe('the way on a phone beside the desktop’s', () => {
  it('is the same with as many clicks', () => {
    expect(one(walked('desktop', 2), walked('phone', 2))).toEqual({
      task: 'missed-bin', route: 'navigation', desktop: { outcome: 'done', clicks: 2 }, phone: { outcome: 'done', clicks: 2 }, difference: 'same', hidden: null,
      because: 'By its links it takes 2 clicks on both.',
    });
  });
  it('is longer by the menu that a link stands behind there, with its name where it is known', () => {
    const longer = (some: object): DeviceDifference | undefined => one(walked('desktop', 2), walked('phone', 3, [open, toBins({ opened: true, ...some }), toMissed]));
    expect(longer({})).toMatchObject({
      difference: 'phone-longer', hidden: { by: 'menu', text: 'Bins', on: home, look: look(home).id },
      because: 'By its links it takes 2 clicks on the desktop and 3 on the phone: “Bins” stands behind a menu that is closed there.',
    });
    expect(longer({ opener: 'Menu' })?.because).toBe('By its links it takes 2 clicks on the desktop and 3 on the phone: “Bins” stands behind the closed menu “Menu” there.');
  });
  it('blames no menu that the desktop opened too, nor a link that the desktop did not use', () => {
    const behind = [open, toBins({ opened: true }), toMissed];
    expect(one(walked('desktop', 3, behind), walked('phone', 4, behind))).toMatchObject({ difference: 'phone-longer', hidden: null, because: 'By its links it takes 3 clicks on the desktop and 4 on the phone.' });
    const other = [open, step('follow', missed, { link: used('Report it', missed, { opened: true }) })];
    expect(one(walked('desktop', 1, [open, toMissed]), walked('phone', 2, other))?.hidden).toBeNull();
  });
  it('may be shorter', () => {
    expect(one(walked('desktop', 3, [open, toBins({ opened: true, opener: 'All services' }), toMissed]), walked('phone', 2))).toMatchObject({
      difference: 'phone-shorter', hidden: null, because: 'By its links it takes 3 clicks on the desktop and 2 on the phone: on the desktop “Bins” stands behind the menu “All services”.',
    });
  });

  const gone = (reason: string, some: Partial<StepTaken> = {}): Journey =>
    walked('phone', 1, [open, step('follow', home, { say: toBins().say, outcome: 'not-found', lack: 'target', look: null, url: home, link: used('Bins', bins), ...some })], { kind: 'lost', reason });
  it.each([
    ['not-shown', homeLook(box(5), null), '“Bins” is in the page, but not shown there'],
    ['covered', homeLook(box(5), box(5), [1]), 'something lies over “Bins” there'],
    ['not-there', homeLook(box(5), null, [], [link('News', `${home}news`)]), '“Bins” is not in the page there'],
  ])('is lost where the desktop’s link is %s', (by, seen, words) => {
    expect(one(walked('desktop', 2), gone('it cannot be used on a phone'), { looks: [seen] })).toMatchObject({
      difference: 'phone-lost', desktop: { outcome: 'done', clicks: 2 }, phone: { outcome: 'not-found', clicks: null }, hidden: { by, text: 'Bins', on: home },
      because: `By its links it takes 2 clicks on the desktop; on the phone the way is lost on www.brambleford.test: ${words}.`,
    });
  });
  it('is lost otherwise where the link is to be seen, the page was not, or it ended on another page: then its own reason is told', () => {
    const reason = 'By its links it takes 2 clicks on the desktop; on the phone the way is lost: “follow http://www.brambleford.test/bins” on www.brambleford.test: a window lay over it.';
    expect(one(walked('desktop', 2), gone('a window lay over it'), { looks: [homeLook(box(5), box(5))] })).toMatchObject({ difference: 'phone-lost', hidden: null, because: reason });
    expect(one(walked('desktop', 2), gone('a window lay over it'))?.hidden).toBeNull();
    const astray = walked('phone', 1, [open, toBins()], lost);
    expect(one(walked('desktop', 2), astray, { looks: [homeLook(box(5), null)] })).toMatchObject({
      difference: 'phone-lost', hidden: null,
      because: 'By its links it takes 2 clicks on the desktop; on the phone the way is lost: The way ended on www.brambleford.test/bins; the page that answers is www.brambleford.test/bins/missed.',
    });
  });
  it('may be lost on the desktop alone, or on neither arrive', () => {
    const astray = (device: Device): Journey => walked(device, 1, [open, toBins()], lost);
    expect(one(astray('desktop'), walked('phone', 2))).toMatchObject({ difference: 'desktop-lost', because: expect.stringMatching(/^By its links it takes 2 clicks on the phone; on the desktop the way is lost: The way ended on/) });
    expect(one(astray('desktop'), astray('phone'))).toMatchObject({ difference: 'same', phone: { clicks: null }, because: expect.stringMatching(/^By its links it arrived on neither device: The way ended on/) });
  });
  it('could not be told where one was stopped, not walked, or a person has yet to look: never as a difference', () => {
    expect(one(walked('desktop', 2), walked('phone', 0, [], stopped()))).toMatchObject({
      difference: 'could-not-tell', desktop: { clicks: 2 }, phone: { outcome: 'not-assessed', clicks: null }, because: expect.stringMatching(/^By its links it could not be told: on the phone: .*took too long/),
    });
    const [visit] = [walked('phone', 0).visit];
    expect(one(walked('desktop', 2), walked('desktop', 2), { journeys: [walked('desktop', 2)], visits: [visit] })).toMatchObject({ difference: 'could-not-tell', phone: { clicks: null } });
    expect(one(walked('desktop', 2), walked('phone', 4), { tasks: [review] })).toMatchObject({ difference: 'could-not-tell', desktop: { clicks: null } });
  });
  it('is not told of a route that there is not, that was walked on one device, or of a site that was not assessed', () => {
    expect(differences({ journeys: [walked('desktop', 0, [], absent, 'search'), walked('phone', 0, [], absent, 'search')] })).toEqual([]);
    expect(differences({ journeys: [walked('desktop', 2)] })).toEqual([]);
    expect(differences({ journeys: [walked('desktop', 2), walked('phone', 2)], notAssessed: 'declined' })).toEqual([]);
  });
  it('says of the same way which of its links stands far down on the phone alone', () => {
    const far = (desktop: number, phone: number): DeviceDifference | undefined => one(walked('desktop', 2), walked('phone', 2), { looks: [homeLook(box(desktop), box(phone))] });
    expect(far(890, 844 * 4)).toMatchObject({
      difference: 'same', hidden: { by: 'far-down', text: 'Bins', on: home, screen: { desktop: 2, phone: 5 } },
      because: 'By its links it takes 2 clicks on both, but “Bins” stands on the 5th screen of its page on the phone and on the 2nd on the desktop.',
    });
    expect(far(100, 844 * 2 - 11)?.hidden).toBeNull();
    expect(far(100, 844 * 2 - 9)?.hidden?.screen).toEqual({ desktop: 1, phone: 3 });
    expect(far(1900, 844 * 3)?.hidden).toBeNull();
  });
  it('is told of scripts too, by what the same sentence led to', () => {
    const script = (device: Device, clicks: number, ending: Ending): Journey => walked(device, clicks, [open, toBins(), toMissed], ending, 'scripted');
    const told = differences({ journeys: [script('desktop', 2, reached()), script('phone', 3, reached()), walked('desktop', 2), walked('phone', 2)] });
    expect(told.map(({ route, difference }) => [route, difference])).toEqual([['navigation', 'same'], ['scripted', 'phone-longer']]);
  });
});

describe('a film strip', () => {
  it('has each page with the link that led on, framed, and last the page that it ended on', () => {
    expect(filmStrips([walked('phone', 3, [open, toBins({ opened: true, opener: 'Menu' }), toMissed])], [homeLook(box(5), box(700))])).toEqual([{
      visit: 'E07000999/missed-bin/navigation/phone',
      stops: [
        { url: home, look: look(home).id, step: 1, used: 'Bins', opened: true, frame: { look: look(home).id, device: 'phone', box: box(700), covered: false } },
        { url: bins, look: look(bins).id, step: 2, used: 'Missed bin', opened: false, frame: null },
        { url: missed, look: look(missed).id, step: null, used: '', opened: false, frame: null },
      ],
    }]);
  });
  it('ends at the step that could not be done, with what it wanted', () => {
    const ended = walked('phone', 1, [open, step('follow', home, { outcome: 'not-found', lack: 'target', look: null, link: used('Bins', bins) })], lost);
    expect(filmStrips([ended], [homeLook(box(5), null)])[0]?.stops).toEqual([
      { url: home, look: look(home).id, step: 1, used: 'Bins', opened: false, frame: { look: look(home).id, device: 'phone', box: null, covered: false } },
    ]);
  });
  it('stays on a page while nothing changes, leaves out what a script gave up, and is nothing of a journey that opened no page', () => {
    const pressed = step('press', bins, { look: 'after', target: { role: 'button', name: 'Find', by: 'Find' } });
    const script = walked('desktop', 1, [
      open, step('expect', home), step('try', home), step('follow', bins, { branch: ['try 1 of 2'] }), step('follow', home, { branch: ['try 1 of 2'], outcome: 'not-found' }),
      step('open', bins, { branch: ['try 2 of 2'] }), pressed,
    ], reached(), 'scripted');
    expect(filmStrips([script, walked('phone', 0, [], stopped())], []).map(({ stops }) => stops.map(({ url, used: by, step: at }) => [url, by, at]))).toEqual([[[home, '', 5], [bins, 'Find', 6], [bins, '', null]]]);
  });
});
