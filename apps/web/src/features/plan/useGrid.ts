import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import type { Item } from './rows.js';

/** Where the reader is in the grid: an item by its key, and a column by its place. */
export interface Active {
  readonly key: string;
  readonly column: number;
}

interface GridOptions {
  readonly items: readonly Item[];
  /** How many columns a row has, the boxes that select included. */
  readonly columns: number;
  /** How many rows are seen at once. */
  readonly page: () => number;
  readonly show: (index: number) => void;
  readonly open: (item: Item) => void;
  readonly toggle: (item: Item, open?: boolean) => void;
  readonly edit: (item: Item, column: number) => void;
  readonly select: (keys: readonly string[], how: 'toggle' | 'add' | 'only') => void;
  readonly clear: () => void;
}

/** A move through a grid: the next place, or null where the key is none. */
export function moveTo(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  at: { readonly index: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): { index: number; column: number } | null {
  const [last, lastColumn] = [size.rows - 1, size.columns - 1];
  const far = ctrlKey || metaKey;
  const place = (index: number, column: number) => ({
    index: Math.min(Math.max(index, 0), Math.max(last, 0)),
    column: Math.min(Math.max(column, 0), lastColumn),
  });
  switch (key) {
    case 'ArrowDown':
      return place(far ? last : at.index + 1, at.column);
    case 'ArrowUp':
      return place(far ? 0 : at.index - 1, at.column);
    case 'ArrowRight':
      return place(at.index, far ? lastColumn : at.column + 1);
    case 'ArrowLeft':
      return place(at.index, far ? 0 : at.column - 1);
    case 'PageDown':
      return place(at.index + size.page, at.column);
    case 'PageUp':
      return place(at.index - size.page, at.column);
    case 'Home':
      return place(far ? 0 : at.index, 0);
    case 'End':
      return place(far ? last : at.index, lastColumn);
    default:
      return null;
  }
}

/** The keys of a grid. The focus stays on the grid; which cell is meant is told by `aria-activedescendant`. */
export function useGrid(options: GridOptions) {
  const { items, columns } = options;
  const [active, setActive] = useState<Active | null>(null);
  const places = useMemo(() => new Map(items.map((item, index) => [item.key, index])), [items]);
  const index = active ? (places.get(active.key) ?? -1) : -1;

  const go = useCallback(
    (to: number, column: number) => {
      const item = items[to];
      if (item) setActive({ key: item.key, column });
    },
    [items],
  );

  const press = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const at = { index: Math.max(index, 0), column: active?.column ?? 1 };
    const item = items[at.index];
    if (!item) return;
    if (act(event, item, at)) return event.preventDefault();
    const to = moveTo(event, index < 0 ? { ...at, index: event.key === 'ArrowDown' ? -1 : 0 } : at, {
      rows: items.length,
      columns,
      page: options.page(),
    });
    if (!to) return;
    event.preventDefault();
    go(to.index, to.column);
    options.show(to.index);
    if (event.shiftKey && to.index !== at.index) {
      const between = items.slice(Math.min(at.index, to.index), Math.max(at.index, to.index) + 1);
      options.select(rowKeys(between), 'add');
    }
  };

  /** What a key does with the item that one is at; false where it is a move or nothing. */
  const act = (event: KeyboardEvent, item: Item, at: { column: number }): boolean => {
    const far = event.ctrlKey || event.metaKey;
    if (far && event.key.toLowerCase() === 'a') {
      options.select(rowKeys(items), 'only');
      return true;
    }
    if (far) return false;
    if (item.kind === 'group') return actOnGroup(event.key, item);
    switch (event.key) {
      case 'Enter':
        options.open(item);
        return true;
      case ' ':
      case 'x':
        options.select([item.key], 'toggle');
        return true;
      case 'e':
      case 'F2':
        options.edit(item, at.column);
        return true;
      case 'Escape':
        options.clear();
        return true;
      default:
        return false;
    }
  };

  const actOnGroup = (key: string, item: Item): boolean => {
    const wanted: Readonly<Record<string, boolean | undefined>> = { ArrowRight: true, ArrowLeft: false };
    if (key === 'Enter' || key === ' ') options.toggle(item);
    else if (key in wanted) options.toggle(item, wanted[key]);
    else return false;
    return true;
  };

  return { active, index, setActive, press };
}

function rowKeys(items: readonly Item[]): string[] {
  return items.filter((item) => item.kind === 'row').map(({ key }) => key);
}
