import {
  ask,
  condition,
  decide,
  draftOf,
  inSession,
  minutesSaying,
  proposal,
  refusals,
  TODAY,
} from '../../../../../tests/support/decisions.js';
import { idOf, type PlanBuilder } from '../../../../../tests/support/plan-builder.js';
import type { DecisionProposal } from '../decision.rules.js';
import { BOOKKEEPING, type Fields } from '../../plan/change.js';
import type { Plan } from '../../plan/plan.js';
import { THING_NAMES, type ThingName, type Things } from '../../plan/things.js';

const revoke = (number = 1): DecisionProposal => proposal('REVOKE_DECISION', [String(number)]);
const conditional = { outcome: 'APPROVED_WITH_CONDITIONS', conditions: [condition('Do it well')] } as const;

/** What a plan says, decisions and bookkeeping left out. */
function content(plan: Plan): unknown {
  const rowsOf = (name: ThingName): Fields[] => plan.table(name).rows() as unknown as Fields[];
  const bare = (row: Fields): Fields =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !BOOKKEEPING.includes(key)));
  return THING_NAMES.filter((name) => name !== 'Decision').map((name) => rowsOf(name).map(bare));
}

/** The plan a year after, where someone has changed a thing. */
function changed<Name extends ThingName>(plan: Plan, thing: Name, id: string, fields: Partial<Things[Name]>): Plan {
  const draft = draftOf(plan, '2026-06-16');
  draft.update(thing, id, fields);
  return draft.finish().plan;
}

function full(): PlanBuilder {
  const builder = inSession()
    .organisation('New', 'Region1', null)
    .session({ number: 2, status: 'CLOSED', minutes: minutesSaying('We met.') });
  builder.action({ code: 'A1.1', status: 'PROPOSED' }).milestone().deliverable();
  builder.action({
    code: 'A1.2',
    status: 'IN_PROGRESS',
    finalPhase: 'INVESTMENT',
    lead: 'Org2',
    with: { Org3: 'SUPPORT' },
  });
  builder.milestone().deliverable({ status: 'SUBMITTED' });
  return builder.gate({ action: 'A1.2' });
}

const override = { overrideReason: 'In time' };
const A12 = idOf('Action', 'A1.2');

describe('REVOKE_DECISION', () => {
  it.each<[string, DecisionProposal]>([
    ['ADOPT_PLAN', proposal('ADOPT_PLAN', ['A1.1', 'A1.2'])],
    ['ADOPT_ACTION', proposal('ADOPT_ACTION', ['A1.1'])],
    ['REJECT_ACTION', proposal('REJECT_ACTION', ['A1.1'])],
    ['CANCEL_ACTION', proposal('CANCEL_ACTION', ['A1.2'])],
    ['PASS_GATE', proposal('PASS_GATE', ['A1.2'], { ...override, ...conditional })],
    ['ACCEPT_DELIVERABLE', proposal('ACCEPT_DELIVERABLE', ['D1.2.1'], conditional)],
    ['REBASELINE', proposal('REBASELINE', ['A1.2'], { plannedEnd: '2027-03-31' })],
    ['CHANGE_LEAD', proposal('CHANGE_LEAD', ['A1.2'], { newLeadId: idOf('Organisation', 'Org3') })],
    ['ADMIT_MEMBER', proposal('ADMIT_MEMBER', ['New'])],
    ['END_MEMBERSHIP', proposal('END_MEMBERSHIP', ['Org4'])],
    ['ADOPT_MINUTES', proposal('ADOPT_MINUTES', ['2'])],
    ['OTHER', proposal('OTHER', ['Logo'], conditional)],
  ])('undoes all that %s did', (_, asked) => {
    const before = full().build();
    const { plan: done } = decide(before, asked);
    const { plan: undone, decision } = decide(done, revoke());
    expect(content(undone)).toEqual(content(before));
    expect(undone.table('Decision').first('number', 1)?.effect).toBe('REVOKED');
    expect(decision).toMatchObject({ number: 2, effect: 'EXECUTED' });
    expect(refusals(undone, revoke())).toEqual(['ALREADY_DONE']);
  });

  it('undoes it in a later revision, too, and only there', () => {
    const { plan: done } = decide(full().build(), proposal('PASS_GATE', ['A1.2'], override));
    const { plan: undone } = decide(changed(done, 'Action', A12, { title: 'Other words' }), revoke(), '2026-06-20');
    expect(undone.get('Action', A12)).toMatchObject({ phase: 'PREPARATION', title: 'Other words' });
    expect(undone.get('Gate', idOf('Gate', 1))).toMatchObject({
      status: 'REQUESTED',
      decisionId: null,
      criteria: null,
    });
  });

  it('leaves a follow-up that is done', () => {
    const asked = proposal('OTHER', [], { ...conditional, conditions: [condition('One'), condition('Two')] });
    const { plan: done } = decide(full().build(), asked);
    const [first] = done.table('FollowUp').rows();
    const { plan: undone } = decide(changed(done, 'FollowUp', first!.id, { doneOn: TODAY }), revoke());
    expect(undone.table('FollowUp').rows()).toMatchObject([{ text: 'One' }]);
  });

  it('says what has changed since', () => {
    const { plan: done } = decide(full().build(), proposal('ADOPT_ACTION', ['A1.1']));
    const started = changed(done, 'Action', idOf('Action', 'A1.1'), {
      status: 'IN_PROGRESS',
      baselineEnd: '2027-01-31',
    });
    expect(ask(started, revoke())).toEqual([
      { code: 'CHANGED_SINCE', params: { subject: 'A1.1', field: 'status' } },
      { code: 'CHANGED_SINCE', params: { subject: 'A1.1', field: 'baselineEnd' } },
    ]);
  });

  it.each<[string, DecisionProposal, (plan: Plan) => Plan, string[]]>([
    [
      'an action that went on to its end',
      proposal('PASS_GATE', ['A1.2'], override),
      (plan) => changed(plan, 'Action', A12, { status: 'COMPLETED' }),
      ['CHANGED_SINCE'],
    ],
    [
      'a deliverable whose action went on to its end',
      proposal('ACCEPT_DELIVERABLE', ['D1.2.1']),
      (plan) => changed(plan, 'Action', A12, { status: 'COMPLETED' }),
      ['CHANGED_SINCE'],
    ],
    [
      'a member that leads by now',
      proposal('ADMIT_MEMBER', ['New']),
      (plan) => changed(plan, 'Action', A12, { leadId: idOf('Organisation', 'New') }),
      ['LEADS_LIVE_ACTIONS'],
    ],
    [
      'a former member that is back',
      proposal('END_MEMBERSHIP', ['Org4']),
      (plan) => decide(plan, proposal('ADMIT_MEMBER', ['Org4'], { method: 'CONSENSUS', votes: [] }), '2026-06-16').plan,
      ['CHANGED_SINCE'],
    ],
    [
      'a gate that was followed by a request for the next',
      proposal('PASS_GATE', ['A1.2'], override),
      (plan) => {
        const draft = draftOf(plan);
        const phases = { from: 'IMPLEMENTATION', to: 'INVESTMENT', status: 'REQUESTED' } as const;
        const request = { requestedAt: draft.now, requestedById: 'account', decisionId: null, criteria: null };
        draft.insert('Gate', { actionId: A12, ...phases, ...request });
        return draft.finish().plan;
      },
      ['CHANGED_SINCE'],
    ],
  ])('is refused for %s', (_, asked, since, codes) => {
    const { plan: done } = decide(full().build(), asked);
    expect(refusals(since(done), revoke())).toEqual(codes);
  });

  it('is refused for the partnership’s phase once actions are in it', () => {
    const before = inSession({ partnership: { phase: 'PREPARATION' } })
      .action()
      .gate()
      .build();
    const { plan: done } = decide(before, proposal('PASS_GATE', ['P'], override));
    const entered = changed(done, 'Action', idOf('Action', 'A1.1'), {
      phase: 'IMPLEMENTATION',
      finalPhase: 'IMPLEMENTATION',
    });
    expect(ask(entered, revoke())).toEqual([{ code: 'ACTIONS_AHEAD', params: { subject: '1', codes: ['A1.1'] } }]);
  });

  it.each([
    ['refused', { effect: 'NONE', outcome: 'REFUSED' }, ['NOT_EXECUTED']],
    ['pending', { effect: 'PENDING' }, ['NOT_EXECUTED']],
    ['a revocation', { kind: 'REVOKE_DECISION' }, ['CANNOT_REVOKE']],
    ['a closing', { kind: 'CLOSE_PARTNERSHIP' }, ['CANNOT_REVOKE']],
  ] as const)('is refused for a decision that is %s', (_, fields, codes) => {
    expect(refusals(inSession().decision(fields).build(), revoke())).toEqual(codes);
  });
});
