import { graphql } from '../../graphql/graphql.js';

/** What the actions stand in: the phases, and who and what one can filter by. */
export const RoadmapHeadQuery = graphql(`
  query RoadmapHead($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      code
      name
      asOf
      revision
      timeZone
      startDate
      endDate
      phase
      activities {
        id
        code
        title
      }
      organisations {
        id
        shortName
        region {
          id
        }
      }
      regions {
        id
        name
      }
      objectives {
        id
        code
        text
      }
      gates {
        id
        subject
        to
        status
        decision {
          id
          session {
            id
            date
          }
        }
      }
    }
  }
`);

/** A page of the actions with all that the timeline draws of them. */
export const RoadmapActionsQuery = graphql(`
  query RoadmapActions($code: String!, $asOf: DateTime, $offset: Int!) {
    partnership(code: $code, asOf: $asOf) {
      id
      revision
      actions(limit: 200, offset: $offset, orderBy: CODE) {
        totalCount
        items {
          id
          code
          version
          title
          status
          phase
          progress
          slackDays
          critical
          computedHealth
          objectives {
            id
            code
          }
          plannedStart
          plannedEnd
          baselineStart
          baselineEnd
          activity {
            id
            code
            title
          }
          lead {
            id
            shortName
          }
          contributors {
            responsibility
            organisation {
              id
              shortName
            }
          }
          dependencies {
            type
            lagDays
            dependsOn {
              id
              code
            }
          }
          milestones {
            id
            code
            title
            dueDate
            status
            missed
            reachedOn
          }
          deliverables {
            id
            code
            dueDate
            status
          }
        }
      }
    }
  }
`);
