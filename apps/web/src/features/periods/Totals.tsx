import { Progress, Select } from '@mantine/core';
import { useFormat } from '../../i18n/format.js';
import { useT, useWord } from '../../i18n/text.js';
import { useAddress } from '../../ui/Filters.js';
import { Section } from '../../ui/Page.js';
import { Empty, Segmented } from '../../ui/parts.js';
import { Table, type Column } from '../../ui/Table.js';
import type { IndicatorTotals } from './periods.operations.js';
import classes from './Totals.module.css';

interface Part {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

/** What the indicators come to, and by whom: bars in a table, so that both say the same. */
export function Totals({ totals }: { totals: IndicatorTotals }) {
  const t = useT();
  const word = useWord();
  const { number } = useFormat();
  const [search, set] = useAddress();
  const chosen = totals.find(({ indicator }) => indicator === search.get('indicator')) ?? totals[0];
  const by = search.get('by') === 'partner' ? 'partner' : 'region';
  if (!chosen) {
    return (
      <Section id="totals" title={t('periods.indicators')}>
        <Empty>{t('periods.noTotals')}</Empty>
      </Section>
    );
  }
  return (
    <Section
      id="totals"
      title={t('periods.indicators')}
      aside={
        <>
          <Select
            size="xs"
            aria-label={t('periods.indicator')}
            data={totals.map(({ indicator }) => ({ value: indicator, label: word('Indicator', indicator) }))}
            value={chosen.indicator}
            allowDeselect={false}
            onChange={(value) => set('indicator', value)}
          />
          <Segmented
            label={t('periods.by')}
            value={by}
            choices={[
              { value: 'region', label: t('periods.byRegion') },
              { value: 'partner', label: t('periods.byPartner') },
            ]}
            onChange={(value) => set('by', value)}
          />
        </>
      }
    >
      <dl className={classes['totals']}>
        {totals.map(({ indicator, total }) => (
          <div key={indicator}>
            <dt>{word('Indicator', indicator)}</dt>
            <dd className="figures">{number(total)}</dd>
          </div>
        ))}
      </dl>
      <Parts name={word('Indicator', chosen.indicator)} parts={partsOf(chosen, by)} />
    </Section>
  );
}

function partsOf({ byRegion, byPartner }: IndicatorTotals[number], by: 'region' | 'partner'): Part[] {
  const parts =
    by === 'region'
      ? byRegion.map(({ region, value }) => ({ id: region.id, name: region.name, value: Number(value) }))
      : byPartner.map(({ organisation, value }) => ({
          id: organisation.id,
          name: organisation.shortName,
          value: Number(value),
        }));
  return parts.sort((left, right) => right.value - left.value);
}

function Parts({ name, parts }: { name: string; parts: readonly Part[] }) {
  const t = useT();
  const { number } = useFormat();
  const most = Math.max(...parts.map(({ value }) => value), 1);
  const columns: readonly Column<Part>[] = [
    { key: 'name', head: t('periods.by'), names: true, cell: (part) => part.name },
    { key: 'value', head: name, figures: true, cell: ({ value }) => number(value) },
    {
      key: 'bar',
      head: t('periods.share'),
      cell: ({ value }) => <Progress value={(100 * value) / most} aria-hidden className={classes['bar']} />,
    },
  ];
  return <Table caption={name} columns={columns} rows={parts} keyOf={({ id }) => id} />;
}
