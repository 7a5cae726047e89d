import type { Heard } from './hearing.ts';
import type { Move } from './moves.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** A field that was listened to: how it is called, and how much it counts for an idea and for the idea that must be there. */
export interface Part { readonly say: string; readonly idea: number; readonly head: number; readonly heard: Heard }

/**
 * What the fields together say of the task's ideas, the first line of both formulas (findability 3.2, 3.3): each idea adds its share as far
 * as any field says it, and the sum counts in full only as far as the idea that must be there is heard. `sharpen` is how far that is.
 */
export function ideaMoves(
  vocabulary: Vocabulary, parts: readonly Part[], sharpen: (strength: number) => number,
): { readonly head: number; readonly moves: readonly Move[] } {
  const ideas = vocabulary.concepts.map((concept, n): Move => {
    const missed = parts.reduce((rest, { idea, heard }) => rest * (1 - idea * strengthOf(heard, n)), 1);
    return { how: 'plus', by: concept.weight * (1 - missed) / vocabulary.weight, why: () => ideaWords(vocabulary, parts, n) };
  });
  const headOf = (n: number): number => Math.max(0, ...parts.map((part) => part.head * strengthOf(part.heard, n)));
  const heads = vocabulary.concepts.map((concept, n) => (concept.head ? headOf(n) : 1));
  const head = Math.min(...heads);
  const must: Move = { how: 'times', by: .4 + .6 * sharpen(head), why: () => headWords(vocabulary.concepts[heads.indexOf(head)]?.name ?? '', head) };
  return { head, moves: [...ideas, must] };
}

function strengthOf({ concepts }: Heard, n: number): number {
  return concepts[n]?.strength ?? 0;
}

/** The words that say an idea, each with its field and how much that counts. */
function ideaWords({ concepts, weight }: Vocabulary, parts: readonly Part[], n: number): string {
  const concept = concepts[n];
  const share = `${(concept?.weight ?? 0).toFixed(2)} of ${weight.toFixed(2)}`;
  const said = parts.flatMap(({ say, idea, heard }) => {
    const term = heard.concepts[n];
    return term ? [`${heardIn(term)} in ${say} (${term.strength.toFixed(2)}${idea < 1 ? ` × ${idea.toFixed(2)}` : ''})`] : [];
  });
  return said.length > 0 ? `the idea “${concept?.name ?? ''}”, ${share}: ${said.join(', ')}` : `nothing says “${concept?.name ?? ''}”, ${share}`;
}

function headWords(name: string, head: number): string {
  return head === 0 ? `the idea that must be there, “${name}”, is not heard` : `the idea that must be there, “${name}”, is heard at ${head.toFixed(2)}`;
}

/** A term as it is quoted. */
export function heardIn(term: Term | null): string {
  return `“${term?.term ?? ''}”`;
}
