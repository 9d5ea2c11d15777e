import { FOUNDING, type RoleName } from '../ground.js';

/** What a role meets: `PASSES` is an answer or a reason that lies in the plan, and never one that lies in who asks. */
export type Outcome = 'PASSES' | 'UNAUTHENTICATED' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT' | 'INVALID_INPUT';
export type Outcomes = Readonly<Record<RoleName, Outcome>>;

export interface MutationRow {
  readonly mutation: string;
  /** What is particular about the row, where a mutation has several. */
  readonly what?: string;
  /**
   * The arguments; by role where those who may would get into each other's way. A text in braces stands for the id of what
   * it names (ids.ts).
   */
  readonly args: Args | ((role: RoleName) => Args);
  readonly expected: Outcomes;
}
export type Args = Readonly<Record<string, unknown>>;

/** Who has no membership learns nothing, not even that there is a partnership. */
const OUTSIDE = { signedOut: 'UNAUTHENTICATED', administrator: 'NOT_FOUND', outsider: 'NOT_FOUND' } as const;
const NOBODY = { observer: 'FORBIDDEN', committee: 'FORBIDDEN', otherPartner: 'FORBIDDEN' } as const;

/** The coordinator, and ViaMéca's people on what ViaMéca leads. */
export const lead = (outcome: Outcome): Outcomes => ({
  ...OUTSIDE,
  ...NOBODY,
  leadPartner: outcome,
  coordinator: outcome,
});
export const coordinator = (outcome: Outcome): Outcomes => ({ ...lead(outcome), leadPartner: 'FORBIDDEN' });
/** Of a thing that the observer does not see: it is as if it were not there. */
export const hidden = (outcomes: Outcomes): Outcomes => ({ ...outcomes, observer: 'NOT_FOUND' });
/** Of each voter for itself; sessions and decisions are hidden from the observer. */
export const voters = (outcome: Outcome): Outcomes => ({
  ...lead(outcome),
  committee: outcome,
  otherPartner: outcome,
  observer: 'NOT_FOUND',
});
/** Of what the observer's own organisation owns. */
export const own = (outcome: Outcome): Outcomes => ({ ...coordinator(outcome), observer: outcome });
export const account = (outcome: Outcome): Outcomes => ({
  signedOut: 'UNAUTHENTICATED',
  administrator: outcome,
  outsider: outcome,
  observer: outcome,
  committee: outcome,
  otherPartner: outcome,
  leadPartner: outcome,
  coordinator: outcome,
});

/** A version that nothing has: those who may not are told so, and only those who may hear that they are late. */
export const STALE = 1_000_000;
export const input = (fields: object): Args => ({ input: { partnership: FOUNDING, ...fields } });
/** A5.3 is adopted and in progress; ViaMéca leads it. */
export const onAction = (fields: object = {}): Args => input({ action: 'A5.3', expectedVersion: STALE, ...fields });
export const step = (number: number, more: object = {}): Args => ({ partnership: FOUNDING, number, ...more });

/** Whom the observer speaks for. */
export const OBSERVING = 'Auvergne-Rhône-Alpes Region';
export const OWN_NOTICE = `{notice of D3.1.1 to ${OBSERVING}}`;
export const contactOf = (organisation: string): Args =>
  input({ organisation, name: 'Front desk', email: 'front.desk@demo.example', language: 'en' });
