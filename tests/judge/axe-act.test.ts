import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeAct, axeActRules } from '../../src/judge/axe-act.ts';

describe('the ACT rules that axe decides', () => {
  it('are those of the engine’s own metadata', () => {
    const rules = axe.getRules() as readonly { readonly ruleId: string; readonly actIds?: readonly string[] }[]; // not in axe's types yet
    const declared = rules.flatMap(({ ruleId, actIds = [] }) => (actIds.length > 0 ? [[ruleId, actIds.toSorted()]] : []));
    expect(axeAct).toEqual(Object.fromEntries(declared));
    expect(axeActRules.length).toBeGreaterThan(40);
  });
});
