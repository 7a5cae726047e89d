import type { Problem } from '../model/problem.ts';
import type { Scenario, StepCall } from '../model/scenario.ts';
import type { Binding, Site } from '../model/survey.ts';
import { inputNamed } from './asked-inputs.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { SurveyNames } from './survey-names.ts';

/** So many councils are named in one warning. */
const NAMED = 3;

interface Asked { readonly sites: readonly Site[]; readonly scenarios: readonly Scenario[]; readonly bindings: readonly Binding[] }

/**
 * A warning for each task whose script asks for what a council's binding does not give: those journeys will be "not assessed".
 * Nothing is said where no script is walked.
 */
export function lackingInputs(written: Written, names: SurveyNames, { sites, scenarios, bindings }: Asked): readonly Problem[] {
  const routes = isWrittenMap(written.raw) ? written.raw['routes'] : undefined;
  if (isWrittenMap(routes) && !Object.hasOwn(routes, 'scripted')) return [];
  const bound = new Map(bindings.map((binding) => [binding.site, binding]));
  return scenarios.flatMap((scenario) => {
    const lacks = sites.filter((site) => scenario.for.includes(site.type)).flatMap((site) => {
      const inputs = lacking(scenario, bound.get(site.id));
      return inputs.length === 0 ? [] : [{ name: site.name, inputs }];
    });
    if (lacks.length === 0) return [];
    const asked = [...new Set(lacks.flatMap(({ inputs }) => inputs))].map((name) => `$${name}`).join(' and ');
    const who = lacks.slice(0, NAMED).map(({ name }) => name).join(', ');
    const more = lacks.length > NAMED ? ` and ${lacks.length - NAMED} more` : '';
    const [bindings, give] = lacks.length === 1 ? ['the binding', 'does not give'] : ['the bindings', 'do not give'];
    const message = `the script of "${scenario.id}" asks for ${asked}, which ${bindings} of ${who}${more} ${give}: those journeys will be "not assessed"`;
    return [written.problem(placeOf(names, scenario.id), message, { level: 'warning' })];
  });
}

function placeOf(names: SurveyNames, id: string): readonly PropertyKey[] {
  const named = names.scenarios === 'all' ? undefined : names.scenarios.find(({ text }) => text === id);
  return named?.path ?? (names.scenarios === 'all' ? [] : ['scenarios']);
}

/** Inputs that the script asks for (the site's own stands above the task's) and for which there is no value. */
function lacking({ id, script, inputs }: Scenario, binding: Binding | undefined): readonly string[] {
  const own: readonly StepCall[] | undefined = binding !== undefined && Object.hasOwn(binding.scripts, id) ? binding.scripts[id] : undefined;
  return namesIn(own ?? script).filter((name) => Object.hasOwn(inputs, name) && inputs[name]?.fallback === null && !Object.hasOwn(binding?.inputs ?? {}, name));
}

/**
 * Every input that stands as a whole value anywhere in it, in order, each once; none that a journey can do without: of an optional step, or
 * of a `try` with a way that does not ask for it.
 */
function namesIn(value: unknown): readonly string[] {
  const name = inputNamed(value);
  if (name !== null) return [name];
  if (isWrittenMap(value) && value['optional'] === true) return [];
  if (isWrittenMap(value) && value['word'] === 'try' && Array.isArray(value['args'])) {
    const ways = value['args'].map(namesIn);
    return (ways[0] ?? []).filter((one) => ways.every((way) => way.includes(one)));
  }
  const inner: readonly unknown[] = Array.isArray(value) ? value : isWrittenMap(value) ? Object.values(value) : [];
  return [...new Set(inner.flatMap(namesIn))];
}
