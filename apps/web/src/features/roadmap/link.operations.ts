import { graphql } from '../../graphql/graphql.js';

export const RoadmapAddDependencyMutation = graphql(`
  mutation RoadmapAddDependency($input: DependencyInput!) {
    addDependency(input: $input) {
      id
      version
    }
  }
`);

export const RoadmapRemoveDependencyMutation = graphql(`
  mutation RoadmapRemoveDependency($input: DependencyInput!) {
    removeDependency(input: $input) {
      id
      version
    }
  }
`);
