import { Injectable } from '@nestjs/common';
import {
  askMinutes,
  askObjection,
  askSession,
  checkMinutes,
  demand,
  draftMinutes,
  type CommitteeSessionFact,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { DraftMinutes, ObjectToMinutes, UpdateMinutes } from './minutes.input.js';
import type { SessionStep } from './session.input.js';

/**
 * How the minutes of a session come to be, up to their circulation; a decision or the caretaker adopts them. Every method
 * makes one revision and answers with the session's id; it refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN,
 * CONFLICT (for edits) or RULE_VIOLATION.
 */
@Injectable()
export class MinutesService {
  constructor(private readonly work: PartnershipWork) {}

  /** Writes minutes from what was recorded, in the partnership's language. */
  draft(viewer: Viewer, path: string, input: DraftMinutes): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const session = settleOn(new InputCheck(draft, asker, ''), input.number);
      demand(askMinutes('draftMinutes', draft.plan, session, asker, input.replace === true));
      const minutes = draftMinutes(draft.plan, session, draft.plan.partnership.contentLanguage);
      return draft.update('CommitteeSession', session.id, { minutes }).id;
    });
  }

  /** Keeps what people have written. */
  update(viewer: Viewer, path: string, input: UpdateMinutes): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      check.note(checkMinutes(input.minutes, 'input.minutes'));
      const session = settleOn(check, input.session);
      const verdict = askMinutes('updateMinutes', draft.plan, session, asker);
      allowAt(input.expectedVersion, { ...session, code: session.title }, verdict);
      return draft.update('CommitteeSession', session.id, { minutes: input.minutes }).id;
    });
  }

  /** Sends the minutes to the members, once more if need be: their days for objections begin (anew). */
  circulate(viewer: Viewer, path: string, input: SessionStep): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const session = settleOn(new InputCheck(draft, asker, ''), input.number);
      demand(askSession('circulateMinutes', draft.plan, session, asker));
      return draft.update('CommitteeSession', session.id, { minutesCirculatedAt: draft.now }).id;
    });
  }

  /** The viewer's organisation objects to circulated minutes: they are not adopted tacitly. */
  object(viewer: Viewer, path: string, input: ObjectToMinutes): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker, '');
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const session = settleOn(check, input.number);
      demand(askObjection(draft.plan, session, asker));
      const { organisationId } = asker.rights;
      draft.reason = reason;
      const objections = [...(session.objections ?? []), { organisationId, reason, at: draft.now }];
      return draft.update('CommitteeSession', session.id, { objections }).id;
    });
  }
}

function settleOn(check: InputCheck, number: number): CommitteeSessionFact {
  return check.settle(check.numbered('CommitteeSession', number), 'CommitteeSession', String(number));
}
