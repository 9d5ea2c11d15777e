import { Injectable } from '@nestjs/common';
import {
  askAgendaItem,
  askAttendance,
  askReconvene,
  askSession,
  attendanceOf,
  checkAttendance,
  demand,
  nextNumber,
  notFound,
  permit,
  proposeAgenda,
  SESSION_MACHINE,
  TITLE_LIMIT,
  unknownSubjects,
  withAgendaItem,
  type AgendaItemFact,
  type CommitteeSessionFact,
  type Draft,
  type NewAgendaItem,
  type NewThing,
  type Plan,
  type SessionVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type {
  AddAgendaItem,
  AgendaItem,
  CancelSession,
  PlanSession,
  RecordAttendance,
  SessionStep,
} from './session.input.js';

/** The longest an item of an agenda may be planned to take: a day. */
const LONGEST_ITEM = 1440;

/**
 * How the coordinator leads a committee session. Every method makes one revision and answers with the session's id; it
 * refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION.
 */
@Injectable()
export class SessionService {
  constructor(private readonly work: PartnershipWork) {}

  /** Plans the next session: a MEETING unless told otherwise. One that reconvenes another takes over its agenda. */
  plan(viewer: Viewer, path: string, input: PlanSession): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const title = check.text('title', input.title, TITLE_LIMIT);
      const date = check.date('date', input.date);
      const items = (input.agenda ?? []).map((item, index) => readItem(check, `agenda.${index}`, item));
      const earlier = findEarlier(check, input.reconvenes);
      knowSubjects(check.seen, items);
      demand(permit('planSession', asker.rights, false));
      if (earlier) demand(askReconvene(draft.plan, earlier, date));
      const session = draft.insert('CommitteeSession', {
        ...NEW,
        number: nextNumber(draft.plan.table('CommitteeSession')),
        title,
        date,
        kind: input.kind ?? 'MEETING',
        reconvenesId: earlier?.id ?? null,
      });
      const agenda = agendaOf(session, items.length > 0 ? items : (earlier?.agenda ?? []));
      return draft.update('CommitteeSession', session.id, { agenda }).id;
    });
  }

  /** Puts one item more on the agenda; after the agenda was sent the item is late. */
  addAgendaItem(viewer: Viewer, path: string, input: AddAgendaItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const item = readItem(check, 'item', input.item);
      const session = settleOn(check, input.session);
      knowSubjects(check.seen, [item]);
      demand(askAgendaItem(session, asker));
      return draft.update('CommitteeSession', session.id, { agenda: withAgendaItem(session, item) }).id;
    });
  }

  /** Sends the agenda; an empty one is filled with what the plan suggests. */
  convene(viewer: Viewer, path: string, input: SessionStep): Promise<Outcome> {
    return this.move('convene', viewer, path, input, (draft, session) => {
      const agenda = session.agenda.length > 0 ? session.agenda : proposeAgenda(draft.plan, draft.today);
      return { agenda, convenedAt: draft.now };
    });
  }

  /** The session begins. */
  open(viewer: Viewer, path: string, input: SessionStep): Promise<Outcome> {
    return this.move('open', viewer, path, input);
  }

  /** Keeps who is there and who stands for whom, instead of what was recorded before. */
  recordAttendance(viewer: Viewer, path: string, input: RecordAttendance): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const idOf = (field: string, name: string): string => check.organisation(field, name)?.id ?? '';
      const present = input.present.map((name, index) => idOf(`present.${index}`, name));
      const proxies = (input.proxies ?? []).map(({ absent, heldBy }, index) => ({
        absentId: idOf(`proxies.${index}.absent`, absent),
        heldById: idOf(`proxies.${index}.heldBy`, heldBy),
      }));
      if (check.sound) check.note(checkAttendance(draft.plan, present, proxies, asker.today));
      const session = settleOn(check, input.session);
      demand(askAttendance(session, asker));
      const attendance = attendanceOf(draft.plan, present, proxies, asker.today);
      return draft.update('CommitteeSession', session.id, { attendance }).id;
    });
  }

  /** The session ends. */
  close(viewer: Viewer, path: string, input: SessionStep): Promise<Outcome> {
    return this.move('close', viewer, path, input);
  }

  /** The session will not be held, for a reason. */
  cancel(viewer: Viewer, path: string, input: CancelSession): Promise<Outcome> {
    return this.move('cancel', viewer, path, input);
  }

  /** A verb of the session's machine; `fields` gives what changes besides the status. */
  private move(
    verb: SessionVerb,
    viewer: Viewer,
    path: string,
    input: SessionStep | CancelSession,
    fields: (draft: Draft, session: CommitteeSessionFact) => Partial<NewThing<'CommitteeSession'>> = () => ({}),
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker, '');
      const reason = 'reason' in input ? check.text('reason', input.reason, undefined, 'REASON_REQUIRED') : null;
      const session = settleOn(check, input.number);
      demand(askSession(verb, draft.plan, session, asker));
      draft.reason = reason ?? '';
      const status = SESSION_MACHINE.line(verb, session.status).to;
      return draft.update('CommitteeSession', session.id, { ...fields(draft, session), cancelReason: reason, status })
        .id;
    });
  }
}

/** A session that nobody has convened yet. */
const NEW = {
  status: 'PLANNED',
  agenda: [],
  attendance: [],
  convenedAt: null,
  cancelReason: null,
  minutes: null,
  chairId: null,
  minutesCirculatedAt: null,
  minutesAdoptedOn: null,
  objections: null,
  ballots: null,
} as const;

function settleOn(check: InputCheck, number: number): CommitteeSessionFact {
  return check.settle(check.numbered('CommitteeSession', number), 'CommitteeSession', String(number));
}

function findEarlier(check: InputCheck, number: Optional<number>): CommitteeSessionFact | undefined {
  if (number !== null && number !== undefined) return settleOn(check, number);
  check.settle();
  return undefined;
}

function readItem(check: InputCheck, field: string, item: AgendaItem): NewAgendaItem {
  return {
    title: check.text(`${field}.title`, item.title, TITLE_LIMIT),
    kind: item.kind ?? null,
    subjects: (item.subjects ?? []).map((subject, i) => check.text(`${field}.subjects.${i}`, subject, TITLE_LIMIT)),
    minutes: given(item.minutes, (minutes) => check.whole(`${field}.minutes`, minutes, 1, LONGEST_ITEM)) ?? null,
  };
}

/** @throws DomainError NOT_FOUND for a subject that no decision of the item's kind can be about */
function knowSubjects(plan: Plan, items: readonly NewAgendaItem[]): void {
  for (const { kind, subjects } of items) {
    const unknown = kind && unknownSubjects(plan, kind, subjects)[0];
    if (unknown) throw notFound('subject', unknown);
  }
}

/** The agenda of a new session: nothing on it is late, whatever it was on another. */
function agendaOf(session: CommitteeSessionFact, items: readonly NewAgendaItem[]): readonly AgendaItemFact[] {
  let agenda: readonly AgendaItemFact[] = [];
  for (const { title, kind, subjects, minutes } of items) {
    agenda = withAgendaItem({ ...session, agenda }, { title, kind, subjects, minutes });
  }
  return agenda;
}
