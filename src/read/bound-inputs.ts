import type { Problem } from '../model/problem.ts';
import type { Input } from '../model/scenario.ts';
import type { BoundInput } from '../model/survey.ts';
import type { KnownTasks } from './known-tasks.ts';
import { looksPersonal } from './looks-personal.ts';
import { nearest } from './nearest.ts';
import type { Written } from './open-yaml.ts';
import { writtenValue } from './written-value.ts';

/** What a site gives to scripts, and what is wrong or doubtful in it. */
export interface BoundInputs { readonly inputs: Readonly<Record<string, BoundInput>>; readonly problems: readonly Problem[] }

type Given = string | number | undefined;
type Raw = Readonly<Record<string, { readonly value?: Given; readonly of?: string | undefined; readonly env?: string | undefined }>>;
/** A task's declaration of an input. */
interface Asking { readonly type: Input['type']; readonly isBritish: boolean }

const SECRET_NAME = /pass(word|phrase|code)?$|(^|-)(pin|token|secret|login|api-?key)(-|$)/;
const SECRET_VALUE = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w+/=.-]{16,}$/;

/** The `inputs` of a binding, held against what the tasks declare. */
export function boundInputs(written: Written, raw: Raw, known: KnownTasks): BoundInputs {
  const tasks = known.ids.flatMap((id) => known.of(id));
  const names = [...new Set(tasks.flatMap(({ inputs }) => Object.keys(inputs)))];
  const read = Object.entries(raw).map(([name, { value, of = '', env }]) => {
    const asking = tasks.flatMap(({ inputs, isBritish }): readonly Asking[] => {
      const type = Object.hasOwn(inputs, name) ? inputs[name]?.type : undefined;
      return type === undefined ? [] : [{ type, isBritish }];
    });
    const bound: BoundInput = env === undefined ? { value: String(value), of } : { env };
    if (asking.length > 0) return { name, bound, problems: misfits(written, name, value, asking) };
    const isSure = tasks.every(({ isWhole }) => isWhole);
    const idle = written.problem(['inputs', name], `no task asks for "${name}"`, { where: 'key', hint: nearest(name, names), level: 'warning' });
    return { name, bound, problems: isSure ? [idle] : [] };
  });
  return {
    inputs: Object.fromEntries(read.map(({ name, bound }) => [name, bound])),
    problems: read.flatMap(({ name, problems }) => {
      const isWrong = problems.some(({ level }) => level === 'error');
      return isWrong ? problems : [...problems, ...doubts(written, name, raw[name]?.value)];
    }),
  };
}

function misfits(written: Written, name: string, value: Given, asking: readonly Asking[]): readonly Problem[] {
  const areSecret = asking.filter(({ type }) => type === 'secret').length;
  if (value === undefined) {
    const message = `"${name}" is no secret (${asking[0]?.type ?? ''}): give a value and of`;
    return areSecret > 0 ? [] : [written.problem(['inputs', name, 'env'], message, { where: 'key' })];
  }
  if (areSecret === asking.length) {
    const message = `"${name}" is a secret, and a secret never stands in a file: give {env: NAME_OF_THE_VARIABLE}`;
    return [written.problem(['inputs', name, 'value'], message, { where: 'key' })];
  }
  const faults = asking.filter(({ type }) => type !== 'secret').map(({ type, isBritish }) => writtenValue(type, value, isBritish).fault);
  const [first] = faults;
  return first === undefined || faults.includes(null) || first === null ? [] : [written.problem(['inputs', name, 'value'], first)];
}

function doubts(written: Written, name: string, value: Given): readonly Problem[] {
  if (value === undefined) return [];
  const say = (message: string): Problem[] => [written.problem(['inputs', name, 'value'], message, { level: 'warning' })];
  if (SECRET_NAME.test(name) || SECRET_VALUE.test(String(value))) {
    return say('this looks like a secret: declare the input with type secret and give {env: NAME_OF_THE_VARIABLE}');
  }
  const what = looksPersonal(String(value));
  return what === null ? [] : say(`this looks like ${what}: give only what is made up or public`);
}
