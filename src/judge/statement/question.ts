import type { Finding } from '../../model/finding.ts';
import type { StatementAnswer, StatementPage, StatementSource } from '../../model/statement.ts';
import type { Site } from '../../model/survey.ts';
import type { Line } from './lines.ts';
import type { LinkedFrom } from './linked-from.ts';

/** A statement that was read, and what is known of the site round it. */
export interface StatementCase {
  readonly site: Site;
  /** ISO day on which the edition began; null where nobody said. */
  readonly day: string | null;
  readonly page: StatementPage;
  readonly source: StatementSource;
  readonly lines: readonly Line[];
  readonly linked: LinkedFrom;
  /** Of the site's pages and tasks. */
  readonly findings: readonly Finding[];
}

/** An answer, the line that gives it, and why. */
export interface Said { readonly answer: StatementAnswer['answer']; readonly line: Line | null; readonly why: string }

/** One question put to a statement that was read. */
export interface Question extends Pick<StatementAnswer, 'id' | 'question' | 'isDuty'> { readonly ask: (of: StatementCase) => Said }

export const yes = (line: Line | null, why: string): Said => ({ answer: 'yes', line, why });
export const no = (line: Line | null, why: string): Said => ({ answer: 'no', line, why });
export const cannotTell = (line: Line | null, why: string): Said => ({ answer: 'cannot tell', line, why });
export const notAsked = (why: string): Said => ({ answer: 'inapplicable', line: null, why });
