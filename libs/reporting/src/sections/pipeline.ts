import { FUNDING_SOURCES, INVESTMENT_STAGES, PHASES, sumDecimals, type FundingStatus } from '@roadbook/domain';
import type { Block, Cell, KeyFigure } from '../document.js';
import { barsDrawing, type BarLook } from '@roadbook/drawing';
import type { InvestmentSource } from '../source.js';
import { columnsOf, heading, lightCell, noted, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import {
  counts,
  currenciesOf,
  currencyOf,
  linesOf,
  shareOf,
  sumsByStatus,
  totalsOf,
  type FundingTotal,
} from './funding-totals.js';
import { section } from './period.js';

/** The states from what is certain to what is hoped for, and how a bar shows them. */
const LOOKS: readonly (readonly [FundingStatus, BarLook])[] = [
  ['SECURED', 'solid'],
  ['REQUESTED', 'pale'],
  ['PLANNED', 'hollow'],
];

/** The pipeline at a glance: how many proposals, how much money, and who pays. */
export function pipelineGlance(context: ReportContext): Block[] {
  const { source, words } = context;
  const head = heading(1, 'glance', words.say('pipeline.glance'));
  const proposals = source.investments.filter(counts);
  if (proposals.length === 0) return [head, { kind: 'paragraph', text: words.say('pipeline.none') }];
  return [
    head,
    { kind: 'figures', id: 'pipeline', items: figuresOf(context, proposals) },
    ...currenciesOf(proposals).flatMap((currency) => sourceDrawing(context, proposals, currency)),
    { kind: 'note', text: words.say('pipeline.note') },
  ];
}

function figuresOf({ source, words }: ReportContext, proposals: readonly InvestmentSource[]): KeyFigure[] {
  const less = new Set(
    source.regions.filter((region) => region.cohesionCategory === 'LESS_DEVELOPED').map((region) => region.name),
  );
  const money = totalsOf(proposals).flatMap((total): KeyFigure[] => {
    const { currency, budget, byStatus } = total;
    const own = proposals.filter((row) => currencyOf(row) === currency && less.has(row.owner.region.name));
    const share = shareOf(totalsOf(own)[0]?.budget ?? '0', budget);
    const amount = (key: 'budget' | 'secured' | 'requested' | 'planned', value: string): KeyFigure => ({
      key: `${key}-${currency}`,
      label: words.say(`pipeline.${key}`, { currency }),
      value: words.money(Number(value)),
    });
    return [
      amount('budget', budget),
      amount('secured', byStatus.SECURED),
      amount('requested', byStatus.REQUESTED),
      amount('planned', byStatus.PLANNED),
      ...(share === null
        ? []
        : [{ key: `less-${currency}`, label: words.say('pipeline.lessDeveloped'), value: words.percent(share) }]),
    ];
  });
  return [
    { key: 'proposals', label: words.say('pipeline.proposals'), value: proposals.length },
    { key: 'endorsed', label: words.say('pipeline.endorsed'), value: proposals.filter((row) => row.endorsed).length },
    ...money,
  ];
}

function sourceDrawing({ words }: ReportContext, proposals: readonly InvestmentSource[], currency: string): Block[] {
  const lines = linesOf(proposals.filter((proposal) => currencyOf(proposal) === currency));
  const bars = FUNDING_SOURCES.map((source) => {
    const sums = sumsByStatus(lines.filter(({ line }) => line.source === source));
    const parts = LOOKS.map(([status, look]) => ({ look, value: Number(sums[status]) }));
    const sum = Number(sumDecimals(Object.values(sums)));
    return { label: words.say(`funding.${source}`), parts, sum, text: words.money(sum) };
  }).filter((bar) => bar.sum > 0);
  if (bars.length === 0) return [];
  const caption = words.say('pipeline.figure', { currency });
  const told = bars.map(({ label, text }) => words.say('pipeline.figure.words', { source: label, amount: text }));
  const legend = LOOKS.map(([status, look]) => ({ look, word: words.say(`funding.status.${status}`) }));
  const alternative = `${caption}. ${told.join('; ')}.`;
  return [{ kind: 'figure', id: `sources-${currency}`, drawing: barsDrawing(bars, legend), alternative, caption }];
}

const LIST_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 13],
  proposal: ['column.proposal', 'text', 58],
  stage: ['column.stage', 'text', 24],
  trl: ['column.trl', 'number', 11],
  owner: ['column.owner', 'text', 26],
  region: ['column.region', 'text', 32],
  budget: ['column.budget', 'money', 30],
};
const MIX_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'code', 18],
  source: ['column.source', 'text', 22],
  scheme: ['column.scheme', 'text', 52],
  funder: ['column.funder', 'text', 38],
  state: ['column.state.funding', 'text', 22],
  amount: ['column.amount', 'money', 30],
};

/** The proposals by stage, those that came to nothing last, and what pays for them, line by line. */
export function proposalSection({ source, words }: ReportContext): Block[] {
  const staged = [...source.investments].sort(
    (left, right) => INVESTMENT_STAGES.indexOf(left.stage) - INVESTMENT_STAGES.indexOf(right.stage),
  );
  const rows = staged.map(({ code, title, stage, trl, owner, action, budget, endorsed }): Cell[] => [
    code,
    noted(title, [
      ...(action ? [words.say('pipeline.action', { code: action.code })] : []),
      ...(endorsed ? [words.say('pipeline.isEndorsed')] : []),
    ]),
    words.say(`stage.${stage}`),
    trl,
    owner.shortName,
    owner.region.name,
    budget && { text: budget.amount, currency: budget.currency },
  ]);
  const mix = linesOf(staged).map(({ line, proposal }): Cell[] => [
    proposal.code,
    words.say(`funding.${line.source}`),
    noted(line.scheme ?? '', line.cost ? [words.say('pipeline.pays', { cost: line.cost })] : []),
    line.organisation?.shortName ?? null,
    words.say(`funding.status.${line.status}`),
    { text: line.amount, currency: currencyOf(proposal) },
  ]);
  return section(heading(1, 'proposals', words.say('pipeline.list')), [
    ...tableOf(words, 'proposals', words.say('pipeline.list'), LIST_COLUMNS, rows),
    ...(mix.length > 0 ? [heading(2, 'mix', words.say('pipeline.mix'))] : []),
    ...tableOf(words, 'mix', words.say('pipeline.mix'), MIX_COLUMNS, mix),
  ]);
}

function tableOf(words: ReportContext['words'], id: string, label: string, spec: ColumnSpec, rows: Cell[][]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', id, label, columns: columnsOf(words, spec), rows }];
}

const SUM_COLUMNS: ColumnSpec = {
  proposals: ['column.proposals', 'number', 18],
  budget: ['column.budget', 'money', 31],
  planned: ['column.planned', 'money', 31],
  requested: ['column.requested', 'money', 31],
  secured: ['column.secured', 'money', 31],
};

/** The sums by stage and by the phase of the action, with the sum of all. */
export function stageSection(context: ReportContext): Block[] {
  const { source, words } = context;
  const proposals = source.investments.filter(counts);
  if (proposals.length === 0) return [];
  const stages = INVESTMENT_STAGES.map((stage) => ({
    name: words.say(`stage.${stage}`),
    own: proposals.filter((proposal) => proposal.stage === stage),
  }));
  const phases = [...PHASES, null].map((phase) => ({
    name: phase === null ? words.say('pipeline.noPhase') : words.say(`phase.${phase}`),
    own: proposals.filter((proposal) => (proposal.action?.phase ?? null) === phase),
  }));
  return [
    heading(1, 'stages', words.say('pipeline.byStage')),
    ...sumTable(context, 'stages', words.say('pipeline.byStage'), 'column.stage', stages, proposals),
    heading(2, 'phases', words.say('pipeline.byPhase')),
    ...sumTable(context, 'phases', words.say('pipeline.byPhase'), 'column.phase', phases, proposals),
  ];
}

interface Group {
  readonly name: string;
  readonly own: readonly InvestmentSource[];
}

function sumTable(
  { words }: ReportContext,
  id: string,
  label: string,
  header: 'column.stage' | 'column.phase',
  groups: readonly Group[],
  all: readonly InvestmentSource[],
): Block[] {
  const spec: ColumnSpec = { group: [header, 'text', 42], ...SUM_COLUMNS };
  const rows = [...groups, { name: words.say('indicators.total'), own: all }].flatMap(({ name, own }) =>
    totalsOf(own).map((total): Cell[] => [name, ...sumCells(total)]),
  );
  return tableOf(words, id, label, spec, rows);
}

function sumCells({ currency, proposals, budget, byStatus }: FundingTotal): Cell[] {
  const money = (text: string): Cell => ({ text, currency });
  const { PLANNED, REQUESTED, SECURED } = byStatus;
  return [proposals, money(budget), money(PLANNED), money(REQUESTED), money(SECURED)];
}

const REGION_COLUMNS: ColumnSpec = {
  region: ['column.region', 'text', 34],
  category: ['column.category', 'text', 26],
  ...SUM_COLUMNS,
  share: ['column.share', 'percent', 15],
};

/** The sums by the region of the owner, with each region's share in the budget. */
export function regionSection({ source, words }: ReportContext): Block[] {
  const proposals = source.investments.filter(counts);
  const whole = new Map(totalsOf(proposals).map((total) => [total.currency, total.budget]));
  const rows = source.regions.flatMap((region) =>
    totalsOf(proposals.filter((proposal) => proposal.owner.region.name === region.name)).map((total): Cell[] => [
      region.name,
      region.cohesionCategory === null ? null : words.say(`cohesion.${region.cohesionCategory}`),
      ...sumCells(total),
      shareOf(total.budget, whole.get(total.currency) ?? '0'),
    ]),
  );
  const label = words.say('pipeline.byRegion');
  return section(heading(1, 'regions', label), tableOf(words, 'regions', label, REGION_COLUMNS, rows));
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
        const { PLANNED, REQUESTED, SECURED } = sumsByStatus(lines.filter(({ line }) => line.scheme === scheme));
        const money = (text: string): Cell => ({ text, currency });
        const name = scheme ?? words.say('pipeline.noScheme');
        return [words.say(`funding.${kind}`), name, money(PLANNED), money(REQUESTED), money(SECURED)];
      });
    }),
  );
  const label = words.say('pipeline.bySource');
  return section(heading(1, 'sources', label), tableOf(words, 'sources', label, SOURCE_COLUMNS, rows));
}

const FINDING_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'code', 18],
  severity: ['column.severity', 'text', 22],
  finding: ['column.finding', 'text', 74],
  repair: ['column.repair', 'text', 66],
};

/** What the compliance check says of the proposals: what does not add up, and what is funded twice. */
export function fundingFindingSection({ source, words }: ReportContext): Block[] {
  const codes = new Set(source.investments.map((proposal) => proposal.code));
  const rows = source.findings
    .filter((finding) => finding.subjects.some((subject) => codes.has(subject)))
    .map(({ severity, message, repair, subjects }): Cell[] => [
      subjects.filter((subject) => codes.has(subject)).join(', '),
      lightCell(words, `severity.${severity}`),
      message,
      repair,
    ]);
  const label = words.say('pipeline.findings');
  return section(heading(1, 'findings', label), tableOf(words, 'findings', label, FINDING_COLUMNS, rows));
}

const SCHEME_COLUMNS: ColumnSpec = {
  scheme: ['column.scheme.name', 'text', 110],
  opens: ['column.opens', 'date', 22],
  closes: ['column.closes', 'date', 22],
  actions: ['column.actions', 'text', 36],
};

/** The funding schemes of the toolbox with their call windows, which everybody may see. */
export function schemeSection({ source, words, scope, options }: ReportContext): Block[] {
  const shown = new Set(scope.actions.map((action) => action.code));
  const rows = source.toolbox
    .filter((item) => item.kind === 'FUNDING_SCHEME')
    .map(({ name, description, start, end, actions }): Cell[] => {
      const codes = actions.filter((action) => shown.has(action.code)).map((action) => action.code);
      return [noted(name, description ? [description] : []), start, end, codes.join(', ')];
    });
  const head = heading(1, 'schemes', words.say('pipeline.schemes'));
  if (rows.length === 0 && !options.publicOnly) return [];
  if (rows.length === 0) return [head, { kind: 'paragraph', text: words.say('pipeline.schemesNone') }];
  return [head, ...tableOf(words, 'schemes', head.text, SCHEME_COLUMNS, rows)];
}
