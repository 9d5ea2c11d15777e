import { Button, Slider, TextInput } from '@mantine/core';
import { IconFlag, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Provider } from 'urql';
import { useSession } from '../app/session.js';
import { usePlace } from '../app/place.js';
import { makeClient } from '../graphql/client.js';
import { useRead } from '../graphql/usePlan.js';
import { useFormat } from '../i18n/format.js';
import { useT, useWord } from '../i18n/text.js';
import { Answer } from './Answer.js';
import { daysFrom, endOf, localDay, plusDays } from './day.js';
import { timeScale, type TimeMark } from './TimeBar.marks.js';
import { TimeBarQuery, type TimeBarPlan } from './TimeBar.operations.js';
import classes from './TimeBar.module.css';

/**
 * A slider over the days of the partnership, with marks at its sessions and phases, and a date beside it. It takes the whole
 * application into the past. Its own marks are those of now, and kept apart from what is known of that past.
 */
export default function TimeBar() {
  const { askToSignIn } = useSession();
  const client = useMemo(() => makeClient({ signedOut: askToSignIn }), [askToSignIn]);
  return (
    <Provider value={client}>
      <Whole />
    </Provider>
  );
}

function Whole() {
  const { code } = usePlace();
  const answer = useRead(TimeBarQuery, { code });
  return (
    <Answer of={answer} rows={2}>
      {({ partnership }) => <Days plan={partnership} />}
    </Answer>
  );
}

function Days({ plan }: { plan: TimeBarPlan }) {
  const t = useT();
  const { code, asOf, setAsOf } = usePlace();
  const { day } = useFormat();
  const { timeZone } = plan;
  const today = localDay(new Date().toISOString(), timeZone);
  const { first, days, marks } = timeScale(plan, code, today);
  const shown = asOf === null ? days : Math.min(Math.max(daysFrom(first, localDay(asOf, timeZone)), 0), days);
  const [moved, setMoved] = useState<number | null>(null);
  const dayAt = (at: number): string => plusDays(first, at);
  const go = (at: number): void => {
    setMoved(null);
    setAsOf(at >= days ? null : endOf(dayAt(Math.max(at, 0)), timeZone));
  };
  return (
    <div className={classes['bar']}>
      <div className={classes['line']}>
        <div className={classes['track']}>
          <Slider
            size="sm"
            min={0}
            max={Math.max(days, 1)}
            value={moved ?? shown}
            onChange={setMoved}
            onChangeEnd={go}
            label={(at) => day(dayAt(at))}
            thumbLabel={t('history.time.day')}
            thumbValueText={(at) => day(dayAt(at))}
            marks={marks.map(({ at }) => ({ value: at }))}
          />
          <div className={classes['ends']} aria-hidden>
            <span>{day(first)}</span>
            <span>{t('history.time.today')}</span>
          </div>
        </div>
        <TextInput
          type="date"
          size="xs"
          label={t('history.time.date')}
          min={first}
          max={today}
          value={dayAt(moved ?? shown)}
          onChange={({ currentTarget: { value } }) => value && go(daysFrom(first, value))}
        />
      </div>
      <Marks marks={marks} onChoose={go} />
    </div>
  );
}

/** The marks as buttons: what a slider is too fine for. */
function Marks({ marks, onChoose }: { marks: readonly TimeMark[]; onChoose: (at: number) => void }) {
  const t = useT();
  const word = useWord();
  const { day } = useFormat();
  if (marks.length === 0) return null;
  return (
    <ul className={classes['marks']} aria-label={t('history.time.marks')}>
      {marks.map(({ at, of, day: date }) => (
        <li key={`${of.kind} ${date}`}>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={of.kind === 'session' ? <IconUsersGroup size={14} /> : <IconFlag size={14} />}
            onClick={() => onChoose(at)}
          >
            {of.kind === 'session'
              ? t('history.time.session', { number: of.number, date: day(date) })
              : t('history.time.phase', { phase: word('Phase', of.phase), date: day(date) })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
