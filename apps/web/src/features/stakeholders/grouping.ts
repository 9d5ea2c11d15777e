import type { StakeholderFacts } from './stakeholders.operations.js';

export const STATES = ['IDENTIFIED', 'CONTACTED', 'CONNECTED'] as const;
export type State = (typeof STATES)[number];
export const KINDS = ['ALLIANCE', 'S3_BODY', 'HUB_OR_INFRASTRUCTURE', 'FUNDER', 'MANAGING_AUTHORITY'] as const;
export type Kind = (typeof KINDS)[number];

/** The state that an answer names; the first where it names none. */
export function stateOf(answer: string | null | undefined): State {
  return STATES.find((state) => state === answer) ?? STATES[0];
}

/** The kind that an answer names; the first where it names none. */
export function kindOf(answer: string | null | undefined): Kind {
  return KINDS.find((kind) => kind === answer) ?? KINDS[0];
}

/** What is looked at, by the names in the address; null: any. */
export interface Choice {
  readonly kind: string | null;
  readonly state: string | null;
  readonly partner: string | null;
}

/** The stakeholders of a region. */
export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly stakeholders: readonly StakeholderFacts[];
}

/** Those that are asked for, by region in the order in which these come, by kind within. */
export function byRegion(stakeholders: readonly StakeholderFacts[], { kind, state, partner }: Choice): RegionGroup[] {
  const groups = new Map<string, { id: string; name: string; stakeholders: StakeholderFacts[] }>();
  for (const one of stakeholders) {
    if (kind !== null && one.kind !== kind) continue;
    if (state !== null && one.state !== state) continue;
    if (partner !== null && one.responsible?.shortName !== partner) continue;
    const group = groups.get(one.region.id) ?? { ...one.region, stakeholders: [] };
    groups.set(one.region.id, group);
    group.stakeholders.push(one);
  }
  for (const group of groups.values()) {
    group.stakeholders.sort((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind));
  }
  return [...groups.values()];
}

/** How many are in each state. */
export function countStates(stakeholders: readonly StakeholderFacts[]): Record<State, number> {
  const counts: Record<State, number> = { IDENTIFIED: 0, CONTACTED: 0, CONNECTED: 0 };
  for (const { state } of stakeholders) counts[state] += 1;
  return counts;
}

/** The partners that look after any, by name. */
export function partnersOf(stakeholders: readonly StakeholderFacts[]): string[] {
  const names = stakeholders.flatMap(({ responsible }) => (responsible ? [responsible.shortName] : []));
  return [...new Set(names)].sort((left, right) => left.localeCompare(right));
}
