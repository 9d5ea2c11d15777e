import { PHASES } from '@roadbook/domain';
import { seriesDrawing } from '@roadbook/drawing';
import type { Block, Cell, RichCell } from '../document.js';
import type { ObjectiveIndicatorSource, ObjectiveSource } from '../source.js';
import { heading, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';

const COVERAGE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 14],
  objective: ['column.objective', 'text', 90],
  PREPARATION: ['phase.PREPARATION', 'text', 26],
  IMPLEMENTATION: ['phase.IMPLEMENTATION', 'text', 26],
  INVESTMENT: ['phase.INVESTMENT', 'text', 26],
};

const INDICATOR_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 16],
  indicator: ['column.indicator', 'text', 62],
  beginning: ['column.beginning', 'number', 22],
  target: ['column.target', 'number', 24],
  standing: ['column.standing', 'number', 24],
  progress: ['column.progress', 'percent', 18],
  by: ['column.reachedBy', 'date', 24],
};

/** What is to be reached, how far it is, and how the plan serves it; not on a report that keeps to a partner or a region. */
export function objectiveSection({ source, options, words }: ReportContext): Block[] {
  const { objectives } = source;
  if (objectives.length === 0 || options.partnerId !== undefined || options.region !== undefined) return [];
  const indicators = objectives.flatMap((objective) => objective.indicators);
  return [
    heading(1, 'objectives', words.say('objectives.section')),
    ...indicatorFigure(words, indicators),
    ...(indicators.length === 0 ? [] : indicatorTable(words, indicators)),
    ...coverageTable(words, objectives),
    { kind: 'note', text: words.say('objectives.note') },
  ];
}

/** The courses of the indicators that have a value, one below the other. */
function indicatorFigure(words: ReportContext['words'], indicators: readonly ObjectiveIndicatorSource[]): Block[] {
  const rows = indicators
    .filter(({ values }) => values.length > 0)
    .map((indicator) => ({
      label: `${indicator.code} ${indicator.title}`,
      text: standingText(words, indicator),
      baseline: Number(indicator.baseline ?? 0),
      target: indicator.target === null ? null : Number(indicator.target),
      values: indicator.values.map(({ standing }) => Number(standing)),
    }));
  if (rows.length === 0) return [];
  const caption = words.say('objectives.figure');
  const alternative = `${caption}: ${rows.map(({ label, text }) => `${label} ${text}`).join('; ')}.`;
  return [{ kind: 'figure', id: 'objective-indicators', drawing: seriesDrawing(rows), alternative, caption }];
}

function standingText(words: ReportContext['words'], { value, target, unit }: ObjectiveIndicatorSource): string {
  const told = words.number(Number(value));
  if (target === null) return words.say('objectives.at', { value: told, unit });
  return words.say('objectives.of', { value: told, target: words.number(Number(target)), unit });
}

function indicatorTable(words: ReportContext['words'], indicators: readonly ObjectiveIndicatorSource[]): Block[] {
  const rows = indicators.map((indicator): Cell[] => {
    const { code, title, unit, baseline, target, value, progress, targetDate } = indicator;
    return [
      code,
      { ...stateOf(words, indicator), text: title, notes: [unit] },
      numberOf(baseline),
      numberOf(target),
      numberOf(value),
      progress,
      targetDate,
    ];
  });
  return tableSection(
    words,
    heading(2, 'objective-indicators', words.say('objectives.indicators')),
    INDICATOR_COLUMNS,
    rows,
  );
}

function stateOf(
  words: ReportContext['words'],
  { reached, missed }: ObjectiveIndicatorSource,
): Pick<RichCell, 'lights'> {
  if (!reached && !missed) return {};
  const state = reached ? 'REACHED' : 'MISSED';
  return { lights: [{ sign: `milestone.${state}`, word: words.say(`milestoneState.${state}`) }] };
}

function numberOf(value: string | null): number | null {
  return value === null ? null : Number(value);
}

/** How many actions serve each objective in each phase, and how many are to come. */
function coverageTable(words: ReportContext['words'], objectives: readonly ObjectiveSource[]): Block[] {
  const rows = objectives.map(({ code, text, coverage }): Cell[] => [
    code,
    text,
    ...PHASES.map((phase): Cell => {
      const { now = 0, later = 0 } = coverage.find((one) => one.phase === phase) ?? {};
      return noted(words.number(now), later > 0 ? [words.say('objectives.later', { count: words.number(later) })] : []);
    }),
  ]);
  return tableSection(words, heading(2, 'coverage', words.say('objectives.coverage')), COVERAGE_COLUMNS, rows);
}
