import { INDICATORS, sumDecimals, type Decimal } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { IndicatorTotalSource, PeriodSource } from '../source.js';
import { indicatorColumns, sumCells, valueCell } from './indicators.js';
import { numberedSections, paragraph, type Part, type PeriodicContext } from './periodic-frame.js';

/** Values per period and summed up, by region; the plan knows no targets. */
export function indicatorPart(context: PeriodicContext): Part {
  const { words, period } = context;
  const totals = totalsUntil(context);
  return {
    id: 'indicators',
    title: words.say('periodic.indicators'),
    blocks: (number) => {
      if (totals.length === 0) return [paragraph(words.say('periodic.noIndicator'))];
      const inPeriod = period?.indicatorTotals ?? [];
      return numberedSections(number, [
        { id: 'indicators-period', title: words.say('periodic.byPeriod'), blocks: periodTable(context, totals) },
        {
          id: 'indicators-region',
          title: words.say('periodic.byRegionPeriod'),
          blocks: regionTable(context, inPeriod, 'indicators-region', words.say('periodic.byRegionPeriod')),
        },
        {
          id: 'indicators-region-total',
          title: words.say('periodic.byRegionTotal'),
          blocks: regionTable(context, totals, 'indicators-region-total', words.say('periodic.byRegionTotal')),
        },
      ]);
    },
  };
}

/** The periods up to the one reported on. */
function periodsUntil({ source, period }: PeriodicContext): PeriodSource[] {
  return source.periods.filter(({ number }) => period !== undefined && number <= period.number);
}

/** The sums of all periods up to the one reported on; empty while nothing was submitted. */
export function totalsUntil(context: PeriodicContext): IndicatorTotalSource[] {
  return sumTotals(periodsUntil(context).map((period) => period.indicatorTotals));
}

function periodTable(context: PeriodicContext, totals: readonly IndicatorTotalSource[]): Block[] {
  const { words } = context;
  const title = words.say('periodic.byPeriod');
  const rows = periodsUntil(context)
    .filter((period) => period.indicatorTotals.length > 0)
    .map(({ title: name, indicatorTotals }): Cell[] => [name, ...sumCells(indicatorTotals)]);
  const columns = indicatorColumns(words, [
    { key: 'period', header: words.say('column.reportingPeriod'), kind: 'text', width: 50 },
  ]);
  const sum: Cell[] = [words.say('indicators.total'), ...sumCells(totals)];
  return [
    { kind: 'table', id: 'indicators-period', label: title, columns, rows: [...rows, sum] },
    { kind: 'note', text: words.say('periodic.targets') },
  ];
}

function regionTable(
  { words }: PeriodicContext,
  totals: readonly IndicatorTotalSource[],
  id: string,
  label: string,
): Block[] {
  const names = [...new Set(totals.flatMap((total) => total.byRegion.map((row) => row.region.name)))];
  if (names.length === 0) return [];
  const columns = indicatorColumns(words, [
    { key: 'region', header: words.say('column.region'), kind: 'text', width: 50 },
  ]);
  const rows = names.map((name): Cell[] => [
    name,
    ...INDICATORS.map((indicator) => {
      const total = totals.find((row) => row.indicator === indicator);
      return valueCell(indicator, total?.byRegion.find((row) => row.region.name === name)?.value);
    }),
  ]);
  return [{ kind: 'table', id, label, columns, rows: [...rows, [words.say('indicators.total'), ...sumCells(totals)]] }];
}

/** Totals of several periods as one: exact sums; regions and partners in the order in which they come up. */
export function sumTotals(all: readonly (readonly IndicatorTotalSource[])[]): IndicatorTotalSource[] {
  const given = all.flat();
  if (given.length === 0) return [];
  return INDICATORS.map((indicator) => {
    const totals = given.filter((total) => total.indicator === indicator);
    const regions = grouped(
      totals.flatMap((total) => total.byRegion),
      (row) => row.region.name,
    );
    const partners = grouped(
      totals.flatMap((total) => total.byPartner),
      (row) => row.organisation.id,
    );
    return {
      indicator,
      total: sumDecimals(totals.map((total) => total.total)),
      byRegion: regions.map((rows) => ({ region: rows[0]!.region, value: sumOf(rows) })),
      byPartner: partners.map((rows) => ({ organisation: rows[0]!.organisation, value: sumOf(rows) })),
    };
  });
}

function sumOf(rows: readonly { readonly value: Decimal }[]): Decimal {
  return sumDecimals(rows.map((row) => row.value));
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}
