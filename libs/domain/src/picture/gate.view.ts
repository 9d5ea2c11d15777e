import type { ActionFact } from '../action/action.facts.js';
import { isEnded, phaseAhead } from '../action/action.rules.js';
import type { GateFact } from '../gate/gate.facts.js';
import { askGateRequest, gateTransitions, openGateOf } from '../gate/gate.rules.js';
import { GATE_MACHINE, type GateStatus } from '../gate/gate.status.js';
import { nextPhase, type Phase } from '../partnership/phase.status.js';
import type { Instant } from '../shared/calendar.js';
import type { Transition } from '../shared/transition.js';
import type { ActionView } from './action.view.js';
import type { DecisionView } from './committee.view.js';
import { mendable, mendableCriteria, type CriterionView, type Mendable } from './mending.view.js';
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
  /** The action that it is about; null for the partnership's own. */
  get action(): ActionView | null {
    return this.picture.actions.find(this.fact.actionId);
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
  get criteria(): readonly CriterionView[] {
    return mendableCriteria(this.picture, this.picture.insight.criteria(this.fact), this.fact.actionId);
  }
  get decision(): DecisionView | null {
    return this.picture.decisions.find(this.fact.decisionId);
  }
  /** Why it was passed with criteria unmet, where it was. */
  get overrideReason(): string | null {
    return this.decision?.overrideReason ?? null;
  }
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    return mendable(this.picture, gateTransitions(plan, this.fact, asker), mendableGate(this.action?.fact ?? null));
  }
}

/** The next phase of an action, or of the partnership, and what the plan says for and against it, requested or not. */
export class GateCheckView {
  constructor(
    private readonly picture: Picture,
    private readonly subject: ActionFact | null,
    readonly to: Phase,
  ) {}

  /** The criteria as the plan meets them now. */
  get criteria(): readonly CriterionView[] {
    const { insight } = this.picture;
    const action = this.subject && this.picture.full('Action', this.subject.id);
    return mendableCriteria(this.picture, insight.criteriaFor(action, this.to), action?.id ?? null);
  }
  /** The gate that waits for the decision; null when none was requested. */
  get gate(): GateView | null {
    return this.picture.gates.find(openGateOf(this.picture.plan, this.subject)?.id);
  }
  /** `request`, and what may be done with the gate that waits. */
  get transitions(): readonly Transition[] {
    const { plan, asker } = this.picture;
    const blockers = askGateRequest(plan, this.subject, this.to, asker);
    const request = { name: 'request', to: 'REQUESTED', allowed: blockers.length === 0, blockers, requires: [] };
    return [
      ...mendable(this.picture, [request], mendableGate(this.subject)),
      ...(this.gate?.transitions.filter(({ name }) => name === 'withdraw') ?? []),
    ];
  }
}

/**
 * The check before an action's next phase, or (null) the partnership's; null where no phase is left or the action is over,
 * and in a reduced picture, because criteria name what it hides.
 */
export function gateCheckOf(picture: Picture, action: ActionFact | null): GateCheckView | null {
  if (picture.reduced || (action && isEnded(action))) return null;
  const to = action ? phaseAhead(action) : nextPhase(picture.plan.partnership.phase);
  return to && new GateCheckView(picture, action, to);
}

function mendableGate(action: ActionFact | null): Mendable {
  return { machine: GATE_MACHINE, led: action && 'LEAD', organisationId: action?.leadId ?? null };
}
