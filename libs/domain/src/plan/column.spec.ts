import { Column } from './column.js';
import { Table } from './table.js';

interface Row {
  readonly id: string;
  readonly colour: string;
}

const TABLE = Table.of<Row>([
  { id: 'a', colour: 'red' },
  { id: 'b', colour: 'blue' },
  { id: 'c', colour: 'red' },
]);

function slotsOf(column: Column<Row>, ...colours: string[]): number[] {
  const wanted = column.wanted(colours);
  return [...column.numbers.keys()].filter((slot) => wanted[column.numbers[slot]!] === 1);
}

describe('a column', () => {
  const column = Column.of(TABLE, 'colour');

  it('finds the slots of values', () => {
    expect(slotsOf(column, 'red')).toEqual([0, 2]);
    expect(slotsOf(column, 'red', 'blue')).toEqual([0, 1, 2]);
    expect(slotsOf(column, 'green')).toEqual([]);
    expect(slotsOf(column)).toEqual([]);
  });

  it('follows rows that are changed, added and removed, and leaves the earlier column as it was', () => {
    const next = TABLE.replace({ id: 'a', colour: 'green' }).remove('c').insert({ id: 'd', colour: 'blue' });
    const moved = Column.of(next, 'colour', column);
    expect(slotsOf(moved, 'red')).toEqual([]);
    expect(slotsOf(moved, 'green')).toEqual([0]);
    expect(slotsOf(moved, 'blue')).toEqual([1, 3]);
    expect(slotsOf(column, 'red')).toEqual([0, 2]);
  });

  it('shares its numbers as long as the field is the same', () => {
    const next = TABLE.replace({ id: 'a', colour: 'red' });
    expect(Column.of(next, 'colour', column).numbers).toBe(column.numbers);
  });

  it('keeps apart two lines of history that go on from one table', () => {
    const left = Column.of(TABLE.insert({ id: 'l', colour: 'green' }), 'colour', column);
    const right = Column.of(TABLE.insert({ id: 'r', colour: 'white' }), 'colour', column);
    expect([slotsOf(left, 'green'), slotsOf(left, 'white')]).toEqual([[3], []]);
    expect([slotsOf(right, 'green'), slotsOf(right, 'white')]).toEqual([[], [3]]);
  });
});
