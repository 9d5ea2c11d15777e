import {
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LeaderType,
  PageNumber,
  Paragraph,
  SimpleField,
  Tab,
  TableCell,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type IBorderOptions,
} from 'docx';
import type { Heading, LabelledFact, ReportDocument } from '../../document.js';
import { COLOURS } from '@roadbook/drawing';
import type { Words } from '../../labels/labels.js';
import { plainLine } from '../plain-text.js';
import { targetName } from './blocks.js';
import { hex } from './styles.js';
import { cellParagraphs, gridOf } from './table.js';

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: hex(COLOURS.rule), space: 4 };
const ACCENT: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: hex(COLOURS.accent), space: 6 };

/** Title, subtitle and facts above the text. */
export function openingOf({ title, subtitle, facts }: ReportDocument, width: number, words: Words): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(plainLine(title))] }),
    new Paragraph({ style: 'Subtitle', border: { bottom: ACCENT }, children: [new TextRun(plainLine(subtitle))] }),
    ...factGrid(facts, 3, width, words),
  ];
}

/** The same on a page of their own. */
export function coverOf({ title, subtitle, facts }: ReportDocument, width: number, words: Words): FileChild[] {
  return [
    // A third down the page: Word leaves out the space before a page's first paragraph, but not its own height.
    new Paragraph({ style: 'Spacer', spacing: { line: 2900, lineRule: 'exact' } }),
    new Paragraph({
      style: 'CoverTitle',
      border: { top: { ...ACCENT, size: 24, space: 14 } },
      children: [new TextRun(plainLine(title))],
    }),
    new Paragraph({
      style: 'CoverSubtitle',
      border: { bottom: { ...RULE, space: 20 } },
      children: [new TextRun(plainLine(subtitle))],
    }),
    ...factGrid(facts, 2, width, words),
  ];
}

function factGrid(facts: readonly LabelledFact[], columns: number, width: number, words: Words): FileChild[] {
  if (facts.length === 0) return [];
  const cells = facts.map(
    ({ label, value, kind = 'text' }) =>
      new TableCell({
        children: [
          new Paragraph({ style: 'FactLabel', children: [new TextRun(plainLine(label))] }),
          ...cellParagraphs(value, { kind: kind === 'date' ? kind : 'text' }, words, {
            style: 'FactValue',
          }),
        ],
      }),
  );
  return [gridOf(cells, columns, width), new Paragraph({ style: 'Spacer' })];
}

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly heading: Heading;
  /** The number of the heading's bookmark. */
  readonly target: number;
  readonly page: number;
}

/** The table of contents: a field that a word processor can renew, filled in already, so that nobody is asked to. */
export function contentsTable(entries: readonly ContentsEntry[], width: number, words: Words): FileChild[] {
  const name = words.say('section.contents');
  const contentChildren = entries.map((entry) => contentsLine(entry, width));
  return [
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun(name)] }),
    new TableOfContents(name, { hyperlink: true, headingStyleRange: '1-2', beginDirty: false, contentChildren }),
  ];
}

function contentsLine({ heading, target, page }: ContentsEntry, width: number): Paragraph {
  const anchor = targetName(target);
  return new Paragraph({
    style: `TOC${heading.level}`,
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    children: [
      new InternalHyperlink({
        anchor,
        children: [
          new TextRun({ children: [plainLine(heading.text), new Tab()] }),
          new SimpleField(`PAGEREF ${anchor} \\h`, String(page)),
        ],
      }),
    ],
  });
}

/** What stands at the head of every page but the first. */
export function headerOf({ title, subtitle }: ReportDocument, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Margin',
        border: { bottom: RULE },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [new TextRun({ children: [headline(subtitle), new Tab(), headline(title)] })],
      }),
    ],
  });
}

function headline(text: string): string {
  const line = plainLine(text);
  return line.length > 90 ? `${line.slice(0, 89).toWellFormed()}…` : line;
}

/** Revision, hash and page, the only place of the document that names them. */
export function footerOf({ footer }: ReportDocument, width: number): Footer {
  const page = footer.pageLabel.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : plainLine(part);
  });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Margin',
        border: { top: RULE },
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun({ text: plainLine(`${footer.revisionLabel} · ${footer.hash}`), size: 11 }),
          new TextRun({ children: [new Tab(), ...page] }),
        ],
      }),
    ],
  });
}
