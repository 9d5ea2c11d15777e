import { Injectable } from '@nestjs/common';
import {
  askLeadToMove,
  askMove,
  askMoveRequest,
  courseOf,
  endKeepingLength,
  isLocalDate,
  leadsAction,
  MOVE_REQUEST_MACHINE,
  moveOwn,
  planNetwork,
  type Draft,
  type MoveRequestFact,
  type MoveRequestVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AcceptMove, MoveAction, RefuseMove, WithdrawMove } from './move.input.js';

/**
 * Moving actions with the consent of those whose actions move along (decision 0016). Every method makes one revision; it
 * refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class MoveService {
  constructor(private readonly work: PartnershipWork) {}

  /** Moves what the asker's organisation leads, and asks the leads of what else would move. Answers with the action's id. */
  move(viewer: Viewer, path: string, input: MoveAction): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const found = check.find('Action', input.action);
      const toStart = check.date('plannedStart', input.plannedStart);
      const end = given(input.plannedEnd, (date) => check.date('plannedEnd', date));
      if (end !== undefined) check.span('plannedEnd', toStart, end);
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const action = check.settle(found, 'Action', input.action);
      const before = courseOf(planNetwork(draft.plan));
      const toEnd = end ?? endKeepingLength(before.network.calendar, action, toStart);
      if (!isLocalDate(toEnd)) {
        check.fault('plannedStart', 'BAD_DATE');
        check.settle();
      }
      const wanted = { actionId: action.id, toStart, toEnd };
      allowAt(input.expectedVersion, action, askMove(draft.plan, before, action, wanted, asker));
      draft.reason = reason;
      const mover = { organisationId: asker.rights.organisationId, actionId: action.id, reason };
      if (leadsAction(action, asker)) moveOwn(draft, [wanted], mover);
      else askLeadToMove(draft, wanted, mover);
      return action.id;
    });
  }

  /** Moves as asked, and asks further leads whom that pushes. */
  accept(viewer: Viewer, path: string, input: AcceptMove): Promise<Outcome> {
    return this.answer('accept', viewer, path, input, (draft, request) => {
      const { organisationId, actionId, reason, moves } = request;
      moveOwn(draft, moves, { organisationId, actionId, reason });
    });
  }

  refuse(viewer: Viewer, path: string, input: RefuseMove): Promise<Outcome> {
    return this.answer('refuse', viewer, path, input);
  }

  withdraw(viewer: Viewer, path: string, input: WithdrawMove): Promise<Outcome> {
    return this.answer('withdraw', viewer, path, input);
  }

  private answer(
    verb: Exclude<MoveRequestVerb, 'overrule'>,
    viewer: Viewer,
    path: string,
    input: AcceptMove & WithdrawMove,
    effect?: (draft: Draft, request: MoveRequestFact) => void,
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const answer =
        verb === 'refuse'
          ? check.text('reason', input.reason, undefined, 'REASON_REQUIRED')
          : check.optionalText(verb === 'accept' ? 'answer' : 'reason', input.answer ?? input.reason);
      const seen = check.seen.coded('MoveRequest', input.request);
      const request = check.settle(seen, 'MoveRequest', input.request);
      allowAt(input.expectedVersion, request, askMoveRequest(verb, draft.plan, request, asker));
      draft.reason = answer ?? '';
      const status = MOVE_REQUEST_MACHINE.line(verb, request.status).to;
      draft.update('MoveRequest', request.id, { status, answer, answeredOn: draft.today });
      effect?.(draft, request);
      return request.id;
    });
  }
}
