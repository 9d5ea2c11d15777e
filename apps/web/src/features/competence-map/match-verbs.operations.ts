import { graphql } from '../../graphql/graphql.js';
import { MatchFields } from './competence-map.operations.js';

export const RecordMatchMutation = graphql(
  `
    mutation RecordMatch($input: RecordMatchInput!) {
      recordMatch(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

export const RecordMatchContactMutation = graphql(
  `
    mutation RecordMatchContact($input: RecordMatchContactInput!) {
      recordMatchContact(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

export const RecordMatchMeetingMutation = graphql(
  `
    mutation RecordMatchMeeting($input: RecordMatchMeetingInput!) {
      recordMatchMeeting(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

export const RecordMatchIdeaMutation = graphql(
  `
    mutation RecordMatchIdea($input: RecordMatchIdeaInput!) {
      recordMatchIdea(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

export const RecordMatchProjectMutation = graphql(
  `
    mutation RecordMatchProject($input: RecordMatchProjectInput!) {
      recordMatchProject(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);

export const DropMatchMutation = graphql(
  `
    mutation DropMatch($input: DropMatchInput!) {
      dropMatch(input: $input) {
        id
        ...MatchFields
      }
    }
  `,
  [MatchFields],
);
