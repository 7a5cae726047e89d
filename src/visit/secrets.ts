import type { Failure } from '../model/failure.ts';
import type { Errand } from '../model/visit.ts';
import { failure } from './failures.ts';
import { formsOf } from './secret-forms.ts';

/** What stands where a secret would be read. */
const SECRET = '[secret]';

/** A shorter one could not be told from other words, and would be taken out of them too. */
const LEAST = 6;

/** The secrets that journeys have been given so far. They are typed where a script says so, and written nowhere. */
export interface Secrets {
  /** What stands for `$name`, read from the environment now; null where it is no secret of the errand, the failure where it has no fit value. */
  readonly reveal: (written: string, errand: Pick<Errand, 'secrets'>) => { readonly value: string } | Failure | null;
  /** Whether a text holds one, in whatever way it is written. */
  readonly isIn: (text: string) => boolean;
  /** The text with `[secret]` for each. */
  readonly scrub: (text: string) => string;
  /** The same for every text of plain data, names of keys included. */
  readonly scrubAll: <T>(value: T) => T;
}

/** None yet; `env` is read when a secret is asked for, not before. */
export function keepSecrets(env: Readonly<Record<string, string | undefined>> = process.env): Secrets {
  const known = new Map<string, RegExp>();
  const scrub = (text: string): string => [...known.values()].reduce((left, form) => left.replace(form, SECRET), text);
  return {
    reveal: (written, { secrets = {} }) => {
      const name = written.startsWith('$') ? secrets[written.slice(1)] : undefined;
      if (name === undefined) return null;
      const value = env[name];
      if (value === undefined || value === '') return failure('unprepared', `the environment has no variable ${name}, which “${written}” stands for`);
      if ([...value].length < LEAST) {
        return failure('unprepared', `the variable ${name} is shorter than ${LEAST} characters: it could not be kept out of what is written`);
      }
      if (!known.has(value)) known.set(value, formsOf(value));
      return { value };
    },
    isIn: (text) => [...known.values()].some((form) => text.search(form) >= 0),
    scrub,
    scrubAll: (value) => (known.size === 0 ? value : deeply(value, scrub)),
  };
}

/** Every text in plain data changed by `scrub`; its shape is what it was. */
function deeply<T>(value: T, scrub: (text: string) => string): T {
  const over = (one: unknown): unknown => {
    if (typeof one === 'string') return scrub(one);
    if (Array.isArray(one)) return one.map(over);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, each]) => [scrub(key), over(each)]));
  };
  // Plain data keeps its shape: a text stays a text, a list a list, and what is neither is left as it is.
  return over(value) as T;
}
