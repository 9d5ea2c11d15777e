import { FUNDING_SOURCES, fundingSums, type FundingStatus, type FundingSums } from '@roadbook/domain';
import { barsDrawing, type Bar, type BarLook } from '@roadbook/drawing';
import type { Block, Cell } from '../document.js';
import { columnsOf, heading, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import { counts, currenciesOf, currencyOf, linesOf, pipelineTotals } from './funding-totals.js';
import { section } from './period.js';

/** The states from what is certain to what is hoped for, and how a bar shows them. */
const LOOKS: readonly (readonly [FundingStatus, keyof FundingSums, BarLook])[] = [
  ['SECURED', 'secured', 'solid'],
  ['REQUESTED', 'requested', 'pale'],
  ['PLANNED', 'planned', 'hollow'],
];

/** Who pays, as bars by how sure the money is; one drawing for each currency. */
export function sourceDrawings({ source, words }: ReportContext): Block[] {
  const { overall, bySource } = pipelineTotals(source);
  return overall.flatMap(({ currency }) => {
    const bars = bySource
      .filter((total) => total.currency === currency)
      .map((total) => ({
        label: words.say(`funding.${total.source}`),
        parts: LOOKS.map(([, sum, look]) => ({ look, value: Number(total[sum]) })),
        text: words.money(Number(total.funding)),
      }));
    const legend = LOOKS.map(([status, , look]) => ({ look, word: words.say(`funding.status.${status}`) }));
    return figureOf(words, `sources-${currency}`, words.say('pipeline.figure', { currency }), bars, legend);
  });
}

/** Where the budgets are spent, as bars; less developed regions are filled, all others pale. */
export function regionDrawings({ source, words }: ReportContext): Block[] {
  const { overall, byRegion } = pipelineTotals(source);
  const less = new Set(
    source.regions.filter((region) => region.cohesionCategory === 'LESS_DEVELOPED').map(({ name }) => name),
  );
  return overall.flatMap(({ currency }) => {
    const bars = byRegion
      .filter((total) => total.currency === currency && Number(total.budget) > 0)
      .map(({ region, budget }): Bar => ({
        label: region ?? words.say('pipeline.nowhere'),
        parts: [{ look: region !== null && less.has(region) ? 'solid' : 'pale', value: Number(budget) }],
        text: words.money(Number(budget)),
      }));
    const legend = [{ look: 'solid' as const, word: words.say('cohesion.LESS_DEVELOPED') }];
    return figureOf(words, `regions-${currency}`, words.say('pipeline.figure.region', { currency }), bars, legend);
  });
}

function figureOf(
  words: ReportContext['words'],
  id: string,
  caption: string,
  bars: readonly Bar[],
  legend: Parameters<typeof barsDrawing>[1],
): Block[] {
  if (bars.length === 0) return [];
  const told = bars.map(({ label, text }) => words.say('pipeline.figure.words', { source: label, amount: text }));
  return [
    { kind: 'figure', id, drawing: barsDrawing(bars, legend), alternative: `${caption}. ${told.join('; ')}.`, caption },
  ];
}

const SUM_COLUMNS: ColumnSpec = {
  proposals: ['column.proposals', 'number', 18],
  budget: ['column.budget', 'money', 31],
  planned: ['column.planned', 'money', 31],
  requested: ['column.requested', 'money', 31],
  secured: ['column.secured', 'money', 31],
};

type Totalled = FundingSums & { readonly currency: string; readonly proposals: number; readonly budget: string };

function sumCells({ currency, proposals, budget, planned, requested, secured }: Totalled): Cell[] {
  const money = (text: string): Cell => ({ text, currency });
  return [proposals, money(budget), money(planned), money(requested), money(secured)];
}

/** The sums by stage and by the phase of the action, with the sum of all. */
export function stageSection({ source, words }: ReportContext): Block[] {
  const { overall, byStage, byPhase } = pipelineTotals(source);
  if (overall.length === 0) return [];
  const all = overall.map((total): Cell[] => [words.say('indicators.total'), ...sumCells(total)]);
  const stages = byStage.map((total): Cell[] => [words.say(`stage.${total.stage}`), ...sumCells(total)]);
  const phases = byPhase.map((total): Cell[] => [
    total.phase === null ? words.say('pipeline.noPhase') : words.say(`phase.${total.phase}`),
    ...sumCells(total),
  ]);
  const spec = (header: 'column.stage' | 'column.phase'): ColumnSpec => ({
    group: [header, 'text', 42],
    ...SUM_COLUMNS,
  });
  return [
    heading(1, 'stages', words.say('pipeline.byStage')),
    ...tableOf(words, 'stages', words.say('pipeline.byStage'), spec('column.stage'), [...stages, ...all]),
    heading(2, 'phases', words.say('pipeline.byPhase')),
    ...tableOf(words, 'phases', words.say('pipeline.byPhase'), spec('column.phase'), [...phases, ...all]),
  ];
}

const REGION_COLUMNS: ColumnSpec = {
  region: ['column.region', 'text', 34],
  category: ['column.category', 'text', 26],
  ...SUM_COLUMNS,
  share: ['column.share', 'percent', 15],
};

/** What is spent in each region and what its organisations bring, with each region's share in the budgets. */
export function regionSection(context: ReportContext): Block[] {
  const { source, words } = context;
  const categories = new Map(source.regions.map((region) => [region.name, region.cohesionCategory]));
  const rows = pipelineTotals(source).byRegion.map((total): Cell[] => {
    const category = total.region === null ? null : (categories.get(total.region) ?? null);
    return [
      total.region ?? words.say('pipeline.nowhere'),
      category === null ? null : words.say(`cohesion.${category}`),
      ...sumCells(total),
      total.share,
    ];
  });
  const label = words.say('pipeline.byRegion');
  const table = tableOf(words, 'regions', label, REGION_COLUMNS, rows);
  return section(heading(1, 'regions', label), rows.length === 0 ? [] : [...regionDrawings(context), ...table]);
}

/** What is spent and what is due in each year. */
export function yearSection({ source, words }: ReportContext): Block[] {
  const rows = pipelineTotals(source).byYear.map((total): Cell[] => [
    total.year === null ? words.say('pipeline.noYear') : String(total.year),
    ...sumCells(total),
  ]);
  const label = words.say('pipeline.byYear');
  const spec: ColumnSpec = { year: ['column.year', 'text', 30], ...SUM_COLUMNS };
  return section(heading(1, 'years', label), tableOf(words, 'years', label, spec, rows));
}

const SOURCE_COLUMNS: ColumnSpec = {
  source: ['column.source', 'text', 26],
  scheme: ['column.scheme', 'text', 60],
  planned: ['column.planned', 'money', 31],
  requested: ['column.requested', 'money', 31],
  secured: ['column.secured', 'money', 31],
};

/** The sums by source and, within it, by scheme. */
export function sourceSection({ source, words }: ReportContext): Block[] {
  const proposals = source.investments.filter(counts);
  const rows = FUNDING_SOURCES.flatMap((kind) =>
    currenciesOf(proposals).flatMap((currency) => {
      const lines = linesOf(proposals).filter(
        ({ line, proposal }) => line.source === kind && currencyOf(proposal) === currency,
      );
      const schemes = [...new Set(lines.map(({ line }) => line.scheme))];
      return schemes.map((scheme): Cell[] => {
        const own = lines.map(({ line }) => line).filter((line) => line.scheme === scheme);
        const { planned, requested, secured } = fundingSums(own);
        const money = (text: string): Cell => ({ text, currency });
        const name = scheme ?? words.say('pipeline.noScheme');
        return [words.say(`funding.${kind}`), name, money(planned), money(requested), money(secured)];
      });
    }),
  );
  const label = words.say('pipeline.bySource');
  return section(heading(1, 'sources', label), tableOf(words, 'sources', label, SOURCE_COLUMNS, rows));
}

/** A table, or nothing where there are no rows. */
export function tableOf(
  words: ReportContext['words'],
  id: string,
  label: string,
  spec: ColumnSpec,
  rows: Cell[][],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', id, label, columns: columnsOf(words, spec), rows }];
}
