import { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { isWrittenMap, type Written } from './open-yaml.ts';
import { conceptShape } from './shapes/scenario-shape.ts';
import { terms } from './shapes/leaves.ts';

/** What people do, whatever the task: it says nothing of what a page is about. */
const ACTIONS = new Set([
  'find', 'report', 'pay', 'apply', 'register', 'book', 'view', 'check', 'search', 'make', 'get', 'see', 'tell', 'request', 'order',
  'look up',
]);

type Concepts = readonly z.output<typeof conceptShape>[];

/** Faults and doubts of a task's vocabulary; asked wherever the concepts themselves can be read. */
export function doubtWords(written: Written): readonly Problem[] {
  if (!isWrittenMap(written.raw)) return [];
  const concepts = z.array(conceptShape).min(1).safeParse(written.raw['concepts']);
  const against = terms.safeParse(written.raw['against'] ?? {});
  if (!concepts.success) return [];
  return [
    ...headless(written, concepts.data),
    ...thinHeads(written, concepts.data),
    ...actionHeads(written, concepts.data),
    ...(against.success ? bothSides(written, concepts.data, against.data) : []),
  ];
}

function headless(written: Written, concepts: Concepts): Problem[] {
  if (concepts.some((concept) => concept.head)) return [];
  return [written.problem(['concepts'], 'no concept has "head: true": say which idea a page must be about', { where: 'key' })];
}

function thinHeads(written: Written, concepts: Concepts): Problem[] {
  return concepts.flatMap((concept, index) => {
    const count = Object.keys(concept.terms).length;
    if (!concept.head || count >= 4) return [];
    const message = `only ${count} ${count === 1 ? 'term' : 'terms'} in a head concept: sites use many words, give at least 4`;
    return [written.problem(['concepts', index, 'terms'], message, { where: 'key', level: 'warning' })];
  });
}

function actionHeads(written: Written, concepts: Concepts): Problem[] {
  return concepts.flatMap((concept, index) => (concept.head ? Object.keys(concept.terms) : [])
    .filter((term) => ACTIONS.has(term.toLowerCase()))
    .map((term) => {
      const message = `"${term}" is what people do, not what the page is about: it belongs in "action"`;
      return written.problem(['concepts', index, 'terms', term], message, { where: 'key', level: 'warning' });
    }));
}

function bothSides(written: Written, concepts: Concepts, against: Readonly<Record<string, number>>): Problem[] {
  const wanted = new Map(concepts.flatMap((concept) => Object.keys(concept.terms).map((term) => [term.toLowerCase(), concept.name] as const)));
  return Object.keys(against).flatMap((term) => {
    const concept = wanted.get(term.toLowerCase());
    if (concept === undefined) return [];
    const message = `"${term}" also stands in the concept "${concept}": it would count for and against`;
    return [written.problem(['against', term], message, { where: 'key', level: 'warning' })];
  });
}
