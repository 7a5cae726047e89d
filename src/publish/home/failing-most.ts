import type { Results } from '../../model/kit.ts';
import { byText } from '../atlas.ts';
import { isCounted } from '../words/is-counted.ts';

interface Widest { readonly check: Results['checks'][number]; readonly failing: number; readonly asked: number }

/** Of these checks, the one that failed at most councils, with how many were asked; null where none failed. */
export function failingMost(results: Results, ids: readonly string[]): Widest | null {
  const counted = results.checks.filter((check) => ids.includes(check.id)).map((check) => {
    const decided = results.findings.filter((finding) => finding.check === check.id && isCounted(results, finding) && (finding.state === 'failed' || finding.state === 'passed'));
    const failing = new Set(decided.flatMap((finding) => (finding.state === 'failed' ? [finding.site] : []))).size;
    return { check, failing, asked: new Set(decided.map((finding) => finding.site)).size };
  });
  const widest = counted.filter(({ failing }) => failing > 0).toSorted((a, b) => b.failing - a.failing || byText(a.check.id, b.check.id))[0];
  return widest ?? null;
}
