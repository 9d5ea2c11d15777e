import { useState } from 'react';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { Section } from '../../ui/Page.js';
import { Segmented } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import type { TotalsFacts } from './investments.operations.js';
import classes from './Investments.module.css';
import { BarLegend, MoneyBar, type Sums } from './MoneyBar.js';

const BY = ['region', 'source', 'phase', 'year'] as const;
type By = (typeof BY)[number];

/** One group of the totals, whatever they are grouped by. */
interface Group extends Sums {
  readonly key: string;
  readonly name: string;
  readonly currency: string;
  readonly proposals: number;
  /** Absent where funding is grouped and no budget. */
  readonly budget?: string;
  readonly share?: number | null;
}

/** The pipeline in figures: the share of less developed regions, and sums by region, source, phase and year. */
export function Totals({ totals }: { totals: TotalsFacts }) {
  const t = useT();
  const [by, setBy] = useState<By>('region');
  const groups = useGroups(totals, by);
  if (totals.overall.length === 0) return null;
  const choices = BY.map((value) => ({ value, label: t(`investments.by.${value}`) }));
  return (
    <Section
      id="figures"
      title={t('investments.figures')}
      aside={<Segmented<By> label={t('investments.groupedBy')} value={by} choices={choices} onChange={setBy} />}
    >
      <LessDeveloped totals={totals} />
      <Groups by={by} groups={groups} />
      <BarLegend budget={by !== 'source'} />
    </Section>
  );
}

/** How much of the budgets is spent in less developed regions. */
function LessDeveloped({ totals: { byCohesion } }: { totals: TotalsFacts }) {
  const t = useT();
  const { money, percent } = useFormat();
  const less = byCohesion.filter(({ category, share }) => category === 'LESS_DEVELOPED' && share !== null);
  return less.map(({ currency, budget, share }) => (
    <p key={currency} className={classes['share']}>
      {t('investments.lessDeveloped', { share: percent(share ?? 0), amount: money(budget, currency) })}
    </p>
  ));
}

function Groups({ by, groups }: { by: By; groups: readonly Group[] }) {
  const t = useT();
  const { money, percent } = useFormat();
  const longest = Math.max(...groups.map((group) => Math.max(Number(group.budget ?? 0), fundingOf(group))));
  const columns: Column<Group>[] = [
    { key: 'name', head: t(`investments.by.${by}`), names: true, cell: ({ name }) => name },
    {
      key: 'bar',
      head: t('investments.funding'),
      cell: (group) => (
        <span className={classes['wide']}>
          <MoneyBar sums={group} budget={group.budget ?? null} longest={longest} />
        </span>
      ),
    },
    ...(by === 'source'
      ? []
      : [
          {
            key: 'budget',
            head: t('investments.budget'),
            figures: true,
            cell: ({ budget, currency }: Group) => money(budget ?? '0', currency),
          },
        ]),
    { key: 'secured', head: t('fundingStatus.SECURED'), figures: true, cell: (g) => money(g.secured, g.currency) },
    {
      key: 'requested',
      head: t('fundingStatus.REQUESTED'),
      figures: true,
      cell: (g) => money(g.requested, g.currency),
    },
    { key: 'planned', head: t('fundingStatus.PLANNED'), figures: true, cell: (g) => money(g.planned, g.currency) },
    { key: 'proposals', head: t('investments.proposals'), figures: true, cell: ({ proposals }) => proposals },
    ...(by === 'region'
      ? [
          {
            key: 'share',
            head: t('investments.share'),
            figures: true,
            cell: ({ share }: Group) => (typeof share === 'number' ? percent(share) : '–'),
          },
        ]
      : []),
  ];
  return <Table caption={t('investments.figures')} columns={columns} rows={groups} keyOf={({ key }) => key} />;
}

function fundingOf({ secured, requested, planned }: Sums): number {
  return Number(secured) + Number(requested) + Number(planned);
}

/** The groups of one kind with their names. */
function useGroups(totals: TotalsFacts, by: By): Group[] {
  const t = useT();
  const word = useWord();
  const keyed = <Total extends Sums & { currency: string; proposals: number }>(total: Total, name: string): Group => ({
    ...total,
    name,
    key: `${name} ${total.currency}`,
  });
  switch (by) {
    case 'region':
      return totals.byRegion.map((total) =>
        keyed(
          total,
          total.region
            ? [
                total.region.name,
                total.region.cohesionCategory === 'LESS_DEVELOPED' && word('CohesionCategory', 'LESS_DEVELOPED'),
              ]
                .filter(Boolean)
                .join(', ')
            : t('investments.nowhere'),
        ),
      );
    case 'source':
      return totals.bySource.map((total) => keyed(total, word('FundingSource', total.source)));
    case 'phase':
      return totals.byPhase.map((total) =>
        keyed(total, total.phase ? word('Phase', total.phase) : t('investments.noAction')),
      );
    case 'year':
      return totals.byYear.map((total) => keyed(total, total.year ? String(total.year) : t('investments.noYear')));
  }
}
