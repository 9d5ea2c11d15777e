import type { Health } from '../action/action.facts.js';
import type { Decimal } from '../shared/decimal.js';
import { lineKey } from './partner-report-form.js';
import { saysSomething, type PartnerReportForm, type ReportFormLine } from './partner-report.js';
import type { Indicator, IndicatorValueFact, PartnerReportFact, ReportLineFact } from './period.facts.js';

/** What is written into one line of a form; what is undefined stays as it stands there. */
export interface LineEdit {
  readonly line: ReportFormLine;
  readonly text?: string;
  readonly progress?: number | null;
  readonly health?: Health | null;
  readonly nextSteps?: string | null;
}

/**
 * The lines of a report after some were written. Others stay, so that two people of one organisation do not take away
 * each other's; and a line that says no more than what the plan fills in is not kept, so that the plan goes on filling it.
 */
export function editedLines(report: PartnerReportFact | undefined, edits: readonly LineEdit[]): ReportLineFact[] {
  const lines = new Map((report?.lines ?? []).map((line) => [lineKey(line), line]));
  for (const edit of edits) {
    const before = plainLine(edit.line);
    const after = { ...before, ...given(edit) };
    if (lines.has(lineKey(after)) || !isSameLine(before, after)) lines.set(lineKey(after), after);
  }
  return [...lines.values()];
}

/** The indicators of a report after some were given; null takes one back. */
export function editedIndicators(
  report: PartnerReportFact | undefined,
  edits: ReadonlyMap<Indicator, Decimal | null>,
): IndicatorValueFact[] {
  const values = new Map<Indicator, Decimal | null>(
    (report?.indicators ?? []).map(({ indicator, value }) => [indicator, value]),
  );
  for (const [indicator, value] of edits) values.set(indicator, value);
  return [...values].flatMap(([indicator, value]) => (value === null ? [] : [{ indicator, value }]));
}

/** The lines of a form as a submitted report keeps them: all that say something, filled in or written. */
export function submittedLines({ lines }: PartnerReportForm): ReportLineFact[] {
  return lines.filter(saysSomething).map(plainLine);
}

function plainLine({ thing, id, text, progress, health, nextSteps }: ReportLineFact): ReportLineFact {
  return { thing, id, text, progress, health, nextSteps };
}

function given({ text, progress, health, nextSteps }: LineEdit): Partial<ReportLineFact> {
  const fields = Object.entries({ text, progress, health, nextSteps }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}

function isSameLine(left: ReportLineFact, right: ReportLineFact): boolean {
  return (
    left.text === right.text &&
    left.progress === right.progress &&
    left.health === right.health &&
    left.nextSteps === right.nextSteps
  );
}
