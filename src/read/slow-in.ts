import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';
import { slowPattern } from './slow-pattern.ts';

/** Patterns (`~…`) among a step's texts and keys that could keep a page busy for ever; what stands under the keys `besides` is left out. */
export function slowIn(written: Written, raw: unknown, path: Path, besides: readonly string[] = []): readonly Problem[] {
  if (typeof raw === 'string') return told(written, raw, path, 'value');
  if (Array.isArray(raw)) return besides.includes('') ? [] : raw.flatMap((one: unknown, index) => slowIn(written, one, [...path, index]));
  if (!isWrittenMap(raw)) return [];
  return Object.entries(raw).filter(([key]) => !besides.includes(key))
    .flatMap(([key, one]) => [...told(written, key, [...path, key], 'key'), ...slowIn(written, one, [...path, key])]);
}

function told(written: Written, text: string, path: Path, where: 'key' | 'value'): readonly Problem[] {
  const fault = text.startsWith('~') ? slowPattern(text.slice(1)) : null;
  return fault === null ? [] : [written.problem(path, fault, { where })];
}
