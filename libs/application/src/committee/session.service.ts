import { Injectable } from '@nestjs/common';
import {
  askAgendaItem,
  askAttendance,
  askReconvene,
  askSession,
  askUpdateAgenda,
  attendanceOf,
  checkAttendance,
  demand,
  nextNumber,
  numberedAgenda,
  permit,
  proposeAgenda,
  sentAgenda,
  SESSION_MACHINE,
  TITLE_LIMIT,
  withAgendaItem,
  type CommitteeSessionFact,
  type Draft,
  type NewThing,
  type OrganisationFact,
  type SessionVerb,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck, type Optional } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import { knownItems, readItem, readItems } from './agenda-items.js';
import type {
  AddAgendaItem,
  CancelSession,
  PlanSession,
  RecordAttendance,
  SessionStep,
  UpdateAgenda,
} from './session.input.js';

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
      const read = readItems(check, 'agenda', input.agenda ?? []);
      if (read.length > 0 && (input.reconvenes ?? null) !== null) check.fault('agenda', 'RECONVENED_AGENDA');
      const chairId = readChair(check, input.chair, draft.plan.voters(asker.today));
      const earlier = findEarlier(check, input.reconvenes);
      const items = knownItems(check.seen, read);
      demand(permit('planSession', asker.rights, false));
      if (earlier) demand(askReconvene(draft.plan, earlier, date));
      return draft.insert('CommitteeSession', {
        ...NEW,
        number: nextNumber(draft.plan.table('CommitteeSession')),
        title,
        date,
        kind: input.kind ?? 'MEETING',
        agenda: numberedAgenda(earlier?.agenda ?? items),
        chairId,
        reconvenesId: earlier?.id ?? null,
      }).id;
    });
  }

  /** Puts one item more on the agenda; after the agenda was sent the item is late. */
  addAgendaItem(viewer: Viewer, path: string, input: AddAgendaItem): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const read = readItem(check, 'item', input.item);
      const session = settleOn(check, input.session);
      const [item] = knownItems(check.seen, [read]);
      demand(askAgendaItem(draft.plan, session, asker));
      return draft.update('CommitteeSession', session.id, { agenda: withAgendaItem(draft.plan, session, item!) }).id;
    });
  }

  /** Replaces the agenda of a session that was not convened yet. Refuses with CONFLICT, too. */
  updateAgenda(viewer: Viewer, path: string, input: UpdateAgenda): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const read = readItems(check, 'agenda', input.agenda);
      const session = settleOn(check, input.session);
      const items = knownItems(check.seen, read);
      const verdict = askUpdateAgenda(draft.plan, session, asker);
      allowAt(input.expectedVersion, { ...session, code: session.title }, verdict);
      return draft.update('CommitteeSession', session.id, { agenda: numberedAgenda(items) }).id;
    });
  }

  /** Sends the agenda, which asks those who are consulted; an empty one is filled with what the plan suggests. */
  convene(viewer: Viewer, path: string, input: SessionStep): Promise<Outcome> {
    return this.move('convene', viewer, path, input, (draft, { agenda, reconvenesId }) => {
      const fill = agenda.length === 0 && reconvenesId === null;
      const items = fill ? proposeAgenda(draft.plan, draft.today) : agenda;
      return { agenda: sentAgenda(draft.plan, items), convenedAt: draft.now };
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
  attendance: [],
  convenedAt: null,
  cancelReason: null,
  minutes: null,
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

/** The id of the voter that is to chair; null for the coordinator, who chairs unless the session names another. */
function readChair(check: InputCheck, name: Optional<string>, voters: readonly OrganisationFact[]): string | null {
  const chair = given(name, (text) => check.organisation('chair', text));
  if (!chair) return null;
  if (!voters.some(({ id }) => id === chair.id)) {
    check.fault('chair', 'NOT_A_VOTER', { organisation: chair.shortName });
  }
  return chair.id;
}
