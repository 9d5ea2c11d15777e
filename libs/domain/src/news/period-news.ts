import type { ReportingPeriodFact } from '../period/period.facts.js';
import type { Params, Statement } from '../shared/verdict.js';
import type { Audience, News } from './news.js';
import {
  coordinators,
  keyOf,
  organisationName,
  pathOf,
  peopleOf,
  stepsOf,
  WORKERS,
  type Happening,
  type Step,
} from './telling.js';

/** What reporting periods bring to those who report: opened, closed, reopened. */
export function periodNews(happening: Happening): News[] {
  const { after: plan, day } = happening;
  return stepsOf(happening, 'ReportingPeriod').flatMap(({ before, after }) => {
    if (before?.status === after.status) return [];
    const { number: period, title, start, end, dueDate } = after;
    const reporters = plan.voters(day).map(({ id }) => id);
    const tell = (code: string, params: Params): News[] => [
      {
        key: keyOf(happening, code, after.id),
        kind: 'PERIOD',
        audience: peopleOf(reporters, WORKERS),
        statement: { code, params },
        lines: [],
        subject: null,
        link: pathOf(plan, 'periods', period),
      },
    ];
    if (before === undefined) return tell('NEWS_PERIOD_OPENED', { period, title, start, end, dueDate });
    if (after.status === 'CLOSED') return tell('NEWS_PERIOD_CLOSED', { period, title });
    const reason = after.versions?.at(-1)?.reason ?? '';
    return tell('NEWS_PERIOD_REOPENED', { period, title, reason });
  });
}

/** What partner reports bring: submitted, to the coordinator; accepted, to the partner; returned, to the partner at once. */
export function partnerReportNews(happening: Happening): News[] {
  const { after: plan, day, revision } = happening;
  return stepsOf(happening, 'PartnerReport').flatMap((step) => {
    const { before, after } = step;
    const period = plan.find('ReportingPeriod', after.periodId);
    if (!period || before?.status === after.status) return [];
    const partner = peopleOf([after.organisationId], WORKERS, revision.actorId);
    if (after.status === 'SUBMITTED') {
      const code = after.late ? 'NEWS_REPORT_SUBMITTED_LATE' : 'NEWS_REPORT_SUBMITTED';
      return [ofReport(happening, step, period, code, coordinators(plan, day, revision.actorId))];
    }
    if (after.status === 'ACCEPTED') return [ofReport(happening, step, period, 'NEWS_REPORT_ACCEPTED', partner)];
    if (after.status !== 'RETURNED') return [];
    const subject: Statement = { code: 'NEWS_REPORT_RETURNED_SUBJECT', params: { period: period.number } };
    return [
      { ...ofReport(happening, step, period, 'NEWS_REPORT_RETURNED', partner), kind: 'RETURNED_REPORT', subject },
    ];
  });
}

function ofReport(
  happening: Happening,
  { after }: Step<'PartnerReport'>,
  { number, title }: ReportingPeriodFact,
  code: string,
  audience: Audience,
): News {
  const organisation = organisationName(happening.after, after.organisationId);
  const comment = after.comment ?? '';
  return {
    key: keyOf(happening, code, after.id),
    kind: 'REPORT',
    audience,
    statement: { code, params: { period: number, title, organisation, comment } },
    lines: [],
    subject: null,
    link: pathOf(happening.after, 'periods', number),
  };
}
