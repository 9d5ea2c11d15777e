import type { SignName } from '@roadbook/drawing';
import { memo } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { Day, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Sign } from '../../ui/Sign.js';
import type { ColumnId } from './columns.js';
import classes from './PlanTable.module.css';
import type { PlanRow } from './rows.js';

/** What a row says in a column. */
export const CellContent = memo(function CellContent({ row, column }: { row: PlanRow; column: ColumnId }) {
  const { action } = row;
  switch (column) {
    case 'code':
      return <CodeLink code={action.code} />;
    case 'title':
      return (
        <span className={classes['title']} title={action.title}>
          {action.title}
        </span>
      );
    case 'activity':
      return <Cut text={`${action.activity.code} ${row.activity}`} />;
    case 'lead':
      return <Lead lead={row.lead} />;
    case 'region':
      return <Cut text={row.region} />;
    case 'contributors':
      return <Cut text={row.partners.slice(1).join(', ')} />;
    case 'priority':
      return <Priority value={action.priority} />;
    case 'phase':
      return <Sign name={`phase.${action.phase}`} />;
    case 'finalPhase':
      return <Sign name={`phase.${action.finalPhase}`} />;
    case 'status':
      return <Sign name={`status.${action.status}`} />;
    case 'progress':
      return <ProgressCell value={action.progress} />;
    case 'health':
      return <Sign name={`health.${action.computedHealth}`} />;
    case 'declaredHealth':
      return <Sign name={`health.${action.declaredHealth ?? 'NONE'}` as SignName} />;
    case 'plannedStart':
      return <Day value={action.plannedStart} />;
    case 'plannedEnd':
      return <End row={row} />;
    case 'baselineEnd':
      return action.baselineEnd ? <Day value={action.baselineEnd} /> : null;
    case 'updatedAt':
      return <Day value={action.updatedAt.slice(0, 10)} />;
  }
});

function CodeLink({ code }: { code: string }) {
  const { to } = usePlace();
  return (
    <Link to={to(`actions/${code}`)} tabIndex={-1} className={classes['code']}>
      {code}
    </Link>
  );
}

/** A lead by its short name, both names on hover. */
function Lead({ lead: { shortName, name } }: Pick<PlanRow, 'lead'>) {
  return <span title={name.includes(shortName) ? name : `${shortName} · ${name}`}>{shortName}</span>;
}

function Cut({ text }: { text: string }) {
  return (
    <span className={classes['cut']} title={text}>
      {text}
    </span>
  );
}

const MARKS: Readonly<Record<string, string>> = { HIGH: '↑', MEDIUM: '→', LOW: '↓' };

/** A priority as an arrow and its word. */
export function Priority({ value }: { value: string }) {
  const word = useWord();
  return (
    <span className={classes['priority']} data-value={value}>
      <span aria-hidden>{MARKS[value]}</span>
      {word('Priority', value)}
    </span>
  );
}

/** Progress as a bar and a figure; the figure is the text, the bar only shows it. */
export function ProgressCell({ value }: { value: number }) {
  const { percent } = useFormat();
  return (
    <span className={classes['progress']}>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden className={classes['bar']}>
        <rect width="100" height="6" className={classes['track']} />
        <rect width={value} height="6" className={classes['done']} />
      </svg>
      <span className="figures">{percent(value)}</span>
    </span>
  );
}

/** The planned end; that it has passed, or that work before it is overdue, is told in words. */
export function End({ row: { action, late } }: { row: PlanRow }) {
  const t = useT();
  const told = late ? t('due.OVERDUE') : action.overdue ? t('plan.workOverdue') : null;
  return (
    <span className={classes['end']} data-overdue={told !== null || undefined}>
      <Day value={action.plannedEnd} />
      {told && <span> · {told}</span>}
    </span>
  );
}
