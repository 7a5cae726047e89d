import type { StatementSource } from '../../model/statement.ts';

/** A sentence of the statement, as it stands there, and made plain for comparing. */
export interface Line {
  readonly text: string;
  /** Small letters, straight quotes, single blanks. */
  readonly plain: string;
  readonly heading: string;
  /** Index of its section. */
  readonly section: number;
  /** A heading itself, not what stands under it. */
  readonly isHeading: boolean;
}

/** Every heading and sentence in order; what is left of a template, in square brackets, says nothing. */
export function linesOf(source: StatementSource): readonly Line[] {
  return source.sections.flatMap(({ heading, sentences }, section) => [
    ...(heading === '' ? [] : [{ text: heading, plain: plainOf(heading), heading, section, isHeading: true }]),
    ...sentences.map((text) => ({ text, plain: plainOf(text), heading, section, isHeading: false })),
  ]).filter(({ plain }) => !/^\[[^\]]*\]?$/.test(plain));
}

/** Small letters, straight quotes, single blanks. */
export function plainOf(text: string): string {
  return text.toLowerCase().replace(/[’‘`´]/g, '\'').replace(/[“”]/g, '"').replace(/[‐‑–—]/g, '-').replace(/\s+/g, ' ').trim();
}

/** The first line, headings left out, that the pattern fits. */
export function lineLike(lines: readonly Line[], pattern: RegExp): Line | null {
  return lines.find(({ plain, isHeading }) => !isHeading && pattern.test(plain)) ?? null;
}
