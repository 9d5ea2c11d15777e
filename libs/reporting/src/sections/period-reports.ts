import { type PartnerReportStatus } from '@roadbook/domain';
import type { Block, Cell, KeyFigure, Light } from '../document.js';
import type { PeriodSource } from '../source.js';
import type { SignName } from '@roadbook/drawing';
import { heading, light, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import { indicatorDrawing, indicatorFigures, indicatorTables } from './indicators.js';
import { quotable, section } from './period.js';

const REPORT_COLUMNS: ColumnSpec = {
  partner: ['column.partner', 'text', 40],
  region: ['column.region', 'text', 48],
  status: ['column.reportStatus', 'text', 40],
  submitted: ['column.submitted', 'date', 26],
  actions: ['column.actionsReported', 'number', 20],
};

/** Who has submitted, drafted or not begun, and who is late. */
export function reportsSection(context: ReportContext, period: PeriodSource): Block[] {
  const { words } = context;
  const head = heading(1, 'reports', words.say('period.reports'));
  if (period.partnerReports.length === 0) return [head, { kind: 'paragraph', text: words.say('period.nobody') }];
  const rows = period.partnerReports.map(({ organisation, status, submittedAt, late, lines }): Cell[] => {
    const lights: Light[] = [light(words, `partnerReport.${status}`)];
    if (late) lights.push(light(words, 'partnerReport.LATE'));
    const actions = lines.filter((line) => line.thing === 'Action').length;
    return [organisation.shortName, organisation.region.name, { lights }, submittedAt, actions];
  });
  const [, ...table] = tableSection(words, head, REPORT_COLUMNS, rows);
  return [
    head,
    { kind: 'figures', id: 'reports', items: reportFigures(context, period) },
    ...table,
    { kind: 'note', text: words.say('period.note') },
  ];
}

function reportFigures({ words }: ReportContext, { partnerReports }: PeriodSource): KeyFigure[] {
  const count = (status: PartnerReportStatus): number =>
    partnerReports.filter((report) => report.status === status).length;
  const late = partnerReports.filter((report) => report.late).length;
  const signed = (
    key: 'accepted' | 'submitted' | 'returned' | 'drafted' | 'missing' | 'late',
    value: number,
    sign: SignName,
  ) => ({
    key,
    label: words.say(`period.${key}`),
    value,
    sign,
  });
  return [
    { key: 'expected', label: words.say('period.expected'), value: partnerReports.length },
    signed('accepted', count('ACCEPTED'), 'partnerReport.ACCEPTED'),
    signed('submitted', count('SUBMITTED'), 'partnerReport.SUBMITTED'),
    signed('returned', count('RETURNED'), 'partnerReport.RETURNED'),
    signed('drafted', count('DRAFT'), 'partnerReport.DRAFT'),
    signed('missing', count('MISSING'), 'partnerReport.MISSING'),
    signed('late', late, 'partnerReport.LATE'),
  ];
}

/** What the partners counted in this period, at a glance, as bars, by region and by partner. */
export function periodIndicatorSection(context: ReportContext, period: PeriodSource): Block[] {
  const { words } = context;
  const totals = period.indicatorTotals;
  const tables = indicatorTables(context, totals, 'period-indicators');
  if (tables.length === 0) return [];
  return [
    heading(1, 'period-indicators', words.say('period.indicators')),
    indicatorFigures(words, totals, 'period-indicator-totals'),
    ...indicatorDrawing(words, totals, 'period-indicator-bars'),
    ...tables,
    { kind: 'note', text: words.say('indicators.notePeriod') },
  ];
}

const REMARK_COLUMNS: ColumnSpec = {
  partner: ['column.partner', 'text', 34],
  remarks: ['column.remarks', 'text', 146],
};

/** What the partners say beside the lines. */
export function remarkSection({ words }: ReportContext, period: PeriodSource): Block[] {
  const rows = quotable(period).flatMap(({ organisation, remarks }): Cell[][] =>
    remarks === null || remarks.trim() === '' ? [] : [[organisation.shortName, remarks]],
  );
  const head = heading(1, 'remarks', words.say('period.remarks'));
  return rows.length === 0 ? [] : tableSection(words, head, REMARK_COLUMNS, rows);
}

const VERSION_COLUMNS: ColumnSpec = {
  version: ['column.version', 'number', 18],
  closed: ['column.closed', 'date', 26],
  reopened: ['column.reopened', 'date', 26],
  reason: ['column.whyReopened', 'text', 110],
};

/** When the period was closed, and when and why it was opened again. */
export function versionSection({ words }: ReportContext, { versions }: PeriodSource): Block[] {
  const rows = versions.map(({ number, closedOn, reopenedOn, reason }): Cell[] => [
    number,
    closedOn,
    reopenedOn,
    reason,
  ]);
  const head = heading(1, 'versions', words.say('period.versions'));
  const [, ...table] = tableSection(words, head, VERSION_COLUMNS, rows);
  return section(head, rows.length === 0 ? [] : table);
}
