import { Select, Switch } from '@mantine/core';
import { usePlan } from '../../graphql/usePlan.js';
import { Span, useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Answer } from '../../ui/Answer.js';
import { daysFrom } from '../../ui/day.js';
import { useAddress } from '../../ui/Filters.js';
import { Page, Section } from '../../ui/Page.js';
import { ActionLink, Empty, OrganisationName, PlaceLink } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import { comparedOf, comparisonOf, type Compared, type Comparison } from './baselines.js';
import {
  BaselineComparisonQuery,
  BaselinesQuery,
  type BaselineFacts,
  type ShiftFacts,
} from './baselines.operations.js';
import classes from './Baselines.module.css';
import { ShiftBar } from './ShiftBar.js';

/** How far did actions move from one baseline to another, or to the plan as it is? */
export default function BaselinesPage() {
  const t = useT();
  const answer = usePlan(BaselinesQuery);
  const [search] = useAddress();
  return (
    <Page title={t('roadmap.baselines')} question={t('roadmap.baselinesQuestion')}>
      <Answer of={answer} rows={8}>
        {({ partnership: { baselines } }) => {
          const compared = comparedOf(
            search,
            baselines.map(({ number }) => number),
          );
          return compared ? (
            <>
              <Choice baselines={baselines} compared={compared} />
              <Compare compared={compared} />
            </>
          ) : (
            <Empty action={<PlaceLink to="roadmap">{t('roadmap.toRoadmap')}</PlaceLink>}>
              {t('roadmap.noBaseline')}
            </Empty>
          );
        }}
      </Answer>
    </Page>
  );
}

/** Which two are compared; kept in the address. */
function Choice({ baselines, compared }: { baselines: readonly BaselineFacts[]; compared: Compared }) {
  const t = useT();
  const word = useWord();
  const { day } = useFormat();
  const [, set] = useAddress();
  const labelOf = ({ number, date, decision }: BaselineFacts): string => {
    const by = decision && `${word('DecisionKind', decision.kind)} (${decision.number})`;
    return [t('roadmap.baselineOf', { number, date: day(date) }), by].filter(Boolean).join(' · ');
  };
  const choices = baselines.map((one) => ({ value: String(one.number), label: labelOf(one) }));
  return (
    <div className={classes['choice']} role="group" aria-label={t('roadmap.baselines')}>
      <Select
        label={t('roadmap.compareFrom')}
        allowDeselect={false}
        data={choices}
        value={String(compared.from)}
        onChange={(value) => set('from', value)}
      />
      <Select
        label={t('roadmap.compareTo')}
        allowDeselect={false}
        data={[
          { value: '', label: t('roadmap.planNow') },
          ...choices.filter(({ value }) => value !== String(compared.from)),
        ]}
        value={compared.to === null ? '' : String(compared.to)}
        onChange={(value) => set('to', value || null)}
      />
    </div>
  );
}

function Compare({ compared: { from, to } }: { compared: Compared }) {
  const answer = usePlan(BaselineComparisonQuery, { from, to });
  return (
    <Answer of={answer} rows={8}>
      {({ partnership: { baselineComparison } }) => <Shown comparison={comparisonOf(baselineComparison)} />}
    </Answer>
  );
}

function Shown({ comparison }: { comparison: Comparison<ShiftFacts> }) {
  const t = useT();
  const [search, set] = useAddress();
  const all = search.get('all') === '1';
  const { moved, unmoved, added, gone, furthest } = comparison;
  const rows = all ? [...moved, ...unmoved] : moved;
  return (
    <>
      <Summary comparison={comparison} />
      <Section
        id="moved"
        title={t('roadmap.movedCount', { count: moved.length })}
        aside={
          unmoved.length > 0 && (
            <Switch
              size="xs"
              label={t('roadmap.withUnmoved', { count: unmoved.length })}
              checked={all}
              onChange={({ currentTarget }) => set('all', currentTarget.checked ? '1' : null)}
            />
          )
        }
      >
        {rows.length === 0 ? <Empty>{t('roadmap.nothingMoved')}</Empty> : <Moved rows={rows} furthest={furthest} />}
      </Section>
      <Others id="added" title={t('roadmap.addedCount', { count: added.length })} rows={added} />
      <Others id="gone" title={t('roadmap.goneCount', { count: gone.length })} rows={gone} />
    </>
  );
}

/** What the comparison comes to, in a sentence. */
function Summary({ comparison: { moved, unmoved, ends } }: { comparison: Comparison<ShiftFacts> }) {
  const t = useT();
  const { day } = useFormat();
  const all = moved.length + unmoved.length;
  const days = ends.from && ends.to ? daysFrom(ends.from, ends.to) : 0;
  return (
    <p className={classes['summary']}>
      {t('roadmap.compared', { moved: moved.length, all })}{' '}
      {ends.from &&
        ends.to &&
        t(days === 0 ? 'roadmap.sameEnd' : 'roadmap.otherEnd', { before: day(ends.from), after: day(ends.to), days })}
    </p>
  );
}

function Moved({ rows, furthest }: { rows: readonly ShiftFacts[]; furthest: number }) {
  const t = useT();
  const { signed } = useFormat();
  const days = (shift: number | null) => (shift === null ? '–' : signed(shift));
  const columns: readonly Column<ShiftFacts>[] = [
    {
      key: 'action',
      head: t('roadmap.columnTitle'),
      names: true,
      cell: ({ action }) => (
        <>
          <ActionLink action={action} /> <OrganisationName organisation={action.lead} />
        </>
      ),
    },
    {
      key: 'before',
      head: t('roadmap.before'),
      cell: ({ fromStart, fromEnd }) => fromStart && fromEnd && <Span from={fromStart} to={fromEnd} />,
    },
    {
      key: 'now',
      head: t('roadmap.afterwards'),
      cell: ({ toStart, toEnd }) => toStart && toEnd && <Span from={toStart} to={toEnd} />,
    },
    { key: 'bar', head: t('roadmap.shifts'), cell: (shift) => <ShiftBar shift={shift} furthest={furthest} /> },
    { key: 'start', head: t('roadmap.startShift'), figures: true, cell: ({ startShift }) => days(startShift) },
    { key: 'end', head: t('roadmap.endShift'), figures: true, cell: ({ endShift }) => days(endShift) },
  ];
  return <Table caption={t('roadmap.baselines')} columns={columns} rows={rows} keyOf={({ action }) => action.id} />;
}

function Others({ id, title, rows }: { id: string; title: string; rows: readonly ShiftFacts[] }) {
  const t = useT();
  if (rows.length === 0) return null;
  const columns: readonly Column<ShiftFacts>[] = [
    {
      key: 'action',
      head: t('roadmap.columnTitle'),
      names: true,
      cell: ({ action }) => <ActionLink action={action} />,
    },
    { key: 'lead', head: t('roadmap.lead'), cell: ({ action }) => <OrganisationName organisation={action.lead} /> },
    {
      key: 'dates',
      head: t('roadmap.dates'),
      cell: ({ fromStart, fromEnd, toStart, toEnd }) => {
        const [start, end] = [toStart ?? fromStart, toEnd ?? fromEnd];
        return start && end && <Span from={start} to={end} />;
      },
    },
  ];
  return (
    <Section id={id} title={title}>
      <Table caption={title} columns={columns} rows={rows} keyOf={({ action }) => action.id} />
    </Section>
  );
}
