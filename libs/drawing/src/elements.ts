import type { Drawing } from './drawing.js';

/** One shape of a drawing as a path, for formats that take no SVG. */
export interface PathElement {
  /** Commands of SVG path data. */
  readonly path: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  /** Left, top, right and bottom, the line's own width included. */
  readonly box: Box;
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

const ELEMENT = /<(rect|circle|line|path)((?: [\w-]+="[^"]*")*)\/>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/** The shapes of a drawing in their order, as the house's own `element` writes them. */
export function pathElements({ shapes }: Drawing): PathElement[] {
  return [...shapes.matchAll(ELEMENT)].map(([, name = '', attributes = '']) => {
    const values = new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
    const stroke = paint(values.get('stroke'));
    const strokeWidth = stroke === null ? 0 : Number(values.get('stroke-width') ?? 1);
    const path = pathOf(name, values);
    return {
      path,
      fill: paint(values.get('fill')),
      stroke,
      strokeWidth,
      dashes: (values.get('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
      box: grown(boxOf(path), strokeWidth / 2),
    };
  });
}

function paint(value: string | undefined): string | null {
  return value === undefined || value === 'none' ? null : value;
}

function pathOf(name: string, values: ReadonlyMap<string, string>): string {
  const number = (key: string): number => Number(values.get(key) ?? 0);
  switch (name) {
    case 'rect':
      return `M${number('x')} ${number('y')}h${number('width')}v${number('height')}h${-number('width')}Z`;
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle': {
      const [cx, cy, r] = [number('cx'), number('cy'), number('r')];
      return `M${cx - r} ${cy}A${r} ${r} 0 0 1 ${cx + r} ${cy}A${r} ${r} 0 0 1 ${cx - r} ${cy}Z`;
    }
    default:
      return values.get('d') ?? '';
  }
}

/** The box around a path's points; of an arc, around its whole ellipse's height and width. */
function boxOf(path: string): Box {
  let [x, y] = [0, 0];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const reach = (dx: number, dy: number): void => {
    left = Math.min(left, x - dx);
    top = Math.min(top, y - dy);
    right = Math.max(right, x + dx);
    bottom = Math.max(bottom, y + dy);
  };
  for (const [, command = '', rest = ''] of path.matchAll(/([MLlhvAZ])([^A-Za-z]*)/g)) {
    const numbers = (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const [first = 0, second = 0] = numbers;
    if (command === 'Z') continue;
    if (command === 'h') x += first;
    else if (command === 'v') y += first;
    else if (command === 'l') [x, y] = [x + first, y + second];
    else [x = 0, y = 0] = numbers.slice(-2);
    reach(command === 'A' ? first : 0, command === 'A' ? second : 0);
  }
  return [left, top, right, bottom];
}

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by];
}

/** True when two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
}

/** Shapes of one paint that nothing of another paint lies between. */
export interface Layer {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dashes: readonly number[];
  /** Each is drawn on its own; what lies together in one does not overlap. */
  readonly paths: readonly string[];
}

/**
 * The shapes in as few layers as show the same: a shape joins an earlier one of its paint where nothing above that one
 * touches it. A drawing of hundreds of shapes has some dozens of layers.
 */
export function layersOf(elements: readonly PathElement[]): Layer[] {
  const layers: OpenLayer[] = [];
  for (const element of elements) {
    const paint = [element.fill, element.stroke, element.strokeWidth, ...element.dashes].join();
    const layer = layerFor(layers, paint, element);
    if (layer) layer.members.push(element);
    else layers.push({ paint, members: [element] });
  }
  return layers.map(({ members }) => {
    const { fill, stroke, strokeWidth, dashes } = members[0]!;
    return { fill, stroke, strokeWidth, dashes, paths: pathsOf(members) };
  });
}

interface OpenLayer {
  readonly paint: string;
  readonly members: PathElement[];
}

/** The topmost layer of the paint, unless one above it has something where the element goes. */
function layerFor(layers: readonly OpenLayer[], paint: string, element: PathElement): OpenLayer | undefined {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers[at]!;
    if (layer.paint === paint) return layer;
    if (touches(layer.members, element)) return undefined;
  }
  return undefined;
}

function touches(members: readonly PathElement[], element: PathElement): boolean {
  return members.some((other) => overlap(other.box, element.box));
}

/** What overlaps goes into paths of its own: within one, it would cut a hole. */
function pathsOf(members: readonly PathElement[]): string[] {
  const groups: PathElement[][] = [];
  for (const member of members) {
    const group = groups.find((others) => !touches(others, member));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups.map((group) => group.map(({ path }) => path).join(''));
}
