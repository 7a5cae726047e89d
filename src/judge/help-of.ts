import { oneLine } from './one-line.ts';
import type { OutcomeCase } from './outcome-case.ts';

/**
 * What was written for this one site and used on the way, each reason once: a binding’s own script, and each target that its override found.
 * Both are help, for with the words that serve every council a resident would not have come there. A pin is none: it says which page
 * answers, not how to come to it.
 */
export function helpOf({ journey: { steps, visit }, isOwnScript }: Pick<OutcomeCase, 'journey' | 'isOwnScript'>): readonly string[] {
  const overrides = steps.flatMap(({ outcome, help }) => (outcome === 'done' && help !== undefined ? [oneLine(help.because)] : []));
  const script = visit.route === 'scripted' && isOwnScript ? ['its steps were written for this site alone'] : [];
  return [...new Set([...script, ...overrides])];
}
