import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { answersTo, pageOf } from './made.ts';

const failure = (more: Partial<Finding> = {}): Finding => ({
  id: 'council/page-1/axe-serious/color-contrast/desktop', site: 'council', check: 'axe-serious', task: null, route: null, device: 'desktop', item: '', state: 'failed', severity: 'serious',
  wcag: ['1.4.3'], fingerprint: 'f', pages: 3, url: null, message: 'Text is too faint.', evidence: [], roles: ['home'], ...more,
});
const full = (version = '2.2'): ReturnType<typeof pageOf> => pageOf(`<p>This website is fully compliant with the Web Content Accessibility Guidelines version ${version} AA standard.</p>`);
const said = (page: ReturnType<typeof pageOf>, findings: readonly Finding[]): string | undefined => answersTo(page, { findings })['contradiction']?.answer;

describe('a claim of full compliance', () => {
  it('is held against certain failures of criteria', () => {
    const answer = answersTo(full(), { findings: [failure(), failure({ id: 'council/page-2/x', wcag: ['2.5.8', '1.1.1'] })] })['contradiction'];
    expect(answer).toMatchObject({ answer: 'no', sentence: 'This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.' });
    expect(answer?.why).toContain('3 success criteria were found (1.1.1, 1.4.3, 2.5.8)');
  });

  it.each([
    ['a doubt', failure({ state: 'cantTell' })], ['a failure without a criterion', failure({ wcag: [] })], ['a criterion of level AAA', failure({ wcag: ['2.5.5'] })],
    ['a task', failure({ task: 'bin-day' })], ['a state that a script made', failure({ seenAs: 'after “Continue”' })], ['a document', failure({ id: 'council/site/pdf-untagged/x' })],
  ])('is not held against %s', (_what, finding) => {
    expect(said(full(), [finding, failure({ id: 'council/page-9/y', state: 'passed' })])).toBe('yes');
  });

  it('to an older version is not held against what came later', () => {
    expect(said(full('2.1'), [failure({ wcag: ['2.5.8'] }), failure({ state: 'passed' })])).toBe('yes');
    expect(said(full('2.0'), [failure({ wcag: ['1.4.10'] }), failure({ state: 'passed' })])).toBe('yes');
    expect(said(full('2.0'), [failure()])).toBe('no');
  });

  it('cannot be held against nothing', () => { expect(said(full(), [])).toBe('cannot tell'); });
  it('is not made by who says less', () => { expect(said(pageOf('<p>This website is partially compliant with WCAG 2.2.</p>'), [failure()])).toBe('inapplicable'); });
});
