import { findingsOf, findingStatement } from '../compliance/compliance.rules.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { gateSubject } from '../gate/gate.rules.js';
import { OPEN_GATE } from '../gate/gate.status.js';
import { say } from '../messages/index.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import type { Statement } from '../shared/verdict.js';
import type { AgendaItemFact, CommitteeSessionFact, DecisionKind } from './committee.facts.js';
import type { DecisionProposal } from './decisions/executor.js';
import { openFollowUps } from './follow-up.rules.js';

/** An item as it is put on an agenda, which gives it its position and knows whether it is late. */
export type NewAgendaItem = Omit<AgendaItemFact, 'position' | 'late'>;

/**
 * The agenda that the plan suggests for a session: gates requested, deliverables submitted whose acceptance is a decision,
 * findings of severity BLOCKER, and open follow-ups.
 */
export function proposeAgenda(plan: Plan, today: LocalDate): AgendaItemFact[] {
  const items = [
    ...gateItems(plan),
    ...deliverableItems(plan, today),
    ...findingItems(plan, today),
    ...followUpItems(plan),
  ];
  return items.map((item, index) => ({ ...item, position: index + 1, late: false }));
}

/** The agenda of a session with one item more; after the agenda was sent the item is late. */
export function withAgendaItem(session: CommitteeSessionFact, item: NewAgendaItem): AgendaItemFact[] {
  const last = Math.max(0, ...session.agenda.map(({ position }) => position));
  return [...session.agenda, { ...item, position: last + 1, late: session.status !== 'PLANNED' }];
}

/**
 * True when a decision is about something that did not stand on the agenda as it was sent (domain.md, "Late items"): one
 * of its subjects, or the decision itself where it has none, is covered by no item of its kind that was there in time. An
 * item without subjects covers all of its kind; ADOPT_PLAN of the whole partnership covers each action.
 */
export function isLate(
  session: Pick<CommitteeSessionFact, 'agenda'>,
  { kind, subjects }: Pick<DecisionProposal, 'kind' | 'subjects'>,
  partnershipCode: string,
): boolean {
  const inTime = session.agenda.filter((item) => item.kind === kind && !item.late);
  if (inTime.length === 0 || inTime.some((item) => item.subjects.length === 0)) return inTime.length === 0;
  const covered = new Set(inTime.flatMap((item) => item.subjects.map(folded)));
  if (kind === 'ADOPT_PLAN' && covered.has(folded(partnershipCode))) return false;
  return subjects.some((subject) => !covered.has(folded(subject)));
}

function folded(subject: string): string {
  return subject.trim().toUpperCase();
}

function gateItems(plan: Plan): NewAgendaItem[] {
  const open = plan.table('Gate').filter((gate) => OPEN_GATE.includes(gate.status));
  const subjectOf = (actionId: string | null): string => gateSubject(plan, plan.find('Action', actionId) ?? null);
  const entries = open.map(({ actionId, to }) => ({ own: actionId === null, subject: subjectOf(actionId), to }));
  entries.sort((left, right) => Number(right.own) - Number(left.own) || compareCodes(left.subject, right.subject));
  return entries.map(({ subject, to }) =>
    item(plan, 'PASS_GATE', [subject], { code: 'AGENDA_GATE', params: { subject, to } }),
  );
}

function deliverableItems(plan: Plan, today: LocalDate): NewAgendaItem[] {
  const coordinatorId = plan.coordinator(today).id;
  const needsDecision = ({ main, leadId }: DeliverableFact): boolean => main || leadId === coordinatorId;
  const waiting = plan.table('Deliverable').with('status', 'SUBMITTED').filter(needsDecision);
  waiting.sort((left, right) => compareCodes(left.code, right.code));
  return waiting.map(({ code: subject, title }) =>
    item(plan, 'ACCEPT_DELIVERABLE', [subject], { code: 'AGENDA_DELIVERABLE', params: { subject, title } }),
  );
}

function findingItems(plan: Plan, today: LocalDate): NewAgendaItem[] {
  const blocking = findingsOf(plan, today).filter((finding) => finding.severity === 'BLOCKER');
  return blocking.map((finding) => item(plan, null, finding.subjects, findingStatement(finding)));
}

function followUpItems(plan: Plan): NewAgendaItem[] {
  return openFollowUps(plan).map(({ text, ownerId, dueDate }) => {
    const owner = plan.get('Organisation', ownerId).shortName;
    return item(plan, null, [], { code: 'AGENDA_FOLLOW_UP', params: { text, owner, dueDate } });
  });
}

/** Titles are kept with the session: they speak the partnership's language, whoever convenes it. */
function item(plan: Plan, kind: DecisionKind | null, subjects: readonly string[], title: Statement): NewAgendaItem {
  return { kind, subjects, title: say(title, plan.partnership.contentLanguage), minutes: null };
}
