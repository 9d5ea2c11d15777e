import { condition, draftOf } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import {
  addFollowUps,
  askAddFollowUp,
  askFollowUp,
  followUpsOf,
  followUpTransitions,
  isFollowUpOverdue,
  openFollowUps,
} from './follow-up.rules.js';
import type { FollowUpVerb } from './follow-up.status.js';
import { SESSION_STATUSES } from './session.status.js';

it('lists what is open, what is due first in front', () => {
  const builder = aPlan()
    .followUp({ text: 'late', dueDate: '2026-09-01' })
    .followUp({ text: 'soon', dueDate: '2026-07-01' });
  const plan = builder.followUp({ text: 'done', doneOn: '2026-05-01' }).build();
  expect(openFollowUps(plan).map((followUp) => followUp.text)).toEqual(['soon', 'late']);
});

it.each([
  ['2026-06-29', null, false],
  ['2026-06-30', null, false],
  ['2026-07-01', null, true],
  ['2026-07-01', '2026-06-29', false],
])('due on 30 June, on %s, done on %s: overdue %s', (today, doneOn, overdue) => {
  const plan = aPlan().followUp({ dueDate: '2026-06-30', doneOn }).build();
  expect(isFollowUpOverdue(plan.get('FollowUp', 'FollowUp:1'), today)).toBe(overdue);
});

it('makes one of each condition', () => {
  const draft = draftOf(aPlan().build());
  addFollowUps(draft, [condition('Name a host', 'Org2', '2026-08-01'), condition('Sign')], 'Decision:1');
  expect(draft.plan.table('FollowUp').rows()).toMatchObject([
    {
      text: 'Name a host',
      ownerId: idOf('Organisation', 'Org2'),
      dueDate: '2026-08-01',
      doneOn: null,
      decisionId: 'Decision:1',
    },
    { text: 'Sign', decisionId: 'Decision:1' },
  ]);
});

describe('the verbs of a follow-up', () => {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .followUp({ owner: 'Ministry' })
    .followUp({ owner: 'Ministry', doneOn: '2026-06-01', evidence: 'A letter' })
    .build();

  it.each<[FollowUpVerb, number, string, readonly Role[], string[]]>([
    ['complete', 1, 'Ministry', ['OBSERVER'], []],
    ['complete', 1, 'Org1', ['COORDINATOR'], []],
    ['complete', 1, 'Org2', ['PARTNER'], ['NOT_LEAD']],
    ['complete', 2, 'Ministry', ['OBSERVER'], ['WRONG_STATE']],
    ['complete', 2, 'Org2', ['COMMITTEE'], ['NOT_LEAD', 'WRONG_STATE']],
    ['reopen', 2, 'Org1', ['COORDINATOR'], []],
    ['reopen', 2, 'Ministry', ['OBSERVER'], ['NOT_YOUR_ROLE']],
    ['reopen', 1, 'Org1', ['COORDINATOR'], ['WRONG_STATE']],
  ])('%s number %i by %s as %j: %j', (verb, number, name, roles, codes) => {
    const followUp = plan.get('FollowUp', idOf('FollowUp', number));
    expect(askFollowUp(verb, followUp, anAsker(name, roles)).map(({ code }) => code)).toEqual(codes);
    const past = askFollowUp(verb, followUp, anAsker(name, roles, '2026-06-15', true));
    expect(past.map(({ code }) => code)).toEqual(['PAST', ...codes]);
  });

  it('are all shown, with what they ask for', () => {
    const shown = followUpTransitions(plan.get('FollowUp', idOf('FollowUp', 1)), anAsker('Ministry', ['OBSERVER']));
    expect(shown.map(({ name, to, allowed, requires }) => [name, to, allowed, requires])).toEqual([
      ['complete', 'DONE', true, ['date', 'evidence']],
      ['reopen', 'OPEN', false, ['reason']],
    ]);
  });
});

it.each(SESSION_STATUSES)('is noted by a session that has begun: %s', (status) => {
  const session = aPlan().session({ status }).build().get('CommitteeSession', idOf('CommitteeSession', 1));
  const begun = ['IN_SESSION', 'CLOSED', 'MINUTES_ADOPTED'].includes(status);
  const codes = (by = anAsker('Org1', ['COORDINATOR'])) => askAddFollowUp(session, by).map(({ code }) => code);
  expect(codes()).toEqual(begun ? [] : ['WRONG_STATE']);
  expect(codes(anAsker('Org2', ['PARTNER']))).toEqual(['NOT_YOUR_ROLE', ...(begun ? [] : ['WRONG_STATE'])]);
});

it('belongs to the session that noted it or took its decision', () => {
  const plan = aPlan()
    .session()
    .session()
    .decision({ sessionId: idOf('CommitteeSession', 2) })
    .followUp({ text: 'noted', sessionId: idOf('CommitteeSession', 2) })
    .followUp({ text: 'decided', decisionId: idOf('Decision', 1) })
    .followUp({ text: 'of another', sessionId: idOf('CommitteeSession', 1) })
    .followUp({ text: 'of none' })
    .build();
  const session = plan.get('CommitteeSession', idOf('CommitteeSession', 2));
  expect(followUpsOf(plan, session).map(({ text }) => text)).toEqual(['noted', 'decided']);
});
