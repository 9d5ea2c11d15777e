import { INVESTMENT_STAGES } from '@roadbook/domain';
import type { Block, Cell, KeyFigure } from '../document.js';
import type { InvestmentSource } from '../source.js';
import { heading, lightCell, noted, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import { counts, currencyOf, linesOf, pipelineTotals } from './funding-totals.js';
import { section } from './period.js';
import { sourceDrawings, tableOf } from './pipeline-totals.js';

/** The pipeline at a glance: how many proposals, how much money, and who pays. */
export function pipelineGlance(context: ReportContext): Block[] {
  const { source, words } = context;
  const head = heading(1, 'glance', words.say('pipeline.glance'));
  const proposals = source.investments.filter(counts);
  if (proposals.length === 0) return [head, { kind: 'paragraph', text: words.say('pipeline.none') }];
  return [
    head,
    { kind: 'figures', id: 'pipeline', items: figuresOf(context, proposals) },
    ...sourceDrawings(context),
    { kind: 'note', text: words.say('pipeline.note') },
  ];
}

function figuresOf({ source, words }: ReportContext, proposals: readonly InvestmentSource[]): KeyFigure[] {
  const { overall, byCohesion } = pipelineTotals(source);
  const money = overall.flatMap(({ currency, budget, secured, requested, planned }): KeyFigure[] => {
    const less = byCohesion.find((total) => total.currency === currency && total.category === 'LESS_DEVELOPED');
    const share = less?.share ?? null;
    const amount = (key: 'budget' | 'secured' | 'requested' | 'planned', value: string): KeyFigure => ({
      key: `${key}-${currency}`,
      label: words.say(`pipeline.${key}`, { currency }),
      value: words.money(Number(value)),
    });
    return [
      amount('budget', budget),
      amount('secured', secured),
      amount('requested', requested),
      amount('planned', planned),
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

const LIST_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 13],
  proposal: ['column.proposal', 'text', 58],
  stage: ['column.stage', 'text', 24],
  trl: ['column.trl', 'number', 11],
  owner: ['column.owner', 'text', 26],
  region: ['column.region', 'text', 32],
  budget: ['column.budget', 'money', 30],
};
const SPENDING_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'code', 18],
  category: ['column.spentOn', 'text', 46],
  organisation: ['column.organisation', 'text', 32],
  region: ['column.region', 'text', 36],
  year: ['column.year', 'text', 14],
  amount: ['column.amount', 'money', 30],
};
const MIX_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'code', 18],
  source: ['column.source', 'text', 22],
  scheme: ['column.scheme', 'text', 46],
  funder: ['column.funder', 'text', 36],
  state: ['column.state.funding', 'text', 22],
  year: ['column.year', 'text', 14],
  amount: ['column.amount', 'money', 30],
};

/** The proposals by stage, those that came to nothing last; how they are split, and what pays for them, line by line. */
export function proposalSection({ source, words }: ReportContext): Block[] {
  const staged = [...source.investments].sort(
    (left, right) => INVESTMENT_STAGES.indexOf(left.stage) - INVESTMENT_STAGES.indexOf(right.stage),
  );
  const rows = staged.map((proposal): Cell[] => [
    proposal.code,
    noted(proposal.title, notesOf(words, proposal)),
    words.say(`stage.${proposal.stage}`),
    proposal.trl,
    proposal.owner.shortName,
    proposal.owner.region.name,
    proposal.budget && { text: proposal.budget.amount, currency: proposal.budget.currency },
  ]);
  const spending = staged.flatMap((proposal) =>
    proposal.budgetLines.map(({ organisation, region, category, year, amount }): Cell[] => [
      proposal.code,
      category,
      organisation?.shortName ?? null,
      region.name,
      yearText(year),
      { text: amount, currency: currencyOf(proposal) },
    ]),
  );
  const mix = linesOf(staged).map(({ line, proposal }): Cell[] => [
    proposal.code,
    words.say(`funding.${line.source}`),
    noted(line.scheme ?? '', line.cost ? [words.say('pipeline.pays', { cost: line.cost })] : []),
    line.organisation?.shortName ?? line.investor,
    words.say(`funding.status.${line.status}`),
    yearText(line.year),
    { text: line.amount, currency: currencyOf(proposal) },
  ]);
  const part = (id: string, label: string, spec: ColumnSpec, lines: Cell[][]): Block[] =>
    section(heading(2, id, label), tableOf(words, id, label, spec, lines));
  return section(heading(1, 'proposals', words.say('pipeline.list')), [
    ...tableOf(words, 'proposals', words.say('pipeline.list'), LIST_COLUMNS, rows),
    ...part('spending', words.say('pipeline.budgetLines'), SPENDING_COLUMNS, spending),
    ...part('mix', words.say('pipeline.mix'), MIX_COLUMNS, mix),
  ]);
}

function notesOf(words: ReportContext['words'], proposal: InvestmentSource): string[] {
  const { action, businessPlan, investors, stageReason, endorsed } = proposal;
  const names = investors.filter(({ coInvestor }) => coInvestor).map(({ name }) => name);
  return [
    ...(action ? [words.say('pipeline.action', { code: action.code })] : []),
    ...(businessPlan ? [words.say('pipeline.plan', { code: businessPlan.code })] : []),
    ...(names.length > 0 ? [words.say('pipeline.coInvestors', { names: names.join(', ') })] : []),
    ...(endorsed ? [words.say('pipeline.isEndorsed')] : []),
    ...(stageReason ? [stageReason] : []),
  ];
}

function yearText(year: number | null): string | null {
  return year === null ? null : String(year);
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
