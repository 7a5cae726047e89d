import { describe, expect, it } from 'vitest';
import { holdsWords, termKey } from '../../src/read/term-key.ts';

describe('termKey', () => {
  it.each([
    ['bin', 'Bins'], ['fly-tipping', 'fly  tipping'], ['authority', 'authorities'], ['church', 'churches'], ['box', 'boxes'], ["child's birth", 'Child’s births'],
  ])('takes English %s and %s for the same', (one, other) => expect(termKey(one, 'en')).toBe(termKey(other, 'en')));
  it.each([['bus', 'bu'], ['address', 'addre'], ['tax', 'tag'], ['pass', 'pas'], ['thesis', 'thesi']])('but not %s and %s', (one, other) => {
    expect(termKey(one, 'en')).not.toBe(termKey(other, 'en'));
  });
  it.each([
    ['twll yn y ffordd', 'dwll yn y ffordd'], ['treth gyngor', 'threth gyngor'], ['bathodyn glas', 'fathodyn glas'], ['golau', 'olau'], ['cynghorydd', 'nghynghorydd'],
    ['tâl', 'dal'], ['ailgylchu', 'hailgylchu'], ['lle', 'le'], ['rhestr', 'restr'],
  ])('takes Welsh %s and %s for the same', (one, other) => expect(termKey(one, 'cy')).toBe(termKey(other, 'cy')));
  it.each([['bod', 'dod'], ['casgliad', 'casgliadau'], ['ffordd', 'mordd'], ['sbwriel', 'spwriel'], ['a', 'ma']])('but not %s and %s', (one, other) => {
    expect(termKey(one, 'cy')).not.toBe(termKey(other, 'cy'));
  });
});

describe('holdsWords', () => {
  it('asks for whole words in a row', () => {
    expect([holdsWords('report missed bin', 'missed bin'), holdsWords('report cabin', 'bin'), holdsWords('bin missed', 'missed bin'), holdsWords('bin', '')])
      .toEqual([true, false, false, false]);
  });
});
