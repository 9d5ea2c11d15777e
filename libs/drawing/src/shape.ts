import { SIGNS, type SignName } from './palette.js';
import { element, short } from './svg.js';
import { hueOf, LIGHT, type Theme } from './theme.js';

/** A sign of the palette drawn around a point; `size` is its width and height. */
export function drawSign(name: SignName, x: number, y: number, size: number, theme: Theme = LIGHT): string {
  const { shape } = SIGNS[name];
  const { fill, ink } = hueOf(name, theme);
  const r = size / 2;
  const line = { stroke: ink, 'stroke-width': Math.max(0.8, size / 10) };
  const solid = { fill, ...line };
  const hollow = { fill: theme.paper, ...line };
  const path = (d: string, paint: Record<string, string | number>): string =>
    element('path', { d: d.replace(/\d+\.\d+/g, (number) => short(Number(number))), ...paint });
  const diamond = `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
  const triangle = `M${x} ${y - r}L${x + r} ${y + r * 0.8}L${x - r} ${y + r * 0.8}Z`;
  switch (shape) {
    case 'disc':
      return element('circle', { cx: x, cy: y, r: r * 0.9, ...solid });
    case 'ring':
      return element('circle', { cx: x, cy: y, r: r * 0.9, ...hollow });
    case 'half':
      return (
        element('circle', { cx: x, cy: y, r: r * 0.9, ...hollow }) +
        path(`M${x} ${y - r * 0.9}A${r * 0.9} ${r * 0.9} 0 0 0 ${x} ${y + r * 0.9}Z`, { fill })
      );
    case 'square':
      return element('rect', { x: x - r * 0.8, y: y - r * 0.8, width: r * 1.6, height: r * 1.6, ...solid });
    case 'frame':
      return element('rect', { x: x - r * 0.8, y: y - r * 0.8, width: r * 1.6, height: r * 1.6, ...hollow });
    case 'triangle':
      return path(triangle, solid);
    case 'warning':
      return path(triangle, hollow);
    case 'diamond':
      return path(diamond, solid);
    case 'lozenge':
      return path(diamond, hollow);
    case 'cross':
      return path(
        `M${x - r * 0.7} ${y - r * 0.7}L${x + r * 0.7} ${y + r * 0.7}M${x + r * 0.7} ${y - r * 0.7}L${x - r * 0.7} ${y + r * 0.7}`,
        {
          fill: 'none',
          stroke: ink,
          'stroke-width': Math.max(1.2, size / 6),
        },
      );
  }
}

/** A ground in the shape of a diamond, so that a sign stands out from a bar of its own colour. */
export function drawHalo(x: number, y: number, size: number, theme: Theme = LIGHT): string {
  const r = size / 2;
  const d = [
    `M${short(x)} ${short(y - r)}`,
    `L${short(x + r)} ${short(y)}`,
    `L${short(x)} ${short(y + r)}`,
    `L${short(x - r)} ${short(y)}Z`,
  ];
  return element('path', { d: d.join(''), fill: theme.paper });
}
