import { describe, expect, it } from 'vitest';
import { statementAnswers } from '../../../src/judge/index.ts';
import * as checks from '../../../src/judge/checks/index.ts';
import type { SiteCase } from '../../../src/model/kit.ts';
import type { StatementPage } from '../../../src/model/statement.ts';
import type { Nation } from '../../../src/model/survey.ts';
import { pageOf } from './made.ts';

function caseOf(statement: StatementPage | null, nation: Nation = 'England'): SiteCase {
  const site = { id: 'council', name: 'Council', type: 'unitary', nation, home: 'https://www.council.gov.uk/' } as const;
  const started = '2026-11-22T09:00:00Z';
  return { site, started, statement, pdfs: null, findings: [], answers: statementAnswers({ site, started, statement, looks: [], map: null, findings: [] }) };
}

describe('statement', () => {
  it('has a verdict for each duty, with the sentence, and none for advice', () => {
    const verdicts = checks.statement.judge(caseOf(pageOf('<h2>Dates</h2><p>WCAG 2.1. This statement was prepared on 1 May 2019.</p>')));
    expect(verdicts.map(({ item }) => item)).not.toContain('formats');
    expect(verdicts.find(({ item }) => item === 'reviewed')).toMatchObject({
      state: 'failed', url: 'https://www.council.gov.uk/accessibility', fingerprint: 'statement:reviewed',
      message: 'Was it prepared or reviewed within the last twelve months? No: The last date given is 1 May 2019, more than twelve months before the site was visited on 2026-11-22. “This statement was prepared on 1 May 2019.”',
    });
    expect(verdicts.find(({ item }) => item === 'wcag')?.state).toBe('failed');
  });

  it('says once that a PDF was not read', () => {
    const verdicts = checks.statement.judge(caseOf(pageOf('', { kind: 'pdf', source: null })));
    expect(verdicts.map(({ item, state }) => `${item} ${state}`)).toEqual(['found passed', 'web-page failed', 'content cantTell']);
  });

  it('is not asked elsewhere, and untested where nobody looked', () => {
    expect(checks.statement.judge(caseOf(pageOf(''), 'other')).map(({ state }) => state)).toEqual(['inapplicable']);
    expect(checks.statement.judge(caseOf(null)).map(({ state }) => state)).toEqual(['untested']);
    expect(checks.statementContradicted.judge(caseOf(null)).map(({ state }) => state)).toEqual(['untested']);
  });
});

describe('statement-contradicted', () => {
  it('is one verdict', () => {
    const full = pageOf('<p>This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.</p>');
    expect(checks.statementContradicted.judge(caseOf(full)).map(({ item, state }) => [item, state])).toEqual([['', 'cantTell']]);
    expect(checks.statementContradicted.judge(caseOf(pageOf('<p>WCAG</p>'))).map(({ state }) => state)).toEqual(['inapplicable']);
  });
});
