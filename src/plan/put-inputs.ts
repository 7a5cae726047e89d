import type { Input, Scenario, StepCall } from '../model/scenario.ts';
import type { Binding } from '../model/survey.ts';
import type { Errand } from '../model/visit.ts';

/** A script with what it was given in its place, and what stands apart. */
export interface Filled extends Pick<Errand, 'secrets' | 'lacking'> { readonly steps: readonly StepCall[] }

/**
 * Puts what the site gives, else what the input falls back on, for each `$name` that is a whole value of a step's arguments, steps inside
 * steps included. A secret stays `$name` and is told with its environment variable; one without anything stays `$name` and is lacking.
 */
export function putInputs(script: readonly StepCall[], inputs: Scenario['inputs'], binding: Binding | null): Filled {
  const given = Object.entries(inputs).map(([name, input]) => ({ name, ...givenFor(input, binding?.inputs[name]) }));
  const values = new Map(given.flatMap(({ name, value }) => (value === undefined ? [] : [[`$${name}`, value] as const])));
  const secrets = given.flatMap(({ name, env }) => (env === undefined ? [] : [[name, env] as const]));
  const lacking = given.filter(({ value, env }) => value === undefined && env === undefined).map(({ name }) => name);
  return {
    steps: script.map((call) => ({ ...call, args: filled(call.args, values) })),
    ...(secrets.length > 0 && { secrets: Object.fromEntries(secrets) }),
    ...(lacking.length > 0 && { lacking }),
  };
}

/** What is written openly is no secret, and is not used as one. */
function givenFor({ type, fallback }: Input, bound: Binding['inputs'][string] | undefined): { readonly value?: string; readonly env?: string } {
  if (bound !== undefined && 'env' in bound) return { env: bound.env };
  if (type === 'secret') return {};
  const value = bound?.value ?? fallback;
  return value === null ? {} : { value };
}

function filled(value: unknown, values: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return values.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one: unknown) => filled(one, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, filled(one, values)]));
}
