import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Results } from '../../src/model/kit.ts';
import type { StatementAnswer, StatementPage } from '../../src/model/statement.ts';
import { statementPages } from '../../src/publish/pages/statement-pages.ts';
import { results as made } from './results.ts';

const url = 'https://council.gov.uk/statement.pdf';
const none: StatementPage = { site: 'x', how: null, pointer: null, got: null, status: null, kind: null, source: null, evidence: null, failure: null, tried: [], also: [] };
const pdf: StatementPage = { ...none, how: 'link', pointer: { url, text: 'Accessibility', from: 'https://council.gov.uk/', region: 'footer' }, got: url, status: 200, kind: 'pdf' };
const html: StatementPage = { ...pdf, kind: 'html', source: { title: 'Accessibility', lang: 'en', sections: [], links: [], fields: 0, isCut: false } };
const many = (answer: StatementAnswer['answer'], why: string): readonly StatementAnswer[] =>
  Array.from({ length: 18 }, (_, n) => ({ id: `q${n}`, question: `Question number ${n}?`, isDuty: true, answer, sentence: '', heading: '', why }));
const found = (answer: StatementAnswer['answer'], why: string): StatementAnswer => ({ id: 'found', question: 'Is there an accessibility statement?', isDuty: true, answer, sentence: '', heading: '', why });

function said(page: StatementPage, answers: readonly StatementAnswer[]): string {
  const results: Results = { ...made, sites: made.sites.map((site, n) => (n === 0 ? { ...site, statement: { page, answers } } : site)) };
  return load(statementPages.render(results)[0]?.text ?? '')('main').text().replaceAll(/\s+/g, ' ');
}
const times = (text: string, words: string): number => text.split(words).length - 1;

describe('a statement that was not read', () => {
  it('is found, not read: the page does not say both', () => {
    const text = said(pdf, [found('yes', 'It was found.'), ...many('cannot tell', 'It is only in a document, which was not read.')]);
    expect(text).not.toContain('Read at');
    expect(text).not.toContain('Dates are held against');
    expect(text).toContain('and not read: it is a PDF');
  });
  it('could not be had, or leads to no page, and the words say which', () => {
    expect(said({ ...pdf, kind: null, failure: { kind: 'timeout', detail: '', permanent: false, fault: 'site' } }, [found('cannot tell', '')])).toContain('and not read: it could not be had');
    expect(said({ ...pdf, kind: null, status: 404, failure: { kind: 'not-found', detail: '', permanent: true, fault: 'site' } }, [found('no', '')])).toContain('there is no page');
  });
  it('was read where it is a page', () => {
    expect(said(html, [found('yes', 'It was found.')])).toContain('Read at council.gov.uk/statement.pdf');
  });
});

describe('the same answer to many questions', () => {
  it('is told once, with what follows and every question', () => {
    const text = said(none, [found('no', 'None was found by these rules.'), ...many('inapplicable', 'No statement was found.')]);
    expect(times(text, 'No statement was found')).toBe(1);
    expect(text).toContain('18 questions have the same answer: – does not arise. No statement was found. So none of them can be put');
    expect(times(text, 'Question number')).toBe(18);
    expect(times(text, 'None was found by these rules')).toBe(1);
  });
});
