import { graphql, type ResultOf } from '../../graphql/graphql.js';

const ActionVerbFields = graphql(`
  fragment ActionVerbFields on Transition {
    name
    to
    allowed
    requires
    blockers {
      code
      message
      mendedBy
    }
  }
`);

/** What the head of the page shows, and what every verb of an action answers. */
export const ActionFields = graphql(
  `
    fragment ActionFields on Action {
      __typename
      id
      code
      version
      updatedAt
      title
      description
      priority
      phase
      finalPhase
      status
      statusReason
      progress
      declaredHealth
      computedHealth
      healthReasons {
        code
        message
      }
      overdue
      plannedStart
      plannedEnd
      baselineStart
      baselineEnd
      actualStart
      actualEnd
      activity {
        id
        code
        title
      }
      lead {
        id
        shortName
        name
      }
      contributors {
        responsibility
        organisation {
          id
          shortName
          name
        }
      }
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
      transitions {
        ...ActionVerbFields
      }
    }
  `,
  [ActionVerbFields],
);
export type ActionFacts = ResultOf<typeof ActionFields>;

export const ActionMilestoneFields = graphql(
  `
    fragment ActionMilestoneFields on Milestone {
      __typename
      id
      code
      version
      title
      phase
      dueDate
      baselineDate
      verification
      status
      missed
      reachedOn
      evidence
      dropReason
      transitions {
        ...ActionVerbFields
      }
    }
  `,
  [ActionVerbFields],
);
export type MilestoneFacts = ResultOf<typeof ActionMilestoneFields>;

export const ActionDeliverableFields = graphql(`
  fragment ActionDeliverableFields on Deliverable {
    __typename
    id
    code
    version
    title
    phase
    type
    level
    dueDate
    main
    businessPlan
    status
    overdue
    lead {
      id
      shortName
      name
    }
    versions {
      number
      draft
      at
      url
      fileId
    }
  }
`);
export type DeliverableFacts = ResultOf<typeof ActionDeliverableFields>;

export const ActionDependencyFields = graphql(`
  fragment ActionDependencyFields on Action {
    __typename
    id
    version
    dependencies {
      type
      lagDays
      dependsOn {
        id
        code
        title
        status
        plannedEnd
      }
    }
  }
`);
export type DependencyFacts = ResultOf<typeof ActionDependencyFields>['dependencies'][number];

export const ActionGateFields = graphql(
  `
    fragment ActionGateFields on Action {
      __typename
      id
      nextGate {
        to
        criteria {
          code
          met
          message
          evidence
          mendedBy
        }
        transitions {
          ...ActionVerbFields
        }
        gate {
          id
        }
      }
      gates {
        id
        from
        to
        status
        requestedAt
        overrideReason
        decision {
          id
          number
          conditions
        }
      }
    }
  `,
  [ActionVerbFields],
);
export type ActionGates = ResultOf<typeof ActionGateFields>;

export const ActionReportFields = graphql(`
  fragment ActionReportFields on ProgressReport {
    at
    by
    progress
    health
    summary
    nextSteps
  }
`);
export type ReportFacts = ResultOf<typeof ActionReportFields>;
