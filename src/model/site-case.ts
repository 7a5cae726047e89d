import type { Finding } from './finding.ts';
import type { PdfLook } from './pdf.ts';
import type { StatementAnswer, StatementPage } from './statement.ts';
import type { Site } from './survey.ts';

/** A site as a whole, after its tasks and pages were judged. */
export interface SiteCase {
  readonly site: Site;
  /** When the edition began, as an ISO time: the day against which dates are held. Null where nobody said. */
  readonly started: string | null;
  /** What was found where the statement should be; null where nobody looked. */
  readonly statement: StatementPage | null;
  /** The questions put to it; empty where nobody looked or no such law asks for it. */
  readonly answers: readonly StatementAnswer[];
  /** The PDFs that pages answering a task link to, sorted by address; null where nobody looked. */
  readonly pdfs: readonly PdfLook[] | null;
  /** What was found on its pages and tasks. */
  readonly findings: readonly Finding[];
}
