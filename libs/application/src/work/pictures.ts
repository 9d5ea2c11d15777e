import { Injectable } from '@nestjs/common';
import type { ChangeSetView, Picture, RevisionFilter, RevisionView } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import type { Outcome } from './partnership-work.js';

/** The moment at which a plan is read: an instant, or a revision; neither means now. */
export interface Moment {
  readonly asOf?: string;
  readonly revision?: number;
}

/** A part of the history. */
export interface RevisionPage {
  /** How many at most. */
  readonly limit: number;
  readonly before: number | null;
  readonly filter: RevisionFilter;
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

  /**
   * What changed between two instants (RFC 3339), as far as the viewer may see it, told in their language. `since` null means
   * the end of the last session that was held, or the first revision where none was; `until` null means the picture's own.
   */
  abstract changes(
    viewer: Viewer,
    picture: Picture,
    since: string | null,
    until: string | null,
  ): Promise<ChangeSetView>;

  /** The revisions below `before` (null: up to the picture's own) that a filter lets through, newest first. */
  abstract revisions(viewer: Viewer, picture: Picture, page: RevisionPage): Promise<RevisionView[]>;
}
