import {
  demand,
  notFound,
  permit,
  unknownSubjects,
  type Asker,
  type CommitteeSessionFact,
  type DecisionProposal,
  type Draft,
} from '@roadbook/domain';
import { given, InputCheck } from '../input/input-check.js';
import type { RecordDecision } from './decision.input.js';

/** The session and the proposal of an input. @throws DomainError INVALID_INPUT, NOT_FOUND or FORBIDDEN, in this order */
export function proposed(
  draft: Draft,
  asker: Asker,
  input: RecordDecision,
): { readonly session: CommitteeSessionFact; readonly proposal: DecisionProposal } {
  const check = new InputCheck(draft, asker);
  const found = check.numbered('CommitteeSession', input.session);
  const proposal = readDecision(check, input, found?.kind === 'WRITTEN_PROCEDURE');
  const session = check.settle(found, 'CommitteeSession', String(input.session));
  const unknown = unknownSubjects(check.seen, proposal.kind, proposal.subjects)[0];
  if (unknown !== undefined) throw notFound('subject', unknown);
  demand(permit('recordDecision', asker.rights, false));
  return { session, proposal };
}

/** @param written whether it is taken by written procedure, where votes come as ballots and need not be given */
function readDecision(check: InputCheck, input: RecordDecision, written: boolean): DecisionProposal {
  const { kind, outcome, method = 'VOTE', votes, conditions, newLead, plannedStart, plannedEnd } = input;
  if (!written && method !== 'CONSENSUS' && (votes ?? []).length === 0) check.fault('votes', 'VOTES_REQUIRED');
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
