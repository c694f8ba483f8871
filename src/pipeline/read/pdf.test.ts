import { describe, expect, it } from 'vitest';
import { DocumentError } from '../../model/errors.ts';
import { readPdf } from './pdf.ts';

/** A PDF of one page with these lines, written by hand after ISO 32000-1, section 7.5. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line}) Tj T*`).join(' ');
  const stream = `BT /F1 12 Tf 14 TL 50 750 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const tail = `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return new TextEncoder().encode(body + tail);
}

describe('readPdf', () => {
  it('reads the text layer and joins lines that the margin broke', async () => {
    const lines = [
      'FERRY ORDER 2011',
      '1. The licensee shall keep the ferry in good repair and shall',
      'not sail it in a gale.',
      '2. It shall report.',
    ];
    const { text } = await readPdf('order.pdf', pdfOf(lines));
    expect(text.split('\n')).toEqual([
      'FERRY ORDER 2011',
      '1. The licensee shall keep the ferry in good repair and shall not sail it in a gale.',
      '2. It shall report.',
    ]);
  });

  it('says that a scan has no text', async () => {
    await expect(readPdf('scan.pdf', pdfOf([]))).rejects.toThrow(/no text layer/);
  });

  it('says that a broken file is no PDF', async () => {
    await expect(readPdf('x.pdf', new TextEncoder().encode('hello'))).rejects.toBeInstanceOf(DocumentError);
  });
});
