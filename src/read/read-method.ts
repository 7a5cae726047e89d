import type { Method, VisitorHabits } from '../model/method.ts';
import type { Problem, Read } from '../model/problem.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { methodFaults } from './method-faults.ts';
import { openKind } from './open-kind.ts';
import { ownId } from './own-id.ts';
import { idOf } from './paths.ts';
import { outcome } from './problems.ts';
import { methodShape, type WrittenMethod } from './shapes/method-shape.ts';
import type { WrittenVisitor } from './shapes/visitor-shape.ts';

/**
 * How to score, from its YAML file, or every problem of it. `checks` are the ids it may weigh; left out, they are not compared.
 * What may be left out: id, caps (none), gates (none), a gate's state (failed), the visitor (no model), states (shown), decimals (0).
 */
export function readMethod(files: Files, file: string, checks?: readonly string[]): Read<Method> {
  const opened = openKind(files, file, 'method');
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, methodShape);
  const all: Problem[] = [...problems, ...ownId(written, 'id', /^[a-z0-9][a-z0-9-]*$/), ...methodFaults(written, checks)];
  return outcome(all, () => value === null ? null : methodOf(idOf(file), value, files.hash(written.text)));
}

function methodOf(id: string, value: WrittenMethod, hash: string): Method {
  const { weights, undecided, stars, caps } = value.tasks;
  return {
    id,
    title: value.title,
    hash,
    task: { weights, undecided, caps, stars: [{ stars: 4, from: stars[4] }, { stars: 3, from: stars[3] }, { stars: 2, from: stars[2] }] },
    ...(value.groups === undefined ? {} : { groups: value.groups }),
    measures: value.measures,
    overall: value.overall,
    gates: value.gates.map(({ on, ...gate }) => ({ ...gate, role: on })),
    coverage: value.coverage,
    bands: value.bands,
    visitor: value.visitor ? habitsOf(value.visitor) : null,
    ...(value.states === undefined ? {} : { states: value.states }),
    decimals: value.decimals,
  };
}

function habitsOf({ sees, sharpness, slips, back, faint, bands, ...written }: WrittenVisitor): VisitorHabits {
  return {
    sees, behindMenu: written['behind-menu'], sharpness, slips, back, givesUp: written['gives-up'], givesUpLost: written['gives-up-lost'],
    faint, leastReach: written['least-reach'], bands,
  };
}
