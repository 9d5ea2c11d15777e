import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, type FocusEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { daysFrom } from '../../ui/day.js';
import { Sign } from '../../ui/Sign.js';
import { FACTS } from './Facts.js';
import classes from './Roadmap.module.css';
import { canOpen, type TreeItem } from './tree.js';

interface TreeProps {
  readonly items: readonly TreeItem[];
  readonly window: { readonly first: number; readonly last: number };
  /** The key of the row that the keys go to. */
  readonly active: string | null;
  /** The key of the row whose facts are shown. */
  readonly described: string | null;
  readonly width: number;
  readonly row: number;
  readonly head: number;
  /** With the columns of shift against the baseline and of slack. */
  readonly shift: boolean;
  readonly slack: boolean;
  readonly onFocus: (item: TreeItem) => void;
  readonly onBlur: () => void;
  readonly onToggle: (key: string) => void;
}

const COLUMNS = ['code', 'title', 'lead', 'status', 'start', 'end', 'shift', 'slack', 'progress'];

/** The same content as the drawing beside it, row for row, for reading and for the keyboard. */
export function Tree(props: TreeProps) {
  const { items, window, active, described, width, row, head, shift, slack, onFocus, onBlur, onToggle } = props;
  const t = useT();
  const shown = items.slice(window.first, window.last).map((item, index) => ({ item, at: window.first + index }));
  const at = items.findIndex(({ key }) => key === active);
  // The row with the focus stays, wherever one scrolls.
  if (at >= 0 && (at < window.first || at >= window.last)) shown.push({ item: items[at]!, at });
  return (
    <div
      role="treegrid"
      aria-label={t('roadmap.tree')}
      aria-rowcount={items.length + 1}
      aria-colcount={COLUMNS.length}
      className={classes['tree']}
      data-shift={shift || undefined}
      data-slack={slack || undefined}
      style={{ width }}
    >
      <div role="rowgroup" className={classes['treeHead']} style={{ height: head }}>
        <div role="row" aria-rowindex={1} className={classes['cells']}>
          {COLUMNS.map((name) => (
            <span key={name} role="columnheader" data-cell={name}>
              {t(name === 'title' ? 'roadmap.columnTitle' : `roadmap.${name}`)}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {shown.map(({ item, at: index }) => (
          <div
            key={item.key}
            role="row"
            tabIndex={item.key === active ? 0 : -1}
            aria-rowindex={index + 2}
            aria-level={item.level}
            aria-posinset={item.position}
            aria-setsize={item.size}
            aria-expanded={canOpen(item) ? item.open : undefined}
            aria-describedby={item.key === described ? FACTS : undefined}
            className={classes['row']}
            data-level={item.level}
            style={{ top: head + index * row, height: row }}
            onFocus={(event: FocusEvent) => {
              if (event.target === event.currentTarget) onFocus(item);
            }}
            onBlur={onBlur}
          >
            <RowCells item={item} onToggle={onToggle} />
          </div>
        ))}
      </div>
    </div>
  );
}

const RowCells = memo(function RowCells({ item, onToggle }: { item: TreeItem; onToggle: (key: string) => void }) {
  switch (item.kind) {
    case 'group':
      return <GroupCells item={item} onToggle={onToggle} />;
    case 'action':
      return <ActionCells item={item} onToggle={onToggle} />;
    case 'milestone':
      return <MilestoneCells item={item} />;
  }
});

function Cell({ name, span, children }: { name: string; span?: number; children?: ReactNode }) {
  return (
    <span role="gridcell" data-cell={name} aria-colspan={span}>
      {children}
    </span>
  );
}

function Toggle({ item, onToggle }: { item: TreeItem; onToggle: (key: string) => void }) {
  const t = useT();
  if (!canOpen(item)) return <span className={classes['toggle']} />;
  const Icon = item.open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['toggle']}
      aria-label={t(item.open ? 'roadmap.close' : 'roadmap.open')}
      onClick={() => onToggle(item.key)}
    >
      <Icon size={14} aria-hidden />
    </button>
  );
}

function GroupCells({
  item,
  onToggle,
}: {
  item: Extract<TreeItem, { kind: 'group' }>;
  onToggle: (key: string) => void;
}) {
  const t = useT();
  const { code, title, actions } = item.group;
  return (
    <Cell name="group" span={COLUMNS.length}>
      <Toggle item={item} onToggle={onToggle} />
      <b title={title}>
        {code} {title}
      </b>
      <span className={classes['count']}>{t('roadmap.count', { count: actions.length })}</span>
    </Cell>
  );
}

function ActionCells({
  item,
  onToggle,
}: {
  item: Extract<TreeItem, { kind: 'action' }>;
  onToggle: (key: string) => void;
}) {
  const { day, percent, number, signed } = useFormat();
  const { to } = usePlace();
  const { action, row } = item;
  const shift = action.baselineEnd === null ? 0 : daysFrom(action.baselineEnd, action.plannedEnd);
  const health = row.kind === 'bar' ? row.bar.health : null;
  return (
    <>
      <Cell name="code">
        <Toggle item={item} onToggle={onToggle} />
        {action.code}
      </Cell>
      <Cell name="title">
        <Link to={to(`actions/${action.code}`)} tabIndex={-1} title={action.title}>
          {action.title}
        </Link>
      </Cell>
      <Cell name="lead">{action.lead.shortName}</Cell>
      <Cell name="status">
        <Sign name={`status.${action.status}`} quiet />
        {health && health !== 'ON_TRACK' && <Sign name={`health.${health}`} quiet />}
      </Cell>
      <Cell name="start">{day(action.plannedStart)}</Cell>
      <Cell name="end">{day(action.plannedEnd)}</Cell>
      <Cell name="shift">{shift !== 0 && signed(shift)}</Cell>
      <Cell name="slack">{action.slackDays !== null && number(action.slackDays)}</Cell>
      <Cell name="progress">{percent(action.progress)}</Cell>
    </>
  );
}

function MilestoneCells({ item }: { item: Extract<TreeItem, { kind: 'milestone' }> }) {
  const { day } = useFormat();
  const { milestone, row } = item;
  const state = row.kind === 'milestone' ? row.milestone.state : 'PLANNED';
  return (
    <>
      <Cell name="code">{milestone.code}</Cell>
      <Cell name="title">
        <span title={milestone.title}>{milestone.title}</span>
      </Cell>
      <Cell name="lead" />
      <Cell name="status">
        <Sign name={`milestone.${state}`} quiet />
      </Cell>
      <Cell name="start" />
      <Cell name="end">{day(milestone.reachedOn ?? milestone.dueDate)}</Cell>
      <Cell name="shift" />
      <Cell name="slack" />
      <Cell name="progress" />
    </>
  );
}
