import { graphql, type ResultOf } from '../../graphql/graphql.js';

const PeriodFields = graphql(`
  fragment PeriodFields on ReportingPeriod {
    __typename
    id
    number
    title
    start
    end
    dueDate
    status
    version
    versions {
      number
      closedAt
      reopenedAt
      reason
    }
    progress {
      missing
      drafted
      submitted
      returned
      accepted
      late
    }
    transitions {
      name
      allowed
      requires
      blockers {
        code
        message
      }
    }
    partnerReports {
      organisation {
        id
        shortName
        name
      }
      status
      late
      submittedAt
    }
  }
`);

export type Period = ResultOf<typeof PeriodFields>;

export const PeriodsQuery = graphql(
  `
    query Periods($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        reportingPeriods {
          id
          ...PeriodFields
        }
      }
    }
  `,
  [PeriodFields],
);

const ReportFields = graphql(`
  fragment ReportFields on PartnerReport {
    organisation {
      id
      shortName
      name
    }
    status
    late
    submittedAt
    comment
    remarks
    lines {
      thing
      id
      code
      title
      role
      text
      progress
      health
      nextSteps
      complete
    }
    indicators {
      indicator
      value
    }
    missing {
      code
      message
      params
    }
    transitions {
      name
      allowed
      requires
      blockers {
        code
        message
      }
    }
  }
`);

/** A partner report as its form and its reader need it. */
export type Report = ResultOf<typeof ReportFields>;

const PeriodReportsFields = graphql(
  `
    fragment PeriodReportsFields on ReportingPeriod {
      __typename
      id
      number
      title
      start
      end
      dueDate
      status
      partnerReports {
        ...ReportFields
      }
    }
  `,
  [ReportFields],
);

export type PeriodReports = ResultOf<typeof PeriodReportsFields>;

/** The reports of all periods: the form takes over texts from the last one. */
export const PartnerReportsQuery = graphql(
  `
    query PartnerReports($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        reportingPeriods {
          id
          ...PeriodReportsFields
        }
      }
    }
  `,
  [PeriodReportsFields],
);

/** One period with everything that its page shows beside the reports. */
export const PeriodTotalsQuery = graphql(
  `
    query PeriodTotals($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        reportingPeriods {
          id
          ...PeriodFields
          indicatorTotals {
            indicator
            total
            byRegion {
              region {
                id
                name
              }
              value
            }
            byPartner {
              organisation {
                id
                shortName
              }
              value
            }
          }
        }
      }
    }
  `,
  [PeriodFields],
);

export type IndicatorTotals = ResultOf<
  typeof PeriodTotalsQuery
>['partnership']['reportingPeriods'][number]['indicatorTotals'];

export const SavePartnerReportMutation = graphql(
  `
    mutation SavePartnerReport($input: SavePartnerReportInput!) {
      savePartnerReport(input: $input) {
        period {
          id
          ...PeriodReportsFields
        }
      }
    }
  `,
  [PeriodReportsFields],
);

export const SubmitPartnerReportMutation = graphql(
  `
    mutation SubmitPartnerReport($input: SavePartnerReportInput!) {
      submitPartnerReport(input: $input) {
        period {
          id
          ...PeriodReportsFields
        }
      }
    }
  `,
  [PeriodReportsFields],
);

export const ReturnPartnerReportMutation = graphql(
  `
    mutation ReturnPartnerReport($input: ReturnPartnerReportInput!) {
      returnPartnerReport(input: $input) {
        period {
          id
          ...PeriodReportsFields
        }
      }
    }
  `,
  [PeriodReportsFields],
);

export const AcceptPartnerReportMutation = graphql(
  `
    mutation AcceptPartnerReport($input: PartnerReportInput!) {
      acceptPartnerReport(input: $input) {
        period {
          id
          ...PeriodReportsFields
        }
      }
    }
  `,
  [PeriodReportsFields],
);

export const OpenPeriodMutation = graphql(
  `
    mutation OpenPeriod($input: OpenPeriodInput!) {
      openReportingPeriod(input: $input) {
        id
        ...PeriodFields
      }
    }
  `,
  [PeriodFields],
);

export const ClosePeriodMutation = graphql(
  `
    mutation ClosePeriod($partnership: String!, $number: Int!) {
      closeReportingPeriod(partnership: $partnership, number: $number) {
        id
        ...PeriodFields
      }
    }
  `,
  [PeriodFields],
);

export const ReopenPeriodMutation = graphql(
  `
    mutation ReopenPeriod($partnership: String!, $number: Int!, $reason: String!) {
      reopenReportingPeriod(partnership: $partnership, number: $number, reason: $reason) {
        id
        ...PeriodFields
      }
    }
  `,
  [PeriodFields],
);
