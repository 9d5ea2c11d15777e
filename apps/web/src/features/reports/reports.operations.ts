import { graphql } from '../../graphql/graphql.js';

/** What a report can be about. */
export const ReportChoicesQuery = graphql(`
  query ReportChoices($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      timeZone
      startDate
      deliverableScheme
      organisations {
        id
        shortName
        name
      }
      regions {
        id
        name
      }
      sessions {
        id
        number
        title
        date
        status
      }
      reportingPeriods {
        id
        number
        title
        status
      }
    }
  }
`);

/** Compares a file with the plan, or takes it over. */
export const ImportPlanMutation = graphql(`
  mutation ImportPlan($input: ImportPlanInput!) {
    importPlan(input: $input) {
      applied
      revision
      faultCount
      changeCount
      faults {
        sheet
        row
        column
        header
        code
        value
        message
      }
      changes {
        kind
        entity
        subject
        summary
        fields {
          field
          before
          after
        }
      }
    }
  }
`);
