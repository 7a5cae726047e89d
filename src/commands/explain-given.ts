import type { Input, Scenario, StepCall } from '../model/scenario.ts';
import type { Binding } from '../model/survey.ts';
import { briefly } from './explain-brief.ts';
import { allSteps, scriptLines, type FragmentWords } from './explain-script.ts';
import { steps as words } from '../visit/steps/steps.ts';

/** A site for which a task is explained, and what its file says; null: it has none. */
export interface BoundSite { readonly site: string; readonly binding: Binding | null }

/** A task's scripted route in plain words, with what it has to be given and what one site makes of it; nothing where it has none. */
export function routeLines({ id, script, inputs }: Pick<Scenario, 'id' | 'script' | 'inputs'>, fragmentWords: FragmentWords, bound: BoundSite | null, isWhole: boolean): readonly string[] {
  const own = bound?.binding?.scripts[id];
  const steps = own ?? script;
  const given = Object.entries(inputs);
  if (steps.length === 0) return [];
  return [
    '', own === undefined ? 'Scripted route:' : `Scripted route, as ${bound?.site} has it of its own:`,
    ...scriptLines(isWhole ? steps : briefly(steps), fragmentWords),
    ...(allSteps(steps).some(({ word }) => words[word]?.group === 'act') ? ['  (* acts on the page, in our browser alone: nothing is ever sent.)'] : []),
    ...(given.length === 0 ? [] : ['', 'It has to be given:', ...given.map(([name, input]) => `  ${name}: ${input.say}; ${givenBy(name, input, bound)}`)]),
  ];
}

/** What is special at a site, for the head of an explanation; nothing where no site is asked for. */
export function boundLines({ id, script, inputs }: Pick<Scenario, 'id' | 'script' | 'inputs'>, bound: BoundSite | null, today: string): readonly string[] {
  if (bound === null) return [];
  const given = Object.entries(bound.binding?.inputs ?? {}).filter(([name]) => inputs[name] !== undefined)
    .map(([name, value]) => `  ${name}: ${'env' in value ? `from the environment (${value.env})` : `“${value.value}” (${value.of})`}`);
  const steps = bound.binding?.scripts[id] ?? script;
  return [...siteLines(id, bound, given, today), ...(steps.length === 0 ? [] : staleLines(id, steps, bound)), ''];
}

function givenBy(name: string, { type, fallback }: Input, bound: BoundSite | null): string {
  const here = bound?.binding?.inputs[name];
  if (here !== undefined) return 'env' in here ? `at ${bound?.site} from the environment (${here.env}); never written down` : `at ${bound?.site} “${here.value}” (${here.of})`;
  if (fallback !== null) return `“${fallback}” unless a site’s binding says otherwise`;
  if (bound !== null) return `NOT GIVEN at ${bound.site}: what needs it is left undone. Give it in scenarios/bindings/${bound.site}.yaml`;
  return type === 'secret' ? 'each site’s binding names the environment variable; never written down' : 'each site’s binding gives it';
}

function siteLines(task: string, { site, binding }: BoundSite, given: readonly string[], today: string): readonly string[] {
  if (binding === null) return [`${site} has no file of its own (scenarios/bindings/${site}.yaml): nothing is known of it but its address.`];
  const { optOut, consent, suppliers, overrides, pins, allow } = binding;
  const supplier = suppliers[task];
  const dueBy = (review: string): string => `to be looked at again by ${review}${review <= today ? ', which is OVERDUE' : ''}`;
  const lines = [
    ...given,
    ...(optOut === null ? [] : [`  It asked not to be visited, since ${optOut.since}: ${optOut.because}`]),
    ...(consent.length === 0 ? [] : [`  Cookies are refused there by ${consent.map((word) => `“${word}”`).join(' or ')}.`]),
    ...(pins[task] ?? []).map((pin) => `  A person says that the answer is at ${pin}`),
    ...(supplier === undefined ? [] : [`  The task goes on with ${supplier.name}, on ${supplier.host}.`]),
    ...Object.entries(overrides[task] ?? {}).map(([name, { css, because, review }]) => `  “${name}” is found there by ${css}, because ${because}; ${dueBy(review)}. Whoever arrives so is told as “done with help”.`),
    ...allow.post.map(({ url, because, review }) => `  One POST is allowed there, to ${url}, because ${because}; ${dueBy(review)}.`),
  ];
  return [`At ${site}${lines.length === 0 ? ' nothing else is different.' : ':'}`, ...lines];
}

/** Overrides whose step is no longer in the script help nobody. */
function staleLines(task: string, script: readonly StepCall[], { binding }: BoundSite): readonly string[] {
  const named = new Set(allSteps(script).flatMap(({ name }) => (name === undefined ? [] : [name])));
  const stale = Object.keys(binding?.overrides[task] ?? {}).filter((name) => !named.has(name));
  return stale.map((name) => `  There is no step called “${name}” in the script: that override helps nobody.`);
}
