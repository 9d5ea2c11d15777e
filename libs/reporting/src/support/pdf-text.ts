import { inflateSync } from 'node:zlib';

/** The bytes of a PDF as text, its compressed streams opened, for specs that look for entries in it. */
export function openedPdf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const opened = [text];
  for (const match of text.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endstream', start);
    const bytes = pdf.subarray(start, end);
    if (bytes[0] === 0x78) opened.push(inflateSync(bytes, { finishFlush: 2 }).toString('latin1'));
  }
  return opened.join('\n');
}
