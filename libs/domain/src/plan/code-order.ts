import type { Table } from './table.js';

/** What may be put in the order of its codes. */
interface Coded {
  readonly id: string;
  readonly code: string;
}

/**
 * The slots of a table in the order of its rows' codes. Codes never change and a row keeps its slot for ever, so the order
 * carries over from one plan to the next: where rows were added, only these are sorted in. Slots of removed rows stay in it
 * and are empty in the table.
 */
export class CodeOrder {
  private constructor(
    /** Slots, ordered by code. */
    readonly slots: Int32Array,
  ) {}

  /** The order of a table, made from the order of an earlier table in the same line of history where there is one. */
  static of<Row extends Coded>(table: Table<Row>, earlier?: CodeOrder): CodeOrder {
    if (earlier && earlier.slots.length === table.slotCount) return earlier;
    const known = earlier && earlier.slots.length < table.slotCount ? earlier.slots : new Int32Array(0);
    const keyAt = (slot: number): string => sortKey(table.at(slot)?.code ?? '');
    const added: { slot: number; key: string }[] = [];
    for (let slot = known.length; slot < table.slotCount; slot += 1) added.push({ slot, key: keyAt(slot) });
    added.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : left.slot - right.slot));
    return new CodeOrder(merge(known, added, keyAt));
  }
}

/** A text that sorts as people read codes: A1.2 before A1.10 (as compareCodes does, at the price of a text comparison). */
function sortKey(code: string): string {
  return code.replace(/\d+|\D+/g, (part) => `${part < ':' && part >= '0' ? part.padStart(12, '0') : part}\0`);
}

/** Puts added slots, few and ordered, into many known ones: each behind the last key that is not greater. */
function merge(
  known: Int32Array,
  added: readonly { slot: number; key: string }[],
  keyAt: (slot: number) => string,
): Int32Array {
  const slots = new Int32Array(known.length + added.length);
  let from = 0;
  let to = 0;
  for (const { slot, key } of added) {
    const end = upperBound(known, from, key, keyAt);
    slots.set(known.subarray(from, end), to);
    to += end - from;
    slots[to] = slot;
    to += 1;
    from = end;
  }
  slots.set(known.subarray(from), to);
  return slots;
}

/** The first place from `from` on whose key is greater. A removed row has no code any more: its neighbour stands for it. */
function upperBound(slots: Int32Array, from: number, key: string, keyAt: (slot: number) => string): number {
  let low = from;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe > low && keyAt(slots[probe]!) === '') probe -= 1;
    if (keyAt(slots[probe]!) <= key) low = middle + 1;
    else high = probe;
  }
  return low;
}
