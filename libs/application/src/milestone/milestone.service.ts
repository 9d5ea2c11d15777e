import { Injectable } from '@nestjs/common';
import {
  askAddMilestone,
  askMilestone,
  askMilestoneEdit,
  demand,
  isAdopted,
  MILESTONE_MACHINE,
  nextCode,
  TITLE_LIMIT,
  type MilestoneVerb,
  type NewThing,
} from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { given, InputCheck } from '../input/input-check.js';
import { allowAt } from '../work/allow.js';
import { PartnershipWork, type Outcome } from '../work/partnership-work.js';
import type { AddMilestone, DropMilestone, ReachMilestone, UpdateMilestone } from './milestone.input.js';

/**
 * What people do with milestones. Every method makes one revision and answers with the milestone's id; it refuses, in this
 * order, with INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT or RULE_VIOLATION.
 */
@Injectable()
export class MilestoneService {
  constructor(private readonly work: PartnershipWork) {}

  /** Adds a milestone to an action, in the action's phase unless told otherwise; in an adopted one its due date is its baseline. */
  add(viewer: Viewer, path: string, input: AddMilestone): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const title = check.text('title', input.title, TITLE_LIMIT);
      const dueDate = check.date('dueDate', input.dueDate);
      const verification = check.text('verification', input.verification);
      const action = check.settle(check.find('Action', input.action), 'Action', input.action);
      const phase = input.phase ?? action.phase;
      demand(askAddMilestone(draft.plan, action, asker, phase));
      const code = nextCode(`MS${action.code.slice(1)}`, draft.plan.table('Milestone').with('actionId', action.id));
      const baselineDate = isAdopted(action) ? dueDate : null;
      const fields = { code, actionId: action.id, title, phase, dueDate, baselineDate, verification };
      return draft.insert('Milestone', { ...fields, ...AHEAD }).id;
    });
  }

  /** Changes the fields that are given; the due date after adoption by the coordinator only, with a reason. */
  update(viewer: Viewer, path: string, input: UpdateMilestone): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = {
        title: given(input.title, (title) => check.text('title', title, TITLE_LIMIT)),
        dueDate: given(input.dueDate, (date) => check.date('dueDate', date)),
        verification: given(input.verification, (text) => check.text('verification', text)),
      };
      const reason = check.optionalText('reason', input.reason);
      const milestone = check.settle(check.find('Milestone', input.milestone), 'Milestone', input.milestone);
      allowAt(input.expectedVersion, milestone, askMilestoneEdit(draft.plan, milestone, asker, { ...fields, reason }));
      draft.reason = reason ?? '';
      return draft.update('Milestone', milestone.id, fields).id;
    });
  }

  /** It was reached on a day, today at the latest, as the evidence shows. */
  reach(viewer: Viewer, path: string, input: ReachMilestone): Promise<Outcome> {
    return this.move('reach', viewer, path, input, (check) => ({
      reachedOn: check.pastDate('date', input.date),
      evidence: check.text('evidence', input.evidence),
    }));
  }

  /** It will not be reached any more, for a reason. */
  drop(viewer: Viewer, path: string, input: DropMilestone): Promise<Outcome> {
    return this.move('drop', viewer, path, input, (check) => ({
      dropReason: check.text('reason', input.reason, undefined, 'REASON_REQUIRED'),
    }));
  }

  /** A verb of the milestone's machine; `read` gives what changes besides the status. */
  private move(
    verb: MilestoneVerb,
    viewer: Viewer,
    path: string,
    input: ReachMilestone | DropMilestone,
    read: (check: InputCheck) => Partial<NewThing<'Milestone'>>,
  ): Promise<Outcome> {
    return this.work.change(viewer, input.partnership, path, (draft, asker) => {
      const check = new InputCheck(draft, asker);
      const fields = read(check);
      const milestone = check.settle(check.find('Milestone', input.milestone), 'Milestone', input.milestone);
      allowAt(input.expectedVersion, milestone, askMilestone(verb, draft.plan, milestone, asker));
      draft.reason = fields.dropReason ?? '';
      const status = MILESTONE_MACHINE.line(verb, milestone.status).to;
      return draft.update('Milestone', milestone.id, { ...fields, status }).id;
    });
  }
}

/** What nobody can say yet of a milestone that lies ahead. */
const AHEAD = { status: 'PLANNED', reachedOn: null, evidence: null, dropReason: null } as const;
