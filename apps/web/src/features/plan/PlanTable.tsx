import {
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useT } from '../../i18n/text.js';
import { toast } from '../../ui/toast.js';
import { COLUMNS, EDITABLE, WIDTHS, type ColumnId } from './columns.js';
import { PlanHead } from './PlanHead.js';
import { GroupLine, PlanLine } from './PlanLine.js';
import { cellId, type ShownColumn } from './grid-cells.js';
import classes from './PlanTable.module.css';
import type { Item, PlanRow } from './rows.js';
import type { Selection } from './useSelection.js';
import { useGrid } from './useGrid.js';
import type { Sort } from './view.js';

const ROW_HEIGHT = 38;
const SELECT_WIDTH = 36;
/** Rows above and below those that are seen, so that scrolling never shows an empty line. */
const OVERSCAN = 12;

const features = tableFeatures({ columnOrderingFeature, columnSizingFeature, columnVisibilityFeature });
const helper = createColumnHelper<typeof features, PlanRow>();
const definitions = COLUMNS.map((id) => helper.display({ id, size: WIDTHS[id] }));
const NO_ROWS: PlanRow[] = [];

interface PlanTableProps {
  readonly items: readonly Item[];
  readonly columns: readonly ColumnId[];
  readonly sort: Sort;
  readonly grouped: boolean;
  readonly label: string;
  readonly selection: Selection;
  /** Whether the viewer may change an action. */
  readonly mayEdit: (row: PlanRow) => boolean;
  readonly onSort: (column: ColumnId) => void;
  readonly onToggle: (key: string, open?: boolean) => void;
}

/** All actions as a grid: only the rows that are seen are drawn, all of them are counted. */
export function PlanTable({
  items,
  columns,
  sort,
  grouped,
  label,
  selection,
  mayEdit,
  onSort,
  onToggle,
}: PlanTableProps) {
  const t = useT();
  const navigate = useNavigate();
  const { to } = usePlace();
  const scroll = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<{ readonly key: string; readonly column: ColumnId } | null>(null);
  const shown = useColumns(columns);
  const template = templateOf(shown);
  const width = SELECT_WIDTH + shown.reduce((sum, { size }) => sum + size, 0);

  const open = (item: Item): void => {
    if (item.kind === 'row') void navigate(to(`actions/${item.row.action.code}`));
  };
  const edit = useCallback(
    (row: PlanRow, column: ColumnId) => {
      if (!EDITABLE[column]) return toast({ text: t('plan.notEditable', { column: t(`plan.column.${column}`) }) });
      if (!mayEdit(row)) return toast({ text: t('plan.notYours', { lead: row.lead.shortName }) });
      setEditing({ key: row.action.id, column });
    },
    [mayEdit, t],
  );
  const grid = useGrid({
    items,
    columns: shown.length + 1,
    page: () => Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
    show: (index) => rows.scrollToIndex(index),
    open,
    toggle: (item, wanted) => onToggle(item.key, wanted),
    edit: (item, column) => {
      const id = shown[column - 1]?.id;
      if (item.kind === 'row' && id) edit(item.row, id);
    },
    select: selection.choose,
    clear: selection.clear,
  });
  const { index: activeIndex, setActive } = grid;
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: OVERSCAN,
    // The head covers the first row's height.
    scrollPaddingStart: ROW_HEIGHT,
    rangeExtractor: useCallback((range: Range) => withActive(range, activeIndex), [activeIndex]),
  });
  const close = useCallback(() => {
    setEditing(null);
    scroll.current?.focus({ preventScroll: true });
  }, []);
  const point = useCallback((key: string, column: number) => setActive({ key, column }), [setActive]);
  useEffect(() => {
    // For whoever measures: from here on the table answers.
    performance.mark('plan-interactive');
  }, []);

  const line = (index: number, start: number) => {
    const item = items[index];
    if (!item) return null;
    const common = { index, start, width, active: index === activeIndex ? (grid.active?.column ?? null) : null };
    if (item.kind === 'group') return <GroupLine key={item.key} {...common} item={item} onToggle={onToggle} />;
    return (
      <PlanLine
        key={item.key}
        {...common}
        row={item.row}
        columns={shown}
        template={template}
        level={grouped ? 2 : 1}
        selected={selection.has(item.key)}
        editing={editing?.key === item.key ? editing.column : null}
        onSelect={selection.choose}
        onPoint={point}
        onEdit={edit}
        onClose={close}
      />
    );
  };

  return (
    <div
      ref={scroll}
      role={grouped ? 'treegrid' : 'grid'}
      tabIndex={0}
      className={classes['scroll']}
      aria-label={label}
      aria-rowcount={items.length + 1}
      aria-colcount={shown.length + 1}
      aria-multiselectable
      aria-activedescendant={
        activeIndex >= 0
          ? cellId(grid.active!.key, items[activeIndex]!.kind === 'group' ? 0 : grid.active!.column)
          : undefined
      }
      onKeyDown={grid.press}
    >
      <PlanHead columns={shown} template={template} width={width} sort={sort} selection={selection} onSort={onSort} />
      <div role="rowgroup" className={classes['body']} style={{ blockSize: rows.getTotalSize(), minInlineSize: width }}>
        {rows.getVirtualItems().map(({ index, start }) => line(index, start))}
      </div>
    </div>
  );
}

/** Which columns are shown, in their order, as the table keeps them. */
function useColumns(columns: readonly ColumnId[]): readonly ShownColumn[] {
  const state = useMemo(
    () => ({
      columnOrder: [...columns],
      columnVisibility: Object.fromEntries(COLUMNS.map((id) => [id, columns.includes(id)])),
    }),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data: NO_ROWS, state });
  const shown = table.getVisibleLeafColumns();
  return useMemo(() => shown.map((column) => ({ id: column.id as ColumnId, size: column.getSize() })), [shown]);
}

/** The grid's columns: the title takes the room that is left. */
function templateOf(columns: readonly ShownColumn[]): string {
  const widths = columns.map(({ id, size }) => (id === 'title' ? `minmax(${size}px, 1fr)` : `${size}px`));
  return [`${SELECT_WIDTH}px`, ...widths].join(' ');
}

/** The row that one is at stays drawn, wherever one scrolls, so that it can be told. */
function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  return active < 0 || indexes.includes(active) ? indexes : [...indexes, active].sort((left, right) => left - right);
}
