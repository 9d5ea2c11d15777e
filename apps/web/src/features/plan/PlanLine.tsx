import { IconChevronRight } from '@tabler/icons-react';
import { memo, type MouseEvent } from 'react';
import { useT } from '../../i18n/text.js';
import { CellContent } from './cells.js';
import { CellEditor } from './CellEditor.js';
import { EDITABLE, type ColumnId } from './columns.js';
import { GroupName } from './GroupName.js';
import classes from './PlanTable.module.css';
import { tellCut } from './tellCut.js';
import { cellId, type ShownColumn } from './grid-cells.js';
import type { Item, PlanRow } from './rows.js';
import type { Choose } from './useSelection.js';

interface LineProps {
  /** Its place among all lines, from 0. */
  readonly index: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly width: number;
  /** The column that one is at; null elsewhere. */
  readonly active: number | null;
}

interface PlanLineProps extends LineProps {
  readonly row: PlanRow;
  readonly columns: readonly ShownColumn[];
  readonly template: string;
  readonly level: number;
  readonly selected: boolean;
  readonly editing: ColumnId | null;
  readonly onSelect: Choose;
  readonly onPoint: (key: string, column: number) => void;
  readonly onEdit: (row: PlanRow, column: ColumnId) => void;
  readonly onClose: () => void;
}

/** One action. Drawn again only when something about it has changed. */
export const PlanLine = memo(function PlanLine(props: PlanLineProps) {
  const { row, columns, template, index, start, width, active, level, selected, editing } = props;
  const t = useT();
  const { id, code } = row.action;
  const point = (event: MouseEvent): void => {
    const cell = (event.target as HTMLElement).closest('[aria-colindex]');
    if (cell) props.onPoint(id, Number(cell.getAttribute('aria-colindex')) - 1);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={selected}
      className={classes['row']}
      data-active={active !== null || undefined}
      data-selected={selected || undefined}
      style={{
        gridTemplateColumns: template,
        minInlineSize: width,
        inlineSize: '100%',
        transform: `translateY(${start}px)`,
      }}
      onClick={point}
      onPointerOver={tellCut}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        id={cellId(id, 0)}
        data-active={active === 0 || undefined}
        className={`${classes['cell']} ${classes['select']} ${classes['pinned']}`}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('plan.select', { code })}
          checked={selected}
          onChange={() => props.onSelect([id], 'toggle')}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          role={column.id === 'title' ? 'rowheader' : 'gridcell'}
          aria-colindex={at + 2}
          id={cellId(id, at + 1)}
          data-active={active === at + 1 || undefined}
          className={`${classes['cell']} ${at === 0 ? `${classes['pinned']} ${classes['pinnedCode']}` : ''}`}
          onDoubleClick={EDITABLE[column.id] && (() => props.onEdit(row, column.id))}
        >
          {editing === column.id ? (
            <CellEditor row={row} column={column.id} onClose={props.onClose}>
              <CellContent row={row} column={column.id} />
            </CellEditor>
          ) : (
            <CellContent row={row} column={column.id} />
          )}
        </div>
      ))}
    </div>
  );
});

interface GroupLineProps extends LineProps {
  readonly item: Item & { readonly kind: 'group' };
  readonly onToggle: (key: string) => void;
}

/** The head of a group; a click, Enter or the arrow keys close and open it. */
export const GroupLine = memo(function GroupLine({ item, index, start, width, active, onToggle }: GroupLineProps) {
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={item.open}
      className={classes['group']}
      data-active={active !== null || undefined}
      style={{ minInlineSize: width, inlineSize: '100%', transform: `translateY(${start}px)` }}
      onClick={() => onToggle(item.key)}
    >
      <div role="gridcell" aria-colindex={1} id={cellId(item.key, 0)} className={classes['groupCell']}>
        <IconChevronRight size={16} className={classes['chevron']} data-open={item.open || undefined} aria-hidden />
        <GroupName item={item} />
        <span className={classes['count']}>{t('plan.groupCount', { count: item.count })}</span>
      </div>
    </div>
  );
});
