import {
  indicatorTotals,
  localDateAt,
  partnerReportOf,
  writtenReport,
  type Instant,
  type LocalDate,
  type PartnerReportForm,
  type PartnerReportView,
  type Picture,
  type ReportingPeriodFact,
  type ReportingPeriodView,
} from '@roadbook/domain';
import type {
  IndicatorTotalSource,
  NoticeSource,
  PartnerReportSource,
  PeriodSource,
  ProgressSource,
} from '../source.js';

/** A period with what its partner reports say. */
export function periodSource(picture: Picture, period: ReportingPeriodView): PeriodSource {
  const { number, title, start, end, dueDate, status, versions, partnerReports, fact } = period;
  return {
    number,
    title,
    start,
    end,
    dueDate,
    status,
    versions: versions.map(({ number: version, closedAt, reopenedAt, reason }) => ({
      number: version,
      closedOn: localDate(picture, closedAt),
      reopenedOn: reopenedAt === null ? null : localDate(picture, reopenedAt),
      reason,
    })),
    partnerReports: partnerReports.map((report) => partnerReportSource(picture, fact.id, report)),
    get indicatorTotals() {
      return indicatorSources(picture, [fact]);
    },
  };
}

/** A report with what was written, and nothing that the plan would fill in; lines about what is gone are left out. */
function partnerReportSource(
  { plan }: Picture,
  periodId: string,
  { organisation, status, submittedAt, late }: PartnerReportView,
): PartnerReportSource {
  let form: PartnerReportForm | undefined;
  const written = (): PartnerReportForm =>
    (form ??= writtenReport(plan, organisation.id, partnerReportOf(plan, periodId, organisation.id)));
  // Only the reports that quote it read what was written: over years it is much.
  return {
    organisation,
    status,
    submittedAt,
    late,
    get lines() {
      return written().lines.flatMap(({ thing, code, title, role, text, progress, health, nextSteps }) =>
        title === null ? [] : { thing, code, title, role, text, progress, health, nextSteps },
      );
    },
    get indicators() {
      return written().indicators.flatMap(({ indicator, value }) => (value === null ? [] : { indicator, value }));
    },
    get remarks() {
      return written().remarks;
    },
  };
}

/** Everything that was reported about actions, the newest first. */
export function progressSources(picture: Picture): ProgressSource[] {
  const reports = picture.plan.table('ProgressReport').rows();
  return reports
    .reverse()
    .sort((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0))
    .map(({ actionId, at, progress, health, summary, nextSteps }) => ({
      action: picture.plan.get('Action', actionId).code,
      on: localDate(picture, at),
      progress,
      health,
      summary,
      nextSteps,
    }));
}

/** The notices of duty: to the authorities and agencies, as the register has them. */
export function noticeSources(picture: Picture): NoticeSource[] {
  return picture.partnership.notices
    .filter((notice) => notice.informs === 'AUTHORITY')
    .map(({ deliverable, organisation, status, createdOn, sentAt, acknowledgedOn, closed }) => ({
      deliverable,
      organisation,
      status,
      createdOn,
      sentOn: sentAt === null ? null : localDate(picture, sentAt),
      acknowledgedOn,
      closed,
    }));
}

/**
 * The exact sums of what was submitted or accepted in some periods. Who reported what is the partners' own affair; the sums
 * of the regions are for everybody, and stay true in a reduced picture.
 */
export function indicatorSources(picture: Picture, periods: readonly ReportingPeriodFact[]): IndicatorTotalSource[] {
  return indicatorTotals(picture.insight.plan, periods).map(({ indicator, total, byRegion, byPartner }) => ({
    indicator,
    total,
    byRegion: byRegion.map(({ regionId, value }) => ({ region: picture.regions.get(regionId), value })),
    byPartner: picture.reduced
      ? []
      : byPartner.map(({ organisationId, value }) => ({ organisation: picture.organisation(organisationId), value })),
  }));
}

function localDate(picture: Picture, at: Instant): LocalDate {
  return localDateAt(at, picture.partnership.timeZone);
}
