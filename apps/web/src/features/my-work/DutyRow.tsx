import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/place.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import type { Duty } from './duties.js';
import { DutyForm } from './DutyForm.js';
import classes from './DutyList.module.css';

interface DutyRowProps {
  readonly duty: Duty;
  readonly today: string;
  readonly open: boolean;
  /** It is done, and about to go. */
  readonly leaving: boolean;
  /** Nothing can be changed: the past is shown. */
  readonly still: boolean;
  readonly toggle: () => void;
  readonly again: () => void;
  readonly done: () => void;
  readonly onRead: () => void;
}

/** One duty: a line that opens into the form by which it is done; a partner report leads to its page. */
export function DutyRow({ duty, today, open, leaving, still, toggle, again, done, onRead }: DutyRowProps) {
  const { to } = usePlace();
  const panel = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('[data-autofocus], input, textarea, button')?.focus();
  }, [open]);
  const { subject } = duty;
  return (
    <li className={classes['item']} data-leaving={leaving || undefined}>
      {subject.kind === 'REPORT' ? (
        <Link to={to(`periods/${subject.thing.number}/report`)} className={classes['row']} data-duty={duty.key}>
          <DutyLine duty={duty} />
        </Link>
      ) : (
        <button
          type="button"
          className={classes['row']}
          data-duty={duty.key}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          disabled={still}
          onClick={toggle}
        >
          <DutyLine duty={duty} />
        </button>
      )}
      {open && (
        <div id={id} ref={panel} className={classes['panel']}>
          <DutyForm duty={duty} today={today} again={again} done={done} close={toggle} onRead={onRead} />
        </div>
      )}
    </li>
  );
}

/** What a duty is, and until when. */
function DutyLine({ duty }: { duty: Duty }) {
  const t = useT();
  const { day } = useFormat();
  return (
    <>
      <span className={classes['kind']}>{t(`myWork.kind.${kindOf(duty)}`)}</span>
      <span className={classes['what']}>
        <span>
          {duty.code && <span className={classes['code']}>{duty.code} </span>}
          {duty.title}
        </span>
        <Remark duty={duty} />
      </span>
      <span className={classes['due']} data-late={duty.section === 'OVERDUE' || undefined}>
        <DueWords days={duty.days} />
        {duty.due && <time dateTime={duty.due}>{day(duty.due)}</time>}
      </span>
    </>
  );
}

function kindOf({ subject }: Duty): string {
  return subject.kind === 'ACTION' ? `ACTION_${subject.reason}` : subject.kind;
}

/** What stands below the title: why it came back, or how much is missing. */
function Remark({ duty: { returned, subject } }: { duty: Duty }) {
  const t = useT();
  if (returned !== null) {
    return <span className={classes['returned']}>{t('myWork.returned', { comment: returned })}</span>;
  }
  if (subject.kind === 'REPORT') {
    return <span className={classes['remark']}>{t('myWork.missing', { count: subject.missing })}</span>;
  }
  if (subject.kind === 'DELIVERABLE' && subject.thing.status === 'DRAFT') {
    return <span className={classes['remark']}>{t('myWork.draft')}</span>;
  }
  return null;
}

/** `12 days late`, `today`, `in 3 days`. */
function DueWords({ days }: { days: number | null }) {
  const t = useT();
  const { relativeDays } = useFormat();
  if (days === null) return null;
  return <span className="figures">{days < 0 ? t('myWork.late', { days: -days }) : relativeDays(days)}</span>;
}
