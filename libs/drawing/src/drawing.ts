import { FONT_FAMILY } from './palette.js';
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
  const labels = drawing.labels.map(({ text, x, y, size, fill, bold, middle }) =>
    element(
      'text',
      {
        x,
        y,
        'font-size': size,
        'font-weight': bold ? 'bold' : undefined,
        'text-anchor': middle ? 'middle' : undefined,
        fill,
      },
      escapeXml(text),
    ),
  );
  const attributes = { role: 'img', 'aria-label': alternative, 'font-family': FONT_FAMILY };
  return frame(drawing, attributes, drawing.shapes + labels.join(''));
}

/** Its shapes alone as SVG text, for formats that set the labels themselves. */
export function shapesOf(drawing: Drawing): string {
  return frame(drawing, {}, drawing.shapes);
}

function frame({ width, height }: Drawing, attributes: Readonly<Record<string, string>>, content: string): string {
  const viewBox = `0 0 ${short(width)} ${short(height)}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height, ...attributes }, content);
}
