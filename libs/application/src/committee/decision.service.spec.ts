import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { CastVote, RecordDecision, VetoDecision } from './decision.input.js';
import { DecisionService } from './decision.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER', 'COMMITTEE');

/** Four voters; session 1 in session with three of them, session 2 with one; A1.1 is proposed by Org2. */
function build(): { work: InMemoryWork; decisions: DecisionService } {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', status: 'PROPOSED' })
    .session({ status: 'IN_SESSION', present: ['Org1', 'Org2', 'Org3'] })
    .session({ status: 'IN_SESSION', present: ['Org1'] });
  const work = new InMemoryWork(plan.build());
  return { work, decisions: new DecisionService(work) };
}

const ADOPTION: RecordDecision = {
  partnership: 'P',
  session: 1,
  kind: 'ADOPT_ACTION',
  subjects: [' a1.1 '],
  outcome: 'APPROVED',
  text: 'The map is drawn',
  votes: [
    { organisation: 'org-1', vote: 'FOR' },
    { organisation: 'Org2', vote: 'FOR' },
    { organisation: 'Org3', vote: 'ABSTAIN' },
  ],
};

describe('recording a decision', () => {
  it('executes it in the same revision, which names it', async () => {
    const { work, decisions } = build();
    const decision = await work.thing('Decision', decisions.record(COORDINATOR, 'k', ADOPTION));
    expect(decision).toMatchObject({ number: 1, method: 'VOTE', subjects: ['A1.1'], effect: 'EXECUTED', revision: 2 });
    expect(work.plan.get('Action', 'Action:A1.1')).toMatchObject({ status: 'PLANNED', baselineStart: '2026-01-01' });
    expect(work.revisions).toHaveLength(1);
    expect(work.lastRevision).toMatchObject({ decisionId: decision.id, reason: 'The map is drawn' });
  });

  it('turns conditions into follow-ups of those who owe them', async () => {
    const { work, decisions } = build();
    const conditions = [{ text: 'Name a contact', owner: 'ORG 2', dueDate: '2026-07-31' }];
    const input: RecordDecision = { ...ADOPTION, outcome: 'APPROVED_WITH_CONDITIONS', conditions };
    const decision = await work.thing('Decision', decisions.record(COORDINATOR, 'k', input));
    expect(work.plan.table('FollowUp').rows()).toMatchObject([
      { text: 'Name a contact', ownerId: 'Organisation:Org2', dueDate: '2026-07-31', decisionId: decision.id },
    ]);
  });

  it('takes a consensus without votes', async () => {
    const { work, decisions } = build();
    const input: RecordDecision = { ...ADOPTION, method: 'CONSENSUS', votes: null };
    const decision = await work.thing('Decision', decisions.record(COORDINATOR, 'k', input));
    expect(decision).toMatchObject({ method: 'CONSENSUS', votes: [], effect: 'EXECUTED' });
  });

  it.each<[string, typeof PARTNER, Partial<RecordDecision>, string[]]>([
    [
      'faulty fields, all at once',
      PARTNER,
      {
        session: 9,
        text: ' ',
        conditions: [{ text: '', owner: 'Nobody', dueDate: 'soon' }],
        votes: [{ organisation: 'None', vote: 'FOR' }],
        newLead: 'Unknown',
        plannedStart: '2026-08-01',
        plannedEnd: '2026-07-01',
      },
      [
        'INVALID_INPUT',
        'input.plannedEnd END_BEFORE_START',
        'input.text EMPTY_TEXT',
        'input.conditions.0.text EMPTY_TEXT',
        'input.conditions.0.owner UNKNOWN_ORGANISATION',
        'input.conditions.0.dueDate BAD_DATE',
        'input.votes.0.organisation UNKNOWN_ORGANISATION',
        'input.newLead UNKNOWN_ORGANISATION',
      ],
    ],
    ['a vote without votes', COORDINATOR, { votes: [] }, ['INVALID_INPUT', 'input.votes VOTES_REQUIRED']],
    [
      'no method and no votes',
      COORDINATOR,
      { method: null, votes: null },
      ['INVALID_INPUT', 'input.votes VOTES_REQUIRED'],
    ],
    ['an unknown session', PARTNER, { session: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an unknown subject', PARTNER, { subjects: ['A1.1', 'A9.9'] }, ['NOT_FOUND', 'NOT_FOUND']],
    ['who may not', PARTNER, { session: 2 }, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused for %s', async (_what, viewer, fields, expected) => {
    const { decisions } = build();
    expect(await refusalOf(decisions.record(viewer, 'k', { ...ADOPTION, ...fields }))).toEqual(expected);
  });

  it('is refused with every reason at once, and does nothing at all', async () => {
    const { work, decisions } = build();
    expect(await refusalOf(decisions.record(COORDINATOR, 'k', { ...ADOPTION, session: 2 }))).toEqual([
      'RULE_VIOLATION',
      'NO_QUORUM',
      'VOTER_NOT_PRESENT',
      'VOTER_NOT_PRESENT',
    ]);
    expect(work.plan.revision).toBe(1);
  });
});

describe('a written procedure', () => {
  const OBSERVER = aViewer('Ministry', 'OBSERVER');
  /** Session 1 until 2026-06-20, with the adoption of A1.1 as its item 1; today is 2026-06-15. */
  function procedure(): { work: InMemoryWork; decisions: DecisionService } {
    const agenda = [{ position: 1, title: 'A', kind: 'ADOPT_ACTION', subjects: ['A1.1'], minutes: null, late: false }];
    const plan = aPlan()
      .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
      .action({ code: 'A1.1', lead: 'Org2', status: 'PROPOSED' })
      .session({ kind: 'WRITTEN_PROCEDURE', status: 'IN_SESSION', date: '2026-06-20', agenda: agenda as never });
    const work = new InMemoryWork(plan.build());
    return { work, decisions: new DecisionService(work) };
  }
  const ballot = (fields: Partial<CastVote> = {}): CastVote => ({
    partnership: 'P',
    session: 1,
    position: 1,
    vote: 'FOR',
    ...fields,
  });

  it('takes the ballots of the voters, of each the last, and decides by them', async () => {
    const { work, decisions } = procedure();
    await decisions.castVote(COORDINATOR, 'k', ballot());
    await decisions.castVote(PARTNER, 'k', ballot({ vote: 'AGAINST' }));
    const cast = decisions.castVote(PARTNER, 'k', ballot({ comment: ' On second thoughts ' }));
    const { ballots } = await work.thing('CommitteeSession', cast);
    expect(ballots).toMatchObject([
      { position: 1, organisationId: 'Organisation:Org1', vote: 'FOR', comment: null },
      { position: 1, organisationId: 'Organisation:Org2', vote: 'FOR', comment: 'On second thoughts', at: work.now },
    ]);
    expect(work.lastRevision?.reason).toBe('Ballot of Org2 on item 1 of session 1.');
    const open = decisions.record(COORDINATOR, 'k', { ...ADOPTION, votes: null });
    expect(await refusalOf(open)).toEqual(['RULE_VIOLATION', 'NO_MAJORITY', 'BALLOT_WINDOW_OPEN']);
    await decisions.castVote(aViewer('Org3', 'PARTNER'), 'k', ballot());
    const taken = await work.thing('Decision', decisions.record(COORDINATOR, 'k', { ...ADOPTION, votes: null }));
    expect(taken).toMatchObject({ effect: 'EXECUTED', method: 'VOTE' });
    expect(taken.votes.map(({ organisationId }) => organisationId)).toEqual([
      'Organisation:Org1',
      'Organisation:Org2',
      'Organisation:Org3',
    ]);
    const after = decisions.castVote(PARTNER, 'k', ballot());
    expect(await refusalOf(after)).toEqual(['RULE_VIOLATION', 'ITEM_DECIDED']);
  });

  it.each<[string, typeof PARTNER, Partial<CastVote>, string[]]>([
    [
      'a faulty comment, first of all',
      OBSERVER,
      { session: 9, comment: 'a\u0000b' },
      ['INVALID_INPUT', 'input.comment CONTROL_CHARACTERS'],
    ],
    ['an unknown session', PARTNER, { session: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an unknown item', PARTNER, { position: 2 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an observer, who sees no session', OBSERVER, {}, ['NOT_FOUND', 'NOT_FOUND']],
    ['who has no vote', aViewer('Ministry', 'COMMITTEE'), {}, ['RULE_VIOLATION', 'NOT_A_VOTER']],
  ])('takes no ballot for %s', async (_, viewer, fields, expected) => {
    const { decisions } = procedure();
    expect(await refusalOf(decisions.castVote(viewer, 'k', ballot(fields)))).toEqual(expected);
  });
});

describe('a veto', () => {
  const VETO: VetoDecision = { partnership: 'P', decision: 1, reason: 'We never saw it' };
  function pending(): { work: InMemoryWork; decisions: DecisionService } {
    const plan = aPlan()
      .session({ status: 'CLOSED' })
      .decision({ effect: 'PENDING', vetoUntil: '2026-06-15' })
      .decision({ effect: 'PENDING', vetoUntil: '2026-06-14' });
    const work = new InMemoryWork(plan.build());
    return { work, decisions: new DecisionService(work) };
  }

  it('stops a pending decision, which keeps it', async () => {
    const { work, decisions } = pending();
    const decision = await work.thing('Decision', decisions.veto(PARTNER, 'k', VETO));
    const veto = { organisationId: 'Organisation:Org2', reason: 'We never saw it', at: work.now };
    expect(decision).toMatchObject({ effect: 'VETOED', veto });
    expect(work.lastRevision).toMatchObject({ reason: 'Org2: We never saw it', decisionId: decision.id });
    expect(await refusalOf(decisions.veto(COORDINATOR, 'k', VETO))).toEqual(['RULE_VIOLATION', 'NOT_PENDING']);
  });

  it.each<[string, typeof PARTNER, Partial<VetoDecision>, string[]]>([
    ['no reason', PARTNER, { decision: 9, reason: ' ' }, ['INVALID_INPUT', 'input.reason REASON_REQUIRED']],
    ['an unknown decision', PARTNER, { decision: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an observer', aViewer('Org2', 'OBSERVER'), {}, ['NOT_FOUND', 'NOT_FOUND']],
    ['a window that is over', PARTNER, { decision: 2 }, ['RULE_VIOLATION', 'VETO_WINDOW_OVER']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { decisions } = pending();
    expect(await refusalOf(decisions.veto(viewer, 'k', { ...VETO, ...fields }))).toEqual(expected);
  });
});
