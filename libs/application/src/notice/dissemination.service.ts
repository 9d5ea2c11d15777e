import { Injectable } from '@nestjs/common';
import {
  askDissemination,
  askPlanDissemination,
  demand,
  DISSEMINATION_MACHINE,
  TITLE_LIMIT,
  type DisseminationVerb,
  type NewThing,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { InputCheck } from '../input/input-check.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { CancelDissemination, HoldDissemination, MoveDissemination, PlanDissemination } from './notice.input.js';

/** The most people that come to one session. */
const LARGEST_SESSION = 1_000_000;

type OfDissemination = MoveDissemination | HoldDissemination | CancelDissemination;

/**
 * What authorities do to pass on what was achieved (concept note n. 592). Every method makes one revision and answers with
 * the session's id; it refuses, in this order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN or RULE_VIOLATION.
 */
@Injectable()
export class DisseminationService {
  constructor(private readonly work: PartnershipWork) {}

  plan(viewer: Viewer, path: string, input: PlanDissemination): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const organisation = check.organisation('organisation', input.organisation);
      const title = check.text('title', input.title, TITLE_LIMIT);
      const date = check.date('date', input.date);
      const deliverableIds = mainDeliverables(check, input.deliverables ?? []);
      check.settle();
      const organisationId = organisation!.id;
      demand(askPlanDissemination(draft.plan, organisationId, asker));
      const fields = { organisationId, title, date, deliverableIds };
      return draft.insert('DisseminationSession', { ...fields, ...AHEAD }).id;
    });
  }

  /** It takes place on another day. */
  moveTo(viewer: Viewer, path: string, input: MoveDissemination): Promise<Outcome> {
    return this.go('move', viewer, path, input, (check) => ({
      fields: { date: check.date('date', input.date) },
      reason: check.optionalText('reason', input.reason),
    }));
  }

  /** It was held, today at the latest. */
  hold(viewer: Viewer, path: string, input: HoldDissemination): Promise<Outcome> {
    return this.go('hold', viewer, path, input, (check) => ({
      fields: {
        date: check.pastDate('date', input.date),
        participants: check.whole('participants', input.participants, 0, LARGEST_SESSION),
        summary: check.text('summary', input.summary),
      },
    }));
  }

  cancel(viewer: Viewer, path: string, input: CancelDissemination): Promise<Outcome> {
    return this.go('cancel', viewer, path, input, (check) => {
      const reason = check.text('reason', input.reason, undefined, 'REASON_REQUIRED');
      return { fields: { cancelReason: reason }, reason };
    });
  }

  /** A verb of the session's machine; `read` gives what changes besides the status, and why. */
  private go(
    verb: DisseminationVerb,
    viewer: Viewer,
    path: string,
    input: OfDissemination,
    read: (check: InputCheck) => { fields: Partial<NewThing<'DisseminationSession'>>; reason?: string | null },
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const { fields, reason } = read(check);
      const found = check.byId('DisseminationSession', input.dissemination);
      const session = check.settle(found, 'DisseminationSession', input.dissemination);
      demand(askDissemination(verb, draft.plan, session, asker));
      draft.reason = reason ?? '';
      const status = DISSEMINATION_MACHINE.line(verb, session.status).to;
      return draft.update('DisseminationSession', session.id, { ...fields, status }).id;
    });
  }
}

/** The ids of main deliverables, each once, as far as the asker may see them. */
function mainDeliverables(check: InputCheck, codes: readonly string[]): string[] {
  const ids = codes.map((code, index) => {
    const found = check.find('Deliverable', code);
    if (!found?.main) check.fault(`deliverables.${index}`, 'NOT_A_MAIN_DELIVERABLE', { code: code.slice(0, 100) });
    return found?.id ?? '';
  });
  ids.forEach((id, index) => {
    if (id && ids.indexOf(id) < index) {
      check.fault(`deliverables.${index}`, 'DUPLICATE_VALUE', { value: codes[index]! });
    }
  });
  return ids;
}

/** What nobody can say yet of a session that lies ahead. */
const AHEAD = { status: 'PLANNED', participants: null, summary: null, cancelReason: null } as const;
