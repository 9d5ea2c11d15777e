import { bendOf, ringOf, widthOf } from './ring.js';

const member = (id: string, region: string) => ({
  organisation: { id, shortName: id.toUpperCase(), region: { id: region, name: `Region ${region}` } },
});

describe('the ring of partners', () => {
  it('puts those of a region beside each other, below its name on either side', () => {
    const places = ringOf([member('a', '1'), member('b', '2'), member('c', '1')], 100);
    expect(places.map(({ label, kind, right }) => `${kind} ${label}${right ? '' : ' left'}`)).toEqual([
      'REGION Region 1',
      'PARTNER A',
      'PARTNER C',
      'PARTNER B left',
      'REGION Region 2 left',
    ]);
  });

  it('has every place at one distance from the middle, none at the very top, and both halves alike', () => {
    const places = ringOf(
      Array.from({ length: 7 }, (_one, at) => member(`m${at}`, String(at % 3))),
      100,
    );
    for (const { x, y } of places) expect(Math.round(Math.hypot(x, y))).toBe(100);
    expect(places.every(({ x }) => Math.abs(x) > 1)).toBe(true);
    expect(places.filter(({ right }) => right)).toHaveLength(5);
  });

  it('has nobody where there are no partners', () => expect(ringOf([], 100)).toEqual([]));

  it('bends lines towards the middle', () => {
    const place = { key: 'k', label: 'l', kind: 'PARTNER', right: true } as const;
    expect(bendOf({ ...place, x: 100, y: 20 }, { ...place, x: -20, y: 80 })).toBe('M100.0 20.0 Q12.0 15.0 -20.0 80.0');
  });

  it.each([
    [1, 1],
    [2, 2],
    [4, 3],
    [1000, 6],
  ])('draws %d things in common %d wide', (strength, width) => expect(widthOf(strength)).toBe(width));
});
