import { Button, Switch, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { usePlace } from '../../app/place.js';
import { refusalOf, type RefusalFacts } from '../../graphql/refusal.js';
import { usePlan } from '../../graphql/usePlan.js';
import { useFormat } from '../../i18n/format.js';
import { useT } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { localDay, plusDays } from '../../ui/day.js';
import { useAddress } from '../../ui/Filters.js';
import { Section } from '../../ui/Page.js';
import { Announce, Empty, PlaceLink, Refusal } from '../../ui/parts.js';
import { Sign } from '../../ui/Sign.js';
import { useToday } from '../../ui/useToday.js';
import { Change } from './Entry.js';
import { betweenOf, type Between } from './filter.js';
import { byKind } from './grouping.js';
import { CompareQuery, type ChangeEntry } from './history.operations.js';
import classes from './History.module.css';

/** Days back where the address says no date. */
const MONTH = 30;
const KINDS = ['ADDED', 'CHANGED', 'REMOVED'] as const;

/** What differs between two dates, by kind of thing. */
export function Compare({ place }: { place: { readonly timeZone: string; readonly startDate: string } }) {
  const t = useT();
  const [address, set] = useAddress();
  const { timeZone, startDate } = place;
  const today = useToday(timeZone);
  const monthAgo = plusDays(today, -MONTH);
  const start = monthAgo < startDate ? startDate : monthAgo;
  const between = betweenOf(address, { timeZone, today, start, dayOf: (instant) => localDay(instant, timeZone) });
  const wrong = between.sinceDay > between.untilDay;
  return (
    <>
      <div className={classes['filters']} role="group" aria-label={t('history.dates')}>
        <TextInput
          type="date"
          size="xs"
          label={t('history.since')}
          max={today}
          value={between.sinceDay}
          onChange={({ currentTarget: { value } }) => set('since', value)}
        />
        <TextInput
          type="date"
          size="xs"
          label={t('history.until')}
          max={today}
          value={between.untilDay}
          error={wrong ? t('history.wrongOrder') : undefined}
          onChange={({ currentTarget: { value } }) => set('until', value)}
        />
      </div>
      {!wrong && <Compared key={`${between.since} ${between.until}`} between={between} />}
    </>
  );
}

function Compared({ between }: { between: Between }) {
  const { since, until } = between;
  const answer = usePlan(CompareQuery, { since, until, offset: 0 });
  return (
    <Answer of={answer} rows={10}>
      {({ partnership: { changes } }) => (
        <Differences between={between} first={changes.changes} total={changes.totalCount} />
      )}
    </Answer>
  );
}

interface DifferencesProps {
  readonly between: Between;
  readonly first: readonly ChangeEntry[];
  readonly total: number;
}

function Differences({ between, first, total }: DifferencesProps) {
  const t = useT();
  const { day } = useFormat();
  const [open, setOpen] = useState(false);
  const rest = useRest(between, first, total);
  const { sinceDay, untilDay } = between;
  const span = { from: day(sinceDay), to: day(untilDay) };
  if (total === 0) return <Empty>{t('history.noDifference', span)}</Empty>;
  return (
    <>
      <div className={classes['summary']}>
        <Text component="p">{t('history.differences', { ...span, count: total })}</Text>
        {rest.shown.length === total && <Counts changes={rest.shown} />}
        <PlaceLink to={reportPath(between)}>{t('history.report')}</PlaceLink>
        <Switch
          size="xs"
          label={t('history.showFields')}
          checked={open}
          onChange={({ currentTarget: { checked } }) => setOpen(checked)}
        />
      </div>
      {byKind(rest.shown).map(({ entity, changes }) => (
        <Section
          key={entity}
          id={entity}
          title={t(`history.entity.${entity}`)}
          aside={<span className="figures">{changes.length}</span>}
        >
          <div className={classes['changes']}>
            {changes.map((change) => (
              <Change key={change.subject} change={change} open={open} />
            ))}
          </div>
        </Section>
      ))}
      <Announce>{t('history.differences', { ...span, count: total })}</Announce>
      <Refusal of={rest.refusal} />
      {rest.shown.length < total && (
        <Button variant="default" size="sm" loading={rest.busy} onClick={() => void rest.load()}>
          {t('history.rest', { count: total - rest.shown.length })}
        </Button>
      )}
    </>
  );
}

/** How many things are new, changed and gone. */
function Counts({ changes }: { changes: readonly ChangeEntry[] }) {
  return (
    <ul className={classes['counts']}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <Sign name={`change.${kind}`} />{' '}
          <span className="figures">{changes.filter((change) => change.kind === kind).length}</span>
        </li>
      ))}
    </ul>
  );
}

/** The pages behind the first one, as they are asked for. */
function useRest({ since, until }: Between, first: readonly ChangeEntry[], total: number) {
  const client = useClient();
  const { code, asOf } = usePlace();
  const [more, setMore] = useState<readonly ChangeEntry[]>([]);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalFacts | null>(null);
  const shown = [...first, ...more].slice(0, total);
  const load = async (): Promise<void> => {
    setBusy(true);
    const variables = { code, asOf, since, until, offset: shown.length };
    const { data, error } = await client.query(CompareQuery, variables).toPromise();
    setBusy(false);
    setRefusal(error ? refusalOf(error) : null);
    if (data) setMore([...more, ...data.partnership.changes.changes]);
  };
  return { shown, busy, refusal, load };
}

/** The status report with the same changes in front. */
function reportPath({ sinceDay, untilDay, until }: Between): string {
  const query = new URLSearchParams({ report: 'status', since: sinceDay });
  if (until !== null) query.set('date', untilDay);
  return `reports?${query.toString()}`;
}
