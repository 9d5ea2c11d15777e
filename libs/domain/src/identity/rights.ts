import type { LocalDate } from '../shared/calendar.js';

export const ROLES = ['COORDINATOR', 'PARTNER', 'COMMITTEE', 'OBSERVER', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts where nobody does: what time brings about, such as the tacit adoption of minutes. The history names it by this id. */
export const SYSTEM_ACTOR = 'roadbook';

/** What one account is in one partnership today: for which organisation it speaks, and in which roles. */
export interface Rights {
  readonly organisationId: string;
  readonly roles: readonly Role[];
}

/** Who asks, and when: rules and policy answer to this. `past` is true when an earlier state of the plan is looked at. */
export interface Asker {
  readonly rights: Rights;
  readonly today: LocalDate;
  readonly past: boolean;
}

/** A text that is equal for equal rights, to keep pictures by. */
export function rightsKey(rights: Rights): string {
  return `${rights.organisationId}:${[...rights.roles].sort().join('+')}`;
}
