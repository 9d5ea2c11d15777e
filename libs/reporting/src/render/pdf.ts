import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { ReportDocument } from '../document.js';
import { typstMarkup } from './typst/markup.js';

let compiler: Promise<NodeCompiler> | undefined;

/** The compiler weighs some tens of megabytes: it is loaded when the first PDF is asked for, and kept. */
function theCompiler(): Promise<NodeCompiler> {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then((module) => module.NodeCompiler.create());
  return compiler;
}

/**
 * The document as a tagged PDF (PDF/UA-1), the same bytes for the same document.
 * @throws Error when the compiler refuses, which no text can bring about
 */
export async function renderPdf(document: ReportDocument): Promise<Buffer> {
  return compilePdf(typstMarkup(document));
}

/** Typst's language as PDF/UA-1; for the renderer and for the check of its fonts. */
export async function compilePdf(markup: string): Promise<Buffer> {
  const typst = await theCompiler();
  try {
    return typst.pdf({ mainFileContent: markup }, { pdfStandard: 'ua-1' });
  } finally {
    // Keeps what this document was made of, for the next of the same plan, and lets go of what it did not use.
    typst.evictCache(1);
  }
}
