import { describe, expect, it } from 'vitest';
import type { Spot } from '../../src/model/spot.ts';
import type { Touch } from '../../src/model/touch.ts';
import { agreedTouch, isSuspectTouch } from '../../src/observe/touch-agreed.ts';

const spot = (name: string): Spot => ({ selector: `#${name}`, html: '<a>', name, landmark: '', box: null });
const quiet: Touch = { isWhole: null, banner: null, menus: [], entries: [], missing: [], tapped: 0, moved: null };
const banner = (...does: readonly ('accept' | 'refuse' | 'more')[]): Touch['banner'] => ({ share: .3, buttons: does.map((one) => ({ words: one, does: one })) });
const menu = (did: Touch['menus'][number]['did']): Touch['menus'][number] => ({ ...spot('menu'), says: 'called “Menu”', did });
const entry = (did: Touch['entries'][number]['did'], onHover: boolean | null = null): Touch['entries'][number] => ({ ...spot('waste'), keeps: ['Bins'], count: 1, isElsewhere: false, did, onHover });
const part: Touch['missing'][number] = { ...spot('part'), kind: 'links', holds: ['Bins'], count: 1, doubt: null };
const bars = (share: number): Touch['moved'] => ({ bars: [{ ...spot('bar'), share, edge: 'top', holds: 'other' }] });

describe('a second trial by touch', () => {
  it('is made where a check may find fault, and nowhere else', () => {
    const calm: readonly Partial<Touch>[] = [{}, { menus: [menu('opens')] }, { entries: [entry('leads')] }, { banner: banner('accept', 'refuse') }, { banner: banner('more') }, { moved: bars(.1) }];
    const doubtful: readonly Partial<Touch>[] = [{ menus: [menu('nothing')] }, { entries: [entry('nothing')] }, { missing: [part] }, { banner: banner('accept', 'more') }, { moved: bars(.3) }];
    expect(calm.map((about) => isSuspectTouch({ ...quiet, ...about }))).toEqual(calm.map(() => false));
    expect(doubtful.map((about) => isSuspectTouch({ ...quiet, ...about }))).toEqual(doubtful.map(() => true));
  });

  it('leaves out what one of both saw, and believes the second where only that could tell', () => {
    const first: Touch = { ...quiet, banner: banner('accept'), menus: [menu('nothing')], entries: [entry('nothing')], missing: [part], moved: bars(.5) };
    const second: Touch = { ...quiet, isWhole: true, banner: banner('accept'), menus: [menu('nothing')], entries: [entry('nothing', true)], missing: [{ ...part, doubt: 'held back' }], moved: bars(.4) };
    expect(agreedTouch(first, second)).toEqual({ ...first, isWhole: true, entries: second.entries, missing: second.missing, moved: second.moved });
    expect(agreedTouch(first, { ...quiet, isWhole: false, menus: [menu('opens')], entries: [entry('opens')] })).toEqual({ ...quiet, isWhole: false, menus: [menu('opens')], entries: [entry('opens')] });
    expect(agreedTouch(first, quiet)).toEqual(quiet);
  });
});
