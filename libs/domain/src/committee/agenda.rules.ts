import { findingsOf, findingStatement, type Finding } from '../compliance/compliance.rules.js';
import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import { gateSubject } from '../gate/gate.rules.js';
import { OPEN_GATE } from '../gate/gate.status.js';
import { say } from '../messages/index.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { compareCodes } from '../shared/names.js';
import { TITLE_LIMIT } from '../shared/texts.js';
import type { Statement } from '../shared/verdict.js';
import type { AgendaItemFact, CommitteeSessionFact, DecisionKind } from './committee.facts.js';
import { consultedOn } from './consulted.rules.js';
import type { DecisionProposal } from './decisions/executor.js';
import { openFollowUps } from './follow-up.rules.js';

/** An item as it is put on an agenda, which gives it its position and knows whether it is late. */
export type NewAgendaItem = Omit<AgendaItemFact, 'position' | 'late' | 'consultedIds'>;

/**
 * The agenda that the plan suggests for a session: gates requested, deliverables submitted whose acceptance is a decision,
 * findings of severity BLOCKER, and open follow-ups, which are carried over from session to session until they are done.
 *
 * @param findings the findings of the plan on that day, where they are known already.
 */
export function proposeAgenda(
  plan: Plan,
  today: LocalDate,
  findings: readonly Finding[] = findingsOf(plan, today),
): AgendaItemFact[] {
  return numberedAgenda([
    ...gateItems(plan),
    ...deliverableItems(plan, today),
    ...findingItems(plan, findings),
    ...followUpItems(plan),
  ]);
}

/**
 * What is suggested for a session and is not on its agenda yet, numbered from its last item on: minutes that wait for
 * adoption, and what {@link proposeAgenda} finds. Nothing once the session is over.
 */
export function proposedFor(
  plan: Plan,
  session: CommitteeSessionFact,
  today: LocalDate,
  findings?: readonly Finding[],
): AgendaItemFact[] {
  if (!GROWING.includes(session.status)) return [];
  const { code } = plan.partnership;
  const isOn = ({ kind, subjects, title }: AgendaItemFact): boolean =>
    kind === null
      ? session.agenda.some((item) => item.title === title)
      : isCovered(session.agenda, { kind, subjects }, code);
  const suggested = [...numberedAgenda(minutesItems(plan)), ...proposeAgenda(plan, today, findings)];
  const missing = suggested.filter((item) => !isOn(item));
  return numberedAgenda(missing, lastPosition(session) + 1);
}

/** Statuses of sessions whose agenda still grows; what comes after it was sent is late. */
export const GROWING: readonly CommitteeSessionFact['status'][] = ['PLANNED', 'CONVENED', 'IN_SESSION'];

/** Items in their order, none of them late, whatever they were on another agenda. */
export function numberedAgenda(items: readonly NewAgendaItem[], first = 1): AgendaItemFact[] {
  return items.map(({ title, kind, subjects, minutes }, index) => ({
    position: first + index,
    title,
    kind,
    subjects,
    minutes,
    late: false,
  }));
}

/** The agenda as it is sent: each item with the organisations that are asked by it. */
export function sentAgenda(plan: Plan, agenda: readonly AgendaItemFact[]): AgendaItemFact[] {
  return agenda.map((item) => ({ ...item, consultedIds: consultedOn(plan, item) }));
}

/** The agenda of a session with one item more; after the agenda was sent the item is late, and asks those whom it concerns. */
export function withAgendaItem(plan: Plan, session: CommitteeSessionFact, item: NewAgendaItem): AgendaItemFact[] {
  const added = numberedAgenda([item], lastPosition(session) + 1).map((one) => ({
    ...one,
    late: session.status !== 'PLANNED',
  }));
  return [...session.agenda, ...(session.status === 'PLANNED' ? added : sentAgenda(plan, added))];
}

function lastPosition({ agenda }: CommitteeSessionFact): number {
  return Math.max(0, ...agenda.map(({ position }) => position));
}

/**
 * True when a decision is about something that did not stand on the agenda as it was sent (domain.md, "Late items"): one
 * of its subjects, or the decision itself where it has none, is covered by no item of its kind that was there in time. An
 * item without subjects covers all of its kind; ADOPT_PLAN of the whole partnership covers each action.
 */
export function isLate(
  session: Pick<CommitteeSessionFact, 'agenda'>,
  proposal: Pick<DecisionProposal, 'kind' | 'subjects'>,
  partnershipCode: string,
): boolean {
  const inTime = session.agenda.filter((item) => !item.late);
  return !isCovered(inTime, proposal, partnershipCode);
}

function isCovered(
  agenda: readonly AgendaItemFact[],
  { kind, subjects }: Pick<DecisionProposal, 'kind' | 'subjects'>,
  partnershipCode: string,
): boolean {
  const items = agenda.filter((item) => item.kind === kind);
  if (items.length === 0 || items.some((item) => item.subjects.length === 0)) return items.length > 0;
  const covered = new Set(items.flatMap((item) => item.subjects.map(folded)));
  if (kind === 'ADOPT_PLAN' && covered.has(folded(partnershipCode))) return true;
  return subjects.every((subject) => covered.has(folded(subject)));
}

function folded(subject: string): string {
  return subject.trim().toUpperCase();
}

// What the plan suggests

/** Minutes that were circulated and are not adopted; the first thing a committee turns to, if it does not let time adopt them. */
function minutesItems(plan: Plan): NewAgendaItem[] {
  const waiting = plan
    .table('CommitteeSession')
    .filter(({ status, minutesCirculatedAt }) => status === 'CLOSED' && (minutesCirculatedAt ?? null) !== null);
  waiting.sort((left, right) => left.number - right.number);
  return waiting.map(({ number, title }) =>
    item(plan, 'ADOPT_MINUTES', [String(number)], { code: 'AGENDA_MINUTES', params: { number, title } }),
  );
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

function findingItems(plan: Plan, findings: readonly Finding[]): NewAgendaItem[] {
  const blocking = findings.filter((finding) => finding.severity === 'BLOCKER');
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
  const text = say(title, plan.partnership.contentLanguage);
  const short = text.length <= TITLE_LIMIT ? text : `${text.slice(0, TITLE_LIMIT - 1).trimEnd()}…`;
  return { kind, subjects, title: short, minutes: null };
}
