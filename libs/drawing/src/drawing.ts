import { COLOURS, FONT_FAMILY } from './palette.js';
import { element, escapeXml, short } from './svg.js';

/**
 * A drawing: shapes as SVG, and its words apart from them, so that every format can set them in its own way. All measures
 * are in the drawing's own units, from its upper left corner.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Elements of SVG without any text. */
  readonly shapes: string;
  readonly labels: readonly Label[];
}

/** Words at a point: `y` is their base line, `x` their beginning or middle. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly middle?: boolean;
}

/** Collects the parts of a drawing, the later above the earlier. */
export class Sheet {
  private readonly parts: string[] = [];
  private readonly words: Label[] = [];

  shape(...svg: readonly string[]): void {
    this.parts.push(...svg);
  }

  label(label: Label): void {
    if (label.text !== '') this.words.push(label);
  }

  finish(width: number, height: number): Drawing {
    return { width, height, shapes: this.parts.join(''), labels: this.words };
  }
}

/** The whole drawing as SVG text, with words for those who do not see it. */
export function svgOf(drawing: Drawing, alternative: string): string {
  const attributes = { role: 'img', 'aria-label': alternative, 'font-family': FONT_FAMILY };
  return frame(drawing, attributes, contentOf(drawing));
}

/** What stands inside the SVG: shapes and words, for a page that has the frame already. */
export function contentOf({ shapes, labels }: Drawing): string {
  return shapes + labels.map(textOf).join('');
}

function textOf({ text, x, y, size, fill, bold, middle }: Label): string {
  const attributes = {
    x,
    y,
    'font-size': size,
    'font-weight': bold ? 'bold' : undefined,
    'text-anchor': middle ? 'middle' : undefined,
    fill,
  };
  return element('text', attributes, escapeXml(text));
}

/** What stands around a drawing that is a file of its own. */
export interface Surroundings {
  readonly title: string;
  readonly subtitle: string;
  /** Where it comes from. */
  readonly foot: string;
}

const ABOVE = 56;
const BELOW = 28;
const MARGIN = 16;

/** The drawing as an SVG file of its own: on white, under its title, over what says where it comes from. */
export function svgSheet(drawing: Drawing, alternative: string, { title, subtitle, foot }: Surroundings): string {
  const { ink, muted, paper, accent } = COLOURS;
  const [width, height] = [drawing.width + 2 * MARGIN, drawing.height + ABOVE + BELOW + MARGIN];
  const [x, y] = [-MARGIN, -ABOVE];
  const ground = element('rect', { x, y, width, height, fill: paper });
  const labels: Label[] = [
    { text: title, x: 0, y: -28, size: 22, bold: true, fill: accent },
    { text: subtitle, x: 0, y: -10, size: 12, fill: ink },
    { text: foot, x: 0, y: drawing.height + BELOW - 8, size: 8, fill: muted },
  ];
  const attributes = { role: 'img', 'aria-label': alternative, 'font-family': FONT_FAMILY };
  return frame(
    { x, y, width, height },
    attributes,
    ground + contentOf({ ...drawing, labels: [...drawing.labels, ...labels] }),
  );
}

/** Its shapes alone as SVG text, for formats that set the labels themselves. */
export function shapesOf(drawing: Drawing): string {
  return frame(drawing, {}, drawing.shapes);
}

interface View {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

function frame(
  { x = 0, y = 0, width, height }: View,
  attributes: Readonly<Record<string, string>>,
  content: string,
): string {
  const viewBox = `${short(x)} ${short(y)} ${short(width)} ${short(height)}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height, ...attributes }, content);
}
