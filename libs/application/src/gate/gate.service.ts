import { Injectable } from '@nestjs/common';
import {
  askGate,
  askGateRequest,
  demand,
  namesPartnership,
  notFound,
  openGateOf,
  type ActionFact,
  type Draft,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { RequestGate } from './gate.input.js';

/** What people do with gates. Every method makes one revision and answers with the gate's id. */
@Injectable()
export class GateService {
  constructor(private readonly work: PartnershipWork) {}

  /** Asks the committee to let an action, or the partnership, into its next phase; unmet criteria do not hinder it. */
  request(viewer: Viewer, path: string, input: RequestGate): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const action = subjectOf(draft, new InputCheck(draft, asker), input.subject);
      demand(askGateRequest(draft.plan, action, input.to, asker));
      return draft.insert('Gate', {
        actionId: action?.id ?? null,
        from: action?.phase ?? draft.plan.partnership.phase,
        to: input.to,
        status: 'REQUESTED',
        requestedAt: draft.now,
        requestedById: draft.actorId,
        decisionId: null,
        criteria: null,
      }).id;
    });
  }

  /** Takes an open request back. @throws DomainError NOT_FOUND also when no such gate is open, as far as the asker may see */
  withdraw(viewer: Viewer, path: string, input: RequestGate): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const action = subjectOf(draft, check, input.subject);
      const gate = openGateOf(check.seen, action);
      if (!gate || gate.to !== input.to) throw notFound('Gate', `${input.subject.trim()} ${input.to}`);
      demand(askGate('withdraw', draft.plan, gate, asker));
      return draft.update('Gate', gate.id, { status: 'WITHDRAWN' }).id;
    });
  }
}

/** The action that a code means; null for the partnership's own. */
function subjectOf(draft: Draft, check: InputCheck, subject: string): ActionFact | null {
  if (namesPartnership(draft.plan, subject)) return null;
  return check.settle(check.find('Action', subject), 'Action', subject);
}
