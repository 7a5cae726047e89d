import { statementAnswers } from '../../../src/judge/index.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { StatementAnswer, StatementPage } from '../../../src/model/statement.ts';
import type { Nation } from '../../../src/model/survey.ts';
import { readStatement } from '../../../src/observe/index.ts';

const url = 'https://www.council.gov.uk/accessibility';

/** A statement that was found, with this as its main part. */
export function pageOf(main: string, more: Partial<StatementPage> = {}): StatementPage {
  const html = `<!doctype html><html lang="en"><head><title>Accessibility statement</title></head><body><main><h1>Accessibility statement</h1>${main}</main></body></html>`;
  return {
    site: 'council', how: 'link', pointer: { url, text: 'Accessibility', from: 'https://www.council.gov.uk/', region: 'footer' }, got: url, status: 200, kind: 'html',
    source: readStatement(html, url), evidence: null, failure: null, tried: [{ url, why: '' }], also: [], ...more,
  };
}

/** Every answer, by the question's id. */
export function answersTo(page: StatementPage, more: { nation?: Nation; findings?: readonly Finding[]; started?: string | null } = {}): Readonly<Record<string, StatementAnswer>> {
  const answers = statementAnswers({
    site: { id: 'council', name: 'Council', type: 'unitary', nation: more.nation ?? 'England', home: 'https://www.council.gov.uk/' }, looks: [], map: null,
    started: more.started === undefined ? '2026-11-22T09:00:00Z' : more.started, statement: page, findings: more.findings ?? [],
  });
  return Object.fromEntries(answers.map((answer) => [answer.id, answer]));
}

/** The answer to one question of a statement that has this as its main part, besides a sentence that makes it one. */
export function answerTo(question: string, main: string, more: Parameters<typeof answersTo>[1] = {}): string {
  return answersTo(pageOf(`<p>It names the WCAG.</p>${main}`), more)[question]?.answer ?? 'not asked';
}
