import { INDICATORS, sumDecimals, type FundingStatus } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { InvestmentSource } from '../source.js';
import { columnsOf, heading, lightCell, noted, type ColumnSpec } from './cells.js';
import { indicatorColumns, isMoney, valueCell } from './indicators.js';
import { section } from './period.js';
import { disseminationSign } from './periodic-dissemination.js';
import { paragraph } from './periodic-frame.js';
import { isOf, type BriefContext } from './regional-brief.js';

/** What the region's partners have counted; partner by partner where that may be shown and there are several. */
export function briefIndicatorSection({ source, words, region, options }: BriefContext): Block[] {
  const items = source.indicatorTotals.flatMap(({ indicator, byRegion }) => {
    const value = byRegion.find((row) => row.region.name === region.name)?.value;
    if (value === undefined) return [];
    const label = words.say(`indicator.${indicator}`);
    return [{ key: indicator, label, value: isMoney(indicator) ? words.money(Number(value)) : Number(value) }];
  });
  if (items.length === 0) return [];
  const known = new Map(
    source.indicatorTotals
      .flatMap((total) => total.byPartner.map((row) => row.organisation))
      .filter((organisation) => isOf(region, organisation))
      .map((organisation) => [organisation.id, organisation]),
  );
  const rows = [...known.values()].map((partner): Cell[] => [
    partner.shortName,
    ...INDICATORS.map((indicator) => {
      const total = source.indicatorTotals.find((row) => row.indicator === indicator);
      return valueCell(indicator, total?.byPartner.find((row) => row.organisation.id === partner.id)?.value);
    }),
  ]);
  const label = words.say('brief.indicators');
  const columns = indicatorColumns(words, [
    { key: 'partner', header: words.say('column.partner'), kind: 'text', width: 44 },
  ]);
  const table: Block = { kind: 'table', id: 'indicators', label, columns, rows };
  return [
    heading(1, 'indicators', label),
    { kind: 'figures', id: 'indicators', items },
    ...(options.publicOnly || rows.length < 2 ? [] : [table]),
    { kind: 'note', text: words.say('brief.indicatorsNote') },
  ];
}

const OWNED_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'text', 58],
  owner: ['column.owner', 'text', 28],
  stage: ['column.stage', 'text', 27],
  budget: ['column.budget', 'money', 29],
  requested: ['column.requested', 'money', 29],
  secured: ['column.secured', 'money', 29],
};
const ASKED_COLUMNS: ColumnSpec = {
  proposal: ['column.proposal', 'text', 60],
  funder: ['column.funder', 'text', 44],
  scheme: ['column.scheme', 'text', 38],
  state: ['column.state.funding', 'text', 26],
  amount: ['column.amount', 'money', 32],
};

/** The proposals of the region's organisations, and what bodies of the region are to pay. */
export function fundingSection(context: BriefContext): Block[] {
  const { source, words, region, options } = context;
  if (options.publicOnly) return [];
  const owned = source.investments
    .filter((proposal) => isOf(region, proposal.owner))
    .map((proposal): Cell[] => [
      noted(proposal.title, proposal.trl === null ? [] : [words.say('brief.stage', { trl: proposal.trl })]),
      proposal.owner.shortName,
      words.say(`stage.${proposal.stage}`),
      money(proposal.budget?.amount ?? null, proposal),
      money(sumOf(proposal, 'REQUESTED'), proposal),
      money(sumOf(proposal, 'SECURED'), proposal),
    ]);
  const asked = source.investments.flatMap((proposal) =>
    proposal.fundingMix
      .filter(
        ({ source: kind, organisation }) => kind !== 'PRIVATE' && organisation !== null && isOf(region, organisation),
      )
      .map(({ organisation, scheme, status, amount }): Cell[] => [
        proposal.title,
        organisation!.shortName,
        scheme,
        words.say(`funding.status.${status}`),
        money(amount, proposal),
      ]),
  );
  return section(heading(1, 'funding', words.say('brief.funding')), [
    ...part(context, 'proposals', words.say('brief.owned'), OWNED_COLUMNS, owned),
    ...part(context, 'asked', words.say('brief.asked'), ASKED_COLUMNS, asked),
  ]);
}

/** The sum of a proposal's funding in one state. */
function sumOf({ fundingMix }: InvestmentSource, status: FundingStatus): string {
  return sumDecimals(fundingMix.filter((line) => line.status === status).map((line) => line.amount));
}

function money(amount: string | null, { budget }: InvestmentSource): Cell {
  if (amount === null) return null;
  return budget === null ? amount : { text: amount, currency: budget.currency };
}

function part({ words }: BriefContext, id: string, title: string, spec: ColumnSpec, rows: Cell[][]): Block[] {
  if (rows.length === 0) return [];
  return [heading(2, id, title), { kind: 'table', id, label: title, columns: columnsOf(words, spec), rows }];
}

const SESSION_COLUMNS: ColumnSpec = {
  authority: ['column.authority', 'text', 48],
  title: ['column.title', 'text', 74],
  date: ['column.date', 'date', 22],
  status: ['column.status', 'text', 26],
  participants: ['column.participants', 'number', 20],
};
const NOTICE_COLUMNS: ColumnSpec = {
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 76],
  authority: ['column.authority', 'text', 54],
  status: ['column.status', 'text', 32],
};

/** Sessions held, planned and owed, and what was sent without an answer; in public an authority sees its own. */
export function dutySection(context: BriefContext): Block[] {
  const { source, words, region, options } = context;
  const shown = ({ id }: { readonly id: string }): boolean =>
    !options.publicOnly || (options.reduced === true && id === options.viewerId);
  const sessions = source.disseminations.filter((row) => isOf(region, row.organisation) && shown(row.organisation));
  const notices = source.notices.filter((row) => isOf(region, row.organisation) && shown(row.organisation));
  const informed = new Map(notices.map(({ organisation }) => [organisation.id, organisation]));
  const owing = [...informed.values()].filter(
    ({ id }) => !sessions.some((row) => row.organisation.id === id && row.status !== 'CANCELLED'),
  );
  const rows = sessions.map((session): Cell[] => [
    session.organisation.shortName,
    noted(session.title, session.summary ? [session.summary] : []),
    session.date,
    lightCell(words, disseminationSign(session)),
    session.participants,
  ]);
  const waiting = notices
    .filter((notice) => notice.status !== 'ACKNOWLEDGED')
    .map(({ deliverable, organisation, status }): Cell[] => [
      deliverable.code,
      deliverable.title,
      organisation.shortName,
      lightCell(words, `notice.${status}`),
    ]);
  return section(heading(1, 'duty', words.say('brief.duty')), [
    ...part(context, 'sessions', words.say('brief.sessions'), SESSION_COLUMNS, rows),
    ...owing.map(({ shortName }) => paragraph(words.say('brief.sessionOwed', { authority: shortName }))),
    ...part(context, 'notices', words.say('brief.notices'), NOTICE_COLUMNS, waiting),
  ]);
}
