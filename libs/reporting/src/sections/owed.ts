import { addDays, type LocalDate } from '@roadbook/domain';
import type { Block, Cell } from '../document.js';
import type { OrganisationSource } from '../source.js';
import { clip, heading, lightCell, noted, tableSection, type ColumnSpec } from './cells.js';
import type { ReportContext } from './context.js';
import { dueCell } from './follow-ups.js';
import { AHEAD_DAYS } from './work.js';

const QUOTE = 400;
/** What a partner still has to do something about. */
const OPEN_DELIVERABLE = ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'];
const OPEN_REPORT = ['MISSING', 'DRAFT', 'RETURNED'];

const COLUMNS: ColumnSpec = {
  what: ['column.owed', 'text', 30],
  code: ['column.code', 'code', 18],
  title: ['column.title', 'text', 82],
  due: ['column.due', 'date', 22],
  status: ['column.status', 'text', 28],
};

/** Something that a partner owes, and since or until when; overdue is measured as everywhere, against the baseline. */
interface Owed {
  readonly what: 'owed.milestone' | 'owed.deliverable' | 'owed.followUp' | 'owed.report';
  readonly code: string | null;
  readonly title: string;
  readonly due: LocalDate;
  readonly overdue: boolean;
  /** The state of a deliverable or report, in words. */
  readonly state?: string;
}

/** What a partner owes: what is overdue first, then what falls due soon. */
export function owedSection(context: ReportContext, partner: OrganisationSource): Block[] {
  const { words } = context;
  const head = heading(1, 'owes', words.say('partner.owes', { partner: partner.shortName }));
  const owed = owedBy(context, partner);
  const days = { days: AHEAD_DAYS };
  if (owed.length === 0) return [head, { kind: 'paragraph', text: words.say('partner.owesNothing', days) }];
  const rows = owed.map(({ what, code, title, due, overdue, state }): Cell[] => [
    words.say(what),
    code,
    noted(clip(title, QUOTE), state ? [state] : []),
    due,
    what === 'owed.milestone' && overdue ? lightCell(words, 'milestone.MISSED') : dueCell(words, overdue),
  ]);
  const note: Block = { kind: 'note', text: words.say('partner.owesNote', days) };
  return [...tableSection(words, head, COLUMNS, rows), note];
}

/** What is overdue, the longest first, then what falls due within the days that are looked ahead. */
export function owedBy(context: ReportContext, partner: OrganisationSource): readonly Owed[] {
  const until = addDays(context.source.today, AHEAD_DAYS);
  // What others may not see of a partner's work stays out even where the picture would have it.
  const work = context.options.publicOnly
    ? []
    : [...milestonesOf(context, partner), ...deliverablesOf(context, partner)];
  return [...work, ...followUpsOf(context, partner), ...reportsOf(context, partner)]
    .filter((owed) => owed.overdue || owed.due <= until)
    .sort((left, right) => Number(right.overdue) - Number(left.overdue) || compareTexts(left.due, right.due));
}

function milestonesOf({ scope }: ReportContext, partner: OrganisationSource): Owed[] {
  return scope.milestones
    .filter(({ milestone, action }) => action.lead.id === partner.id && milestone.status === 'PLANNED')
    .filter(({ action }) => goesOn(action.status))
    .map(({ milestone: { code, title, dueDate, baselineDate, missed } }) => ({
      what: 'owed.milestone',
      code,
      title,
      due: missed ? (baselineDate ?? dueDate) : dueDate,
      overdue: missed,
    }));
}

function deliverablesOf({ scope, words }: ReportContext, partner: OrganisationSource): Owed[] {
  return scope.deliverables
    .filter(({ deliverable }) => deliverable.lead.id === partner.id && OPEN_DELIVERABLE.includes(deliverable.status))
    .filter(({ action }) => goesOn(action.status))
    .map(({ deliverable: { code, title, dueDate, baselineDate, overdue, status } }) => ({
      what: 'owed.deliverable',
      code,
      title,
      due: overdue ? (baselineDate ?? dueDate) : dueDate,
      overdue,
      ...(status === 'PLANNED' ? {} : { state: words.say(`deliverable.${status}`) }),
    }));
}

function followUpsOf({ source }: ReportContext, partner: OrganisationSource): Owed[] {
  return source.followUps
    .filter((followUp) => followUp.owner.id === partner.id && followUp.doneOn === null)
    .map(({ text, dueDate, overdue }) => ({ what: 'owed.followUp', code: null, title: text, due: dueDate, overdue }));
}

function reportsOf({ source, words }: ReportContext, partner: OrganisationSource): Owed[] {
  return source.periods
    .filter((period) => period.status === 'OPEN')
    .flatMap((period) => {
      const report = period.partnerReports.find(({ organisation }) => organisation.id === partner.id);
      if (!report || !OPEN_REPORT.includes(report.status)) return [];
      return {
        what: 'owed.report' as const,
        code: null,
        title: words.say('owed.reportOf', { period: period.title }),
        due: period.dueDate,
        overdue: period.dueDate < source.today,
        state: words.say(`partnerReport.${report.status}`),
      };
    });
}

function goesOn(status: string): boolean {
  return status !== 'COMPLETED' && status !== 'CANCELLED' && status !== 'REJECTED';
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
