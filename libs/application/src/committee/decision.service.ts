import { Injectable } from '@nestjs/common';
import {
  askDecision,
  demand,
  notFound,
  permit,
  recordDecision,
  unknownSubjects,
  type DecisionProposal,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { RecordDecision } from './decision.input.js';

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
      const check = new InputCheck(draft, asker);
      const proposal = readDecision(check, input);
      const found = check.numbered('CommitteeSession', input.session);
      const session = check.settle(found, 'CommitteeSession', String(input.session));
      const unknown = unknownSubjects(check.seen, proposal.kind, proposal.subjects)[0];
      if (unknown !== undefined) throw notFound('subject', unknown);
      demand(permit('recordDecision', asker.rights, false));
      demand(askDecision(draft.plan, session, proposal, asker.today));
      return recordDecision(draft, session, proposal).id;
    });
  }
}

function readDecision(check: InputCheck, input: RecordDecision): DecisionProposal {
  const { kind, outcome, method = 'VOTE', votes, conditions, newLead, plannedStart, plannedEnd } = input;
  if (method !== 'CONSENSUS' && (votes ?? []).length === 0) check.fault('votes', 'VOTES_REQUIRED');
  if (plannedStart && plannedEnd) check.span('plannedEnd', plannedStart, plannedEnd);
  const organisationId = (field: string, name: string): string => check.organisation(field, name)?.id ?? '';
  return {
    kind,
    outcome,
    method: method ?? 'VOTE',
    subjects: input.subjects.map((subject) => subject.trim()),
    text: check.text('text', input.text),
    conditions: (conditions ?? []).map((condition, i) => ({
      text: check.text(`conditions.${i}.text`, condition.text),
      ownerId: organisationId(`conditions.${i}.owner`, condition.owner),
      dueDate: check.date(`conditions.${i}.dueDate`, condition.dueDate),
    })),
    votes: (votes ?? []).map(({ organisation, vote }, i) => ({
      organisationId: organisationId(`votes.${i}.organisation`, organisation),
      vote,
    })),
    overrideReason: check.optionalText('overrideReason', input.overrideReason),
    newLeadId: given(newLead, (name) => organisationId('newLead', name)) ?? null,
    plannedStart: given(plannedStart, (date) => check.date('plannedStart', date)) ?? null,
    plannedEnd: given(plannedEnd, (date) => check.date('plannedEnd', date)) ?? null,
  };
}
