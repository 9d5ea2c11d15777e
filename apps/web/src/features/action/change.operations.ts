import { graphql } from '../../graphql/graphql.js';
import {
  ActionDeliverableFields,
  ActionDependencyFields,
  ActionFields,
  ActionGateFields,
  ActionMilestoneFields,
  ActionReportFields,
} from './fields.operations.js';

export const ActionStartMutation = graphql(
  `
    mutation ActionStart($input: ActionTransitionInput!) {
      startAction(input: $input) {
        ...ActionFields
        ...ActionGateFields
      }
    }
  `,
  [ActionFields, ActionGateFields],
);

export const ActionHoldMutation = graphql(
  `
    mutation ActionHold($input: ActionTransitionInput!) {
      holdAction(input: $input) {
        ...ActionFields
        ...ActionGateFields
      }
    }
  `,
  [ActionFields, ActionGateFields],
);

export const ActionResumeMutation = graphql(
  `
    mutation ActionResume($input: ActionTransitionInput!) {
      resumeAction(input: $input) {
        ...ActionFields
        ...ActionGateFields
      }
    }
  `,
  [ActionFields, ActionGateFields],
);

export const ActionCompleteMutation = graphql(
  `
    mutation ActionComplete($input: ActionTransitionInput!) {
      completeAction(input: $input) {
        ...ActionFields
        ...ActionGateFields
      }
    }
  `,
  [ActionFields, ActionGateFields],
);

export const ActionCancelMutation = graphql(
  `
    mutation ActionCancel($input: ActionTransitionInput!) {
      cancelAction(input: $input) {
        ...ActionFields
        ...ActionGateFields
      }
    }
  `,
  [ActionFields, ActionGateFields],
);

export const ActionUpdateMutation = graphql(
  `
    mutation ActionUpdate($input: UpdateActionInput!) {
      updateAction(input: $input) {
        ...ActionFields
      }
    }
  `,
  [ActionFields],
);

export const ActionReportMutation = graphql(
  `
    mutation ActionReport($input: ReportProgressInput!) {
      reportProgress(input: $input) {
        ...ActionFields
        progressReports(limit: 50) {
          ...ActionReportFields
        }
      }
    }
  `,
  [ActionFields, ActionReportFields],
);

export const ActionAddDependencyMutation = graphql(
  `
    mutation ActionAddDependency($input: DependencyInput!) {
      addDependency(input: $input) {
        ...ActionDependencyFields
      }
    }
  `,
  [ActionDependencyFields],
);

export const ActionRemoveDependencyMutation = graphql(
  `
    mutation ActionRemoveDependency($input: DependencyInput!) {
      removeDependency(input: $input) {
        ...ActionDependencyFields
      }
    }
  `,
  [ActionDependencyFields],
);

export const ActionAddMilestoneMutation = graphql(
  `
    mutation ActionAddMilestone($input: AddMilestoneInput!) {
      addMilestone(input: $input) {
        ...ActionMilestoneFields
        action {
          id
          milestones {
            id
          }
        }
      }
    }
  `,
  [ActionMilestoneFields],
);

export const ActionUpdateMilestoneMutation = graphql(
  `
    mutation ActionUpdateMilestone($input: UpdateMilestoneInput!) {
      updateMilestone(input: $input) {
        ...ActionMilestoneFields
      }
    }
  `,
  [ActionMilestoneFields],
);

export const ActionReachMilestoneMutation = graphql(
  `
    mutation ActionReachMilestone($input: ReachMilestoneInput!) {
      reachMilestone(input: $input) {
        ...ActionMilestoneFields
        action {
          ...ActionFields
          ...ActionGateFields
        }
      }
    }
  `,
  [ActionMilestoneFields, ActionFields, ActionGateFields],
);

export const ActionDropMilestoneMutation = graphql(
  `
    mutation ActionDropMilestone($input: DropMilestoneInput!) {
      dropMilestone(input: $input) {
        ...ActionMilestoneFields
        action {
          ...ActionFields
          ...ActionGateFields
        }
      }
    }
  `,
  [ActionMilestoneFields, ActionFields, ActionGateFields],
);

export const ActionAddDeliverableMutation = graphql(
  `
    mutation ActionAddDeliverable($input: AddDeliverableInput!) {
      addDeliverable(input: $input) {
        ...ActionDeliverableFields
        action {
          id
          deliverables {
            id
          }
        }
      }
    }
  `,
  [ActionDeliverableFields],
);

export const ActionRequestGateMutation = graphql(
  `
    mutation ActionRequestGate($input: RequestGateInput!) {
      requestGate(input: $input) {
        id
        status
        action {
          ...ActionGateFields
        }
      }
    }
  `,
  [ActionGateFields],
);

export const ActionWithdrawGateMutation = graphql(
  `
    mutation ActionWithdrawGate($input: RequestGateInput!) {
      withdrawGate(input: $input) {
        id
        status
        action {
          ...ActionGateFields
        }
      }
    }
  `,
  [ActionGateFields],
);
