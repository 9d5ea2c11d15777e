import { graphql, type ResultOf } from '../../graphql/graphql.js';
import {
  ActionDeliverableFields,
  ActionDependencyFields,
  ActionFields,
  ActionGateFields,
  ActionMilestoneFields,
  ActionReportFields,
} from './fields.operations.js';

export const ActionPageQuery = graphql(
  `
    query ActionPage($code: String!, $asOf: DateTime, $action: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        timeZone
        deliverableScheme
        coordinator {
          id
          shortName
        }
        action(code: $action) {
          ...ActionFields
          ...ActionDependencyFields
          ...ActionGateFields
          milestones {
            ...ActionMilestoneFields
          }
          deliverables {
            ...ActionDeliverableFields
          }
          dependents {
            id
            code
            title
            status
            plannedStart
          }
        }
      }
    }
  `,
  [ActionFields, ActionDependencyFields, ActionGateFields, ActionMilestoneFields, ActionDeliverableFields],
);
export type ActionPageFacts = NonNullable<ResultOf<typeof ActionPageQuery>['partnership']['action']>;

/** What stands further down: read beside the page, so that its head need not wait. */
export const ActionRecordQuery = graphql(
  `
    query ActionRecord($code: String!, $asOf: DateTime, $action: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        action(code: $action) {
          id
          progressReports(limit: 50) {
            ...ActionReportFields
          }
          risks {
            id
            code
            title
            likelihood
            impact
            rating
            mitigation
            open
            owner {
              id
              shortName
            }
          }
          toolbox {
            id
            name
            kind
            start
            end
          }
          callSuggestions {
            suggested
            call {
              id
              name
              opens
              deadline
              state
              daysLeft
              url
              scheme {
                id
                name
              }
            }
            reasonsFor {
              code
              message
            }
            reasonsAgainst {
              code
              message
            }
            openQuestions {
              code
              message
            }
          }
          investments {
            id
            code
            title
            stage
            trl
            owner {
              id
              shortName
            }
            budget {
              amount
              currency
            }
          }
          decisions {
            id
            number
            kind
            outcome
            effect
            text
            session {
              id
              number
              date
            }
          }
        }
      }
    }
  `,
  [ActionReportFields],
);
export type ActionRecord = NonNullable<ResultOf<typeof ActionRecordQuery>['partnership']['action']>;

/** What somebody else has saved meanwhile. */
export const ActionNowQuery = graphql(
  `
    query ActionNow($code: String!, $action: String!) {
      partnership(code: $code) {
        id
        action(code: $action) {
          ...ActionFields
        }
      }
    }
  `,
  [ActionFields],
);

/** What somebody else has saved meanwhile of an action's milestones. */
export const MilestonesNowQuery = graphql(
  `
    query MilestonesNow($code: String!, $action: String!) {
      partnership(code: $code) {
        id
        action(code: $action) {
          id
          milestones {
            ...ActionMilestoneFields
          }
        }
      }
    }
  `,
  [ActionMilestoneFields],
);

/** What can be chosen when an action is edited. */
export const ActionChoicesQuery = graphql(`
  query ActionChoices($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      objectives {
        id
        code
        text
      }
      thematicAreas {
        id
        code
        title
      }
      organisations {
        id
        shortName
        name
        membership
      }
    }
  }
`);
export type ActionChoices = ResultOf<typeof ActionChoicesQuery>['partnership'];

export const ActionNamesQuery = graphql(`
  query ActionNames($code: String!, $asOf: DateTime, $search: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      actions(filter: { search: $search }, limit: 12) {
        items {
          id
          code
          title
        }
      }
    }
  }
`);
