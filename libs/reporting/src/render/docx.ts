import type { ReportDocument } from '../document.js';

/** The document as a DOCX file, the same bytes for the same document. */
export async function renderDocx(document: ReportDocument): Promise<Buffer> {
  // The library weighs some megabytes: it is loaded when the first document is asked for.
  const { buildDocx } = await import('./docx/build.js');
  return buildDocx(document);
}
