import type { GateCriterion, GateFact } from '../gate/gate.facts.js';
import { gateTransitions } from '../gate/gate.rules.js';
import type { GateStatus } from '../gate/gate.status.js';
import type { Phase } from '../partnership/phase.status.js';
import type { Instant } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { DecisionView } from './committee.view.js';
import type { Picture } from './picture.js';

/** A gate as the API shows it. */
export class GateView {
  constructor(
    private readonly picture: Picture,
    readonly fact: GateFact,
  ) {}

  get id(): string {
    return this.fact.id;
  }
  /** An action's code, or the partnership's. */
  get subject(): string {
    return this.picture.plan.find('Action', this.fact.actionId)?.code ?? this.picture.plan.partnership.code;
  }
  get from(): Phase {
    return this.fact.from;
  }
  get to(): Phase {
    return this.fact.to;
  }
  get status(): GateStatus {
    return this.fact.status;
  }
  get requestedAt(): Instant {
    return this.fact.requestedAt;
  }
  /** The person's display name. */
  get requestedBy(): string {
    return this.picture.nameOf(this.fact.requestedById);
  }
  /** The criteria as the plan meets them now, or as they stood when the gate was decided. */
  get criteria(): readonly GateCriterion[] {
    return this.picture.insight.criteria(this.fact);
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.fact.decisionId);
  }
  /** Why it was passed with criteria unmet, where it was. */
  get overrideReason(): string | null {
    return this.decision?.overrideReason ?? null;
  }
  get transitions(): readonly Transition[] {
    return gateTransitions(this.picture.plan, this.fact, this.picture.asker);
  }
}
