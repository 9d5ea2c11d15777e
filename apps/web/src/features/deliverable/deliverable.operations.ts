import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const DeliverableFields = graphql(`
  fragment DeliverableFields on Deliverable {
    __typename
    id
    code
    version
    title
    publicSummary
    phase
    type
    level
    dueDate
    baselineDate
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
      by
      url
      fileId
      note
      lateReason
    }
    reviews {
      at
      by
      outcome
      comment
      conditions
      decision {
        id
        number
      }
    }
    decisions {
      id
      number
      kind
      outcome
      session {
        id
        number
        date
      }
    }
    transitions {
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
  }
`);
export type DeliverableFacts = ResultOf<typeof DeliverableFields>;

export const DeliverablePageQuery = graphql(
  `
    query DeliverablePage($code: String!, $asOf: DateTime, $action: String!) {
      partnership(code: $code, asOf: $asOf) {
        id
        timeZone
        deliverableScheme
        organisations {
          id
          shortName
          membership
        }
        action(code: $action) {
          id
          code
          title
          status
          baselineStart
          lead {
            id
            shortName
          }
          deliverables {
            ...DeliverableFields
          }
        }
      }
    }
  `,
  [DeliverableFields],
);
export type DeliverablePlan = ResultOf<typeof DeliverablePageQuery>['partnership'];
export type DeliverableAction = NonNullable<DeliverablePlan['action']>;

export const DeliverableDraftMutation = graphql(
  `
    mutation DeliverableDraft($input: SubmitDeliverableInput!) {
      saveDeliverableDraft(input: $input) {
        ...DeliverableFields
      }
    }
  `,
  [DeliverableFields],
);

export const DeliverableSubmitMutation = graphql(
  `
    mutation DeliverableSubmit($input: SubmitDeliverableInput!) {
      submitDeliverable(input: $input) {
        ...DeliverableFields
      }
    }
  `,
  [DeliverableFields],
);

export const DeliverableReviewMutation = graphql(
  `
    mutation DeliverableReview($input: ReviewDeliverableInput!) {
      reviewDeliverable(input: $input) {
        ...DeliverableFields
      }
    }
  `,
  [DeliverableFields],
);

export const DeliverableUpdateMutation = graphql(
  `
    mutation DeliverableUpdate($input: UpdateDeliverableInput!) {
      updateDeliverable(input: $input) {
        ...DeliverableFields
      }
    }
  `,
  [DeliverableFields],
);
