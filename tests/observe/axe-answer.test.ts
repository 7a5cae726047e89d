import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { asAxe, criteria } from '../../src/observe/axe-answer.ts';
import { PHONE_RULES, TAGS } from '../../src/observe/axe-rules.ts';

describe('axe’s tags', () => {
  it('become success criteria', () => {
    expect(criteria(['cat.color', 'wcag2aa', 'wcag143', 'wcag1410', 'TTv5', 'EN-9.1.4.3', 'wcag22aa'])).toEqual(['1.4.3', '1.4.10']);
  });

  it('name a criterion for every rule of WCAG that is run, and only for those', () => {
    const rules = axe.getRules([...TAGS]).filter(({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated'));
    const without = rules.filter(({ tags }) => tags.some((tag) => /^wcag2\d?a/.test(tag)) && criteria(tags).length === 0);
    expect(without.map(({ ruleId }) => ruleId)).toEqual([]);
    expect(rules.filter(({ tags }) => tags.includes('best-practice') && criteria(tags).length > 0)).toEqual([]);
    expect(PHONE_RULES.filter((id) => !rules.some(({ ruleId }) => ruleId === id))).toEqual([]);
  });
});

describe('what comes from the page', () => {
  it('is cut and made sure of', () => {
    const rule = { id: 'x'.repeat(99), impact: 'apocalyptic', tags: null, count: '9', places: [{ selector: 7, html: 'h'.repeat(999), why: 'w' }] };
    expect(asAxe({ violations: [rule], incomplete: [], rules: 3 }).violations).toEqual([{
      id: 'x'.repeat(60), impact: null, help: '', helpUrl: '', wcag: [], count: 0, places: [{ selector: '', html: 'h'.repeat(300), why: 'w' }],
    }]);
  });

  it('keeps what is known of a place, and leaves out what is not', () => {
    const place = { selector: 'a', html: '<a>', why: 'w', landmark: 'main', name: 'n', box: { x: 1, y: 2, width: 3, height: 4.06 }, count: 2, frame: 'f'.repeat(200) };
    const rule = { id: 'r', places: [place, { ...place, landmark: 7, count: 'x', frame: 5 }, { ...place, landmark: '<b>', box: 'none' }] };
    expect(asAxe({ violations: [], incomplete: [rule], rules: 1, known: 2 })).toMatchObject({ known: 2, incomplete: [{ places: [
      { landmark: 'main', name: 'n', box: { x: 1, y: 2, width: 3, height: 4.1 }, count: 2, frame: 'f'.repeat(120) }, { selector: 'a', html: '<a>', why: 'w' }, { landmark: '', box: null },
    ] }] });
  });

  it.each([[null], [{}], ['text'], [{ violations: {}, incomplete: [], rules: 1 }]])('of another shape is refused: %j', (raw) => {
    expect(() => asAxe(raw)).toThrow('something else');
  });
});
