import { anAsker, aPlan, idOf, type ActionFields } from '../../../../tests/support/plan-builder.js';
import type { Plan } from '../plan/plan.js';
import type { By } from '../shared/transition.js';
import type { Verdict } from '../shared/verdict.js';
import { askActionEdit, askProgress, askProposal } from './action-edit.rules.js';
import type { ActionFact } from './action.facts.js';
import { ACTION_STATUSES, type ActionStatus } from './action.status.js';

const lead = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const coordinator = anAsker('Org1', ['COORDINATOR']);
const committee: By = { decidedBy: 'COMMITTEE', today: '2026-06-15' };

const codes = (verdict: Verdict): string[] => verdict.map((reason) => reason.code);

function withAction(fields: ActionFields = {}): { plan: Plan; action: ActionFact } {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', ...fields })
    .build();
  return { plan, action: plan.coded('Action', 'A1.1')! };
}

describe('proposing', () => {
  const plan = aPlan().organisation('Agency', 'Region1', 'REGIONAL_AGENCY').build();
  const dates = { plannedStart: '2026-07-01', plannedEnd: '2026-12-31' };
  const usual = {
    leadId: idOf('Organisation', 'Org2'),
    phase: 'PREPARATION',
    finalPhase: 'INVESTMENT',
    ...dates,
  } as const;

  it.each<[string, By, Partial<Parameters<typeof askProposal>[1]>, string[]]>([
    ['by the lead to be', lead, {}, []],
    ['by the coordinator for anybody', coordinator, {}, []],
    ['by a partner for another', other, {}, ['NOT_LEAD']],
    ['for an agency', coordinator, { leadId: idOf('Organisation', 'Agency') }, ['LEAD_NOT_PARTNER']],
    ['in the open phase', lead, { phase: 'IMPLEMENTATION' }, []],
    ['in a phase that is not open', lead, { phase: 'INVESTMENT' }, ['PHASE_NOT_OPEN']],
    [
      'with an earlier final phase',
      lead,
      { phase: 'IMPLEMENTATION', finalPhase: 'PREPARATION' },
      ['FINAL_PHASE_EARLIER'],
    ],
    ['with reversed dates', lead, { plannedEnd: '2026-06-30' }, ['PLANNED_DATES_REVERSED']],
    ['of a single day', lead, { plannedEnd: '2026-07-01' }, []],
  ])('%s', (_, by, change, expected) => {
    expect(codes(askProposal(plan, { ...usual, ...change }, by))).toEqual(expected);
  });
});

describe('editing', () => {
  it.each(ACTION_STATUSES)('an action that is %s', (status) => {
    const { plan, action } = withAction({ status });
    const ended = ['COMPLETED', 'CANCELLED', 'REJECTED'].includes(status);
    expect(codes(askActionEdit(plan, action, lead))).toEqual(ended ? ['ACTION_ENDED'] : []);
    expect(codes(askActionEdit(plan, action, other))).toEqual(ended ? ['NOT_LEAD', 'ACTION_ENDED'] : ['NOT_LEAD']);
  });

  it.each<[string, By, ActionStatus, Parameters<typeof askActionEdit>[3], string[]]>([
    ['dates of a proposal', lead, 'PROPOSED', { plannedStart: '2026-02-01', plannedEnd: '2027-03-31' }, []],
    ['the end of an adopted one, by its lead', lead, 'PLANNED', { plannedEnd: '2027-03-31' }, ['DUE_DATE_FIXED']],
    ['the end, by the coordinator', coordinator, 'PLANNED', { plannedEnd: '2027-03-31', reason: 'Ill' }, []],
    [
      'the start, which has passed',
      coordinator,
      'PLANNED',
      { plannedStart: '2026-02-01', reason: 'Ill' },
      ['DUE_DATE_PASSED'],
    ],
    ['the end by a decision', committee, 'IN_PROGRESS', { plannedStart: '2026-02-01', plannedEnd: '2027-03-31' }, []],
    ['the end before the start', lead, 'PROPOSED', { plannedEnd: '2025-12-31' }, ['PLANNED_DATES_REVERSED']],
    ['the final phase', lead, 'PLANNED', { finalPhase: 'INVESTMENT' }, []],
  ])('%s', (_, by, status, edit, expected) => {
    const { plan, action } = withAction({ status });
    expect(codes(askActionEdit(plan, action, by, edit))).toEqual(expected);
  });

  it('gives no final phase before the phase', () => {
    const { plan, action } = withAction({ phase: 'IMPLEMENTATION' });
    expect(codes(askActionEdit(plan, action, lead, { finalPhase: 'PREPARATION' }))).toEqual(['FINAL_PHASE_EARLIER']);
  });
});

describe('reporting progress', () => {
  it.each<[ActionStatus, string[]]>([
    ['PROPOSED', ['NOT_STARTED']],
    ['PLANNED', ['NOT_STARTED']],
    ['IN_PROGRESS', []],
    ['ON_HOLD', []],
    ['COMPLETED', ['ACTION_ENDED']],
    ['CANCELLED', ['ACTION_ENDED']],
    ['REJECTED', ['ACTION_ENDED']],
  ])('on an action that is %s: %j', (status, expected) => {
    const { plan, action } = withAction({ status });
    expect(codes(askProgress(plan, action, lead))).toEqual(expected);
    expect(codes(askProgress(plan, action, other))).toEqual(['NOT_LEAD', ...expected]);
  });
});
