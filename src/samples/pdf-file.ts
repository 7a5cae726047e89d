import type { Answered } from './council.ts';

/** A one-page PDF that says one line, as councils publish calendars and booklets. Plain letters only. */
export function pdfFile(line: string): Answered {
  const said = line.replace(/[^\w ,.-]/g, '');
  const stream = `BT /F1 18 Tf 60 760 Td (${said}) Tj ET`;
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const starts = parts.map((part, at) => {
    const start = body.length;
    body += `${at + 1} 0 obj\n${part}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${starts.join('')}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return { status: 200, type: 'application/pdf', body: body + table };
}
