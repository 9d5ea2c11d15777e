import type { DisseminationStatus, LocalDate, NoticeStatus } from '@roadbook/domain';
import type { OrganisationSource } from './organisation.js';

/** That an organisation is to be informed of an accepted main deliverable; to whom it went is nobody's business here. */
export interface NoticeSource {
  readonly deliverable: { readonly code: string; readonly title: string };
  readonly organisation: OrganisationSource;
  readonly status: NoticeStatus;
  readonly createdOn: LocalDate;
  readonly sentOn: LocalDate | null;
  readonly acknowledgedOn: LocalDate | null;
  /** It went to a named contact and did not bounce. */
  readonly closed: boolean;
}

/** A session at which an authority passes on what was achieved. */
export interface DisseminationSource {
  readonly organisation: OrganisationSource;
  readonly title: string;
  readonly date: LocalDate;
  readonly status: DisseminationStatus;
  readonly deliverables: readonly { readonly code: string; readonly title: string }[];
  /** How many people came; null before it was held. */
  readonly participants: number | null;
  readonly summary: string | null;
  /** Planned for a day that is over. */
  readonly overdue: boolean;
}
