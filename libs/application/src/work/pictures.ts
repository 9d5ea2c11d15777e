import { Injectable } from '@nestjs/common';
import type { ChangeSetView, Picture, RevisionView } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import type { Outcome } from './partnership-work.js';

/** The moment at which a plan is read: an instant, or a revision; neither means now. */
export interface Moment {
  readonly asOf?: string;
  readonly revision?: number;
}

/** The one door for reading: the pictures that a viewer may see. */
@Injectable()
export abstract class Pictures {
  /**
   * The plan of a partnership as the viewer may see it.
   * @throws DomainError NOT_FOUND when the viewer is no member of it, INVALID_INPUT for a moment before the first
   *   revision or in the future
   */
  abstract of(viewer: Viewer, code: string, at?: Moment): Promise<Picture>;

  /** The picture in which a mutation is answered: at the revision of its outcome, and not in the past. */
  abstract answer(viewer: Viewer, outcome: Outcome): Promise<Picture>;

  /** The pictures of all partnerships that the viewer is a member of, in the order of their codes. */
  abstract visible(viewer: Viewer): Promise<Picture[]>;

  /** What changed between two instants (RFC 3339), as far as the viewer may see it; `until` null means the picture's own. */
  abstract changes(viewer: Viewer, picture: Picture, since: string, until: string | null): Promise<ChangeSetView>;

  /** The revisions below `before` (null: up to the picture's own), newest first, at most `limit` of them. */
  abstract revisions(viewer: Viewer, picture: Picture, limit: number, before: number | null): Promise<RevisionView[]>;
}
