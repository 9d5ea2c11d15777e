import type { Block, Heading } from '../document.js';
import type { PeriodSource } from '../source.js';
import { heading } from './cells.js';
import type { ReportContext } from './context.js';
import type { Span } from './period.js';

/** What every part of the periodic report is made from. */
export interface PeriodicContext extends ReportContext {
  /** The period reported on; undefined before the first is opened. */
  readonly period: PeriodSource | undefined;
  /** Its days; without a period, all days until today. */
  readonly span: Span;
}

/** A numbered part of the report. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The part's blocks under its heading, given its number. */
  readonly blocks: (number: number) => Block[];
}

/** `1.2 Work performed`. */
export function numbered(number: number, sub: number, id: string, text: string): Heading {
  return heading(2, id, `${number}.${sub} ${text}`);
}

/** Parts under a part's number, those with nothing in them left out. */
export function numberedSections(
  number: number,
  sections: readonly { readonly id: string; readonly title: string; readonly blocks: readonly Block[] }[],
): Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, title, blocks }, index) => [numbered(number, index + 1, id, title), ...blocks]);
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** The paragraphs of a longer text. */
export function paragraphs(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map(paragraph);
}

/** The funder's name of an activity: A1 is work package WP1. */
export function workPackage(code: string): string {
  return code.replace(/^A(?=\d)/, 'WP');
}

/** The funder's name of an action: A1.1 is task T1.1. All other codes stay. */
export function taskCode(code: string): string {
  return code.replace(/^A(?=\d+\.)/, 'T');
}
