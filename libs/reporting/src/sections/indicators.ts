import { INDICATORS, type Decimal, type Indicator } from '@roadbook/domain';
import type { Block, Cell, Column, KeyFigures, Table } from '../document.js';
import { barsDrawing } from '@roadbook/drawing';
import type { Words } from '../labels/labels.js';
import type { IndicatorTotalSource } from '../source.js';
import { heading } from './cells.js';
import type { ReportContext } from './context.js';

/**
 * The indicators that the partners have reported over all periods, by region and partner: a part of every report. Nothing
 * while no report was submitted; in public only the sums by region. A report on one region or partner keeps to its rows.
 */
export function indicatorSection(context: ReportContext): Block[] {
  const { source, words } = context;
  const tables = indicatorTables(context, source.indicatorTotals, 'indicators');
  if (tables.length === 0) return [];
  const note: Block = { kind: 'note', text: words.say('indicators.note') };
  return [heading(1, 'indicators', words.say('indicators.section')), ...tables, note];
}

/** The sums as key figures. */
export function indicatorFigures(words: Words, totals: readonly IndicatorTotalSource[], id: string): KeyFigures {
  const items = totals.map(({ indicator, total }) => ({
    key: indicator,
    label: words.say(`indicator.${indicator}`),
    value: isMoney(indicator) ? words.money(Number(total)) : Number(total),
  }));
  return { kind: 'figures', id, items };
}

/** A table by region and, where it may be shown, one by partner, each with its sum in the last row. */
export function indicatorTables(
  { words, options, source }: ReportContext,
  totals: readonly IndicatorTotalSource[],
  id: string,
): Block[] {
  if (totals.length === 0) return [];
  const partner = source.members.find((member) => member.id === options.partnerId);
  const region = options.region ?? partner?.region.name;
  const regions = uniqueIn(totals.flatMap((total) => total.byRegion.map((row) => row.region.name)));
  const wanted = regions.filter((name) => region === undefined || name === region);
  const byRegion = wanted.map((name): Cell[] => [
    name,
    ...INDICATORS.map((indicator) => regional(totals, indicator, name)),
  ]);
  if (byRegion.length === 0) return [];
  const sum = region === undefined ? [[words.say('indicators.total'), ...sumCells(totals)]] : [];
  const columns = indicatorColumns(words, [
    { key: 'region', header: words.say('column.region'), kind: 'text', width: 44 },
  ]);
  const blocks: Block[] = [
    heading(2, `${id}-region`, words.say('indicators.region')),
    tableOf(`${id}-region`, words.say('indicators.region'), columns, [...byRegion, ...sum]),
  ];
  return options.publicOnly ? blocks : [...blocks, ...partnerTable(words, totals, id, region, options.partnerId)];
}

function partnerTable(
  words: Words,
  totals: readonly IndicatorTotalSource[],
  id: string,
  region: string | undefined,
  partnerId: string | undefined,
): Block[] {
  const known = new Map(
    totals.flatMap((total) => total.byPartner.map((row) => [row.organisation.id, row.organisation])),
  );
  const partners = [...known.values()].filter(
    (partner) =>
      (region === undefined || partner.region.name === region) && (partnerId === undefined || partner.id === partnerId),
  );
  if (partners.length === 0) return [];
  const columns = indicatorColumns(words, [
    { key: 'partner', header: words.say('column.partner'), kind: 'text', width: 32 },
    { key: 'region', header: words.say('column.region'), kind: 'text', width: 36 },
  ]);
  const rows = partners.map((partner): Cell[] => [
    partner.shortName,
    partner.region.name,
    ...INDICATORS.map((indicator) => {
      const total = totals.find((row) => row.indicator === indicator);
      const value = total?.byPartner.find((row) => row.organisation.id === partner.id)?.value;
      return valueCell(indicator, value);
    }),
  ]);
  const sum = region === undefined ? [[words.say('indicators.total'), null, ...sumCells(totals)]] : [];
  const text = words.say('indicators.partner');
  return [heading(2, `${id}-partner`, text), tableOf(`${id}-partner`, text, columns, [...rows, ...sum])];
}

/** The columns with long words in their heads, or long values in their cells. */
const WIDTHS: Readonly<Partial<Record<Indicator, number>>> = { PROJECTS_STARTED: 27, FUNDING_SECURED: 29 };

/** The columns of a table of indicators, after the ones that say whose they are. */
export function indicatorColumns(words: Words, first: readonly Column[]): Column[] {
  return [
    ...first,
    ...INDICATORS.map((indicator): Column => ({
      key: indicator,
      header: words.say(`indicator.${indicator}`),
      kind: isMoney(indicator) ? 'money' : 'number',
      width: WIDTHS[indicator] ?? 19,
    })),
  ];
}

/** The sums in the order of the indicators. */
export function sumCells(totals: readonly IndicatorTotalSource[]): Cell[] {
  return INDICATORS.map((indicator) => valueCell(indicator, totals.find((row) => row.indicator === indicator)?.total));
}

/** The enterprises reached in each region as bars; nothing while there is nothing to compare. */
export function indicatorDrawing(words: Words, totals: readonly IndicatorTotalSource[], id: string): Block[] {
  const reached = totals.find((total) => total.indicator === 'SMES_REACHED')?.byRegion ?? [];
  const shown = reached.filter((row) => Number(row.value) > 0);
  if (shown.length < 2) return [];
  const bars = shown.map(({ region, value }) => ({
    label: region.name,
    parts: [{ look: 'solid' as const, value: Number(value) }],
    text: words.number(Number(value)),
  }));
  const caption = words.say('indicators.figure');
  const alternative = `${caption}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(', ')}.`;
  return [{ kind: 'figure', id, drawing: barsDrawing(bars), alternative, caption }];
}

function regional(totals: readonly IndicatorTotalSource[], indicator: Indicator, region: string): Cell {
  const total = totals.find((row) => row.indicator === indicator);
  return valueCell(indicator, total?.byRegion.find((row) => row.region.name === region)?.value);
}

/** Counts as numbers, amounts as the exact decimals that they are; nothing where nothing was given. */
export function valueCell(indicator: Indicator, value: Decimal | undefined): Cell {
  if (value === undefined) return null;
  return isMoney(indicator) ? value : Number(value);
}

/** True for the indicator that is an amount, in euro. */
export function isMoney(indicator: Indicator): boolean {
  return indicator === 'FUNDING_SECURED';
}

function tableOf(id: string, label: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  return { kind: 'table', id, label, columns, rows };
}

function uniqueIn(names: readonly string[]): string[] {
  return [...new Set(names)];
}
