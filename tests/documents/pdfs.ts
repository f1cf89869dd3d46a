import { PDFDocument, StandardFonts } from 'pdf-lib';

/** A line of a page: its words, and how it differs from the line before. */
export interface DrawnLine {
  readonly text: string;
  readonly size?: number;
  /** Additional space above it. */
  readonly above?: number;
}

/** A PDF with these lines on its pages, of 11 points with 14 between. */
export async function pdfOf(pages: readonly (readonly DrawnLine[])[], title?: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  if (title !== undefined) pdf.setTitle(title);
  pdf.setAuthor('Ann');
  pdf.setKeywords(['bridge, vote']);
  pdf.setCreationDate(new Date('2025-04-23T12:00:00Z'));
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = pdf.addPage([420, 600]);
    let y = 570;
    for (const { text, size = 11, above = 0 } of lines) {
      y -= above + 14;
      page.drawText(text, { x: 40, y, size, font });
    }
  }
  return pdf.save();
}
