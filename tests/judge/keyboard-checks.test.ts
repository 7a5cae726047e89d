import { describe, expect, it } from 'vitest';
import { checks } from '../../src/judge/index.ts';
import type { Facts } from '../../src/model/facts.ts';
import type { Keyboard } from '../../src/model/keyboard.ts';
import type { PageCase, PageCheck } from '../../src/model/kit.ts';

const spot = (name: string, selector = `a.${name || 'x'}`) => ({ selector, html: `<a>${name}</a>`, name, landmark: 'main', box: { x: 0, y: 0, width: 80, height: 20 } });
const fine: Keyboard = {
  tried: 8, tabbable: 8, ended: 'round', trap: null, kinds: 3, rings: [], unseen: [], obscured: [], dropped: [], changes: [], jumps: [], needless: [], skips: [], mouseOnly: [], custom: [], removed: [],
};
const trap = { cycle: [spot('Send')], beyond: 3, leavesBackwards: false, leavesByEscape: false, told: null, isInLayer: false };
const ring = { ...spot('Bins'), why: '', outline: 200, changed: 0, strong: 0, elsewhere: 0, contrast: null, hasCaret: false };
const mouse = { ...spot('Show'), why: '', events: ['click'], role: '', hasPointer: true, did: 'its words changed', hasTwin: false };
const skip = { ...spot('Skip to content'), target: 'there', isSeen: true, next: 'after', didOther: false } as const;

function said(id: string, more: Partial<Keyboard>): readonly string[] {
  const check = Object.values(checks).find((one): one is PageCheck => one.id === id && one.of === 'page');
  const facts = { keyboard: { ...fine, ...more } } as unknown as Facts; // the check needs no more
  return check?.judge({} as PageCase, facts).map(({ state, message }) => `${state}: ${message}`) ?? [];
}

/** What stands in the facts of no fixture page, and what has to be left alone. */
describe.each<readonly [string, string, Partial<Keyboard>, string]>([
  ['keyboard-trap', 'nothing to stop at', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
  ['keyboard-trap', 'a walk that was broken off', { tried: 5, tabbable: 9, ended: 'cut' }, 'cantTell: The walk with Tab was broken off after 5 of 9 stops: does it lead on from there?'],
  ['keyboard-trap', 'a page with more stops than are walked', { tried: 300, tabbable: 480, ended: 'cut' }, 'passed: Tab leads on from each of 300 stops.'],
  ['keyboard-trap', 'Escape leads out', { trap: { ...trap, leavesByEscape: true } }, 'cantTell: Tab does not lead on from “Send”, and only Escape leads out: is that said?'],
  ['keyboard-trap', 'Shift+Tab leads out', { trap: { ...trap, leavesBackwards: true } }, 'cantTell: Tab does not lead on from “Send”; Shift+Tab leads out, but 3 of 8 controls can’t be come to from there.'],
  ['keyboard-trap', 'a key that is told and does not work', { trap: { ...trap, told: { by: 'page', words: 'Press Ctrl+M to exit', key: 'Control+m', works: false } } }, 'failed: Tab does not lead on from “Send”, nor do Shift+Tab and Escape lead out; 3 of 8 controls can’t be come to from there.'],
  ['keyboard-trap', 'a trap without a place', { trap: { ...trap, cycle: [] } }, 'passed: Tab leads on from each of 8 stops.'],
  ['focus-not-visible', 'a caret', { rings: [{ ...ring, hasCaret: true }] }, 'passed: The focus can be seen on each of 1 kind of control looked at, of 3.'],
  ['focus-not-visible', 'something elsewhere', { rings: [{ ...ring, elsewhere: 60 }] }, 'passed: The focus can be seen on each of 1 kind of control looked at, of 3.'],
  ['focus-not-visible', 'a little arrow beside it', { rings: [{ ...ring, changed: 30, strong: 30 }] }, 'passed: The focus can be seen on each of 1 kind of control looked at, of 3.'],
  ['focus-not-visible', 'a sliver', { rings: [{ ...ring, changed: 12, strong: 12 }] }, 'failed: Nothing on the screen tells that the focus is on “Bins”: 12 pixels change round it, whose outline is 200 long, and 0 elsewhere.'],
  ['focus-not-visible', 'nothing measured', {}, 'inapplicable: No stop of the walk could be looked at.'],
  ['focus-not-visible', 'everything moves', { moving: 2 }, 'cantTell: So much moves on the page that the focus could not be told from it on 2 kinds of control.'],
  ['focus-weak', 'text that moves', { rings: [{ ...ring, changed: 3, strong: 70, contrast: 2 }] }, 'cantTell: The focus is hard to see on 1 kind of control, first “Bins”: 3 pixels change, of an outline of 200.'],
  ['focus-weak', 'nothing seen at all', { rings: [ring] }, 'inapplicable: No control’s focus was seen.'],
  ['focus-weak', 'a change elsewhere', { rings: [{ ...ring, elsewhere: 90 }] }, 'passed: The focus stands out on each of 1 kind of control.'],
  ['focus-obscured', 'a layer over half of the screen', { obscured: [{ ...spot('Pay'), why: '', by: spot('', 'div.cookies'), share: .7, going: 'backwards' }] }, 'cantTell: “Pay” lies whole under “div.cookies” when it has the focus, which covers half of the screen.'],
  ['focus-obscured', 'two under bars', { obscured: ['Pay', 'Ask'].map((name) => ({ ...spot(name), why: '', by: spot('', 'div.bar'), share: .1, going: 'forwards' as const })) }, 'failed: “Pay” lies whole under “div.bar” when it has the focus, and 1 other stop under the like.'],
  ['focus-obscured', 'no stops', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
  ['focus-lost', 'the screen changes', { unseen: [{ ...spot('Menu'), why: '', how: 'it has no size', changed: 300, isControl: true }] }, 'passed: The focus stays and something is to be seen at each of 8 stops.'],
  ['focus-lost', 'a guard of a dialog', { unseen: [{ ...spot(''), why: '', how: 'it has no size', changed: 0, isControl: false }] }, 'passed: The focus stays and something is to be seen at each of 8 stops.'],
  ['focus-lost', 'no stops', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
  ['change-on-focus', 'no stops', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
  ['change-on-focus', 'a window', { changes: [{ ...spot('Help'), what: 'window' }] }, 'failed: When the focus comes to “Help”, a window opens.'],
  ['skip-link-broken', 'a script does it', { skips: [{ ...skip, target: 'missing', next: 'unsure', didOther: true }] }, 'passed: 1 link to skip by can be seen and leads past what it skips.'],
  ['skip-link-broken', 'leads nowhere', { skips: [{ ...skip, next: 'before' }] }, 'failed: “Skip to content”: after Enter, Tab still goes to something before the place that it names.'],
  ['click-only', 'a click that did nothing', { mouseOnly: [{ ...mouse, did: '' }] }, 'passed: Nothing that listens to the mouse alone did anything when it was clicked that has no other way.'],
  ['click-only', 'nothing at all', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus or listens to the mouse.'],
  ['click-only', 'three of a kind', { mouseOnly: [{ ...mouse, count: 3, events: [] }] }, 'failed: “Show” answers to a click (its words changed) and Tab never comes to it; 3 such things in all.'],
  ['click-only-maybe', 'something beside it', { mouseOnly: [{ ...mouse, hasTwin: true, count: 2 }] }, 'cantTell: “Show” looks as if it were for the mouse only: something beside it, or called the same, may stand in for it.'],
  ['click-only-maybe', 'not clicked', { mouseOnly: [{ ...mouse, did: null, role: 'button' }, mouse] }, 'cantTell: “Show” looks as if it were for the mouse only: it never has the focus, and was not clicked, but its role says button.'],
  ['click-only-maybe', 'a twin and no effect', { mouseOnly: [{ ...mouse, did: '', hasTwin: true }] }, 'passed: Nothing is in doubt that might work with the mouse only.'],
  ['click-only-maybe', 'nothing at all', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus or listens to the mouse.'],
  ['key-ignored', 'a link', { custom: [{ ...spot('Go', 'span'), why: '', role: 'link', keysDid: '', clickDid: 'a page was asked for', count: 2 }] }, 'failed: “Go” takes the focus, but Enter does nothing, a click does (a page was asked for).'],
  ['key-ignored', 'none', {}, 'inapplicable: No custom button, link, box or switch takes the focus.'],
  ['not-in-tab-order', 'one', { removed: [{ ...spot('Send'), kind: 'button' }] }, 'failed: Tab never comes to the button “Send”: its tabindex is below 0.'],
  ['not-in-tab-order', 'no stops', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
  ['focus-order', 'one jump', { jumps: [{ from: spot('A'), to: spot('B'), isForced: false }] }, 'passed: The focus goes down the page through 8 stops.'],
  ['focus-order', 'two jumps', { jumps: [1, 2].map(() => ({ from: spot('A'), to: spot('B'), isForced: false })) }, 'cantTell: The focus goes from “A” back to “B”: it stands before where the focus was; 2 such jumps.'],
  ['focus-order', 'one stop', { tried: 1 }, 'inapplicable: Fewer than two things take the focus.'],
  ['needless-stop', 'no stops', { tried: 0 }, 'inapplicable: Nothing on the page takes the focus.'],
])('%s: %s', (id, _what, more, words) => {
  it('says so', () => expect(said(id, more)).toEqual([words]));
});
