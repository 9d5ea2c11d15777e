import { CodeOrder } from './code-order.js';
import { Table } from './table.js';

interface Row {
  readonly id: string;
  readonly code: string;
}

const row = (code: string): Row => ({ id: `id ${code}`, code });
const codes = (table: Table<Row>, order: CodeOrder): string[] =>
  [...order.slots].flatMap((slot) => table.at(slot)?.code ?? []);

describe('the order of codes', () => {
  const table = Table.of(['A2.1', 'A1.10', 'A1.2', 'A1.1', 'A10.1'].map(row));

  it('is the one in which people read codes', () => {
    expect(codes(table, CodeOrder.of(table))).toEqual(['A1.1', 'A1.2', 'A1.10', 'A2.1', 'A10.1']);
  });

  it('carries over as long as no row is added', () => {
    const order = CodeOrder.of(table);
    expect(CodeOrder.of(table.remove('id A1.2'), order)).toBe(order);
  });

  it('sorts added rows into the order that was known, also beside rows that were removed', () => {
    const order = CodeOrder.of(table);
    let next = table.remove('id A1.10').remove('id A1.1').remove('id A10.1');
    for (const code of ['A1.11', 'A0.1', 'A1.3', 'A11.1', 'A2.2']) next = next.insert(row(code));
    expect(codes(next, CodeOrder.of(next, order))).toEqual(['A0.1', 'A1.2', 'A1.3', 'A1.11', 'A2.1', 'A2.2', 'A11.1']);
    expect(codes(table, order)).toEqual(['A1.1', 'A1.2', 'A1.10', 'A2.1', 'A10.1']);
  });
});
