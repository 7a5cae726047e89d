import type { Landmark } from '../model/scenario.ts';
import type { PageNode, PageNodes } from './nodes.ts';

/** The nodes of one part of a page. `by`: a landmark says which they are; `rest`: all that stands in none of the parts around it. */
export interface Part { readonly nodes: readonly PageNode[]; readonly by: 'landmark' | 'rest' | 'nothing' }

/** Why nobody can say that something is not there. */
export interface Untold { readonly kind: 'too-large' | 'unclear'; readonly words: string }

const AROUND: readonly string[] = ['banner', 'navigation', 'complementary', 'contentinfo', 'search'] satisfies readonly Landmark[];

/**
 * What stands in a part of a page; everything where none is named. A page without a `main` has all that for it that stands in none of the
 * parts around it, as `follow` takes it by the source; of every other part that a page does not name nothing is known.
 */
export function partOf({ nodes, isCut }: PageNodes, within: Landmark | undefined): Part {
  if (within === undefined) return { nodes, by: 'landmark' };
  const inside = nodes.filter(({ landmarks }) => landmarks.includes(within));
  if (inside.length > 0) return { nodes: inside, by: 'landmark' };
  if (within !== 'main' || isCut) return { nodes: [], by: 'nothing' };
  return { nodes: nodes.filter(({ landmarks }) => !landmarks.some((one) => AROUND.includes(one))), by: 'rest' };
}

/** Why what is not among the nodes may be on the page, or in that part of it, all the same; null where it is not. */
export function whyUntold(page: PageNodes, within: Landmark | undefined, { isFramed = true } = {}): Untold | null {
  if (page.isCut) return { kind: 'too-large', words: 'only its beginning is kept' };
  const { nodes, by } = partOf(page, within);
  if (by === 'nothing') return { kind: 'unclear', words: `nothing on the page says which is its ${within} part` };
  const isFrame = isFramed && nodes.some(({ role }) => role === 'iframe');
  return isFrame ? { kind: 'unclear', words: 'a part of it is a frame, which is not looked into' } : null;
}

/** The words of a page, or of a part of it, in its order, also where markup cuts them into pieces; not what fields hold. */
export function wordsIn(page: PageNodes, within: Landmark | undefined): string {
  const around = new Set(page.nodes.map(({ parent }) => parent));
  const leaves = partOf(page, within).nodes.filter((node) => !around.has(page.nodes.indexOf(node)));
  const words = leaves.flatMap(({ name, text, value }) => [name, value === null ? text : '']).filter((part) => part !== '');
  return words.join(' ').replace(/ (?=[,.;:!?)’”])/g, '');
}
