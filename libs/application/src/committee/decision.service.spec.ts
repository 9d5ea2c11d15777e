import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { RecordDecision } from './decision.input.js';
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
