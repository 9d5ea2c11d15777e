import { Injectable } from '@nestjs/common';
import type { Asker, Draft, Plan } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';

/** What a change came to: where it is to be read, and the thing that the mutation answers with. */
export interface Outcome {
  readonly partnershipId: string;
  /** The revision that the change made; the plan's last one when the change changed nothing. */
  readonly revision: number;
  readonly subjectId: string;
  /** The plan at that revision, where it is at hand. */
  readonly plan?: Plan | null;
}

/**
 * The body of a use case: asks policy and rules, changes the draft, and returns the id of the thing that the mutation
 * answers with. Synchronous and pure, because it may be run again when a transaction has to be repeated.
 */
export type WorkBody = (draft: Draft, asker: Asker) => string;

/** The body of what the system itself does: as a use case's, but there is nobody whose rights are asked. */
export type SystemBody = (draft: Draft) => string;

/** The one door for writing: one call is one transaction and at most one revision of one partnership. */
@Injectable()
export abstract class PartnershipWork {
  /**
   * @param partnership the partnership's code
   * @param path the mutation's response key, which with the request's idempotency key makes a retry act once
   * @throws DomainError NOT_FOUND when the viewer is no member of the partnership, CONFLICT when the idempotency key
   *   was used for another request, and whatever the body refuses with
   */
  abstract change(viewer: Viewer, partnership: string, path: string, body: WorkBody): Promise<Outcome>;

  /**
   * A change that nobody asked for, such as what came of a mail; the history names SYSTEM_ACTOR. It has to be one that does
   * nothing when it is repeated.
   * @param partnershipId the partnership's opaque id
   * @throws DomainError NOT_FOUND when there is no such partnership, and whatever the body refuses with
   */
  abstract changeAsSystem(partnershipId: string, body: SystemBody): Promise<Outcome>;
}
