import { graphql, type ResultOf } from '../../graphql/graphql.js';

const ToolboxCallFields = graphql(`
  fragment ToolboxCallFields on Call {
    __typename
    id
    version
    code
    name
    type
    opens
    deadline
    state
    daysLeft
    trlFrom
    trlTo
    url
    note
    budget {
      amount
      currency
    }
    regions {
      id
      name
    }
    scheme {
      id
      name
    }
  }
`);

const ToolboxItemFields = graphql(`
  fragment ToolboxItemFields on ToolboxItem {
    __typename
    id
    version
    name
    kind
    description
    start
    end
    url
    keeper {
      id
      shortName
      name
    }
    actions {
      id
      code
      title
      lead {
        id
      }
    }
  }
`);

export const ToolboxQuery = graphql(
  `
    query Toolbox($code: String!, $asOf: DateTime) {
      partnership(code: $code, asOf: $asOf) {
        id
        asOf
        timeZone
        toolbox {
          id
          ...ToolboxItemFields
          calls {
            id
            ...ToolboxCallFields
          }
        }
        regions {
          id
          name
        }
        organisations {
          id
          shortName
        }
      }
    }
  `,
  [ToolboxItemFields, ToolboxCallFields],
);

export type ToolboxPlan = ResultOf<typeof ToolboxQuery>['partnership'];
export type ToolboxItem = ToolboxPlan['toolbox'][number];
export type Call = ToolboxItem['calls'][number];

/** The actions that an item can be linked to: those that go on. */
export const ToolboxActionsQuery = graphql(`
  query ToolboxActions($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      actions(filter: { status: [PROPOSED, PLANNED, IN_PROGRESS, ON_HOLD] }, limit: 200) {
        totalCount
        items {
          id
          code
          title
          lead {
            id
          }
        }
      }
    }
  }
`);

export const AddToolboxItemMutation = graphql(
  `
    mutation AddToolboxItem($input: AddToolboxItemInput!) {
      addToolboxItem(input: $input) {
        id
        ...ToolboxItemFields
      }
    }
  `,
  [ToolboxItemFields],
);

export const UpdateToolboxItemMutation = graphql(
  `
    mutation UpdateToolboxItem($input: UpdateToolboxItemInput!) {
      updateToolboxItem(input: $input) {
        id
        ...ToolboxItemFields
      }
    }
  `,
  [ToolboxItemFields],
);

export const RemoveToolboxItemMutation = graphql(`
  mutation RemoveToolboxItem($input: RemoveToolboxItemInput!) {
    removeToolboxItem(input: $input) {
      id
      toolbox {
        id
      }
    }
  }
`);

export const LinkToolboxItemMutation = graphql(
  `
    mutation LinkToolboxItem($input: LinkToolboxItemInput!) {
      linkToolboxItem(input: $input) {
        id
        ...ToolboxItemFields
      }
    }
  `,
  [ToolboxItemFields],
);

export const UnlinkToolboxItemMutation = graphql(
  `
    mutation UnlinkToolboxItem($input: LinkToolboxItemInput!) {
      unlinkToolboxItem(input: $input) {
        id
        ...ToolboxItemFields
      }
    }
  `,
  [ToolboxItemFields],
);

export const AddCallMutation = graphql(
  `
    mutation AddCall($input: AddCallInput!) {
      addCall(input: $input) {
        id
        ...ToolboxCallFields
      }
    }
  `,
  [ToolboxCallFields],
);

export const UpdateCallMutation = graphql(
  `
    mutation UpdateCall($input: UpdateCallInput!) {
      updateCall(input: $input) {
        id
        ...ToolboxCallFields
      }
    }
  `,
  [ToolboxCallFields],
);

export const RemoveCallMutation = graphql(`
  mutation RemoveCall($input: RemoveCallInput!) {
    removeCall(input: $input) {
      id
      calls {
        id
      }
    }
  }
`);
