/** A place on a grid of hexagons; every second row is shifted by half a hexagon to the right. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Where regions lie, roughly, by NUTS code; a country stands for those of its regions that are not named. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  UK: [1, 1],
  UKL: [0, 1],
  UKM: [1, 0],
  IE: [0, 1],
  NO: [4, 0],
  SE: [5, 0],
  FI: [6, 0],
  EE: [7, 0],
  LV: [7, 0],
  LT: [7, 1],
  DK: [4, 1],
  NL: [3, 1],
  BE: [2, 2],
  BE2: [2, 1],
  LU: [3, 2],
  DE: [4, 2],
  DE1: [3, 3],
  DE2: [4, 3],
  PL: [6, 1],
  PL21: [6, 2],
  CZ: [5, 2],
  SK: [6, 2],
  FR: [2, 3],
  FRK: [2, 4],
  CH: [3, 4],
  AT: [5, 3],
  HU: [6, 3],
  SI: [5, 4],
  HR: [5, 5],
  RO: [7, 4],
  RO11: [7, 3],
  BG: [7, 5],
  IT: [4, 5],
  ITC4: [4, 4],
  EL: [6, 6],
  ES: [1, 5],
  ES51: [2, 5],
  PT: [0, 5],
  PT16: [0, 5],
};

/** The tiles that make the ground look like Europe. */
export const GROUND: readonly Tile[] = [
  [1, 4, 5, 6, 7],
  [0, 1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
  [0, 1, 2, 4, 5, 6, 7],
  [0, 1, 4, 6],
].flatMap((columns, row) => columns.map((column) => ({ column, row })));

export const COLUMNS = 8;
export const ROWS = 7;

/** What is put on the map. */
export interface Placeable {
  readonly id: string;
  readonly nuts: string | null;
}

/** Every region on a tile of its own, the more exactly known first; and those for which there is none. */
export function placed<Region extends Placeable>(
  regions: readonly Region[],
): { tiles: { region: Region; tile: Tile }[]; elsewhere: Region[] } {
  const taken = new Set<string>();
  const tiles: { region: Region; tile: Tile }[] = [];
  const elsewhere: Region[] = [];
  const exactness = ({ nuts }: Region): number => (nuts === null ? 0 : (prefixOf(nuts)?.length ?? 0));
  for (const region of [...regions].sort((left, right) => exactness(right) - exactness(left))) {
    const tile = [homeOf(region)].flatMap((home) => (home ? [home, ...neighbours(home)] : [])).find(isFree);
    if (tile) {
      taken.add(keyOf(tile));
      tiles.push({ region, tile });
    } else elsewhere.push(region);
  }
  return { tiles, elsewhere };

  function isFree(tile: Tile): boolean {
    return isOnMap(tile) && !taken.has(keyOf(tile));
  }
}

/** The tile for a NUTS code, or for the nearest larger unit that has one. */
function homeOf({ nuts }: Placeable): Tile | null {
  const prefix = nuts === null ? null : prefixOf(nuts);
  if (prefix === null) return null;
  const [column, row] = TILES[prefix]!;
  return { column, row };
}

function prefixOf(nuts: string): string | null {
  for (let length = nuts.length; length >= 2; length -= 1) {
    const prefix = nuts.slice(0, length);
    if (prefix in TILES) return prefix;
  }
  return null;
}

/** The six tiles around one. */
export function neighbours({ column, row }: Tile): Tile[] {
  const shift = row % 2 === 0 ? -1 : 0;
  return [
    { column: column - 1, row },
    { column: column + 1, row },
    { column: column + shift, row: row - 1 },
    { column: column + shift + 1, row: row - 1 },
    { column: column + shift, row: row + 1 },
    { column: column + shift + 1, row: row + 1 },
  ];
}

function isOnMap({ column, row }: Tile): boolean {
  return column >= 0 && column < COLUMNS && row >= 0 && row < ROWS;
}

function keyOf({ column, row }: Tile): string {
  return `${column} ${row}`;
}

/** The middle of a tile whose corners are `radius` away from it. */
export function centreOf({ column, row }: Tile, radius: number): { x: number; y: number } {
  const width = Math.sqrt(3) * radius;
  return { x: (column + (row % 2) / 2 + 0.5) * width, y: (row * 1.5 + 1) * radius };
}

/** The corners of a hexagon standing on its tip, as SVG has points. */
export function cornersOf(x: number, y: number, radius: number): string {
  return Array.from({ length: 6 }, (_one, at) => {
    const angle = (Math.PI / 3) * at + Math.PI / 6;
    return `${(x + radius * Math.cos(angle)).toFixed(1)},${(y + radius * Math.sin(angle)).toFixed(1)}`;
  }).join(' ');
}

/** A name on at most three short lines, cut at spaces and hyphens. */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=-)|\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : last.endsWith('-') ? `${last}${part}` : `${last} ${part}`;
    if (last !== undefined && joined.length <= letters) lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), lines.slice(2).join(' ')];
}
