import {
  ask,
  condition,
  decide,
  draftOf,
  inSession,
  proposal,
  refusals,
  TODAY,
  votes,
} from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { DEFAULT_SETTINGS } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { DECISION_KINDS, type AgendaItemFact, type DecisionFact, type DecisionKind } from './committee.facts.js';
import { recordDecision, subjectNames, unknownSubjects } from './decision.rules.js';
import { EXECUTORS } from './decisions/index.js';
import { SESSION_STATUSES } from './session.status.js';
import { askPending, askVeto, decisionTransitions, executePending, settlePending, vetoDecision } from './veto.rules.js';

const adopt = proposal('ADOPT_ACTION', ['A1.1']);
const codeOf = ({ code }: { readonly code: string }): string => code;
const proposed = (builder: PlanBuilder = inSession()): Plan =>
  builder.action({ code: 'A1.1', status: 'PROPOSED' }).build();

describe('whether a session may decide', () => {
  it.each(SESSION_STATUSES.map((status) => [status]))('a session that is %s', (status) => {
    const plan = proposed(aPlan().session({ status, present: ['Org1', 'Org2', 'Org3', 'Org4'] }));
    expect(refusals(plan, adopt)).toEqual(status === 'IN_SESSION' ? [] : ['SESSION_NOT_OPEN']);
  });

  it('without a quorum, says how many are missing, even to refuse', () => {
    const plan = proposed(aPlan().session({ status: 'IN_SESSION', present: ['Org1', 'Org2'] }));
    const asked = { ...adopt, outcome: 'REFUSED', votes: [] } as const;
    expect(ask(plan, asked)).toEqual([{ code: 'NO_QUORUM', params: { required: 3, present: 2 } }]);
  });

  it.each<[string, DecisionKind, string[], boolean, string[]]>([
    ['needs only those present', 'ADOPT_ACTION', ['a1.1'], false, []],
    ['needs all that others need for an item added since', 'ADOPT_ACTION', ['A1.1'], true, ['NO_QUORUM']],
    ['and for what is not on the agenda', 'REJECT_ACTION', ['A1.1'], false, ['NO_QUORUM']],
  ])('reconvened for the same agenda, %s', (_, kind, subjects, late, codes) => {
    const agenda = [{ position: 1, title: 'Item', kind, subjects, minutes: null, late }];
    const builder = aPlan().session({ number: 9, status: 'CLOSED' });
    const reconvenesId = idOf('CommitteeSession', 9);
    builder.session({ number: 1, status: 'IN_SESSION', present: ['Org2'], reconvenesId, agenda });
    expect(refusals(proposed(builder), { ...adopt, votes: votes({ Org2: 'FOR' }) })).toEqual(codes);
  });

  it('gives every reason at once', () => {
    const plan = aPlan()
      .session({ status: 'CLOSED', present: ['Org1'] })
      .action({ code: 'A1.1', status: 'REJECTED' })
      .build();
    const cast = [...votes({ Org1: 'AGAINST', Org2: 'FOR' }), ...votes({ Org1: 'FOR' })];
    const asked = proposal('ADOPT_ACTION', ['A1.1', 'A9.9'], { votes: cast, conditions: [condition('x')] });
    expect(refusals(plan, asked)).toEqual([
      'SESSION_NOT_OPEN',
      'NO_QUORUM',
      'VOTER_NOT_PRESENT',
      'VOTED_TWICE',
      'NO_MAJORITY',
      'CONDITIONS_UNEXPECTED',
      'UNKNOWN_SUBJECT',
      'WRONG_STATE',
    ]);
  });
});

describe('the votes', () => {
  const builder = (): PlanBuilder => {
    const attended = { present: ['Org1', 'Org2', 'Ministry'], proxies: { Org3: 'Org1' } };
    return aPlan()
      .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
      .session({ status: 'IN_SESSION', ...attended });
  };

  it.each<[Parameters<typeof votes>[0], [string, string][]]>([
    [{ Org1: 'FOR', Org2: 'FOR', Org3: 'FOR' }, []],
    [{ Org1: 'FOR', Org4: 'FOR' }, [['VOTER_NOT_PRESENT', 'Org4']]],
    [{ Org1: 'FOR', Ministry: 'FOR' }, [['NOT_A_VOTER', 'Ministry']]],
    [{ Org1: 'FOR', Nobody: 'FOR' }, [['NOT_A_VOTER', 'Organisation:Nobody']]],
  ])('%j', (cast, expected) => {
    const reasons = ask(proposed(builder()), { ...adopt, votes: votes(cast) });
    expect(reasons.map(({ code, params }) => [code, params['organisation']])).toEqual(expected);
  });

  it('must carry what is approved', () => {
    const cast = votes({ Org1: 'FOR', Org2: 'AGAINST', Org3: 'ABSTAIN' });
    expect(ask(proposed(builder()), { ...adopt, votes: cast })).toEqual([
      { code: 'NO_MAJORITY', params: { for: 1, against: 1, needed: 2, majority: 'SIMPLE' } },
    ]);
    expect(refusals(proposed(builder()), { ...adopt, votes: cast, outcome: 'DEFERRED' })).toEqual([]);
  });

  it('are not called in a consensus, which an objection ends', () => {
    const consensus = { ...adopt, method: 'CONSENSUS', votes: [] } as const;
    expect(refusals(proposed(builder()), consensus)).toEqual([]);
    expect(ask(proposed(builder()), { ...consensus, votes: votes({ Org2: 'AGAINST', Org1: 'FOR' }) })).toEqual([
      { code: 'OBJECTED', params: { organisations: ['Org2'] } },
    ]);
  });
});

describe('conditions and subjects', () => {
  it.each([
    ['APPROVED', 0, []],
    ['APPROVED', 1, ['CONDITIONS_UNEXPECTED']],
    ['APPROVED_WITH_CONDITIONS', 0, ['CONDITIONS_MISSING']],
    ['APPROVED_WITH_CONDITIONS', 1, []],
    ['REFUSED', 1, ['CONDITIONS_UNEXPECTED']],
    ['DEFERRED', 0, []],
  ] as const)('%s with %i conditions: %j', (outcome, count, codes) => {
    const conditions = Array.from({ length: count }, () => condition('Do it'));
    expect(refusals(proposed(), { ...adopt, outcome, conditions })).toEqual(codes);
  });

  it.each(DECISION_KINDS.map((kind) => [kind]))('%s asks for a subject where it needs one', (kind) => {
    const codes = refusals(inSession().build(), proposal(kind, []));
    expect(codes.includes('SUBJECT_MISSING')).toBe(EXECUTORS[kind].needsSubject);
  });

  it.each(DECISION_KINDS.filter((kind) => kind !== 'OTHER').map((kind) => [kind]))(
    '%s knows no subject out of the blue',
    (kind) => {
      expect(unknownSubjects(inSession().build(), kind, ['Blue', 'P '])).toContain('Blue');
      expect(refusals(inSession().build(), proposal(kind, ['Blue'], { outcome: 'REFUSED' }))).toContain(
        'UNKNOWN_SUBJECT',
      );
    },
  );

  it('refused or deferred, asks nothing of the plan', () => {
    const plan = inSession().action({ code: 'A1.1', status: 'COMPLETED' }).build();
    expect(refusals(plan, proposal('CANCEL_ACTION', ['A1.1'], { outcome: 'REFUSED', votes: [] }))).toEqual([]);
  });
});

it('takes subjects by the names that the plan gives them', () => {
  const plan = proposed();
  expect(subjectNames(plan, 'ADOPT_ACTION', [' a1.1', 'A1.1', 'A9.9'])).toEqual(['A1.1', 'A9.9']);
  expect(subjectNames(plan, 'ADMIT_MEMBER', ['org-2'])).toEqual(['Org2']);
});

describe('recording a decision', () => {
  it('numbers it, writes down what was asked, and makes the revision its own', () => {
    const plan = proposed(inSession().decision({ number: 4 }));
    const draft = draftOf(plan);
    const decision = recordDecision(draft, plan.get('CommitteeSession', idOf('CommitteeSession', 1)), {
      ...adopt,
      text: 'We adopt it',
    });
    expect(decision).toMatchObject({
      number: 5,
      kind: 'ADOPT_ACTION',
      effect: 'EXECUTED',
      sessionId: idOf('CommitteeSession', 1),
      revision: 2,
      text: 'We adopt it',
      votes: adopt.votes,
      vetoUntil: null,
    });
    expect(draft).toMatchObject({ decisionId: decision.id, reason: 'We adopt it' });
    expect(decision.effects.map(({ field }) => field)).toEqual(['status', 'baselineStart', 'baselineEnd']);
  });

  it('executes or leaves all as it is: refused, nothing but the decision is new', () => {
    const draft = draftOf(proposed());
    recordDecision(draft, draft.plan.get('CommitteeSession', idOf('CommitteeSession', 1)), {
      ...adopt,
      outcome: 'REFUSED',
    });
    expect(draft.finish().changes.map(({ thing, kind }) => [thing, kind])).toEqual([['Decision', 'ADDED']]);
  });
});

describe('a decision on a late item', () => {
  const item = (late: boolean): AgendaItemFact => ({
    position: 1,
    title: 'Adoption',
    kind: 'ADOPT_ACTION',
    subjects: ['A1.1'],
    minutes: null,
    late,
  });
  const withAgenda = (late: boolean, vetoDays = 15): Plan => {
    const settings = { ...DEFAULT_SETTINGS, vetoDays };
    return proposed(inSession({ partnership: { settings } }).change('CommitteeSession', 1, { agenda: [item(late)] }));
  };
  const statusOf = (plan: Plan): string => plan.get('Action', idOf('Action', 'A1.1')).status;
  const pending = (): { plan: Plan; decision: DecisionFact } =>
    decide(withAgenda(true), { ...adopt, outcome: 'APPROVED_WITH_CONDITIONS', conditions: [condition('Do it')] });

  it.each([
    ['in time', false, 15, 'APPROVED', 'EXECUTED', 'PLANNED'],
    ['late, but without a veto', true, 0, 'APPROVED', 'EXECUTED', 'PLANNED'],
    ['late, with a veto', true, 15, 'APPROVED', 'PENDING', 'PROPOSED'],
    ['late, with a veto, refused', true, 15, 'REFUSED', 'NONE', 'PROPOSED'],
  ] as const)('%s', (_, late, vetoDays, outcome, effect, status) => {
    const { plan, decision } = decide(withAgenda(late, vetoDays), { ...adopt, outcome });
    expect(decision.effect).toBe(effect);
    expect(statusOf(plan)).toBe(status);
    expect(decision.vetoUntil).toBe(effect === 'PENDING' ? '2026-06-30' : null);
  });

  it('waits for the end of its window, and then does what it says', () => {
    const { plan, decision } = pending();
    expect(plan.table('FollowUp').size).toBe(0);
    expect(askPending(plan, decision, '2026-06-30').map((reason) => reason.code)).toEqual(['VETO_WINDOW_OPEN']);
    expect(askPending(plan, decision, '2026-07-01')).toEqual([]);
    const draft = draftOf(plan, '2026-07-01');
    const executed = executePending(draft, decision);
    expect(executed).toMatchObject({ effect: 'EXECUTED', vetoUntil: null, revision: decision.revision });
    expect(executed.effects.map(({ field }) => field)).toEqual(['status', 'baselineStart', 'baselineEnd', null]);
    expect(draft.decisionId).toBe(decision.id);
    expect(statusOf(draft.plan)).toBe('PLANNED');
    expect(askPending(draft.plan, executed, '2026-07-02').map((reason) => reason.code)).toEqual([
      'NOT_PENDING',
      'ALREADY_DONE',
    ]);
  });

  it('is stopped by a voter’s veto while the window runs', () => {
    const { plan, decision } = pending();
    const org = idOf('Organisation', 'Org3');
    const partner = (name: string, today: string) => anAsker(name, ['PARTNER'], today);
    expect(askVeto(plan, decision, partner('Org3', '2026-06-30'))).toEqual([]);
    expect(askVeto(plan, decision, anAsker('Nobody', ['OBSERVER'], '2026-07-01', true)).map(codeOf)).toEqual([
      'PAST',
      'NOT_YOUR_ROLE',
      'VETO_WINDOW_OVER',
      'NOT_A_VOTER',
    ]);
    const draft = draftOf(plan, '2026-06-20');
    const vetoed = vetoDecision(draft, decision, org, 'We never saw it');
    const veto = { organisationId: org, reason: 'We never saw it', at: draft.now };
    expect(vetoed).toMatchObject({ effect: 'VETOED', vetoUntil: null, effects: [], veto });
    expect(draft).toMatchObject({ reason: 'Org3: We never saw it', decisionId: decision.id });
    expect(statusOf(draft.finish().plan)).toBe('PROPOSED');
    expect(askVeto(draft.plan, vetoed, partner('Org3', TODAY)).map(codeOf)).toEqual(['NOT_PENDING']);
  });

  it('comes to nothing when the plan does not allow it any more, and the revision says why', () => {
    const { plan, decision } = pending();
    const meanwhile = draftOf(plan, '2026-06-20');
    meanwhile.update('Action', idOf('Action', 'A1.1'), { status: 'REJECTED' });
    const draft = draftOf(meanwhile.finish().plan, '2026-07-01');
    expect(settlePending(draft, decision)).toMatchObject({ effect: 'NONE', vetoUntil: null, effects: [] });
    expect(draft.decisionId).toBe(decision.id);
    expect(draft.reason).toMatch(/^Decision 1 was not vetoed, but could not be carried out any more: The verb "adopt"/);
    expect(draft.finish().changes.map(({ thing }) => thing)).toEqual(['Decision']);
  });

  it('is not carried out after the partnership was closed', () => {
    const { plan, decision } = pending();
    const meanwhile = draftOf(plan, '2026-06-20');
    meanwhile.update('Partnership', plan.partnershipId, { closedOn: '2026-06-20' });
    const closed = meanwhile.finish().plan;
    expect(askPending(closed, decision, '2026-07-01').map(codeOf)).toContain('PARTNERSHIP_CLOSED');
  });

  it('shows its verbs to a voter and to the coordinator', () => {
    const { plan, decision } = pending();
    const shown = decisionTransitions(plan, decision, anAsker('Org3', ['PARTNER']));
    expect(shown.map(({ name, to, allowed }) => [name, to, allowed])).toEqual([
      ['veto', 'VETOED', true],
      ['revoke', 'REVOKED', false],
    ]);
    const { blockers } = decisionTransitions(plan, decision, anAsker('Org1', ['COORDINATOR']))[1]!;
    expect(blockers.map(codeOf)).toEqual(['NEEDS_DECISION', 'NOT_EXECUTED']);
  });
});
