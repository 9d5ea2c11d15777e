import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useMember } from '../../app/member.js';
import { usePlace } from '../../app/place.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day, Span } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { Empty, PlaceLink } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { HolidayForm } from './HolidayForm.js';
import { lengthOf, type Holiday } from './holidays.js';
import { RemoveHoliday } from './RemoveHoliday.js';
import type { SettingsFacts } from './rules.js';
import classes from './settings.module.css';
import { SettingsQuery } from './settings.operations.js';
import { useHolidayDays } from './useHolidays.js';

/** The days on which nobody in the partnership works. */
export function Holidays() {
  const answer = usePlan(SettingsQuery);
  return <Answer of={answer}>{({ partnership }) => <Content of={partnership} again={answer.again} />}</Answer>;
}

function Content({ of, again }: { of: SettingsFacts; again: () => void }) {
  const t = useT();
  const { past } = usePlace();
  const changeable = useMember().is('COORDINATOR') && !past && of.closedOn === null;
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Holiday | null>(null);
  const { holidays } = of.settings;
  return (
    <>
      <Text className={classes['what']}>{t('settings.holidaysWhat')}</Text>
      {holidays.length === 0 ? (
        <Empty>{t(changeable ? 'settings.noHolidaysYet' : 'settings.noHolidays')}</Empty>
      ) : (
        <List of={holidays} {...(changeable && { onRemove: setRemoved })} />
      )}
      {adding && changeable ? (
        <HolidayForm of={of} onClose={() => setAdding(false)} onDone={again} />
      ) : (
        <Group mt="lg">
          {changeable && <Button onClick={() => setAdding(true)}>{t('settings.addHolidays')}</Button>}
          <PlaceLink to="history">{t('settings.earlierRules')}</PlaceLink>
        </Group>
      )}
      {removed && <RemoveHoliday of={of} holiday={removed} onClose={() => setRemoved(null)} onDone={again} />}
    </>
  );
}

interface ListProps {
  readonly of: readonly Holiday[];
  /** For who may. */
  readonly onRemove?: (holiday: Holiday) => void;
}

function List({ of, onRemove }: ListProps) {
  const t = useT();
  const days = useHolidayDays();
  const columns: readonly Column<Holiday>[] = [
    {
      key: 'days',
      head: t('settings.holiday.days'),
      names: true,
      cell: ({ from, to }) => (from === to ? <Day value={from} /> : <Span from={from} to={to} />),
    },
    { key: 'name', head: t('settings.holiday.name'), cell: ({ name }) => name ?? '–' },
    {
      key: 'length',
      head: t('settings.holiday.length'),
      figures: true,
      cell: (holiday) => t('settings.days', { count: lengthOf(holiday) }),
    },
  ];
  const remove: Column<Holiday> = {
    key: 'do',
    head: t('settings.change'),
    cell: (holiday) => (
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`${t('general.remove')}: ${days(holiday)}`}
        onClick={() => onRemove?.(holiday)}
      >
        {t('general.remove')}
      </Button>
    ),
  };
  return (
    <Table
      caption={t('settings.part.holidays')}
      rows={of}
      keyOf={({ from, to, name }) => [from, to, name].join(' ')}
      columns={onRemove ? [...columns, remove] : columns}
    />
  );
}
