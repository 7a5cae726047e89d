import { z } from 'zod';
import { isWrittenMap, type Written } from './open-yaml.ts';
import type { Path } from './place.ts';
import { terms } from './shapes/leaves.ts';
import { conceptShape } from './shapes/scenario-shape.ts';

/** Word or phrase → strength, and where they stand. */
export interface WrittenTerms { readonly terms: Readonly<Record<string, number>>; readonly path: Path }

/** The words of a task in one language, as far as they can be read, each with its place. */
export interface Side {
  readonly language: 'en' | 'cy';
  readonly concepts: readonly (WrittenTerms & { readonly name: string; readonly head: boolean })[];
  readonly broader: WrittenTerms;
  readonly against: WrittenTerms;
}

const concepts = z.array(conceptShape).min(1);

/** The English words; null where the concepts cannot be read. */
export function englishSide(written: Written): Side | null {
  const raw = isWrittenMap(written.raw) ? written.raw : {};
  const read = concepts.safeParse(raw['concepts']);
  if (!read.success) return null;
  const placed = read.data.map(({ name, head, terms: own }, index) => ({ name, head, terms: own, path: ['concepts', index, 'terms'] }));
  return { language: 'en', concepts: placed, broader: termsAt(raw, ['broader']), against: termsAt(raw, ['against']) };
}

/** The Welsh words under the English concepts, in their order; null where none are written or they cannot be read. */
export function welshSide(written: Written, english: Side): Side | null {
  const raw = isWrittenMap(written.raw) && isWrittenMap(written.raw['welsh']) ? written.raw['welsh'] : null;
  const read = z.record(z.string(), terms).safeParse(raw?.['concepts']);
  if (raw === null || !read.success) return null;
  const placed = english.concepts.filter(({ name }) => Object.hasOwn(read.data, name))
    .map(({ name, head }) => ({ name, head, terms: read.data[name] ?? {}, path: ['welsh', 'concepts', name] }));
  return { language: 'cy', concepts: placed, broader: termsAt(raw, ['welsh', 'broader']), against: termsAt(raw, ['welsh', 'against']) };
}

/** What cannot be read has problems of its own and counts as empty here. */
function termsAt(raw: Readonly<Record<string, unknown>>, path: readonly string[]): WrittenTerms {
  const read = terms.safeParse(raw[path.at(-1) ?? ''] ?? {});
  return { terms: read.success ? read.data : {}, path };
}
