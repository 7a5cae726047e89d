import { describe, expect, it } from 'vitest';
import { hear } from '../../src/findability/hearing.ts';
import { vocabularyOf } from '../../src/findability/vocabulary.ts';
import { welsh } from '../../src/findability/welsh.ts';
import type { Words } from '../../src/model/scenario.ts';

const tax: Words = {
  concepts: [{ name: 'council tax', weight: 1, head: true, terms: { 'treth gyngor': 1, 'treth y cyngor': .9, trethi: .6, bil: .5 } }],
  broader: { arian: .4 }, against: { 'disgownt': .6 }, action: 'pay',
};
const vocabulary = vocabularyOf(tax, 'cy');
const head = (text: string): string | undefined => hear(vocabulary, text).concepts[0]?.term;

describe('Welsh words', () => {
  it('are known however a sentence makes them begin', () => {
    for (const text of ['Treth gyngor', 'Talu eich treth gyngor', "Talu'r dreth gyngor", 'Fy nhreth gyngor', 'Costau a threth gyngor', 'TRETH GYNGOR']) {
      expect(head(text), text).toBe('treth gyngor');
    }
    expect(head('Treth y Cyngor')).toBe('treth y cyngor');
    expect(head('Eich bil')).toBe('bil');
    expect(head('Yn fil o bunnoedd')).toBe('bil');
  });

  it('are not stemmed, and no English endings are taken off', () => {
    expect(head('biliau')).toBeUndefined();
    expect(head('bils')).toBeUndefined();
    expect(head('treth')).toBeUndefined();
  });

  it('are taken apart where an address runs them together, and never in part', () => {
    expect(head('trethgyngor')).toBe('treth gyngor');
    expect(head('trethgyngorau')).toBeUndefined();
  });

  it('have no accents and no tails', () => {
    const { words } = welsh([]);
    expect(words("Dod o hyd i'ch cynghorydd â'r tŷ, ŵyl a'ch un")).toEqual(['dod', 'o', 'hyd', 'i', 'ch', 'cynghorydd', 'a', 'r', 'ty', 'wyl', 'a', 'ch', 'un']);
  });

  it('are one word where one may be the other’s beginning, whichever was written first', () => {
    for (const known of [['gyngor', 'cyngor'], ['cyngor', 'gyngor']]) {
      const { stem } = welsh(known);
      expect(new Set(['cyngor', 'gyngor', 'nghyngor', 'chyngor'].map(stem)).size).toBe(1);
      expect(stem('cynghorydd')).toBe('cynghorydd');
    }
  });

  it('know doors, doing and what speaks for another task', () => {
    expect(hear(vocabulary, 'Gwasanaethau').hub?.term).toBe('gwasanaethau');
    expect(hear(vocabulary, 'Gwneud taliad').action?.term).toBe('taliad');
    expect(hear(vocabulary, 'Arian a chyllid').broader?.term).toBe('arian');
    expect(hear(vocabulary, 'Ddisgownt').against?.term).toBe('disgownt');
  });

  it('that mean nothing by themselves are neither explained nor unexplained', () => {
    expect(hear(vocabulary, "Sut y gallwch dalu'r dreth gyngor i'r cyngor?").unexplained).toEqual([]);
    expect(hear(vocabulary, 'Treth gyngor a pharcio').unexplained).toEqual(['pharcio']);
  });
});
