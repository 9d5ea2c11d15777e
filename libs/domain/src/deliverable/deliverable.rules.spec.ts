import { anAsker, aPlan } from '../../../../tests/support/plan-builder.js';
import { ACTION_STATUSES, type ActionStatus } from '../action/action.status.js';
import type { Plan } from '../plan/plan.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { DeliverableFact } from './deliverable.facts.js';
import {
  askAddDeliverable,
  askDeliverable,
  askDeliverableEdit,
  deliverableTransitions,
  REVIEW_VERBS,
  wasSubmitted,
} from './deliverable.rules.js';
import {
  DELIVERABLE_MACHINE,
  DELIVERABLE_STATUSES,
  type DeliverableStatus,
  type DeliverableVerb,
} from './deliverable.status.js';

const actionLead = anAsker('Org2', ['PARTNER']);
const ownLead = anAsker('Org4', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR', 'PARTNER']);
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

type Given = Partial<DeliverableFact> & { lead?: string; actionStatus?: ActionStatus };

/** A deliverable led by Org4 of an action led by Org2. */
function withDeliverable({ actionStatus = 'IN_PROGRESS', ...fields }: Given = {}): {
  plan: Plan;
  deliverable: DeliverableFact;
} {
  const builder = aPlan().action({ lead: 'Org2', status: actionStatus });
  const plan = builder.deliverable({ lead: 'Org4', ...fields }).build();
  return { plan, deliverable: plan.table('Deliverable').rows()[0]! };
}

const SOURCES: Readonly<Record<DeliverableVerb, readonly DeliverableStatus[]>> = {
  saveDraft: ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'],
  submit: ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'],
  accept: ['SUBMITTED'],
  acceptWithConditions: ['SUBMITTED'],
  requestRevision: ['SUBMITTED'],
};

describe('every verb of a deliverable in every status', () => {
  const cells = DELIVERABLE_MACHINE.verbs.flatMap((verb) =>
    DELIVERABLE_STATUSES.map((status) => [verb, status] as const),
  );

  it.each(cells)('%s in %s', (verb, status) => {
    const { plan, deliverable } = withDeliverable({ status });
    const expected = SOURCES[verb].includes(status) ? [] : ['WRONG_STATE'];
    const review = verb !== 'saveDraft' && verb !== 'submit';
    const ask = (by: By): string[] => codes(askDeliverable(verb, plan, deliverable, by));
    expect(ask(coordinator)).toEqual(expected);
    expect(ask(committee)).toEqual(expected);
    for (const by of [actionLead, ownLead]) expect(ask(by)).toEqual(review ? ['NOT_YOUR_ROLE', ...expected] : expected);
    expect(ask(other)).toEqual([review ? 'NOT_YOUR_ROLE' : 'NOT_LEAD', ...expected]);
    expect(ask({ ...coordinator, past: true })).toEqual(['PAST', ...expected]);
  });
});

describe('accepting a submitted deliverable', () => {
  const ALONE: string[] = [];
  const DECISION = ['NEEDS_DECISION'];

  it.each<[string, Given, string[]]>([
    ["that is not main and another's: the coordinator alone", {}, ALONE],
    ['that is main: a decision', { main: true }, DECISION],
    ["of the coordinator's own organisation: a decision", { lead: 'Org1' }, DECISION],
    ['that is both: one reason', { lead: 'Org1', main: true }, DECISION],
  ])('%s', (_, fields, expected) => {
    const { plan, deliverable } = withDeliverable({ status: 'SUBMITTED', ...fields });
    for (const verb of ['accept', 'acceptWithConditions'] as const) {
      const verdict = askDeliverable(verb, plan, deliverable, coordinator);
      expect(codes(verdict)).toEqual(expected);
      for (const reason of verdict) expect(reason.params).toEqual({ kind: 'ACCEPT_DELIVERABLE' });
      expect(askDeliverable(verb, plan, deliverable, committee)).toEqual([]);
    }
    expect(askDeliverable('requestRevision', plan, deliverable, coordinator)).toEqual([]);
  });

  it('has a verb for every outcome of a review', () => {
    expect(REVIEW_VERBS).toEqual({
      ACCEPTED: 'accept',
      ACCEPTED_WITH_CONDITIONS: 'acceptWithConditions',
      REVISION_REQUESTED: 'requestRevision',
    });
  });
});

describe('versions', () => {
  it.each<[ActionStatus, string[]]>([
    ['PROPOSED', ['ACTION_NOT_ADOPTED']],
    ['PLANNED', []],
    ['IN_PROGRESS', []],
    ['ON_HOLD', []],
    ['COMPLETED', ['ACTION_ENDED']],
    ['CANCELLED', ['ACTION_ENDED']],
    ['REJECTED', ['ACTION_ENDED']],
  ])('for an action that is %s: %j', (actionStatus, expected) => {
    const { plan, deliverable } = withDeliverable({ actionStatus });
    expect(codes(askDeliverable('saveDraft', plan, deliverable, ownLead))).toEqual(expected);
    expect(codes(askDeliverable('submit', plan, deliverable, ownLead))).toEqual(expected);
  });

  it.each([
    ['2026-06-30', ['url or fileId']],
    ['2026-07-01', ['url or fileId', 'lateReason']],
  ])('submitted on %s, due on 2026-06-30, ask for %j', (today, requires) => {
    const { plan, deliverable } = withDeliverable();
    const transitions = deliverableTransitions(plan, deliverable, anAsker('Org4', ['PARTNER'], today));
    expect(transitions.map((one) => one.name)).toEqual(DELIVERABLE_MACHINE.verbs);
    expect(transitions.find((one) => one.name === 'submit')).toEqual({
      name: 'submit',
      to: 'SUBMITTED',
      allowed: true,
      blockers: [],
      requires,
    });
    expect(transitions.find((one) => one.name === 'saveDraft')!.requires).toEqual(['url or fileId']);
  });

  it('of which only submitted ones count as submitted', () => {
    const drafted = aPlan().action().deliverable().version({ draft: true }).build();
    const submitted = aPlan().action().deliverable().version().version({ draft: true }).build();
    const first = (plan: Plan): DeliverableFact => plan.table('Deliverable').rows()[0]!;
    expect(wasSubmitted(drafted, first(drafted))).toBe(false);
    expect(wasSubmitted(submitted, first(submitted))).toBe(true);
  });
});

describe('adding a deliverable', () => {
  it.each(ACTION_STATUSES)('to an action that is %s', (status) => {
    const plan = aPlan().action({ lead: 'Org2', status }).build();
    const ended = ['COMPLETED', 'CANCELLED', 'REJECTED'].includes(status);
    expect(codes(askAddDeliverable(plan, plan.actions()[0]!, actionLead))).toEqual(ended ? ['ACTION_ENDED'] : []);
    expect(codes(askAddDeliverable(plan, plan.actions()[0]!, ownLead))).toContain('NOT_LEAD');
  });

  it('is for phases that the action enters', () => {
    const plan = aPlan().action({ lead: 'Org2' }).build();
    expect(codes(askAddDeliverable(plan, plan.actions()[0]!, actionLead, 'IMPLEMENTATION'))).toEqual([
      'PHASE_BEYOND_FINAL',
    ]);
  });
});

describe('editing a deliverable', () => {
  const move = { dueDate: '2026-07-31', reason: 'Strike' };

  it.each<[string, By, Given, Parameters<typeof askDeliverableEdit>[3], string[]]>([
    ['by its lead', ownLead, {}, {}, []],
    ["by its action's lead", actionLead, { status: 'DRAFT' }, {}, []],
    ['by another', other, {}, {}, ['NOT_LEAD']],
    ['after a revision was requested', ownLead, { status: 'REVISION_REQUESTED' }, {}, []],
    ['under review', ownLead, { status: 'SUBMITTED' }, {}, ['WRONG_STATE']],
    ['once accepted', ownLead, { status: 'ACCEPTED' }, {}, ['WRONG_STATE']],
    ['of a completed action', ownLead, { actionStatus: 'COMPLETED' }, {}, ['ACTION_ENDED']],
    ['its date before adoption', ownLead, { actionStatus: 'PROPOSED' }, move, []],
    ['its date after adoption', ownLead, {}, move, ['DUE_DATE_FIXED']],
    ['its date by the coordinator', coordinator, {}, move, []],
    ['its date, overdue', coordinator, { dueDate: '2026-06-01' }, move, ['DUE_DATE_PASSED']],
    ['its date by a decision', committee, { dueDate: '2026-06-01' }, move, []],
  ])('%s', (_, by, fields, edit, expected) => {
    const { plan, deliverable } = withDeliverable(fields);
    expect(codes(askDeliverableEdit(plan, deliverable, by, edit))).toEqual(expected);
  });

  it('leaves the date alone once a version was submitted', () => {
    const plan = aPlan().action({ lead: 'Org2' }).deliverable({ status: 'REVISION_REQUESTED' }).version().build();
    const verdict = askDeliverableEdit(plan, plan.table('Deliverable').rows()[0]!, coordinator, move);
    expect(codes(verdict)).toEqual(['DUE_DATE_SUBMITTED']);
  });
});
