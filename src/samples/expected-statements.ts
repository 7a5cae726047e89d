import type { StatementAnswerState } from '../model/statement.ts';

/** What must be said of a made-up council's statement. */
export interface ExpectedStatement {
  readonly site: string;
  /** Path on the site's own host of what is found; null where the site has no such page. */
  readonly path: string | null;
  readonly say: string;
  /** Question → answer, of those that tell this statement from the model one, on the day of `expectedOn`. */
  readonly answers: Readonly<Record<string, StatementAnswerState>>;
}

/** The day on which the answers hold: every one of these pages has its dates written in. */
export const expectedOn = '2026-11-22';

const none = { found: 'no', linked: 'inapplicable', commitment: 'inapplicable', status: 'inapplicable', contact: 'inapplicable', enforcement: 'inapplicable' } as const;

/** Statements of different quality, planted on purpose. */
export const expectedStatements: readonly ExpectedStatement[] = [
  {
    site: 'brambleford', path: '/accessibility', say: 'the model statement with nothing left out',
    answers: {
      found: 'yes', linked: 'yes', 'web-page': 'yes', scope: 'yes', commitment: 'yes', status: 'yes', wcag: 'yes', contradiction: 'inapplicable', 'non-accessible-content': 'yes',
      criteria: 'yes', reasons: 'yes', 'fix-dates': 'yes', prepared: 'yes', reviewed: 'yes', tested: 'yes', 'how-tested': 'yes', contact: 'yes', 'answer-time': 'yes',
      formats: 'yes', enforcement: 'yes', complaints: 'yes',
    },
  },
  {
    site: 'stannerley', path: '/Pages/Accessibility.aspx', say: 'of 2020, claims to be fully compliant with 2.1, and is not',
    answers: {
      found: 'yes', linked: 'yes', scope: 'yes', commitment: 'yes', status: 'yes', wcag: 'no', contradiction: 'no', 'non-accessible-content': 'inapplicable', 'fix-dates': 'no',
      prepared: 'yes', reviewed: 'no', contact: 'yes', enforcement: 'yes', complaints: 'yes',
    },
  },
  {
    site: 'otterwick', path: '/accessibility-statement', say: 'partially compliant without a single fault, no dates, nobody to complain to',
    answers: {
      found: 'yes', linked: 'yes', scope: 'no', commitment: 'yes', status: 'yes', wcag: 'yes', 'non-accessible-content': 'no', criteria: 'inapplicable', prepared: 'no',
      reviewed: 'no', 'how-tested': 'no', contact: 'yes', enforcement: 'yes', complaints: 'no',
    },
  },
  {
    site: 'pellworth', path: '/docs/accessibility-statement.pdf', say: 'only a PDF',
    answers: { found: 'yes', linked: 'yes', 'web-page': 'no', commitment: 'cannot tell', status: 'cannot tell', enforcement: 'cannot tell' },
  },
  {
    site: 'aberllwyn', path: '/en/accessibility', say: 'in two languages; tells a month, and no day of review',
    answers: {
      found: 'yes', linked: 'yes', scope: 'yes', commitment: 'yes', status: 'yes', wcag: 'yes', 'non-accessible-content': 'yes', criteria: 'yes', reasons: 'yes',
      'fix-dates': 'inapplicable', prepared: 'yes', reviewed: 'yes', contact: 'yes', 'answer-time': 'no', formats: 'no', enforcement: 'yes', complaints: 'yes',
    },
  },
  { site: 'coldmarsh', path: '/page.asp?id=6', say: 'a page of 2004 on browsers, no statement', answers: none },
  {
    site: 'marlgate', path: '/accessibility-statement', say: 'the commitment and nothing else',
    answers: { found: 'yes', linked: 'yes', commitment: 'yes', status: 'no', wcag: 'no', 'non-accessible-content': 'no', prepared: 'no', reviewed: 'no', contact: 'no', enforcement: 'no', complaints: 'no' },
  },
  {
    site: 'whinmoor', path: '/accessibility', say: 'behind a button that only a script answers; the commitment and nothing else',
    answers: { found: 'yes', commitment: 'yes', status: 'no', contact: 'no', enforcement: 'no' },
  },
];
