import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';

const KEYS = ['css', 'selector', 'xpath'];
const WORDS = 'belongs in the site\'s binding, under overrides: {<task>: {<step\'s name>: {css, because, review}}}';

/** Code that points into one site's page, where a step has it; what stands under the keys `besides` is left out. */
export function noCss(written: Written, raw: unknown, path: Path, besides: readonly string[]): readonly Problem[] {
  if (Array.isArray(raw)) return besides.includes('') ? [] : raw.flatMap((one: unknown, index) => noCss(written, one, [...path, index], []));
  if (!isWrittenMap(raw)) return [];
  return Object.entries(raw).filter(([key]) => !besides.includes(key)).flatMap(([key, one]) => KEYS.includes(key)
    ? [written.problem([...path, key], `${key} ${WORDS}`, { where: 'key' })] : noCss(written, one, [...path, key], []));
}
