import type { DependencyType, Health, Phase, Priority } from '@roadbook/domain';
import type { ContributorInput, Optional } from '../input/input-check.js';

/** The inputs of the action use cases; fields as in contract.graphql. Dates are local dates. */
export interface ProposeAction {
  readonly partnership: string;
  readonly activity: string;
  readonly title: string;
  readonly description?: Optional<string>;
  readonly lead: string;
  readonly objectives: readonly string[];
  readonly contributors?: Optional<readonly ContributorInput[]>;
  readonly thematicAreas?: Optional<readonly string[]>;
  readonly priority?: Optional<Priority>;
  readonly phase?: Optional<Phase>;
  readonly finalPhase?: Optional<Phase>;
  readonly plannedStart: string;
  readonly plannedEnd: string;
}

/** What is not given, or null, stays as it is. */
export interface UpdateAction {
  readonly partnership: string;
  readonly action: string;
  readonly expectedVersion: number;
  readonly title?: Optional<string>;
  readonly description?: Optional<string>;
  readonly priority?: Optional<Priority>;
  readonly plannedStart?: Optional<string>;
  readonly plannedEnd?: Optional<string>;
  readonly reason?: Optional<string>;
  readonly objectives?: Optional<readonly string[]>;
  readonly contributors?: Optional<readonly ContributorInput[]>;
  readonly thematicAreas?: Optional<readonly string[]>;
  readonly finalPhase?: Optional<Phase>;
}

export interface ActionTransition {
  readonly partnership: string;
  readonly action: string;
  readonly expectedVersion: number;
  readonly reason?: Optional<string>;
  readonly date?: Optional<string>;
}

export interface ReportProgress {
  readonly partnership: string;
  readonly action: string;
  readonly progress: number;
  readonly health: Health;
  readonly summary: string;
  readonly nextSteps?: Optional<string>;
}

export interface ActionDependency {
  readonly partnership: string;
  readonly action: string;
  readonly dependsOn: string;
  readonly type?: Optional<DependencyType>;
  readonly lagDays?: Optional<number>;
}
