import { graphql, type ResultOf, type VariablesOf } from '../../graphql/graphql.js';

/** A part of the revision log. */
export const RevisionsQuery = graphql(`
  query Revisions($code: String!, $asOf: DateTime, $filter: RevisionFilter, $before: Int) {
    partnership(code: $code, asOf: $asOf) {
      id
      timeZone
      revisions(limit: 50, before: $before, filter: $filter) {
        number
        at
        by
        byId
        reason
        decision {
          id
          number
          kind
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
  }
`);

/** What differs between two moments. */
export const CompareQuery = graphql(`
  query Compare($code: String!, $asOf: DateTime, $since: DateTime, $until: DateTime, $offset: Int) {
    partnership(code: $code, asOf: $asOf) {
      id
      changes(since: $since, until: $until, limit: 200, offset: $offset) {
        since
        until
        totalCount
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
  }
`);

/** What the dates of a comparison are counted by. */
export const HistoryPlaceQuery = graphql(`
  query HistoryPlace($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      timeZone
      startDate
    }
  }
`);

export type RevisionEntry = ResultOf<typeof RevisionsQuery>['partnership']['revisions'][number];
export type ChangeEntry = RevisionEntry['changes'][number];
export type RevisionFilter = NonNullable<VariablesOf<typeof RevisionsQuery>['filter']>;
/** As many as a page of the log holds. */
export const LOG_PAGE = 50;
/** As many as a page of a comparison holds. */
export const COMPARE_PAGE = 200;
