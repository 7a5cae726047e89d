import type { Problem } from '../model/problem.ts';
import type { Input } from '../model/scenario.ts';
import type { Written } from './open-yaml.ts';
import type { Ask } from './placed.ts';

/** A warning for each input that no step asks for. */
export function unusedInputs(written: Written, inputs: Readonly<Record<string, Input>>, asks: readonly Ask[]): readonly Problem[] {
  return Object.keys(inputs).filter((name) => !asks.some((ask) => ask.name === name))
    .map((name) => written.problem(['inputs', name], `no step asks for $${name}: leave it out`, { where: 'key', level: 'warning' }));
}
