import type { LocalDate } from '@roadbook/domain';
import type { Block, Heading, LabelledFact, RichCell } from '../document.js';
import type {
  DeliverableSource,
  MilestoneSource,
  PartnerReportSource,
  PeriodSource,
  ReportLineSource,
} from '../source.js';
import { isAdopted, type DeliverableOf, type MilestoneOf, type ReportContext } from './context.js';

/** A stretch of days, the last one included. */
export interface Span {
  readonly start: LocalDate;
  readonly end: LocalDate;
}

/** The period that a report is about: the one asked for, else the newest; none before the first is opened. */
export function periodOf({ source, options }: ReportContext): PeriodSource | undefined {
  if (options.period === undefined) return source.periods.at(-1);
  return source.periods.find((period) => period.number === options.period);
}

export function isWithin(date: LocalDate | null, { start, end }: Span): boolean {
  return date !== null && date >= start && date <= end;
}

/** What a reader has to know of the period first. */
export function periodFacts({ words }: ReportContext, { title, start, end }: PeriodSource): LabelledFact[] {
  const dates = words.say('dates.range', { from: words.date(start), to: words.date(end) });
  return [
    { label: words.say('fact.reportingPeriod'), value: title },
    { label: words.say('fact.periodDates'), value: dates },
  ];
}

/** A section with what it holds, and nothing at all where it would hold nothing. */
export function section(head: Heading, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [head, ...blocks];
}

/** The reports that may be quoted: a draft and a report sent back are their partner's own. */
export function quotable({ partnerReports }: PeriodSource): PartnerReportSource[] {
  return partnerReports.filter(({ status }) => status === 'SUBMITTED' || status === 'ACCEPTED');
}

/** A line with the partner that wrote it. */
export interface SaidLine extends ReportLineSource {
  readonly by: PartnerReportSource['organisation'];
}

/** Everything that was said of one kind of thing, report by report. */
export function linesAbout(period: PeriodSource | undefined, thing: ReportLineSource['thing']): SaidLine[] {
  if (!period) return [];
  return quotable(period).flatMap(({ organisation, lines }) =>
    lines.filter((line) => line.thing === thing && saysSomething(line)).map((line) => ({ ...line, by: organisation })),
  );
}

function saysSomething({ text, progress, health, nextSteps }: ReportLineSource): boolean {
  return text.trim() !== '' || progress !== null || health !== null || nextSteps !== null;
}

/** Who said what of one thing, a note for each. */
export function saidNotes({ words }: ReportContext, lines: readonly SaidLine[]): string[] {
  return lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => words.say('period.says', { partner: line.by.shortName, text: line.text }));
}

/** The milestones of adopted actions that were or are due within a span, by plan or by baseline. */
export function milestonesDue({ scope }: ReportContext, span: Span): MilestoneOf[] {
  return scope.milestones.filter(({ milestone, action }) => isAdopted(action) && isDue(milestone, span));
}

/** The deliverables of adopted actions that were or are due within a span, by plan or by baseline. */
export function deliverablesDue({ scope }: ReportContext, span: Span): DeliverableOf[] {
  return scope.deliverables.filter(({ deliverable, action }) => isAdopted(action) && isDue(deliverable, span));
}

function isDue({ dueDate, baselineDate }: MilestoneSource | DeliverableSource, span: Span): boolean {
  return isWithin(dueDate, span) || isWithin(baselineDate, span);
}

/** The state of a milestone, missed ones told apart, in a word that needs no column of its own. */
export function milestoneCell({ words }: ReportContext, milestone: MilestoneSource): RichCell {
  const state = milestone.missed ? 'MISSED' : milestone.status;
  return { lights: [{ sign: `milestone.${state}`, word: words.say(`milestoneState.${state}`) }] };
}

/** The day on which a deliverable was handed in for the first time; null while it was not. */
export function submittedOn({ versions }: DeliverableSource): LocalDate | null {
  return versions.find((version) => !version.draft)?.at.slice(0, 10) ?? null;
}
