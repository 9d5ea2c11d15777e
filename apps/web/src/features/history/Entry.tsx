import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { useT, useWord } from '../../i18n/text.js';
import { useAddress } from '../../ui/Filters.js';
import { PlaceLink } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { FieldsOf } from './FieldsOf.js';
import type { ChangeEntry, RevisionEntry } from './history.operations.js';
import { pathOfChange } from './values.js';
import classes from './History.module.css';

/** Changes of a revision that are seen without asking. */
const SHOWN = 4;

/** One revision: when, who and why, and what it changed; the fields before and after on request. */
export function Entry({ entry }: { entry: RevisionEntry }) {
  const t = useT();
  const word = useWord();
  const { formatTime } = useIntl();
  const [, set] = useAddress();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { number, at, by, byId, reason, decision, changes } = entry;
  return (
    <li className={classes['entry']}>
      <UnstyledButton
        className={classes['toggle']}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('history.details', { number })}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={16} data-open={open || undefined} aria-hidden />
      </UnstyledButton>
      <div className={classes['facts']}>
        <time dateTime={at} className="figures">
          {formatTime(at, { hour: '2-digit', minute: '2-digit' })}
        </time>
        <UnstyledButton
          className={classes['who']}
          title={t('history.onlyPerson', { name: by })}
          onClick={() => set('person', byId)}
        >
          {by}
        </UnstyledButton>
        {reason !== null && reason !== '' && <span>{reason}</span>}
        {decision && (
          <PlaceLink to={`decisions/${decision.number}`}>
            {t('history.decision', { number: decision.number, kind: word('DecisionKind', decision.kind) })}
          </PlaceLink>
        )}
        <span className={classes['number']}>{t('history.revision', { number })}</span>
      </div>
      <div id={id} className={classes['changes']}>
        {(open ? changes : changes.slice(0, SHOWN)).map((change) => (
          <Change key={`${change.entity} ${change.subject}`} change={change} open={open} />
        ))}
        {!open && changes.length > SHOWN && (
          <UnstyledButton className={classes['more']} onClick={() => setOpen(true)}>
            {t('history.moreChanges', { count: changes.length - SHOWN })}
          </UnstyledButton>
        )}
        {changes.length === 0 && <span className={classes['number']}>{t('history.nothingToRead')}</span>}
      </div>
    </li>
  );
}

/** What happened to one thing: the sentence, and on request its fields. */
export function Change({ change, open }: { change: ChangeEntry; open: boolean }) {
  const { kind, entity, subject, summary } = change;
  const path = kind === 'REMOVED' ? null : pathOfChange(entity, subject);
  const linked = path !== null && summary.startsWith(subject);
  return (
    <div className={classes['change']}>
      <Sign name={`change.${kind}`} quiet />
      <div>
        {linked && <PlaceLink to={path}>{subject}</PlaceLink>}
        <span>{linked ? summary.slice(subject.length) : summary}</span>
        {open && <FieldsOf change={change} />}
      </div>
    </div>
  );
}
