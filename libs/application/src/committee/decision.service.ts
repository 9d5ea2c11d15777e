import { Injectable } from '@nestjs/common';
import {
  askBallot,
  askDecision,
  askVeto,
  demand,
  notFound,
  recordDecision,
  say,
  vetoDecision,
  withBallot,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { CastVote, RecordDecision, VetoDecision } from './decision.input.js';
import { proposed } from './decision-proposal.js';

/** How the committee's decisions come to be. */
@Injectable()
export class DecisionService {
  constructor(private readonly work: PartnershipWork) {}

  /**
   * Records a decision of a session and executes what it decides in the same revision, or refuses and does nothing at all.
   * Answers with the decision's id; refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION.
   */
  record(viewer: Viewer, path: string, input: RecordDecision): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const { session, proposal } = proposed(draft, asker, input);
      demand(askDecision(draft.plan, session, proposal, asker.today));
      return recordDecision(draft, session, proposal).id;
    });
  }

  /**
   * Casts the ballot of the viewer's organisation on an item of a written procedure, instead of the one it cast before.
   * Answers with the session's id; refuses as {@link record} does.
   */
  castVote(viewer: Viewer, path: string, input: CastVote): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const comment = check.optionalText('comment', input.comment);
      const { session: number, position, vote } = input;
      const session = check.settle(check.numbered('CommitteeSession', number), 'CommitteeSession', String(number));
      const item = session.agenda.find((one) => one.position === position);
      if (!item) throw notFound('AgendaItem', String(position));
      demand(askBallot(draft.plan, session, item, asker));
      const { organisationId } = asker.rights;
      const organisation = draft.plan.get('Organisation', organisationId).shortName;
      const params = { organisation, position, session: number };
      draft.reason = say({ code: 'BALLOT_ON', params }, draft.plan.partnership.contentLanguage);
      const ballots = withBallot(session, { position, organisationId, vote, comment, at: draft.now });
      return draft.update('CommitteeSession', session.id, { ballots }).id;
    });
  }

  /** Stops a decision on a late item while its veto window runs. Answers and refuses as {@link record} does. */
  veto(viewer: Viewer, path: string, input: VetoDecision): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      const { decision: number } = input;
      const decision = check.settle(check.numbered('Decision', number), 'Decision', String(number));
      demand(askVeto(draft.plan, decision, asker));
      return vetoDecision(draft, decision, asker.rights.organisationId, reason).id;
    });
  }
}
