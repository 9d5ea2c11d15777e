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
      warningCount
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
      warnings {
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

/** What an uploaded file is, and of a table which column would be taken for which field. */
export const ImportPreviewQuery = graphql(`
  query ImportPreview($input: ImportPreviewInput!) {
    importPreview(input: $input) {
      format
      encoding
      delimiter
      sheets
      sheet
      headerRow
      rowCount
      target
      columns {
        column
        header
        samples
        field
      }
      fields {
        field
        title
        required
      }
      faults {
        code
        message
      }
    }
  }
`);

/** What new rows of a table may belong to. */
export const ImportChoicesQuery = graphql(`
  query ImportChoices($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      organisations {
        id
        shortName
      }
      activities {
        id
        code
        title
      }
      objectives {
        id
        code
        text
      }
    }
  }
`);
