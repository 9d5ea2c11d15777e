import { FONT_FAMILY, LIGHT, pathElements, svgOf, type Drawing } from '@roadbook/drawing';
import { saveFile } from '../../ui/download.js';

/** Browsers refuse canvases beyond this. */
const MOST_PIXELS = 16_000;
const SHARPNESS = 2;

/** Gives a drawing to the reader as an SVG file. */
export function saveSvg(drawing: Drawing, alternative: string, name: string): void {
  saveFile(new Blob([svgOf(drawing, alternative)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Gives a drawing to the reader as a picture on a white ground, twice as fine as the screen where that is possible. */
export async function savePng(drawing: Drawing, name: string): Promise<void> {
  const margin = 16;
  const [width, height] = [drawing.width + 2 * margin, drawing.height + 2 * margin];
  const scale = Math.min(SHARPNESS, MOST_PIXELS / width, MOST_PIXELS / height);
  const canvas = new OffscreenCanvas(Math.floor(width * scale), Math.floor(height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.fillStyle = LIGHT.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
  paint(context, drawing);
  saveFile(await canvas.convertToBlob({ type: 'image/png' }), `${name}.png`);
}

function paint(context: OffscreenCanvasRenderingContext2D, drawing: Drawing): void {
  for (const { path, fill, stroke, strokeWidth, dashes } of pathElements(drawing)) {
    const shape = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(shape);
    }
    if (!stroke) continue;
    context.strokeStyle = stroke;
    context.lineWidth = strokeWidth;
    context.setLineDash([...dashes]);
    context.stroke(shape);
  }
  for (const { text, x, y, size, fill, bold, middle } of drawing.labels) {
    context.font = `${bold ? 'bold ' : ''}${size}px ${FONT_FAMILY}`;
    context.textAlign = middle ? 'center' : 'start';
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
}
