import { describe, expect, it } from 'vitest';
import type { Results, SiteResult } from '../../src/model/kit.ts';
import type { PdfLook } from '../../src/model/pdf.ts';
import type { StatementAnswer, StatementPage } from '../../src/model/statement.ts';
import { statementPages } from '../../src/publish/pages/statement-pages.ts';
import { statementBlock } from '../../src/publish/statement/statement-block.ts';
import { markupText } from '../../src/publish/markup/html.ts';
import { hostile, results as made } from './results.ts';

const url = 'https://council.gov.uk/accessibility';
const page: StatementPage = {
  site: 'x', how: 'link', pointer: { url, text: hostile.script, from: 'https://council.gov.uk/', region: 'footer' }, got: url, status: 200, kind: 'html', source: null, evidence: null, failure: null, tried: [],
  also: [{ url: hostile.address, text: hostile.quotes, from: null, region: null }],
};
const answer = (id: string, said: StatementAnswer['answer'], more: Partial<StatementAnswer> = {}): StatementAnswer => ({ id, question: `Is it ${id}?`, isDuty: true, answer: said, sentence: '', heading: '', why: 'So it is.', ...more });
const answers = [
  answer('found', 'yes'), answer('reviewed', 'no', { sentence: hostile.script, heading: hostile.quotes, why: 'It is old.' }), answer('status', 'cannot tell'), answer('reasons', 'inapplicable'),
  answer('formats', 'no', { isDuty: false }), answer('contradiction', 'no', { isDuty: false, why: 'It says too much.' }),
];
const pdf: PdfLook = { id: '0123456789abcdef', site: 'x', url: hostile.address, from: '', text: '', tasks: ['none'], got: null, status: null, bytes: null, sha256: null, source: null, failure: { kind: 'unclear', detail: hostile.script, permanent: true, fault: 'ours' } };

function withMore(more: Partial<SiteResult>): { readonly results: Results; readonly site: SiteResult } {
  const results: Results = { ...made, sites: made.sites.map((site, n) => (n === 0 ? { ...site, ...more } : site)) };
  const [site] = results.sites;
  if (site === undefined) throw new Error('no site was made up');
  return { results, site };
}

describe('the page of a statement', () => {
  it('is there only where somebody looked', () => {
    expect(statementPages.render(made)).toEqual([]);
    expect(statementPages.render(withMore({ statement: { page, answers: [] } }).results)).toEqual([]);
    expect(statementPages.render(withMore({ statement: { page, answers } }).results)).toHaveLength(1);
  });

  it('has each question with its answer in words, the sentence and the heading, and nothing that runs', () => {
    const text = statementPages.render(withMore({ statement: { page, answers }, pdfs: [pdf] }).results)[0]?.text ?? '';
    for (const words of ['yes', 'no', 'could not tell', 'does not arise', 'advice, no duty', 'a comparison of ours']) expect(text).toContain(words);
    expect(text).toContain('<blockquote>&lt;script&gt;alert(1)&lt;/script&gt;</blockquote>');
    expect(text).not.toMatch(/<script|javascript:[^<]*"|<img/);
  });

  it('says where no document was found', () => {
    expect(statementPages.render(withMore({ statement: { page, answers }, pdfs: [] }).results)[0]?.text).toContain('No page that answers a task links to a PDF');
  });
});

describe('the block on the council’s page', () => {
  const block = (more: Partial<SiteResult>): string => markupText(statementBlock(withMore(more).site));
  it('counts the answers to what is a duty, and lists what has a no', () => {
    const text = block({ statement: { page, answers }, pdfs: [pdf] });
    expect(text).toContain('Of the 4 questions that the law or its model statement puts, 1 has a yes, 1 a no, and 1 could not be');
    expect(text).toContain('Is it reviewed? <strong>No.</strong> It is old.');
    expect(text).toContain('It says too much.');
    expect(text).not.toContain('Is it formats?');
  });

  it('says why where none was found, and nothing where nobody looked', () => {
    expect(block({ statement: { page, answers: [answer('found', 'no', { why: 'None was found.' })] } })).toContain('<p>None was found.</p>');
    expect(block({})).toBe('');
  });
});
