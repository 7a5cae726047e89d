import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeRules } from '../../src/publish/words/axe-rules.ts';

describe('our words for the rules of axe', () => {
  const rules = axe.getRules().map(({ ruleId }) => ruleId);
  it('are there for every rule of the engine, and for no other', () => {
    expect(Object.keys(axeRules).toSorted()).toEqual(rules.toSorted());
  });
  it('are British, short, and not axe’s own', () => {
    for (const { ruleId, help } of axe.getRules()) {
      expect(axeRules[ruleId], ruleId).not.toBe(help);
      expect(axeRules[ruleId], ruleId).not.toMatch(/\bcolor|\bmust\b|\bshould\b|[.:]$/i);
      expect(axeRules[ruleId]?.length, ruleId).toBeLessThan(80);
    }
  });
});
