import { minutesSaying } from '../../../../tests/support/decisions.js';
import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { describeRevision, diffPlans, type PlanChange } from './diff.js';
import { Draft } from './draft.js';

/** What a revision changed; the same is said of it and of the two plans before and after it. */
function changes(builder: PlanBuilder, body: (draft: Draft) => void): PlanChange[] {
  let ids = 0;
  const before = builder.build();
  const draft = new Draft(before, '2026-06-15T09:00:00.000Z', 'account', () => `new-${(ids += 1)}`);
  body(draft);
  const { changes: revision, plan: after } = draft.finish();
  const told = diffPlans(before, after);
  expect(describeRevision(after, revision)).toEqual(told);
  return told;
}

const ACTION = idOf('Action', 'A3.1');
const base = (): PlanBuilder =>
  aPlan().action({ code: 'A3.1', progress: 10, finalPhase: 'INVESTMENT' }).milestone().deliverable();

describe('the summary of a change', () => {
  const cases: [string, PlanBuilder, (draft: Draft) => void, string[]][] = [
    [
      'a progress report',
      base().progressReport(),
      (draft) => {
        draft.update('Action', ACTION, { progress: 40, declaredHealth: 'ON_TRACK' });
        draft.insert('ProgressReport', {
          actionId: ACTION,
          at: draft.now,
          byId: 'account',
          progress: 40,
          health: 'ON_TRACK',
          summary: 'Fine',
          nextSteps: null,
          periodId: null,
        });
      },
      ['A3.1: progress 10 → 40, health on track', 'A3.1 reported: progress 40, health on track'],
    ],
    [
      'a declared health',
      base(),
      (draft) => draft.update('Action', ACTION, { declaredHealth: 'AT_RISK' }),
      ['A3.1: health at risk'],
    ],
    [
      'a start',
      base(),
      (draft) => draft.update('Action', ACTION, { status: 'IN_PROGRESS', actualStart: '2026-06-15' }),
      ['A3.1 started'],
    ],
    [
      'an adoption',
      aPlan().action({ code: 'A3.1', status: 'PROPOSED' }),
      (draft) =>
        draft.update('Action', ACTION, { status: 'PLANNED', baselineStart: '2026-01-01', baselineEnd: '2026-12-31' }),
      ['A3.1 adopted'],
    ],
    [
      'a resumption',
      aPlan().action({ code: 'A3.1', status: 'ON_HOLD' }),
      (draft) => draft.update('Action', ACTION, { status: 'IN_PROGRESS' }),
      ['A3.1 resumed'],
    ],
    [
      'new dates',
      base(),
      (draft) => draft.update('Action', ACTION, { plannedEnd: '2027-01-31' }),
      ['A3.1 planned from 1 Jan 2026 to 31 Jan 2027'],
    ],
    [
      'a new title',
      base(),
      (draft) => draft.update('Action', ACTION, { title: 'Pilot' }),
      ['A3.1: title Action A3.1 → Pilot'],
    ],
    [
      'a long text',
      base(),
      (draft) => draft.update('Action', ACTION, { description: 'x'.repeat(500) }),
      ['A3.1: description changed'],
    ],
    [
      'several fields',
      base(),
      (draft) => draft.update('Action', ACTION, { title: 'Pilot', priority: 'LOW' }),
      ['A3.1: title, priority changed'],
    ],
    [
      'a milestone',
      base(),
      (draft) =>
        draft.update('Milestone', idOf('Milestone', 'MS3.1.1'), {
          status: 'REACHED',
          reachedOn: '2026-06-14',
          evidence: 'Minutes',
        }),
      ['MS3.1.1 reached'],
    ],
    [
      'a due date',
      base(),
      (draft) => draft.update('Milestone', idOf('Milestone', 'MS3.1.1'), { dueDate: '2026-09-30' }),
      ['MS3.1.1 due on 30 Sept 2026 instead of 30 Jun 2026'],
    ],
    [
      'a submission',
      base().version(),
      (draft) => {
        draft.update('Deliverable', idOf('Deliverable', 'D3.1.1'), { status: 'SUBMITTED' });
        draft.insert('DeliverableVersion', {
          deliverableId: idOf('Deliverable', 'D3.1.1'),
          number: 2,
          url: 'https://example.org',
          fileId: null,
          at: draft.now,
          byId: 'account',
          note: null,
          lateReason: null,
          draft: false,
        });
      },
      ['D3.1.1 submitted', 'D3.1.1 version 2 submitted'],
    ],
    [
      'a decision and what it did',
      base().gate({ action: 'A3.1' }).session({ status: 'IN_SESSION' }),
      (draft) => {
        draft.update('Gate', idOf('Gate', 1), { status: 'PASSED' });
        draft.update('Action', ACTION, { phase: 'IMPLEMENTATION' });
        draft.insert('Decision', {
          number: 1,
          kind: 'PASS_GATE',
          subjects: ['A3.1'],
          outcome: 'APPROVED',
          effect: 'EXECUTED',
          text: 'Go',
          conditions: [],
          method: 'CONSENSUS',
          votes: [],
          sessionId: idOf('CommitteeSession', 1),
          revision: 2,
          overrideReason: null,
          newLeadId: null,
          plannedStart: null,
          plannedEnd: null,
          vetoUntil: null,
          veto: null,
          effects: [],
        });
        draft.insert('FollowUp', {
          text: 'Find a third region',
          ownerId: idOf('Organisation', 'Org2'),
          dueDate: '2026-09-30',
          doneOn: null,
          evidence: null,
          decisionId: null,
          sessionId: null,
        });
      },
      [
        'A3.1 moved from preparation to implementation',
        'A3.1 gate into implementation passed',
        'Decision 1: passing of a gate A3.1, approved',
        'Follow-up for Org2, due on 30 Sept 2026: Find a third region',
      ],
    ],
    [
      'a session',
      aPlan().session(),
      (draft) => draft.update('CommitteeSession', idOf('CommitteeSession', 1), { status: 'CONVENED' }),
      ['Session 1 convened'],
    ],
    [
      'that minutes were circulated',
      aPlan().session({ status: 'CLOSED' }),
      (draft) => draft.update('CommitteeSession', idOf('CommitteeSession', 1), { minutesCirculatedAt: draft.now }),
      ['Session 1: minutes circulated'],
    ],
    [
      'an objection to minutes',
      aPlan().session({ status: 'CLOSED' }),
      (draft) => {
        const objections = [{ organisationId: idOf('Organisation', 'Org2'), reason: 'Not so', at: draft.now }];
        draft.update('CommitteeSession', idOf('CommitteeSession', 1), { objections });
      },
      ['Session 1: objection to the minutes'],
    ],
    [
      'minutes, by their words',
      aPlan().session({ status: 'CLOSED', minutes: minutesSaying('We met.') }),
      (draft) =>
        draft.update('CommitteeSession', idOf('CommitteeSession', 1), { minutes: minutesSaying('We met twice.') }),
      ['Session 1: minutes We met. → We met twice.'],
    ],
    [
      'ballots, of which nobody is told',
      aPlan().session({ kind: 'WRITTEN_PROCEDURE' }),
      (draft) => {
        const ballot = {
          position: 1,
          organisationId: idOf('Organisation', 'Org2'),
          vote: 'FOR',
          comment: null,
        } as const;
        draft.update('CommitteeSession', idOf('CommitteeSession', 1), { ballots: [{ ...ballot, at: draft.now }] });
      },
      [],
    ],
    [
      'a veto',
      aPlan().session().decision({ effect: 'PENDING' }),
      (draft) => {
        const veto = { organisationId: idOf('Organisation', 'Org2'), reason: 'No', at: draft.now };
        draft.update('Decision', idOf('Decision', 1), { effect: 'VETOED', veto });
      },
      ['Decision 1 vetoed'],
    ],
    [
      'a follow-up that was done',
      aPlan().followUp({ text: 'Find a host' }),
      (draft) => draft.update('FollowUp', idOf('FollowUp', 1), { doneOn: '2026-06-14', evidence: 'A letter' }),
      ['Follow-up: Find a host done on 14 Jun 2026'],
    ],
    [
      'a follow-up that was not done after all',
      aPlan().followUp({ text: 'Find a host', doneOn: '2026-06-14', evidence: 'A letter' }),
      (draft) => draft.update('FollowUp', idOf('FollowUp', 1), { doneOn: null, evidence: null }),
      ['Follow-up: Find a host open again'],
    ],
    [
      'an edition',
      aPlan(),
      (draft) => draft.update('Partnership', idOf('Partnership', 'P'), { edition: 2 }),
      ['Edition 2 of the joint action plan adopted'],
    ],
    [
      'a partner report',
      aPlan().period().partnerReport(1, 'Org2'),
      (draft) => draft.update('PartnerReport', idOf('PartnerReport', '1#Org2'), { status: 'SUBMITTED' }),
      ['Org2 report for period 1 submitted'],
    ],
    [
      'a partner report that came late',
      aPlan().period().partnerReport(1, 'Org2', { status: 'DRAFT' }),
      (draft) => draft.update('PartnerReport', idOf('PartnerReport', '1#Org2'), { status: 'SUBMITTED', late: true }),
      ['Org2 report for period 1 submitted late'],
    ],
    [
      'what a partner report says',
      aPlan().action({ code: 'A1.1' }).period().partnerReport(1, 'Org2', { status: 'DRAFT' }),
      (draft) =>
        draft.update('PartnerReport', idOf('PartnerReport', '1#Org2'), {
          lines: [
            { thing: 'Action', id: idOf('Action', 'A1.1'), text: 'Done', progress: 5, health: null, nextSteps: null },
          ],
        }),
      ['Org2 report for period 1: lines set to A1.1: 5 %, Done'],
    ],
    [
      'that a period is open again',
      aPlan().period({ status: 'CLOSED' }),
      (draft) => draft.update('ReportingPeriod', idOf('ReportingPeriod', 1), { status: 'OPEN' }),
      ['Period 1 reopened'],
    ],
  ];
  it.each(cases)('says in a sentence what %s changed', (_, builder, body, summaries) => {
    expect(changes(builder, body).map((change) => change.summary)).toEqual(summaries);
  });
});
