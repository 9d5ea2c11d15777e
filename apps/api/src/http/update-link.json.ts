import { say, type DomainError, type PartnerReportView, type Statement } from '@roadbook/domain';

/** The report behind an update link as a program reads it. */
export function linkedReport(report: PartnerReportView, expiresAt: string, language: string): object {
  const { organisation, period, status, submittedAt, late, remarks, comment, indicators } = report;
  return {
    organisation: organisation.shortName,
    period: {
      number: period.number,
      title: period.title,
      start: period.start,
      end: period.end,
      dueDate: period.dueDate,
      status: period.status,
    },
    status,
    writable: report.isBeingWritten,
    submittedAt,
    late,
    comment,
    lines: report.lines.map(({ thing, id, code, title, role, text, progress, health, nextSteps, complete }) => ({
      thing,
      id,
      code,
      title,
      role,
      text,
      progress,
      health,
      nextSteps,
      complete,
    })),
    indicators,
    remarks,
    missing: report.missing.map((statement) => message(statement, language)),
    expiresAt,
  };
}

/** A refusal in the shape that refusals of other routes have. */
export function linkRefusal(error: DomainError, language: string): object {
  return {
    message: say(error, language),
    code: error.kind,
    blockers: error.blockers.map((statement) => message(statement, language)),
    fields: error.fields.map(({ path, code, params }) => ({ path, message: say({ code, params }, language) })),
    logId: null,
  };
}

function message({ code, params }: Statement, language: string): object {
  return { code, message: say({ code, params }, language), params };
}
