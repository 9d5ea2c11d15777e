import type { Fact } from '../plan/fact.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { DisseminationStatus, NoticeStatus } from './notice.status.js';

/**
 * That one organisation is to be informed of one accepted main deliverable: a regional authority or agency (concept note
 * n. 590-592), or a contributor that is INFORMED.
 */
export interface NoticeFact extends Fact {
  readonly deliverableId: string;
  readonly organisationId: string;
  readonly status: NoticeStatus;
  /** The day on which the deliverable was accepted. */
  readonly createdOn: LocalDate;
  /** Opaque id of the contact to whom it went last; names and addresses are kept outside the plan. */
  readonly contactId: string | null;
  readonly sentAt: Instant | null;
  readonly bouncedAt: Instant | null;
  readonly bounceReason: string | null;
  readonly acknowledgedOn: LocalDate | null;
  /** What the organisation answered. */
  readonly acknowledgement: string | null;
}

/** A session at which an authority passes on what was achieved (concept note n. 592). */
export interface DisseminationSessionFact extends Fact {
  /** The authority or agency that holds it. */
  readonly organisationId: string;
  readonly title: string;
  readonly date: LocalDate;
  readonly status: DisseminationStatus;
  /** The main deliverables it is about. */
  readonly deliverableIds: readonly string[];
  /** How many people came; null before it was held. */
  readonly participants: number | null;
  /** What came of it. */
  readonly summary: string | null;
  readonly cancelReason: string | null;
}
