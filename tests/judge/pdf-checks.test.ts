import { describe, expect, it } from 'vitest';
import * as checks from '../../src/judge/checks/index.ts';
import type { SiteCase, SiteCheck } from '../../src/model/kit.ts';
import type { PdfLook, PdfSource } from '../../src/model/pdf.ts';

const good: PdfSource = {
  pages: 2, title: 'Guide to admissions', showsTitle: true, lang: 'en-GB', isMarked: true, hasTagTree: true, hasTags: true, read: [{ characters: 900, pictures: 0 }, { characters: 20, pictures: 0 }],
  fields: { count: 0, unnamed: [] }, isShutToReaders: null, created: '2026-04-01', modified: '2026-04-02', producer: 'Writer',
};
const pdf = (more: Partial<PdfSource> = {}, about: Partial<PdfLook> = {}): PdfLook => ({
  id: '0123456789abcdef', site: 'council', url: 'https://council.gov.uk/a.pdf', from: 'https://council.gov.uk/bins', text: 'Calendar', tasks: ['bin-day'], got: 'https://council.gov.uk/a.pdf',
  status: 200, bytes: 10, sha256: 'x', source: { ...good, ...more }, failure: null, ...about,
});
function said(check: SiteCheck, pdfs: readonly PdfLook[] | null, nation: 'England' | 'other' = 'England'): readonly string[] {
  const site: SiteCase = { site: { id: 'council', name: 'Council', type: 'unitary', nation, home: 'https://council.gov.uk/' }, started: null, statement: null, answers: [], pdfs, findings: [] };
  return check.judge(site).map(({ state, message }) => `${state}: ${message}`);
}
const states = (check: SiteCheck, more: Partial<PdfSource>): string | undefined => said(check, [pdf(more)])[0]?.split(':')[0];
const all = [checks.pdfUntagged, checks.pdfNoTitle, checks.pdfNoLanguage, checks.pdfScanned, checks.pdfFormNames, checks.pdfShut];
const scan = { read: [{ characters: 0, pictures: 1 }, { characters: 0, pictures: 0 }] };

describe('checks of a PDF', () => {
  it.each<[string, SiteCheck, Partial<PdfSource>, string]>([
    ['tagged', checks.pdfUntagged, {}, 'passed'],
    ['untagged', checks.pdfUntagged, { isMarked: false, hasTagTree: false, hasTags: false }, 'failed'],
    ['said to be tagged, without tags', checks.pdfUntagged, { hasTagTree: false, hasTags: false }, 'failed'],
    ['tags on other pages', checks.pdfUntagged, { hasTags: false }, 'cantTell'],
    ['tags, not said', checks.pdfUntagged, { isMarked: false }, 'cantTell'],
    ['nothing to tag', checks.pdfUntagged, scan, 'inapplicable'],
    ['title', checks.pdfNoTitle, {}, 'passed'],
    ['no title', checks.pdfNoTitle, { title: '' }, 'failed'],
    ['a file for a title', checks.pdfNoTitle, { title: 'Microsoft Word - bins final.docx' }, 'failed'],
    ['a title that names a word processor', checks.pdfNoTitle, { title: 'Documents you need' }, 'passed'],
    ['title not shown', checks.pdfNoTitle, { showsTitle: false }, 'cantTell'],
    ['language', checks.pdfNoLanguage, {}, 'passed'],
    ['Welsh', checks.pdfNoLanguage, { lang: 'cy' }, 'passed'],
    ['no language', checks.pdfNoLanguage, { lang: '' }, 'failed'],
    ['words for a language', checks.pdfNoLanguage, { lang: 'English (UK)' }, 'failed'],
    ['no text to speak of', checks.pdfNoLanguage, { lang: '', ...scan }, 'inapplicable'],
    ['text', checks.pdfScanned, {}, 'passed'],
    ['scanned', checks.pdfScanned, scan, 'failed'],
    ['a picture as a cover', checks.pdfScanned, { read: [{ characters: 0, pictures: 1 }, { characters: 300, pictures: 0 }] }, 'passed'],
    ['drawn letters', checks.pdfScanned, { read: [{ characters: 0, pictures: 0 }] }, 'cantTell'],
    ['no fields', checks.pdfFormNames, {}, 'inapplicable'],
    ['named fields', checks.pdfFormNames, { fields: { count: 3, unnamed: [] } }, 'passed'],
    ['a field without a name', checks.pdfFormNames, { fields: { count: 3, unnamed: ['Text1'] } }, 'failed'],
    ['not encrypted', checks.pdfShut, {}, 'passed'],
    ['encrypted, open to readers', checks.pdfShut, { isShutToReaders: false }, 'passed'],
    ['shut', checks.pdfShut, { isShutToReaders: true }, 'failed'],
  ])('%s', (_what, check, more, state) => { expect(states(check, more)).toBe(state); });

  it('leave what is older than the regulations to a person, unless it is itself the answer or other law holds', () => {
    const old = { title: '', created: '2016-01-01', modified: '2017-05-06' };
    expect(said(checks.pdfNoTitle, [pdf(old)])).toEqual(['cantTell: council.gov.uk/a.pdf: it has no title. Its own date (2017-05-06) is before 2018-09-23: whether anybody needs it to use a service, so that it is not exempt, a person has to say.']);
    expect(said(checks.pdfNoTitle, [pdf(old, { from: '' })])).toEqual(['failed: council.gov.uk/a.pdf: it has no title.']);
    expect(said(checks.pdfNoTitle, [pdf(old)], 'other')[0]).toMatch(/^failed/);
    expect(said(checks.pdfNoTitle, [pdf({ ...old, modified: '2019-01-01' })])[0]).toMatch(/^failed/);
    expect(said(checks.pdfNoTitle, [pdf({ ...old, created: '', modified: '' })])[0]).toMatch(/^failed/);
  });

  it.each(all.map((check) => [check.id, check] as const))('%s answers where nothing was read', (_id, check) => {
    expect(said(check, null)[0]).toMatch(/^untested: Nobody looked/);
    expect(said(check, [])[0]).toMatch(/^inapplicable/);
    const late = pdf({}, { source: null, failure: { kind: 'timeout', detail: 'late', permanent: false, fault: 'network' } });
    expect(said(check, [late])[0]).toMatch(/^untested: council.gov.uk\/a.pdf could not be read/);
  });
});
