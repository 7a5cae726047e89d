import { describe, expect, it } from 'vitest';
import { asPdfSource } from '../../src/observe/pdf-answer.ts';
import { readPdf } from '../../src/observe/index.ts';
import { pdfFile } from '../../src/samples/pdf-file.ts';

const bytes = (body: string | Uint8Array): Uint8Array => (typeof body === 'string' ? Buffer.from(body, 'latin1') : body);
/** The plain sample, with something put in its place. */
function changed(...places: readonly (readonly [string, string])[]): Uint8Array {
  const text = Buffer.from(bytes(pdfFile('Your bins').body)).toString('latin1');
  // Without its table of places a reader looks for the objects themselves.
  return bytes(places.reduce((all, [from, to]) => all.replace(from, to), text).replace(/xref[^]*trailer/, 'trailer').replace(/startxref[^]*$/, '%%EOF'));
}

describe('what a PDF says of itself', () => {
  it('is read of a tagged one, and of one with a form', async () => {
    const { source, failure } = await readPdf(bytes(pdfFile('Guide', 'tagged').body));
    expect(failure).toBeNull();
    expect(source).toEqual({
      pages: 1, title: 'Guide', showsTitle: true, lang: 'en-GB', isMarked: true, hasTagTree: true, hasTags: true, read: [{ characters: 5, pictures: 0 }],
      fields: { count: 0, unnamed: [] }, isShutToReaders: null, created: '2026-04-01', modified: '', producer: '',
    });
    const form = changed(['/Type /Catalog', '/Type /Catalog /AcroForm << /Fields [6 0 R 7 0 R] >>'], ['/Type /Page /Parent', '/Type /Page /Annots [6 0 R 7 0 R] /Parent'],
      ['5 0 obj', '6 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (street) /Rect [0 0 9 9] >>\nendobj\n7 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /TU (Your name) /Rect [0 9 9 18] >>\nendobj\n5 0 obj']);
    expect((await readPdf(form)).source?.fields).toEqual({ count: 2, unnamed: ['street'] });
  });

  it('is nothing of a scan but its pictures', async () => {
    expect((await readPdf(bytes(pdfFile('x', 'scanned').body))).source).toMatchObject({ read: [{ characters: 0, pictures: 1 }], isMarked: false, hasTagTree: false, lang: '', title: '' });
  });

  it('is not told of what is broken, locked or endless, and nobody waits for it', async () => {
    const broken = await readPdf(bytes('%PDF-1.4 and nothing else'));
    expect(broken).toMatchObject({ source: null, failure: { kind: 'unclear', permanent: true, fault: 'ours' } });
    const round = await readPdf(changed(['/Kids [3 0 R] /Count 1', '/Kids [2 0 R 2 0 R] /Count 99999']));
    expect(round.source?.read.length ?? 0).toBeLessThanOrEqual(10);
    const late = await readPdf(bytes(pdfFile('x').body), 1);
    expect(late.failure?.detail).toContain('longer than 1 ms');
  });

  it('runs nothing that the file says', async () => {
    const script = changed(['/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (process.exit\\(1\\); while\\(true\\){}) >>']);
    expect((await readPdf(script)).source?.pages).toBe(1);
  });
});

describe('what its reader answers', () => {
  it('is bounded and clean, whatever it is', () => {
    const wild = asPdfSource({
      pages: 3, title: `a\u202Eb${'x'.repeat(999)}`, read: Array.from({ length: 99 }, () => ({ characters: -1, pictures: 'many' })), lang: 5, isShutToReaders: 'no',
      fields: { count: 99, unnamed: Array.from({ length: 99 }, () => '\u0007') }, created: 'D:20170231', modified: '2019-04',
    });
    expect(wild?.title.length).toBe(300);
    expect(wild?.title.startsWith('abx')).toBe(true);
    expect(wild).toMatchObject({ lang: '', isShutToReaders: null, created: '', modified: '2019-04-01', read: Array.from({ length: 10 }, () => ({ characters: 0, pictures: 0 })) });
    expect(wild?.fields.unnamed).toEqual(Array.from({ length: 20 }, () => ''));
  });

  it.each([null, 'x', {}, [], { why: 'late' }])('is none where it is %j', (answer) => { expect(asPdfSource(answer)).toBeNull(); });
});
