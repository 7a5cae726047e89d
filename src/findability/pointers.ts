import { type Smell, smellsOf } from './links.ts';
import { type ReadPage, resolve, type SiteGraph } from './site-graph.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A link that smells of the task and the page it stands on. */
export interface Pointer extends Smell { readonly from: ReadPage }

/** For every address that a smelling link leads to: the links, strongest first, ties by arrival and document order. */
export function pointersOf(vocabulary: Vocabulary, graph: SiteGraph): ReadonlyMap<string, readonly Pointer[]> {
  const pointers = new Map<string, Pointer[]>();
  for (const from of graph.read) {
    for (const smell of smellsOf(vocabulary, from.source)) {
      const key = resolve(graph, smell.key);
      if (key === from.key) continue;
      const list = pointers.get(key);
      if (list) list.push({ ...smell, from });
      else pointers.set(key, [{ ...smell, from }]);
    }
  }
  for (const list of pointers.values()) list.sort((a, b) => b.score - a.score);
  return pointers;
}
