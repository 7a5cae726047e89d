import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeAct, axeActRules } from '../../src/judge/axe-act.ts';
import { axeCriteria } from '../../src/judge/axe-criteria.ts';
import { criteria } from '../../src/observe/axe-answer.ts';
import { LEFT_RULES, TAGS } from '../../src/observe/axe-rules.ts';

describe('the ACT rules that axe decides', () => {
  it('are those of the engine’s own metadata', () => {
    const rules = axe.getRules() as readonly { readonly ruleId: string; readonly actIds?: readonly string[] }[]; // not in axe's types yet
    const declared = rules.flatMap(({ ruleId, actIds = [] }) => (actIds.length > 0 ? [[ruleId, actIds.toSorted()]] : []));
    expect(axeAct).toEqual(Object.fromEntries(declared));
    expect(axeActRules.length).toBeGreaterThan(40);
  });
});

describe('the criteria that axe sees a part of', () => {
  it('are those of the rules that are run, at levels A and AA', () => {
    const run = axe.getRules(TAGS.filter((tag) => tag.startsWith('wcag'))).filter(({ ruleId, tags }) => !LEFT_RULES.includes(ruleId) && !tags.includes('experimental') && !tags.includes('deprecated'));
    // A rule of an A criterion may name one of AAA beside it.
    const found = new Set(run.flatMap(({ tags }) => criteria(tags)).filter((id) => id !== '2.1.3'));
    expect(axeCriteria).toEqual([...found].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  });
});
