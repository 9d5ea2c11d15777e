import { disseminationTransitions, isDisseminationOverdue } from '../notice/dissemination.rules.js';
import type { DisseminationSessionFact, NoticeFact } from '../notice/notice.facts.js';
import { isAuthority, isClosedNotice, noticeTransitions } from '../notice/notice.rules.js';
import {
  DISSEMINATION_MACHINE,
  NOTICE_MACHINE,
  type DisseminationStatus,
  type NoticeReason,
  type NoticeStatus,
} from '../notice/notice.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { DeliverableView } from './deliverable.view.js';
import { mendable } from './mending.view.js';
import type { OrganisationView } from './organisation.view.js';
import type { Picture } from './picture.js';

/** A notice to an organisation as the API shows it. */
export class NoticeView {
  constructor(
    private readonly picture: Picture,
    readonly fact: NoticeFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get deliverable(): DeliverableView {
    return this.picture.deliverables.get(this.fact.deliverableId);
  }
  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get status(): NoticeStatus {
    return this.fact.status;
  }
  get closed(): boolean {
    return isClosedNotice(this.fact);
  }
  get createdOn(): LocalDate {
    return this.fact.createdOn;
  }
  /** The name of the person to whom it went last. */
  get contact(): string | null {
    const { contactId } = this.fact;
    return contactId === null ? null : this.picture.nameOf(contactId);
  }
  get sentAt(): Instant | null {
    return this.fact.sentAt;
  }
  get bouncedAt(): Instant | null {
    return this.fact.bouncedAt;
  }
  get bounceReason(): string | null {
    return this.fact.bounceReason;
  }
  get acknowledgedOn(): LocalDate | null {
    return this.fact.acknowledgedOn;
  }
  get acknowledgement(): string | null {
    return this.fact.acknowledgement;
  }
  get informs(): NoticeReason {
    return isAuthority(this.picture.plan, this.fact.organisationId) ? 'AUTHORITY' : 'CONTRIBUTOR';
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, noticeTransitions(plan, this.fact, asker), {
      machine: NOTICE_MACHINE,
      led: 'OWNER',
      coordinators: ['queue', 'send', 'bounce'],
      organisationId: this.fact.organisationId,
    });
  }
}

/** A dissemination session of an authority as the API shows it. */
export class DisseminationSessionView {
  constructor(
    private readonly picture: Picture,
    readonly fact: DisseminationSessionFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get organisation(): OrganisationView {
    return this.picture.organisations.get(this.fact.organisationId);
  }
  get title(): string {
    return this.fact.title;
  }
  get date(): LocalDate {
    return this.fact.date;
  }
  get status(): DisseminationStatus {
    return this.fact.status;
  }
  get deliverables(): DeliverableView[] {
    return this.fact.deliverableIds.map((id) => this.picture.deliverables.get(id));
  }
  get participants(): number | null {
    return this.fact.participants;
  }
  get summary(): string | null {
    return this.fact.summary;
  }
  get cancelReason(): string | null {
    return this.fact.cancelReason;
  }
  get overdue(): boolean {
    return isDisseminationOverdue(this.fact, this.picture.asker.today);
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, disseminationTransitions(plan, this.fact, asker), {
      machine: DISSEMINATION_MACHINE,
      led: 'OWNER',
      organisationId: this.fact.organisationId,
    });
  }
}
