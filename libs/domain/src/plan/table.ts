/** Rows per chunk: changing a row copies its chunk and the list of chunks, and nothing else. */
const CHUNK = 256;

type Slots = number | number[];

/** Where rows with a value stand. Shared by all tables of one line of history; grows with it. */
interface Index {
  readonly slots: Map<unknown, Slots>;
  covered: number;
}

/**
 * An immutable list of rows with look-up by id and by any field. A row keeps its slot for ever; a removed one leaves its
 * slot empty. The next table shares everything but the changed chunk with the last: its indexes too, because rows are
 * only ever added behind the ones that an older table knows, and an older table overlooks slots beyond its own count.
 */
export class Table<Row extends { readonly id: string }> {
  private constructor(
    private readonly chunks: readonly (readonly (Row | undefined)[])[],
    /** Slots in use, empty ones included. */
    readonly slotCount: number,
    /** Rows present. */
    readonly size: number,
    private readonly slotById: Map<string, number>,
    private readonly indexes: ReadonlyMap<keyof Row, Index>,
  ) {}

  static empty<Row extends { readonly id: string }>(): Table<Row> {
    return new Table<Row>([], 0, 0, new Map(), new Map());
  }

  /** A table of the given rows, `undefined` standing for an empty slot. */
  static of<Row extends { readonly id: string }>(rows: readonly (Row | undefined)[]): Table<Row> {
    const chunks: (Row | undefined)[][] = [];
    for (let start = 0; start < rows.length; start += CHUNK) chunks.push(rows.slice(start, start + CHUNK));
    const slotById = new Map<string, number>();
    rows.forEach((row, slot) => slotById.set(row ? row.id : `empty slot ${slot}`, slot));
    const size = rows.reduce((count, row) => count + (row ? 1 : 0), 0);
    return new Table<Row>(chunks, rows.length, size, slotById, new Map());
  }

  at(slot: number): Row | undefined {
    return this.chunks[Math.floor(slot / CHUNK)]?.[slot % CHUNK];
  }

  get(id: string): Row | undefined {
    const slot = this.slotById.get(id);
    return slot === undefined || slot >= this.slotCount ? undefined : this.at(slot);
  }

  /** The slot of a row, which it keeps for ever; -1 when there is no such row. */
  slotOf(id: string): number {
    const slot = this.slotById.get(id);
    return slot === undefined || slot >= this.slotCount || this.at(slot) === undefined ? -1 : slot;
  }

  *[Symbol.iterator](): Generator<Row> {
    for (const chunk of this.chunks) for (const row of chunk) if (row !== undefined) yield row;
  }

  /** All rows in order. */
  rows(): Row[] {
    const rows: Row[] = [];
    for (const chunk of this.chunks) for (const row of chunk) if (row !== undefined) rows.push(row);
    return rows;
  }

  filter(keep: (row: Row) => boolean): Row[] {
    const rows: Row[] = [];
    for (const chunk of this.chunks) for (const row of chunk) if (row !== undefined && keep(row)) rows.push(row);
    return rows;
  }

  /** The rows whose field has the value, in order; found by an index that is built at the first question. */
  with<Field extends keyof Row>(field: Field, value: Row[Field]): Row[] {
    const slots = this.index(field).slots.get(value);
    if (slots === undefined) return [];
    if (typeof slots === 'number') {
      const row = slots < this.slotCount ? this.at(slots) : undefined;
      return row === undefined ? [] : [row];
    }
    const rows: Row[] = [];
    for (const slot of slots) {
      if (slot >= this.slotCount) break;
      const row = this.at(slot);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  /** The first row whose field has the value. */
  first<Field extends keyof Row>(field: Field, value: Row[Field]): Row | undefined {
    return this.with(field, value)[0];
  }

  /** The table with one row more. */
  insert(row: Row): Table<Row> {
    const slot = this.slotCount;
    const known = this.slotById.get(row.id);
    if (known !== undefined && known < slot) throw new Error(`row ${row.id} is or was there already`);
    const slotById = this.slotById.size === slot ? this.slotById : this.ownSlots();
    slotById.set(row.id, slot);
    const chunks = this.chunks.slice();
    const last = slot % CHUNK === 0 ? [] : chunks.pop()!;
    chunks.push([...last, row]);
    const indexes = new Map<keyof Row, Index>();
    for (const [field, index] of this.indexes) {
      if (index.covered !== slot) continue;
      addSlot(index.slots, row[field], slot);
      index.covered = slot + 1;
      indexes.set(field, index);
    }
    return new Table<Row>(chunks, slot + 1, this.size + 1, slotById, indexes);
  }

  /** The table with a row replaced by its next state. */
  replace(row: Row): Table<Row> {
    const slot = this.slotOf(row.id);
    if (slot < 0) throw new Error(`no row ${row.id}`);
    const before = this.at(slot)!;
    let indexes = this.indexes;
    for (const field of this.indexes.keys()) {
      if (before[field] === row[field]) continue;
      if (indexes === this.indexes) indexes = new Map(this.indexes);
      (indexes as Map<keyof Row, Index>).delete(field);
    }
    return new Table<Row>(this.withCell(slot, row), this.slotCount, this.size, this.slotById, indexes);
  }

  /** The table with an empty slot in place of a row. */
  remove(id: string): Table<Row> {
    const slot = this.slotOf(id);
    if (slot < 0) throw new Error(`no row ${id}`);
    return new Table<Row>(this.withCell(slot, undefined), this.slotCount, this.size - 1, this.slotById, this.indexes);
  }

  /** Calls back for each slot in which the two tables differ; chunks that they share are passed over at once. */
  static compare<Row extends { readonly id: string }>(
    before: Table<Row>,
    after: Table<Row>,
    differs: (before: Row | undefined, after: Row | undefined) => void,
  ): void {
    const count = Math.max(before.chunks.length, after.chunks.length);
    for (let c = 0; c < count; c += 1) {
      const left = before.chunks[c];
      const right = after.chunks[c];
      if (left === right) continue;
      const length = Math.max(left?.length ?? 0, right?.length ?? 0);
      for (let i = 0; i < length; i += 1) if (left?.[i] !== right?.[i]) differs(left?.[i], right?.[i]);
    }
  }

  private withCell(slot: number, row: Row | undefined): readonly (readonly (Row | undefined)[])[] {
    const chunks = this.chunks.slice();
    const chunk = chunks[Math.floor(slot / CHUNK)]!.slice();
    chunk[slot % CHUNK] = row;
    chunks[Math.floor(slot / CHUNK)] = chunk;
    return chunks;
  }

  /** Another line of history has added rows to the shared map: take a copy of what this table knows. */
  private ownSlots(): Map<string, number> {
    const own = new Map<string, number>();
    for (const [id, slot] of this.slotById) if (slot < this.slotCount) own.set(id, slot);
    for (let slot = own.size; slot < this.slotCount; slot += 1) own.set(`empty slot ${slot}`, slot);
    return own;
  }

  private index(field: keyof Row): Index {
    const known = this.indexes.get(field);
    if (known) return known;
    const slots = new Map<unknown, Slots>();
    for (let slot = 0; slot < this.slotCount; slot += 1) {
      const row = this.at(slot);
      if (row !== undefined) addSlot(slots, row[field], slot);
    }
    const index = { slots, covered: this.slotCount };
    (this.indexes as Map<keyof Row, Index>).set(field, index);
    return index;
  }
}

function addSlot(slots: Map<unknown, Slots>, value: unknown, slot: number): void {
  const known = slots.get(value);
  if (known === undefined) slots.set(value, slot);
  else if (typeof known === 'number') slots.set(value, [known, slot]);
  else known.push(slot);
}
