import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { StepCall } from '../model/scenario.ts';
import { fit } from './issues.ts';
import { nearest } from './nearest.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { found, short } from './phrase.ts';
import type { Path } from './place.ts';
import type { Grammar } from './vocabulary.ts';

interface Steps { readonly calls: readonly StepCall[]; readonly problems: readonly Problem[] }

/** The steps of a script, each checked by its own word's schema; `args` is what that schema makes of what was written. */
export function readSteps(written: Written, path: Path, list: unknown, grammar: Grammar): Steps {
  if (!Array.isArray(list)) return { calls: [], problems: [] };
  const read = list.map((raw: unknown, index) => readStep(written, [...path, index], raw, grammar));
  return { calls: read.flatMap((step) => step.calls), problems: read.flatMap((step) => step.problems) };
}

function readStep(written: Written, path: Path, raw: unknown, grammar: Grammar): Steps {
  const wrong = (message: string, hint: string | null = null): Steps => ({ calls: [], problems: [written.problem(path, message, { hint })] });
  const words = typeof raw === 'string' ? [raw] : isWrittenMap(raw) ? Object.keys(raw) : [];
  const [word, ...others] = words;
  if (word === undefined) return wrong(`expected a step like "open: home", ${found(raw, '')}`);
  if (others.length > 0) return wrong(`one step per line: found ${words.map((each) => `"${short(each)}"`).join(' and ')}`);
  const step = Object.hasOwn(grammar, word) ? grammar[word] : undefined;
  if (step === undefined) return wrong(`unknown step "${short(word)}"`, nearest(word, Object.keys(grammar)));
  const inside = isWrittenMap(raw) ? [...path, word] : path;
  const { value, faults } = fitArgs(step.args, isWrittenMap(raw) ? raw[word] : null);
  if (faults.length === 0) return { calls: [{ word, args: value, line: written.lineOf(path) }], problems: [] };
  return { calls: [], problems: faults.map((fault) => written.problem([...inside, ...fault.path], fault.message, fault)) };
}

/** A word alone (`- back` or `- back:`) may be one that takes nothing, or one whose arguments may all be left out. */
function fitArgs(shape: z.ZodType, raw: unknown): ReturnType<typeof fit> {
  const first = fit(shape, raw);
  if (raw !== null || first.faults.length === 0) return first;
  const other = [undefined, {}].map((nothing) => fit(shape, nothing)).find((tried) => tried.faults.length === 0);
  return other === undefined ? first : { value: other.value ?? null, faults: [] };
}

/** The shape of one step for editors: one of the words, with that word's own arguments. */
export function stepShape(grammar: Grammar): z.ZodType {
  const forms = Object.entries(grammar).map(([word, step]) => z.strictObject({ [word]: step.args }).describe(step.about));
  const alone = Object.entries(grammar).filter(([, step]) => fitArgs(step.args, null).faults.length === 0).map(([word]) => word);
  const short = alone.length > 0 ? [z.enum(alone)] : [];
  return z.union([...forms, ...short]);
}
