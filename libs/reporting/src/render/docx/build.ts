import { AlignmentType, Document, LevelFormat, Packer, PageOrientation, type ISectionOptions } from 'docx';
import { contentsOf, pageRuns, type Heading, type ReportDocument } from '../../document.js';
import { escapeXml } from '@roadbook/drawing';
import { wordsOf, type Words } from '../../labels/labels.js';
import { readArchive, writeArchive, type ArchiveEntry } from '../archive.js';
import { plainLine } from '../plain-text.js';
import { blocksOf, BULLETS } from './blocks.js';
import { contentsTable, coverOf, footerOf, headerOf, openingOf } from './front.js';
import { estimatePages } from './pages.js';
import { PAGE, stylesFor, textWidth } from './styles.js';

/** The document as a DOCX file, the same bytes for the same document. */
export async function buildDocx(document: ReportDocument): Promise<Buffer> {
  const file = new Document({
    title: plainLine(document.title),
    styles: stylesFor(document.language),
    numbering: { config: [{ reference: BULLETS, levels: [BULLET] }] },
    sections: sectionsOf(document, wordsOf(document.language)),
  });
  const properties = { path: 'docProps/core.xml', data: coreProperties(document) };
  return writeArchive(readArchive(await Packer.toBuffer(file, false, [properties])).map(withOwnNumbers));
}

/** What the library counts from its own start on, drawings and bookmarks: each document has its own count, whenever it is made. */
const COUNTED = [
  /(<(?:wp:docPr|wps:cNvPr) id=")\d+/g,
  /(<wps:cNvPr id="\d+" name="\w+ )\d+/g,
  /(<w:bookmarkStart [^>]*w:id=")\d+/g,
  /(<w:bookmarkEnd w:id=")\d+/g,
];

function withOwnNumbers({ name, data }: ArchiveEntry): ArchiveEntry {
  if (name !== 'word/document.xml') return { name, data };
  const xml = COUNTED.reduce((text, numbers) => text.replace(numbers, counter()), data.toString('utf8'));
  return { name, data: Buffer.from(xml, 'utf8') };
}

function counter(): (whole: string, before: string) => string {
  let last = 0;
  return (_, before) => `${before}${(last += 1)}`;
}

const BULLET = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 240 } } },
} as const;

/** The front matter, then a section for each run of pages that lie the same way. */
function sectionsOf(document: ReportDocument, words: Words): ISectionOptions[] {
  const headings = document.contents ? contentsOf(document) : [];
  const targets = new Map(headings.map((heading, at) => [heading, at + 1]));
  const pages = headings.length > 0 ? estimatePages(document, words) : new Map<Heading, number>();
  const entries = headings.map((heading, at) => ({ heading, target: at + 1, page: pages.get(heading) ?? 1 }));
  const width = textWidth(false);
  const cover = document.cover ? coverOf(document, width, words) : [];
  const opening = document.cover ? [] : openingOf(document, width, words);
  const contents = entries.length > 0 ? contentsTable(entries, width, words) : [];
  const runs = pageRuns(document.blocks);
  // Title and facts stand above the text, unless pages of their own part them.
  const above = contents.length === 0 && runs[0]?.landscape === false ? opening : [];
  const text = runs.map(({ landscape, blocks }, at) => ({
    landscape,
    children: blocksOf(blocks, { words, width: textWidth(landscape), targets }, at === 0 ? above : []),
  }));
  const front = above.length > 0 ? [] : [...opening, ...contents];
  const sections = [{ landscape: false, children: cover }, { landscape: false, children: front }, ...text];
  return sections
    .filter(({ children }) => children.length > 0)
    .map(({ landscape, children }, at) => sectionOf(document, landscape, children, at === 0));
}

function sectionOf(
  document: ReportDocument,
  landscape: boolean,
  children: ISectionOptions['children'],
  first: boolean,
): ISectionOptions {
  const width = textWidth(landscape);
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const footer = footerOf(document, width);
  return {
    properties: {
      titlePage: first,
      page: { size: { width: PAGE.width, height: PAGE.height, orientation }, margin: PAGE.margin },
    },
    headers: { default: headerOf(document, width) },
    footers: first ? { default: footer, first: footerOf(document, width) } : { default: footer },
    children,
  };
}

/** Title, language and the plan's own instant; no author, and no other time. */
function coreProperties({ title, subtitle, language, footer }: ReportDocument): string {
  const at = `${footer.asOf.slice(0, 19)}Z`;
  const moment = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  const text = (name: string, value: string): string => `<dc:${name}>${escapeXml(plainLine(value))}</dc:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties',
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    text('title', title),
    text('subject', subtitle),
    text('language', language),
    moment('created'),
    moment('modified'),
    '</cp:coreProperties>',
  ].join('');
}
