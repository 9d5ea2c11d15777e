import { graphql } from '../../graphql/graphql.js';
import {
  OwedActionFields,
  OwedDeliverableFields,
  OwedDisseminationFields,
  OwedFollowUpFields,
  OwedMilestoneFields,
  OwedNoticeFields,
  OwedSessionFields,
} from './my-work.operations.js';

export const OweReportProgressMutation = graphql(
  `
    mutation OweReportProgress($input: ReportProgressInput!) {
      reportProgress(input: $input) {
        id
        ...OwedActionFields
      }
    }
  `,
  [OwedActionFields],
);

export const OweStartActionMutation = graphql(
  `
    mutation OweStartAction($input: ActionTransitionInput!) {
      startAction(input: $input) {
        id
        ...OwedActionFields
      }
    }
  `,
  [OwedActionFields],
);

export const OweCompleteActionMutation = graphql(
  `
    mutation OweCompleteAction($input: ActionTransitionInput!) {
      completeAction(input: $input) {
        id
        ...OwedActionFields
      }
    }
  `,
  [OwedActionFields],
);

export const OweReachMilestoneMutation = graphql(
  `
    mutation OweReachMilestone($input: ReachMilestoneInput!) {
      reachMilestone(input: $input) {
        id
        ...OwedMilestoneFields
      }
    }
  `,
  [OwedMilestoneFields],
);

export const OweSaveDraftMutation = graphql(
  `
    mutation OweSaveDraft($input: SubmitDeliverableInput!) {
      saveDeliverableDraft(input: $input) {
        id
        ...OwedDeliverableFields
      }
    }
  `,
  [OwedDeliverableFields],
);

export const OweSubmitDeliverableMutation = graphql(
  `
    mutation OweSubmitDeliverable($input: SubmitDeliverableInput!) {
      submitDeliverable(input: $input) {
        id
        ...OwedDeliverableFields
      }
    }
  `,
  [OwedDeliverableFields],
);

export const OweCompleteFollowUpMutation = graphql(
  `
    mutation OweCompleteFollowUp($input: CompleteFollowUpInput!) {
      completeFollowUp(input: $input) {
        id
        ...OwedFollowUpFields
      }
    }
  `,
  [OwedFollowUpFields],
);

export const OweReopenFollowUpMutation = graphql(
  `
    mutation OweReopenFollowUp($input: ReopenFollowUpInput!) {
      reopenFollowUp(input: $input) {
        id
        ...OwedFollowUpFields
      }
    }
  `,
  [OwedFollowUpFields],
);

export const OweAcknowledgeNoticeMutation = graphql(
  `
    mutation OweAcknowledgeNotice($input: AcknowledgeNoticeInput!) {
      acknowledgeNotice(input: $input) {
        id
        ...OwedNoticeFields
      }
    }
  `,
  [OwedNoticeFields],
);

export const OweHoldDisseminationMutation = graphql(
  `
    mutation OweHoldDissemination($input: HoldDisseminationInput!) {
      holdDissemination(input: $input) {
        id
        ...OwedDisseminationFields
      }
    }
  `,
  [OwedDisseminationFields],
);

export const OweMoveDisseminationMutation = graphql(
  `
    mutation OweMoveDissemination($input: MoveDisseminationInput!) {
      moveDissemination(input: $input) {
        id
        ...OwedDisseminationFields
      }
    }
  `,
  [OwedDisseminationFields],
);

export const OweCastVoteMutation = graphql(
  `
    mutation OweCastVote($input: CastVoteInput!) {
      castVote(input: $input) {
        id
        ...OwedSessionFields
      }
    }
  `,
  [OwedSessionFields],
);

export const OweObjectToMinutesMutation = graphql(
  `
    mutation OweObjectToMinutes($partnership: String!, $number: Int!, $reason: String!) {
      objectToMinutes(partnership: $partnership, number: $number, reason: $reason) {
        id
        ...OwedSessionFields
      }
    }
  `,
  [OwedSessionFields],
);
