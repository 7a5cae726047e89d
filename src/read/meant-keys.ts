import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';

/**
 * The file as it was probably meant: what stands under a misspelt key of its top stands under the right one, so that mistakes inside
 * are found in the same round. Problems still point to what is written.
 */
export function meantKeys(written: Written, known: readonly string[]): Written {
  const { raw } = written;
  if (!isWrittenMap(raw)) return written;
  const free = known.filter((key) => !Object.hasOwn(raw, key));
  const meant = new Map<string, string>();
  for (const key of Object.keys(raw).filter((each) => !known.includes(each))) {
    const near = nearest(key, known);
    if (near !== null && free.includes(near) && !meant.has(near)) meant.set(near, key);
  }
  const renamed = [...meant].map(([right, key]) => [right, raw[key]] as const);
  const wrong = new Set(meant.values());
  return {
    ...written,
    raw: Object.fromEntries([...Object.entries(raw).filter(([key]) => !wrong.has(key)), ...renamed]),
    problem: ([first = '', ...rest], message, more) => written.problem(first === '' ? [] : [meant.get(String(first)) ?? first, ...rest], message, more),
  };
}
