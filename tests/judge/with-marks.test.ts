import { describe, expect, it } from 'vitest';
import { markedBy, withMarks } from '../../src/judge/index.ts';
import type { FaultMark } from '../../src/model/fault-mark.ts';
import type { Finding } from '../../src/model/finding.ts';

const finding = (more: Partial<Finding>): Finding => ({
  id: 'a/page-1/hint/desktop', site: 'a', check: 'hint', task: null, route: null, device: 'desktop', item: '', state: 'cantTell', severity: 'info', wcag: [],
  fingerprint: 'hint:p', pages: 1, url: 'https://a.test/', message: 'One place.', evidence: [], roles: ['home'], ...more,
});
const mark = (more: Partial<FaultMark> = {}): FaultMark => ({ site: 'a', check: 'hint', item: '', fingerprint: 'hint:p', verdict: 'failed', who: 'K', why: '', ...more });

describe('withMarks', () => {
  it('turns what could not be told, wherever the site shows it', () => {
    const turned = withMarks([finding({}), finding({ id: 'a/page-2/hint/phone', device: 'phone' })], [mark()]);
    expect(turned.map(({ state, severity, message }) => [state, severity, message])).toEqual([
      ['failed', 'minor', 'A person (“K”) looked and said that this is a fault. One place.'], ['failed', 'minor', 'A person (“K”) looked and said that this is a fault. One place.'],
    ]);
    expect(withMarks([finding({ severity: 'serious' })], [mark({ verdict: 'passed', why: 'fine.' })])[0])
      .toMatchObject({ state: 'passed', severity: 'info', fingerprint: '', message: 'A person (“K”) looked and said that this is no fault: “fine”. One place.' });
  });

  it('leaves alone what a check decided, other sites, other places and what was not tested', () => {
    const others = [finding({ state: 'failed' }), finding({ state: 'untested' }), finding({ site: 'b' }), finding({ fingerprint: 'hint:q' }), finding({ item: 'x' }), finding({ check: 'other' })];
    expect(withMarks(others, [mark()])).toEqual(others);
  });

  it('speaks of all kinds of places that were shown, and of no page that has another', () => {
    const place = (html: string) => ({ selector: 'p', html, name: '', landmark: 'main', box: null, why: 'w' });
    const two = finding({ places: [place('<p class="a">'), place('<p class="b">')] });
    const marked = { ...mark(), ...markedBy(two) };
    expect(marked.fingerprint).toMatch(/^hint:p\+[0-9a-f]{8}$/);
    const more = finding({ places: [place('<p class="a">'), place('<p class="b">'), place('<p class="c">')] });
    expect(withMarks([two, more, finding({ places: [place('<p class="a">')] })], [marked]).map(({ state }) => state)).toEqual(['failed', 'cantTell', 'cantTell']);
  });

  it('lets the later of two marks count', () => {
    expect(withMarks([finding({})], [mark(), mark({ verdict: 'passed' })])[0]?.state).toBe('passed');
  });
});
