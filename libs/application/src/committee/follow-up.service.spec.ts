import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import type { AddFollowUp, CompleteFollowUp } from './follow-up.input.js';
import { FollowUpService } from './follow-up.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const AUTHORITY = aViewer('Ministry', 'OBSERVER');

/** Session 1 CLOSED, session 2 PLANNED; follow-up 1 is the ministry's, 2 that of Org2. */
function build(): { work: InMemoryWork; followUps: FollowUpService } {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Candidate', 'Region1', null)
    .session({ status: 'CLOSED' })
    .session()
    .followUp({ owner: 'Ministry' })
    .followUp({ owner: 'Org2' });
  const work = new InMemoryWork(plan.build());
  return { work, followUps: new FollowUpService(work) };
}

const NEW: AddFollowUp = { partnership: 'P', text: ' Name a contact ', owner: 'ministry', dueDate: '2026-09-30' };
const DONE: CompleteFollowUp = {
  partnership: 'P',
  followUp: 'FollowUp:1',
  date: '2026-06-14',
  evidence: 'A letter of 14 June',
};

describe('noting a follow-up', () => {
  it.each([
    [null, null],
    [1, 'CommitteeSession:1'],
  ])('of session %s', async (session, sessionId) => {
    const { work, followUps } = build();
    const made = await work.thing('FollowUp', followUps.add(COORDINATOR, 'k', { ...NEW, session }));
    const open = { doneOn: null, evidence: null, decisionId: null };
    expect(made).toMatchObject({ text: 'Name a contact', ownerId: 'Organisation:Ministry', sessionId, ...open });
  });

  it.each<[string, typeof PARTNER, Partial<AddFollowUp>, string[]]>([
    [
      'faulty fields, all at once',
      PARTNER,
      { text: '', owner: 'Nobody', dueDate: 'soon', session: 9 },
      ['INVALID_INPUT', 'input.text EMPTY_TEXT', 'input.owner UNKNOWN_ORGANISATION', 'input.dueDate BAD_DATE'],
    ],
    ['who is no member', COORDINATOR, { owner: 'Candidate' }, ['INVALID_INPUT', 'input.owner NOT_A_MEMBER']],
    ['an unknown session', PARTNER, { session: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['a partner', PARTNER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['a session to come', COORDINATOR, { session: 2 }, ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { followUps } = build();
    expect(await refusalOf(followUps.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('a follow-up', () => {
  it('is done by its owner, an authority too, and opened again by the coordinator', async () => {
    const { work, followUps } = build();
    const done = await work.thing('FollowUp', followUps.complete(AUTHORITY, 'k', DONE));
    expect(done).toMatchObject({ doneOn: '2026-06-14', evidence: 'A letter of 14 June' });
    const reopen = { partnership: 'P', followUp: 'FollowUp:1', reason: 'It was another letter' };
    expect(await refusalOf(followUps.reopen(AUTHORITY, 'k', reopen))).toEqual(['FORBIDDEN', 'NOT_YOUR_ROLE']);
    const open = await work.thing('FollowUp', followUps.reopen(COORDINATOR, 'k', reopen));
    expect(open).toMatchObject({ doneOn: null, evidence: null });
    expect(work.lastRevision?.reason).toBe('It was another letter');
    expect(await refusalOf(followUps.reopen(COORDINATOR, 'k', reopen))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  });

  it.each<[string, typeof PARTNER, Partial<CompleteFollowUp>, string[]]>([
    [
      'faulty fields, all at once',
      PARTNER,
      { date: '2026-06-16', evidence: ' ', followUp: 'none' },
      ['INVALID_INPUT', 'input.date DATE_IN_FUTURE', 'input.evidence EMPTY_TEXT'],
    ],
    ['an unknown one', PARTNER, { followUp: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['one that an authority does not see', AUTHORITY, { followUp: 'FollowUp:2' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['that of another', PARTNER, {}, ['FORBIDDEN', 'NOT_LEAD']],
  ])('is not done for %s', async (_, viewer, fields, expected) => {
    const { followUps } = build();
    expect(await refusalOf(followUps.complete(viewer, 'k', { ...DONE, ...fields }))).toEqual(expected);
  });
});
