import { describe, expect, it } from 'vitest';
import { unseenPages } from '../../src/judge/unseen-pages.ts';
import type { Finding } from '../../src/model/finding.ts';

const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
  id: `s/t/${check}`, site: 's', check, task: 't', route: null, device: null, item: '', state: 'passed', severity: 'minor', wcag: [], fingerprint: '', pages: 1,
  url: `http://s.test/${check}`, message: '', evidence: [], roles: [], ...more,
});

describe('pages that an answer quotes and nobody has looked at', () => {
  it('are those of route questions that were answered, each once, in the findings’ order', () => {
    const all = [finding('landing-link'), finding('a-to-z', { state: 'failed' }), finding('short-address', { state: 'cantTell' }), finding('landing-link')];
    expect(unseenPages(all)).toEqual(['http://s.test/landing-link', 'http://s.test/a-to-z', 'http://s.test/short-address']);
  });
  it('are none where there is evidence, no address, no answer or another question', () => {
    const all = [
      finding('landing-link', { evidence: ['look:1'] }), finding('home-link', { url: null }), finding('a-to-z', { state: 'inapplicable' }),
      finding('search-top-five', { state: 'untested' }), finding('broken-link'),
    ];
    expect(unseenPages(all)).toEqual([]);
  });
});
