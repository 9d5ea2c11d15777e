import type { MilestoneFact } from '../milestone/milestone.facts.js';
import { milestoneTransitions } from '../milestone/milestone.rules.js';
import { MILESTONE_MACHINE, type MilestoneStatus } from '../milestone/milestone.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Instant, LocalDate } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { ActionView } from './action.view.js';
import { mendable } from './mending.view.js';
import type { Picture } from './picture.js';

/** A milestone as the API shows it. */
export class MilestoneView {
  constructor(
    private readonly picture: Picture,
    readonly fact: MilestoneFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  get code(): string {
    return this.fact.code;
  }
  get version(): number {
    return this.fact.version;
  }
  get updatedAt(): Instant {
    return this.fact.updatedAt;
  }
  get action(): ActionView {
    return this.picture.actions.get(this.fact.actionId);
  }
  get title(): string {
    return this.fact.title;
  }
  get phase(): Phase {
    return this.fact.phase;
  }
  get dueDate(): LocalDate {
    return this.fact.dueDate;
  }
  get baselineDate(): LocalDate | null {
    return this.fact.baselineDate;
  }
  get verification(): string {
    return this.fact.verification;
  }
  get status(): MilestoneStatus {
    return this.fact.status;
  }
  get missed(): boolean {
    return this.picture.insight.isMissed(this.picture.full('Milestone', this.fact.id));
  }
  get reachedOn(): LocalDate | null {
    return this.fact.reachedOn;
  }
  get evidence(): string | null {
    return this.fact.evidence;
  }
  get dropReason(): string | null {
    return this.fact.dropReason;
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, milestoneTransitions(plan, this.fact, asker), {
      machine: MILESTONE_MACHINE,
      led: 'LEAD',
      organisationId: plan.get('Action', this.fact.actionId).leadId,
    });
  }
}
