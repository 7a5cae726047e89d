import type { Results } from '../../model/kit.ts';
import type { LeagueRow, Method } from '../../model/method.ts';
import { atlas } from '../atlas.ts';
import { checksOf } from './checks-of.ts';
import { gateOf } from './gate-of.ts';
import { isCounted } from './is-counted.ts';

/** Gates whose condition a ranked council meets though they do not hold its stars down, for its points give it no more anyway. */
export function gatesMet(results: Results, row: LeagueRow): readonly Method['gates'][number][] {
  const { method } = results.survey;
  const held = new Set(row.gates.map((named) => gateOf(method, named)?.id));
  const found = (atlas(results).findings.get(row.site) ?? []).filter((finding) => isCounted(results, finding));
  return !row.ranked ? [] : method.gates.filter((gate) => !held.has(gate.id) && found.some(({ check, state, roles }) =>
    checksOf(method, gate.check).includes(check) && state === gate.state && (gate.role === 'any' || roles.includes(gate.role))));
}
