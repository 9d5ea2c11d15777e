import { centreOf, linesOf, neighbours, placed } from './tiles.js';

const region = (id: string, nuts: string | null) => ({ id, nuts });

describe('the map', () => {
  it('puts regions where they lie, and names those that it does not know', () => {
    const { tiles, elsewhere } = placed([region('ARA', 'FRK'), region('Quebec', null), region('Nowhere', 'XX1')]);
    expect(tiles.map(({ region: { id }, tile }) => [id, tile])).toEqual([['ARA', { column: 2, row: 4 }]]);
    expect(elsewhere.map(({ id }) => id)).toEqual(['Quebec', 'Nowhere']);
  });

  it('takes the country for a region without a place of its own, and a free tile beside it', () => {
    const { tiles } = placed([region('Brittany', 'FRH'), region('Normandy', 'FRD'), region('Grand Est', 'FRF')]);
    const keys = tiles.map(({ tile: { column, row } }) => `${column} ${row}`);
    expect(keys[0]).toBe('2 3');
    expect(new Set(keys).size).toBe(3);
  });

  it('lets the region that is known exactly keep its place', () => {
    const { tiles } = placed([region('Centro', 'PT1X'), region('Centro Portugal', 'PT16')]);
    expect(tiles.find(({ region: { id } }) => id === 'Centro Portugal')!.tile).toEqual({ column: 0, row: 5 });
  });

  it('says that there is no room rather than to put two on one tile', () => {
    const many = Array.from({ length: 12 }, (_one, at) => region(`r${at}`, 'PT'));
    const { tiles, elsewhere } = placed(many);
    expect(new Set(tiles.map(({ tile }) => JSON.stringify(tile))).size).toBe(tiles.length);
    expect(tiles.length + elsewhere.length).toBe(12);
    expect(elsewhere.length).toBeGreaterThan(0);
  });

  it.each([1, 2])('has six neighbours at one distance around a tile of row %d', (row) => {
    const home = centreOf({ column: 3, row }, 10);
    const distances = neighbours({ column: 3, row }).map((tile) => {
      const { x, y } = centreOf(tile, 10);
      return Math.round(Math.hypot(x - home.x, y - home.y));
    });
    expect(distances).toEqual([17, 17, 17, 17, 17, 17]);
  });

  it.each([
    ['Auvergne-Rhône-Alpes', ['Auvergne-', 'Rhône-Alpes']],
    ['North-West Romania', ['North-West', 'Romania']],
    ['Catalonia', ['Catalonia']],
    ['A very long name of a region', ['A very long', 'name of a', 'region']],
  ])('writes %s on short lines', (name, lines) => expect(linesOf(name, 12)).toEqual(lines));
});
