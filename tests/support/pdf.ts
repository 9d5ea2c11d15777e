import { inflateSync } from 'node:zlib';

/**
 * The words of a PDF as a reader sees them, one line for each run of text, page after page. Reads what Typst writes:
 * plain objects, deflated streams, two-byte glyph codes and a ToUnicode table for each font.
 */
export function textOfPdf(pdf: Buffer): string {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  return pages.map((page) => textOfPage(page, objects)).join('\n');
}

interface PdfObject {
  readonly head: string;
  /** The opened stream, one character for each byte; empty when there is none. */
  readonly stream: string;
}

function objectsOf(pdf: Buffer): Map<string, PdfObject> {
  const text = pdf.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const match of text.matchAll(/^(\d+) 0 obj\s/gm)) {
    const start = match.index + match[0].length;
    const end = text.indexOf('endobj', start);
    const body = text.slice(start, end);
    const opens = /stream\r?\n/.exec(body);
    const head = opens ? body.slice(0, opens.index) : body;
    objects.set(match[1]!, { head, stream: opens ? opened(pdf, head, start + opens.index + opens[0].length) : '' });
  }
  return objects;
}

function opened(pdf: Buffer, head: string, start: number): string {
  const length = Number(/\/Length (\d+)/.exec(head)![1]);
  const bytes = pdf.subarray(start, start + length);
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

function textOfPage(page: PdfObject, objects: ReadonlyMap<string, PdfObject>): string {
  const fonts = new Map<string, Map<string, string>>();
  const listed = /\/Font\s*<<([\s\S]*?)>>/.exec(page.head)?.[1] ?? '';
  for (const [, name, id] of listed.matchAll(/\/(\S+) (\d+) 0 R/g))
    fonts.set(name!, unicodeOf(objects.get(id!)!, objects));
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(page.head)![1]!)!.stream;
  const runs = content.matchAll(/\bBT\b([\s\S]*?)\bET\b/g);
  return [...runs].map(([, run]) => textOfRun(run!, fonts)).join('\n');
}

/** What each glyph code of a font means. */
function unicodeOf(font: PdfObject, objects: ReadonlyMap<string, PdfObject>): Map<string, string> {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(font.head)![1]!)!.stream;
  const codes = new Map<string, string>();
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, unicode] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      codes.set(code!.toLowerCase(), Buffer.from(unicode!, 'hex').swap16().toString('utf16le'));
  return codes;
}

function textOfRun(run: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const font = fonts.get(/\/(\S+) [\d.]+ Tf/.exec(run)?.[1] ?? '');
  let text = '';
  for (const [, literal] of run.matchAll(/\(((?:\\[\s\S]|[^\\()])*)\)/g)) {
    const bytes = Buffer.from(unescaped(literal!), 'latin1').toString('hex');
    for (const code of bytes.match(/.{4}/g) ?? []) text += font?.get(code) ?? '\uFFFD';
  }
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(literal: string): string {
  return literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, what: string) =>
    /^[0-7]/.test(what) ? String.fromCharCode(parseInt(what, 8)) : (ESCAPES[what] ?? what),
  );
}
