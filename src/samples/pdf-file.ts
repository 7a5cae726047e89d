import { deflateSync } from 'node:zlib';
import type { Answered } from './council.ts';

/** `plain`: no tags, title or language, as most are. `tagged`: all of them. `scanned`: a picture of a page, without a letter of text. */
export type PdfKind = 'plain' | 'tagged' | 'scanned';

/** A one-page PDF that says one line, as councils publish calendars and booklets. Plain letters only; the same line gives the same bytes. */
export function pdfFile(line: string, kind: PdfKind = 'plain'): Answered {
  const said = line.replace(/[^\w ,.-]/g, '');
  return { status: 200, type: 'application/pdf', body: fileOf(kind === 'scanned' ? scanned() : kind === 'tagged' ? tagged(said) : plain(said)) };
}

/** Objects in order, from 1; the first is the catalogue, the last of a tagged file its metadata. */
function fileOf(parts: readonly string[]): Uint8Array {
  let body = '%PDF-1.7\n';
  const starts = parts.map((part, at) => {
    const start = body.length;
    body += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const info = parts.findIndex((part) => part.startsWith('<< /Title')) + 1;
  const table = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${starts.join('')}trailer << /Size ${parts.length + 1} /Root 1 0 R${info > 0 ? ` /Info ${info} 0 R` : ''} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table, 'latin1');
}

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

function streamOf(content: string, more = ''): string {
  return `<< ${more}/Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function plain(said: string): readonly string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>', PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    streamOf(`BT /F1 18 Tf 60 760 Td (${said}) Tj ET`), FONT,
  ];
}

function tagged(said: string): readonly string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R /ViewerPreferences << /DisplayDocTitle true >> >>', PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /StructParents 0 /Resources << /Font << /F1 5 0 R >> >> >>',
    streamOf(`/H1 << /MCID 0 >> BDC BT /F1 18 Tf 60 760 Td (${said}) Tj ET EMC`), FONT,
    '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree 8 0 R /ParentTreeNextKey 1 >>',
    '<< /Type /StructElem /S /H1 /P 6 0 R /Pg 3 0 R /K 0 >>',
    '<< /Nums [0 [7 0 R]] >>',
    `<< /Title (${said}) /CreationDate (D:20260401090000Z) >>`,
  ];
}

/** A grey page of 8 by 8 points, drawn large. */
function scanned(): readonly string[] {
  const pixels = deflateSync(Buffer.from(Array.from({ length: 64 }, (_, n) => 200 + (n % 7) * 6))).toString('latin1');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>', PAGES,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> >> >>',
    streamOf('q 595 0 0 842 0 0 cm /Im1 Do Q'),
    streamOf(pixels, '/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode '),
  ];
}
