import type { StepCall } from '../model/scenario.ts';

/** A step without what only its author looks for. `patterns`: so many were left out beside names. */
export interface BriefCall extends StepCall { readonly patterns?: number }

/** A script for whoever asks what it does: names without the patterns beside them, fragments without their steps. */
export function briefly(script: readonly StepCall[]): readonly BriefCall[] {
  return script.map((call) => {
    const left = { patterns: 0 };
    const args = brief(call.word === 'use' ? withoutSteps(call.args) : call.args, left);
    return { ...call, args, ...(left.patterns > 0 && { patterns: left.patterns }) };
  });
}

function brief(value: unknown, left: { patterns: number }): unknown {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    const names = value.filter((one) => !one.startsWith('~'));
    if (names.length === 0) return value;
    left.patterns += value.length - names.length;
    return names;
  }
  // What the reader put there are step calls; each counts for itself.
  if (Array.isArray(value)) return value.map((one: unknown) => (isCall(one) ? briefly([one])[0] : brief(one, left)));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, brief(one, left)])) : value;
}

function isCall(value: unknown): value is StepCall {
  return typeof value === 'object' && value !== null && 'word' in value && 'line' in value && 'args' in value;
}

function withoutSteps(args: unknown): unknown {
  return typeof args === 'object' && args !== null && 'steps' in args ? { ...args, steps: [] } : args;
}
