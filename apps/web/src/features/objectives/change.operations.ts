import { graphql } from '../../graphql/graphql.js';
import { IndicatorFields } from './objectives.operations.js';

/** The indicators as they stand by now, for showing both values where two people wrote in one. */
export const IndicatorsNowQuery = graphql(
  `
    query IndicatorsNow($code: String!) {
      partnership(code: $code) {
        id
        objectives {
          id
          indicators {
            id
            ...IndicatorFields
          }
        }
      }
    }
  `,
  [IndicatorFields],
);

export const AddIndicatorMutation = graphql(
  `
    mutation AddIndicator($input: AddIndicatorInput!) {
      addIndicator(input: $input) {
        id
        ...IndicatorFields
      }
    }
  `,
  [IndicatorFields],
);

export const UpdateIndicatorMutation = graphql(
  `
    mutation UpdateIndicator($input: UpdateIndicatorInput!) {
      updateIndicator(input: $input) {
        id
        ...IndicatorFields
      }
    }
  `,
  [IndicatorFields],
);

export const RemoveIndicatorMutation = graphql(`
  mutation RemoveIndicator($input: RemoveIndicatorInput!) {
    removeIndicator(input: $input) {
      id
      indicators {
        id
      }
    }
  }
`);

export const RecordIndicatorValueMutation = graphql(
  `
    mutation RecordIndicatorValue($input: RecordIndicatorValueInput!) {
      recordIndicatorValue(input: $input) {
        id
        ...IndicatorFields
      }
    }
  `,
  [IndicatorFields],
);
