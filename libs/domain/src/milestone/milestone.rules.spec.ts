import { anAsker, aPlan } from '../../../../tests/support/plan-builder.js';
import { ACTION_STATUSES, type ActionStatus } from '../action/action.status.js';
import type { Plan } from '../plan/plan.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import type { MilestoneFact } from './milestone.facts.js';
import { askAddMilestone, askMilestone, askMilestoneEdit, milestoneTransitions } from './milestone.rules.js';
import { MILESTONE_MACHINE, MILESTONE_STATUSES, type MilestoneStatus, type MilestoneVerb } from './milestone.status.js';

const lead = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR']);
const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

function withMilestone(
  status: MilestoneStatus,
  actionStatus: ActionStatus = 'IN_PROGRESS',
): { plan: Plan; milestone: MilestoneFact } {
  const plan = aPlan().action({ lead: 'Org2', status: actionStatus }).milestone({ status }).build();
  return { plan, milestone: plan.table('Milestone').rows()[0]! };
}

describe('every verb of a milestone in every status', () => {
  const cells = MILESTONE_MACHINE.verbs.flatMap((verb) => MILESTONE_STATUSES.map((status) => [verb, status] as const));

  it.each(cells)('%s in %s', (verb, status) => {
    const { plan, milestone } = withMilestone(status);
    const expected = status === 'PLANNED' ? [] : ['WRONG_STATE'];
    expect(codes(askMilestone(verb, plan, milestone, lead))).toEqual(expected);
    expect(codes(askMilestone(verb, plan, milestone, coordinator))).toEqual(expected);
    expect(codes(askMilestone(verb, plan, milestone, other))).toEqual(['NOT_LEAD', ...expected]);
    expect(codes(askMilestone(verb, plan, milestone, { ...lead, past: true }))).toEqual(['PAST', ...expected]);
  });

  it.each<[ActionStatus, string[], string[]]>([
    ['PROPOSED', ['ACTION_NOT_ADOPTED'], []],
    ['PLANNED', [], []],
    ['IN_PROGRESS', [], []],
    ['ON_HOLD', [], []],
    ['COMPLETED', ['ACTION_ENDED'], ['ACTION_ENDED']],
    ['CANCELLED', ['ACTION_ENDED'], ['ACTION_ENDED']],
    ['REJECTED', ['ACTION_ENDED'], ['ACTION_ENDED']],
  ])('of an action that is %s: reach %j, drop %j', (actionStatus, reach, drop) => {
    const { plan, milestone } = withMilestone('PLANNED', actionStatus);
    expect(codes(askMilestone('reach', plan, milestone, lead))).toEqual(reach);
    expect(codes(askMilestone('drop', plan, milestone, lead))).toEqual(drop);
  });

  it('is listed with its inputs, by the very rule', () => {
    const { plan, milestone } = withMilestone('PLANNED');
    expect(milestoneTransitions(plan, milestone, lead)).toEqual([
      { name: 'reach', to: 'REACHED', allowed: true, blockers: [], requires: ['date', 'evidence'] },
      { name: 'drop', to: 'DROPPED', allowed: true, blockers: [], requires: ['reason'] },
    ]);
    for (const one of milestoneTransitions(plan, milestone, other)) {
      expect(one.blockers).toEqual(askMilestone(one.name as MilestoneVerb, plan, milestone, other));
    }
  });
});

describe('adding a milestone', () => {
  it.each(ACTION_STATUSES)('to an action that is %s', (status) => {
    const plan = aPlan().action({ lead: 'Org2', status }).build();
    const ended = ['COMPLETED', 'CANCELLED', 'REJECTED'].includes(status);
    expect(codes(askAddMilestone(plan, plan.actions()[0]!, lead))).toEqual(ended ? ['ACTION_ENDED'] : []);
    expect(codes(askAddMilestone(plan, plan.actions()[0]!, other))).toContain('NOT_LEAD');
  });

  it('is for phases that the action enters', () => {
    const plan = aPlan().action({ lead: 'Org2', finalPhase: 'IMPLEMENTATION' }).build();
    const ask = (phase: MilestoneFact['phase']): string[] =>
      codes(askAddMilestone(plan, plan.actions()[0]!, lead, phase));
    expect([ask('PREPARATION'), ask('IMPLEMENTATION'), ask('INVESTMENT')]).toEqual([[], [], ['PHASE_BEYOND_FINAL']]);
  });
});

describe('editing a milestone', () => {
  const move = { dueDate: '2026-07-31', reason: 'Strike' };

  it.each<[string, By, MilestoneStatus, ActionStatus, Parameters<typeof askMilestoneEdit>[3], string[]]>([
    ['its title, by its lead', lead, 'PLANNED', 'IN_PROGRESS', {}, []],
    ['by another', other, 'PLANNED', 'IN_PROGRESS', {}, ['NOT_LEAD']],
    ['once reached', lead, 'REACHED', 'IN_PROGRESS', {}, ['WRONG_STATE']],
    ['of a cancelled action', lead, 'PLANNED', 'CANCELLED', {}, ['ACTION_ENDED']],
    ['its date before adoption', lead, 'PLANNED', 'PROPOSED', move, []],
    ['its date after adoption', lead, 'PLANNED', 'PLANNED', move, ['DUE_DATE_FIXED']],
    ['its date by the coordinator', coordinator, 'PLANNED', 'PLANNED', move, []],
    ['without a reason', coordinator, 'PLANNED', 'PLANNED', { dueDate: '2026-07-31' }, ['DUE_DATE_NEEDS_REASON']],
    [
      'by a decision',
      { decidedBy: 'COMMITTEE', today: '2026-12-31' },
      'PLANNED',
      'PLANNED',
      { dueDate: '2027-01-31' },
      [],
    ],
  ])('%s', (_, by, status, actionStatus, edit, expected) => {
    const { plan, milestone } = withMilestone(status, actionStatus);
    expect(codes(askMilestoneEdit(plan, milestone, by, edit))).toEqual(expected);
  });
});
