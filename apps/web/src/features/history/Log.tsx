import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { usePlan } from '../../graphql/usePlan.js';
import { Day } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay } from '../../ui/day.js';
import { useAddress } from '../../ui/Filters.js';
import { Announce, Empty, Refusal } from '../../ui/parts.js';
import { Entry } from './Entry.js';
import { filterOf, isNarrowed } from './filter.js';
import { byDay, peopleIn } from './grouping.js';
import { LOG_PAGE, RevisionsQuery, type RevisionEntry, type RevisionFilter } from './history.operations.js';
import { LogFilters } from './LogFilters.js';
import classes from './History.module.css';

/** The revisions, newest first, as far as the address lets them through. */
export function Log({ timeZone }: { timeZone: string }) {
  const [address] = useAddress();
  const filter = useMemo(() => filterOf(address, timeZone), [address, timeZone]);
  // Another filter begins a log of its own.
  return <Filtered key={JSON.stringify(filter)} filter={filter} timeZone={timeZone} />;
}

function Filtered({ filter, timeZone }: { filter: RevisionFilter; timeZone: string }) {
  const answer = usePlan(RevisionsQuery, { filter, before: null });
  return (
    <>
      <LogFilters people={peopleIn(answer.data?.partnership.revisions ?? [])} />
      <Answer of={answer} rows={12}>
        {({ partnership }) => <Days newest={partnership.revisions} filter={filter} timeZone={timeZone} />}
      </Answer>
    </>
  );
}

interface DaysProps {
  readonly newest: readonly RevisionEntry[];
  readonly filter: RevisionFilter;
  readonly timeZone: string;
}

function Days({ newest, filter, timeZone }: DaysProps) {
  const t = useT();
  const older = useOlder(newest, filter);
  const days = useMemo(() => byDay(older.shown, (instant) => localDay(instant, timeZone)), [older.shown, timeZone]);
  if (days.length === 0) {
    return <Empty>{t(isNarrowed(filter) ? 'history.noneFound' : 'history.none')}</Empty>;
  }
  return (
    <>
      <Announce>{t('history.shown', { count: older.shown.length })}</Announce>
      {days.map(({ day, entries }) => (
        <section key={day} className={classes['day']} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className={classes['dayTitle']}>
            <Day value={day} />
          </h2>
          <ol className={classes['entries']} reversed>
            {entries.map((entry) => (
              <Entry key={entry.number} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
      <Refusal of={older.refusal} />
      <Group gap="sm">
        {older.more ? (
          <Button variant="default" size="sm" loading={older.busy} onClick={() => void older.load()}>
            {t('general.more')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t('history.beginning')}
          </Text>
        )}
      </Group>
    </>
  );
}

/** The newest page, and older ones as they are asked for. What is shown stays when something newer comes. */
function useOlder(newest: readonly RevisionEntry[], filter: RevisionFilter) {
  const client = useClient();
  const { code, asOf } = usePlace();
  const [kept, setKept] = useState<readonly RevisionEntry[]>([]);
  const [lastPage, setLastPage] = useState<number | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalFacts | null>(null);
  const shown = useMemo(() => [...newest, ...kept], [newest, kept]);
  const load = async (): Promise<void> => {
    setBusy(true);
    const before = Math.min(...shown.map(({ number }) => number));
    const { data, error } = await client.query(RevisionsQuery, { code, asOf, filter, before }).toPromise();
    setBusy(false);
    setRefusal(error ? refusalOf(error) : null);
    if (!data) return;
    setKept([...shown, ...data.partnership.revisions]);
    setLastPage(data.partnership.revisions.length);
  };
  return { shown, more: (lastPage ?? newest.length) >= LOG_PAGE, busy, refusal, load };
}
