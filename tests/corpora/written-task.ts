import type { Scenario, Words } from '../../src/model/scenario.ts';

type Terms = Readonly<Record<string, number>>;

/** The words of a resident for one task. */
interface Written {
  readonly id: string;
  readonly task: string;
  readonly query: string;
  readonly az: readonly string[];
  readonly action: Words['action'];
  /** The idea without which nothing answers. */
  readonly head: Terms;
  /** What is wanted of it; may be left out. */
  readonly aspect?: Terms;
  readonly broader: Terms;
  readonly against?: Terms;
}

/** A task of a saved site as a scenario: a subject that must be there, perhaps an aspect of it, no answers and no script. */
export function writtenTask({ id, task, query, az, action, head, aspect, broader, against }: Written): Scenario {
  const concepts = [
    { name: 'subject', weight: 1, head: true, terms: head },
    ...(aspect ? [{ name: 'aspect', weight: .7, head: false, terms: aspect }] : []),
  ];
  return {
    id, task, query, az, words: { concepts, broader, against: against ?? {}, action },
    for: ['unitary'], lgsl: null, lgil: null, queries: [], short: [], welsh: null, answers: [], stop: 'on the page that answers', clicks: 3, script: [], inputs: {}, file: `${id}.yaml`,
  };
}
