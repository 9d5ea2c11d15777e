import { Injectable } from '@nestjs/common';
import { askAddFollowUp, askFollowUp, demand, type CommitteeSessionFact, type FollowUpFact } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck, type Optional } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddFollowUp, CompleteFollowUp, ReopenFollowUp } from './follow-up.input.js';

/**
 * What is left to do and who sees to it. Every method makes one revision and answers with the follow-up's id; it refuses, in
 * this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION.
 */
@Injectable()
export class FollowUpService {
  constructor(private readonly work: PartnershipWork) {}

  /** Notes a follow-up, of a session or of none. */
  add(viewer: Viewer, path: string, input: AddFollowUp): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const text = check.text('text', input.text);
      const ownerId = check.member('owner', input.owner);
      const dueDate = check.date('dueDate', input.dueDate);
      const session = sessionOf(check, input.session);
      demand(askAddFollowUp(session, asker));
      const open = { doneOn: null, evidence: null, decisionId: null };
      return draft.insert('FollowUp', { text, ownerId, dueDate, ...open, sessionId: session?.id ?? null }).id;
    });
  }

  /** It was done, as the evidence shows. */
  complete(viewer: Viewer, path: string, input: CompleteFollowUp): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const doneOn = check.pastDate('date', input.date);
      const evidence = check.text('evidence', input.evidence);
      const followUp = settleOn(check, input.followUp);
      demand(askFollowUp('complete', followUp, asker));
      return draft.update('FollowUp', followUp.id, { doneOn, evidence }).id;
    });
  }

  /** It was not done after all. The history keeps what was said to show it. */
  reopen(viewer: Viewer, path: string, input: ReopenFollowUp): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const followUp = settleOn(check, input.followUp);
      demand(askFollowUp('reopen', followUp, asker));
      draft.reason = reason;
      return draft.update('FollowUp', followUp.id, { doneOn: null, evidence: null }).id;
    });
  }
}

function settleOn(check: InputCheck, id: string): FollowUpFact {
  return check.settle(check.seen.find('FollowUp', id), 'FollowUp', id);
}

function sessionOf(check: InputCheck, number: Optional<number>): CommitteeSessionFact | null {
  check.settle();
  if (number === null || number === undefined) return null;
  return check.settle(check.numbered('CommitteeSession', number), 'CommitteeSession', String(number));
}
