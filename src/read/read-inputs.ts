import type { Problem } from '../model/problem.ts';
import type { Input } from '../model/scenario.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { inputName, inputsShape } from './shapes/inputs-shape.ts';
import { writtenValue } from './written-value.ts';

/** What a task or a fragment says it has to be given, as far as it can be read; of what cannot, the file's shape tells. */
export interface ReadInputs {
  readonly inputs: Readonly<Record<string, Input>>;
  /** The same, for whoever asks for one; null where some cannot be read and may be it. */
  readonly declared: Readonly<Record<string, Input>> | null;
  readonly problems: readonly Problem[];
}

const SAY: Readonly<Record<Input['type'], string>> = {
  postcode: 'postcode of a public building', text: 'text', number: 'number', date: 'date', secret: 'secret',
};

/** The `inputs:` of a file. Postcodes of packs of other countries may be any short code. */
export function readInputs(written: Written, isBritish: boolean): ReadInputs {
  const raw = isWrittenMap(written.raw) ? written.raw['inputs'] : null;
  const read = Object.entries(isWrittenMap(raw) ? raw : {}).map(([name, one]) => readInput(written, name, one, isBritish));
  const inputs = Object.fromEntries(read.flatMap(({ name, input }) => (input === null ? [] : [[name, input]])));
  const isWhole = read.every(({ input }) => input !== null) && (raw === undefined || raw === null || isWrittenMap(raw));
  return { inputs, declared: isWhole ? inputs : null, problems: read.flatMap(({ problems }) => problems) };
}

interface One { readonly name: string; readonly input: Input | null; readonly problems: readonly Problem[] }

function readInput(written: Written, name: string, raw: unknown, isBritish: boolean): One {
  const one = inputName.safeParse(name).success ? inputsShape.safeParse({ [name]: raw }).data?.[name] : undefined;
  if (one === undefined) return { name, input: null, problems: [] };
  const { type, say, default: fallback } = typeof one === 'string' ? { type: one, say: undefined, default: undefined } : one;
  const input = { type, say: say ?? (type === 'postcode' ? SAY.postcode : `${name.replaceAll('-', ' ')} (${SAY[type]})`), fallback: null };
  if (fallback === undefined) return { name, input, problems: [] };
  const value = writtenValue(type, fallback, isBritish);
  if (value.fault === null) return { name, input: { ...input, fallback: value.text }, problems: [] };
  return { name, input, problems: [written.problem(['inputs', name, 'default'], value.fault)] };
}
