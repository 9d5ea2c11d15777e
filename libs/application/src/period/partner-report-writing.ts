import {
  askReporting,
  demand,
  demandComplete,
  editedIndicators,
  editedLines,
  HEALTHS,
  indicatorFault,
  INDICATORS,
  indicatorValue,
  partnerReportForm,
  partnerReportOf,
  PARTNER_REPORT_MACHINE,
  REPORT_SUBJECTS,
  reportLines,
  submittedLines,
  SUMMARY_LIMIT,
  tidy,
  type Asker,
  type Decimal,
  type Draft,
  type Health,
  type Indicator,
  type LineEdit,
  type NewThing,
  type PartnerReportForm,
  type ReportFormLine,
  type ReportingPeriodFact,
} from '@roadbook/domain';
import { InputCheck, type Optional } from '../input/input-check.js';
import type {
  IndicatorInput,
  OfPartnerReport,
  ReportContent,
  ReportLineInput,
  SavePartnerReport,
} from './period.input.js';

/** The report that an input is about. */
export interface Target {
  readonly period: ReportingPeriodFact;
  readonly organisationId: string;
}

interface Content {
  readonly lines: readonly LineEdit[];
  readonly indicators: ReadonlyMap<Indicator, Decimal | null>;
  /** Undefined: stays. */
  readonly remarks: string | null | undefined;
}

/**
 * Writes what is given into a report, which is a DRAFT then, or stays RETURNED. @returns the report's id
 * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION
 */
export function saveReport(draft: Draft, asker: Asker, input: SavePartnerReport): string {
  const { target, content } = read(draft, asker, input);
  demand(askReporting('save', draft.plan, target.period, target.organisationId, asker));
  return write(draft, target, content);
}

/**
 * Submits a report with what is given, once nothing is missing; what it says of actions becomes their progress. It is late
 * when its due date is over on the day of this submission, whatever became of earlier ones. @returns the report's id
 * @throws DomainError INVALID_INPUT, NOT_FOUND, FORBIDDEN, RULE_VIOLATION: REPORT_INCOMPLETE names each thing that is missing
 */
export function submitReport(draft: Draft, asker: Asker, input: SavePartnerReport): string {
  const { target, content } = read(draft, asker, input);
  const { period, organisationId } = target;
  demand(askReporting('submit', draft.plan, period, organisationId, asker));
  const id = write(draft, target, content);
  const form = partnerReportForm(draft.plan, period, organisationId, asker.today);
  demandComplete(form);
  draft.update('PartnerReport', id, {
    status: 'SUBMITTED',
    submittedAt: draft.now,
    late: draft.today > period.dueDate,
    lines: submittedLines(form),
  });
  reportLines(draft, period, form.lines, asker);
  return id;
}

/** Reads which report an input is about; undefined while a period of this number is not there. */
export function readTarget(
  draft: Pick<Draft, 'plan'>,
  asker: Asker,
  check: InputCheck,
  input: OfPartnerReport,
): Target | undefined {
  const period = check.numbered('ReportingPeriod', input.period);
  const { organisation } = input;
  const organisationId = organisation
    ? check.organisation('organisation', organisation)?.id
    : draft.plan.find('Organisation', asker.rights.organisationId)?.id;
  return period && organisationId ? { period, organisationId } : undefined;
}

function read(draft: Draft, asker: Asker, input: SavePartnerReport): { target: Target; content: Content } {
  const check = new InputCheck(draft, asker);
  const found = readTarget(draft, asker, check, input);
  // The form of what the asker may see, so that a fault tells nothing of what it may not.
  const form = found && partnerReportForm(check.seen, found.period, found.organisationId, asker.today);
  const content = readContent(check, form, input);
  return { target: check.settle(found, 'ReportingPeriod', String(input.period)), content };
}

function write(draft: Draft, { period, organisationId }: Target, { lines, indicators, remarks }: Content): string {
  const report = partnerReportOf(draft.plan, period.id, organisationId);
  const fields = {
    status: PARTNER_REPORT_MACHINE.line('save', report?.status ?? 'MISSING').to,
    lines: editedLines(report, lines),
    indicators: editedIndicators(report, indicators),
    ...(remarks !== undefined && { remarks }),
  };
  if (report) return draft.update('PartnerReport', report.id, fields).id;
  return draft.insert('PartnerReport', { ...BLANK, periodId: period.id, organisationId, ...fields }).id;
}

/** What nobody has said or done yet of a report that begins. */
const BLANK = { submittedAt: null, late: false, remarks: null, comment: null } satisfies Partial<
  NewThing<'PartnerReport'>
>;

function readContent(check: InputCheck, form: PartnerReportForm | undefined, content: ReportContent): Content {
  const { remarks } = content;
  return {
    lines: readLines(check, form, content.lines ?? []),
    indicators: readIndicators(check, content.indicators ?? []),
    remarks: remarks === undefined ? undefined : check.optionalText('remarks', remarks, SUMMARY_LIMIT),
  };
}

function readLines(
  check: InputCheck,
  form: PartnerReportForm | undefined,
  inputs: readonly ReportLineInput[],
): LineEdit[] {
  const seen = new Set<ReportFormLine>();
  return inputs.flatMap((input, index) => {
    const path = `lines.${index}`;
    const texts = readLine(check, path, input);
    const line = form && findLine(check, path, form, input);
    if (!line) return [];
    const subject = line.code ?? input.subject;
    if (seen.has(line)) check.fault(`${path}.subject`, 'REPORT_LINE_TWICE', { subject });
    seen.add(line);
    const asks = line.thing === 'Action' && line.role === 'LEAD';
    for (const field of ['progress', 'health'] as const) {
      const given = texts[field] !== undefined && texts[field] !== null;
      if (given && !asks) check.fault(`${path}.${field}`, 'REPORT_PROGRESS_NOT_ASKED', { subject });
    }
    return [{ line, ...texts }];
  });
}

function readLine(check: InputCheck, path: string, { text, progress, health, nextSteps }: ReportLineInput) {
  return {
    text: text === undefined ? undefined : (check.optionalText(`${path}.text`, text, SUMMARY_LIMIT) ?? ''),
    progress: givenOrNull(progress, (value) => check.whole(`${path}.progress`, value, 0, 100)),
    health: givenOrNull(health, (value) => readHealth(check, `${path}.health`, value)),
    nextSteps: nextSteps === undefined ? undefined : check.optionalText(`${path}.nextSteps`, nextSteps, SUMMARY_LIMIT),
  };
}

/** Undefined stays undefined, null stays null; what is given is read. */
function givenOrNull<Value, Result>(value: Optional<Value>, read: (value: Value) => Result): Result | null | undefined {
  if (value === null) return null;
  return value === undefined ? undefined : read(value);
}

function readHealth(check: InputCheck, path: string, value: string): Health | null {
  const found = HEALTHS.find((health) => health === value);
  if (!found) check.fault(path, 'UNKNOWN_HEALTH', { expected: HEALTHS });
  return found ?? null;
}

function findLine(
  check: InputCheck,
  path: string,
  { lines }: PartnerReportForm,
  { thing, subject }: ReportLineInput,
): ReportFormLine | undefined {
  if (!REPORT_SUBJECTS.some((known) => known === thing)) {
    check.fault(`${path}.thing`, 'UNKNOWN_REPORT_SUBJECT', { expected: REPORT_SUBJECTS });
    return undefined;
  }
  const code = subject.trim().toUpperCase();
  const found = lines.find(
    (line) => line.thing === thing && (line.id === subject || line.code?.toUpperCase() === code),
  );
  if (!found) check.fault(`${path}.subject`, 'UNKNOWN_REPORT_LINE', { subject: tidy(subject).slice(0, 100) });
  return found;
}

function readIndicators(check: InputCheck, inputs: readonly IndicatorInput[]): Map<Indicator, Decimal | null> {
  const values = new Map<Indicator, Decimal | null>();
  inputs.forEach(({ indicator: name, value }, index) => {
    const path = `indicators.${index}`;
    const indicator = INDICATORS.find((known) => known === name);
    if (!indicator) return check.fault(`${path}.indicator`, 'UNKNOWN_INDICATOR', { expected: INDICATORS });
    if (values.has(indicator)) check.fault(`${path}.indicator`, 'REPORT_INDICATOR_TWICE', { indicator });
    const wrong = value ? indicatorFault(indicator, value) : null;
    if (wrong) check.fault(`${path}.value`, wrong.code, wrong.params);
    else values.set(indicator, value ? indicatorValue(indicator, value) : null);
  });
  return values;
}
