import { graphql, type ResultOf } from '../../graphql/graphql.js';

/** Who takes part, from which regions, what they can do, and who backs them. */
export const PartnersQuery = graphql(`
  query Partners($code: String!, $asOf: DateTime) {
    partnership(code: $code, asOf: $asOf) {
      id
      regions {
        id
        name
        country
        nuts
        circle
        cohesionCategory
        s3Priorities
        notes
        figures {
          name
          value
          basis
        }
      }
      organisations {
        id
        shortName
        name
        kind
        membership
        label
        figures {
          name
          value
          basis
        }
        region {
          id
        }
      }
      competenceMap {
        domain
        title
        description
        organisations {
          id
          shortName
        }
      }
      lettersOfSupport {
        from
        date
        region {
          id
          name
        }
        names {
          id
          shortName
        }
      }
      pastProjects {
        acronym
        title
        scheme
        topic
        otherPartners
        partners {
          id
          shortName
        }
      }
    }
  }
`);
export type PartnersPlan = ResultOf<typeof PartnersQuery>['partnership'];
export type OrganisationFacts = PartnersPlan['organisations'][number];
export type RegionFacts = PartnersPlan['regions'][number];

/** One organisation, and the actions it leads or contributes to. */
export const OrganisationQuery = graphql(`
  query Organisation($code: String!, $asOf: DateTime, $organisation: String!) {
    partnership(code: $code, asOf: $asOf) {
      id
      organisations {
        id
        shortName
        name
        aliases
        kind
        membership
        memberFrom
        label
        description
        profile
        website
        thematics
        competences
        notes
        figures {
          name
          value
          basis
        }
        region {
          id
          name
          circle
        }
        pastProjects {
          acronym
          title
          scheme
          topic
        }
      }
      competenceMap {
        domain
        title
      }
      lettersOfSupport {
        from
        date
        names {
          id
        }
      }
      stakeholders {
        id
        name
        state
        responsible {
          id
        }
      }
      actions(filter: { involves: $organisation }, limit: 200, orderBy: CODE) {
        totalCount
        items {
          id
          code
          title
          status
          computedHealth
          plannedEnd
          lead {
            id
          }
          contributors {
            responsibility
            organisation {
              id
            }
          }
        }
      }
    }
  }
`);
export type OrganisationPlan = ResultOf<typeof OrganisationQuery>['partnership'];
