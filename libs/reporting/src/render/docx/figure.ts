import { AlignmentType, LineRuleType, Paragraph, TextRun, type IRunOptions } from 'docx';
import { ShapeGroupRun, type IShapeGroupChildOptions } from 'docx/shapes';
import type { Figure } from '../../document.js';
import { type Drawing, type Label, layersOf, pathElements, type Layer } from '@roadbook/drawing';
import { hex } from './styles.js';
import { plainLine } from '../plain-text.js';

/** Points for a unit of a drawing, whose 720 units fill the width of the text. */
const POINTS = 510 / 720;
/** Pixels, as the library counts, for a unit of a drawing. */
const PIXELS = POINTS / 0.75;

/** The letters' ascent, in units of their size. */
const ASCENT = 0.891;

/**
 * A drawing as a group of Word's own shapes: sharp at any size, and shown alike by programs that know no SVG.
 */
export function figureRun({ drawing, alternative, caption }: Figure): ShapeGroupRun {
  const size = { width: drawing.width * PIXELS, height: drawing.height * PIXELS };
  const frame = `M0 0H${drawing.width}V${drawing.height}H0Z`;
  return new ShapeGroupRun({
    children: [
      ...layersOf(pathElements(drawing)).map((layer) => layerShape(layer, frame, size)),
      ...columnsOf(drawing.labels).map((labels) => columnShape(labels, drawing)),
    ],
    transformation: size,
    altText: { name: plainLine(caption), description: plainLine(alternative) },
  });
}

/** The frame is never painted: with it, every layer is as large as the drawing, and nothing has to be placed. */
function layerShape(layer: Layer, frame: string, size: { width: number; height: number }): IShapeGroupChildOptions {
  const { fill, stroke, strokeWidth, dashes, paths } = layer;
  const line = { color: hex(stroke ?? '#000000'), width: strokeWidth * POINTS };
  return {
    type: 'custom',
    paths: [
      { path: frame, fill: false, line: false },
      ...paths.map((path) => ({ path, fill: fill !== null, line: stroke !== null })),
    ],
    connectionPoints: [],
    transformation: size,
    ...(fill !== null && { fill: hex(fill) }),
    line: dashes.length === 0 ? line : { ...line, dash: 'dash' },
  };
}

/** Labels below each other that begin at the same place: a box of text for each label would be slow to open. */
function columnsOf(labels: readonly Label[]): Label[][] {
  const columns = new Map<string, Label[]>();
  for (const label of labels) {
    const key = label.middle ? `${label.x} ${label.y} middle` : String(label.x);
    const column = columns.get(key);
    if (column) column.push(label);
    else columns.set(key, [label]);
  }
  return [...columns.values()].map((column) => column.sort((one, other) => one.y - other.y));
}

const HALF = 40;

function columnShape(labels: readonly Label[], { width, height }: Drawing): IShapeGroupChildOptions {
  const first = labels[0]!;
  const left = first.middle ? Math.max(0, first.x - HALF) : first.x;
  const right = first.middle ? Math.min(width, first.x + HALF) : width;
  const top = first.y - ASCENT * first.size;
  let above = top;
  const paragraphs = labels.map((label) => {
    const before = label.y - ASCENT * label.size - above;
    above = label.y - ASCENT * label.size + lineOf(label);
    return labelParagraph(label, before);
  });
  return {
    type: 'rectangle',
    transformation: {
      width: (right - left) * PIXELS,
      height: Math.min(height, above - top) * PIXELS,
      offset: { left: left * PIXELS, top: top * PIXELS },
    },
    line: { width: 0, transparency: 100 },
    textOptions: { margins: { top: 0, right: 0, bottom: 0, left: 0 }, wrap: false, verticalAlignment: 'top' },
    children: paragraphs,
  };
}

/** The height of a label's line, in the drawing's units. */
function lineOf({ size }: Label): number {
  return size * 1.15;
}

function labelParagraph(label: Label, before: number): Paragraph {
  const { text, size, fill, bold, middle } = label;
  const run: IRunOptions = {
    text: plainLine(text),
    color: hex(fill),
    bold: bold ?? false,
    size: Math.round(size * POINTS * 2),
  };
  const twips = (units: number): number => Math.round(units * POINTS * 20);
  return new Paragraph({
    style: 'Drawing',
    alignment: middle ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: Math.max(0, twips(before)), after: 0, line: twips(lineOf(label)), lineRule: LineRuleType.EXACT },
    children: [new TextRun(run)],
  });
}
