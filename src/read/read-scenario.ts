import { z } from 'zod';
import type { Read } from '../model/problem.ts';
import type { Answer, Input, Scenario, Sign, StepCall, Tongue } from '../model/scenario.ts';
import { checkShape } from './check-shape.ts';
import type { Files } from './files.ts';
import { lint } from './lints/lint.ts';
import { openKind } from './open-kind.ts';
import { isWrittenMap } from './open-yaml.ts';
import { ownId } from './own-id.ts';
import { folderOf, idOf, nameOf } from './paths.ts';
import { outcome } from './problems.ts';
import { doubtWords } from './doubt-words.ts';
import { answerFaults } from './answer-faults.ts';
import { doubtPatterns } from './doubt-patterns.ts';
import { UK_TYPES } from './shapes/leaves.ts';
import { scenarioShape, type signShape } from './shapes/scenario-shape.ts';
import { readInputs } from './read-inputs.ts';
import { isPack, shelfFor, type Shelf } from './shelf.ts';
import { readSteps } from './steps.ts';
import { unusedInputs } from './unused-inputs.ts';
import type { Grammar } from './vocabulary.ts';

const shape = scenarioShape(z.unknown());

/** A top task from its YAML file, or every problem of it. What may be left out: id, lgsl, lgil, queries, az, short, broader, against, welsh, clicks (3), inputs, script. The fragments that its script uses are in place. */
export function readScenario(files: Files, file: string, grammar: Grammar, shelf: Shelf = shelfFor(files, file, grammar)): Read<Scenario> {
  const opened = openKind(files, file, 'task');
  if (!opened.ok) return opened;
  const written = opened.value;
  const { value, problems } = checkShape(written, shape);
  const isBritish = !isPack(folderOf(file));
  const { inputs, declared, problems: wrongInputs } = readInputs(written, isBritish);
  const list = isWrittenMap(written.raw) ? written.raw['script'] : null;
  const script = readSteps(written, ['script'], list, { grammar, shelf, inputs: declared, way: [], isBritish });
  const doubts = lint(written, { steps: script.placed, path: ['script'], isWhole: true, grammar }, script.problems);
  // Without a script of its own a task may have inputs for the scripts that sites have for it.
  const unused = script.placed.length === 0 ? [] : unusedInputs(written, inputs, script.asks);
  const own = [...ownId(written, 'id', /^[a-z0-9][a-z0-9-]*$/), ...doubtWords(written), ...answerFaults(written), ...doubtPatterns(written)];
  const all = [...problems, ...wrongInputs, ...script.problems, ...doubts, ...unused, ...own];
  return outcome(all, () => value === null ? null : scenarioOf(file, value, script.placed.map(({ call }) => call), inputs));
}

function scenarioOf(file: string, value: z.output<typeof shape>, script: readonly StepCall[], inputs: Readonly<Record<string, Input>>): Scenario {
  return {
    id: idOf(file),
    task: value.task,
    for: value.for === 'all' ? UK_TYPES : value.for,
    lgsl: value.lgsl ?? null,
    lgil: value.lgil ?? null,
    query: value.query,
    queries: value.queries,
    az: value.az,
    short: value.short,
    words: { concepts: value.concepts, broader: value.broader, against: value.against, action: value.action },
    welsh: welshOf(value),
    answers: value.answer.map((answer): Answer => ({ ...answer, any: answer.any.flatMap(signOf) })),
    stop: value.stop,
    clicks: value.clicks,
    script,
    inputs,
    file: nameOf(file),
  };
}

/** The Welsh words in the order, with the weights and heads, of the English concepts. */
function welshOf({ welsh, concepts, action }: z.output<typeof shape>): Tongue | null {
  if (welsh === undefined) return null;
  const own = concepts.map((concept) => ({ ...concept, terms: welsh.concepts[concept.name] ?? {} }));
  return { query: welsh.query, az: welsh.az, words: { concepts: own, broader: welsh.broader, against: welsh.against, action } };
}

/** The one sign that the shape let pass. */
function signOf(sign: z.output<typeof signShape>): Sign[] {
  const { text, link, field, form, file } = sign;
  if (text !== undefined) return [{ text }];
  if (link !== undefined) return [{ link }];
  if (field !== undefined) return [{ field }];
  if (file !== undefined) return [{ file }];
  return form === true ? [{ form }] : [];
}
