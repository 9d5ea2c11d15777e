import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import { Insight } from '../plan/insight.js';
import type { LocalDate } from '../shared/calendar.js';
import { Picture } from './picture.js';

const AT = '2026-06-01T10:00:00.000Z';

const PLAN = aPlan({
  partnership: { competenceDomains: [{ code: 'D1', title: 'Processes', description: '' }] },
})
  .change('Organisation', 'Org3', { competences: ['D1'] })
  .organisation('Gone', 'Region1', 'PARTNER', { competences: ['D1'] })
  .change('Membership', 'Gone', { to: '2026-03-31' })
  .organisation('Candidate', 'Region1', null)
  .action({ code: 'A1.2', dependsOn: ['A1.1'] })
  .action({ code: 'A1.1' })
  .milestone({ code: 'MS1.1.10' })
  .milestone({ code: 'MS1.1.2' })
  .deliverable()
  .version({ number: 2, byId: 'b' })
  .version({ number: 1, byId: 'a' })
  .progressReport({ summary: 'first', at: '2026-02-01T10:00:00.000Z' })
  .progressReport({ summary: 'third', at: '2026-04-01T10:00:00.000Z' })
  .progressReport({ summary: 'second', at: '2026-03-01T10:00:00.000Z' })
  .session({ status: 'CLOSED', present: ['Org1', 'Org2'], proxies: { Org3: 'Org1' } })
  .decision({
    text: 'names it',
    subjects: ['A1.1'],
    conditions: [{ text: 'Do it', ownerId: idOf('Organisation', 'Org2'), dueDate: '2026-07-01' }],
    votes: [
      { organisationId: idOf('Organisation', 'Org1'), vote: 'FOR' },
      { organisationId: idOf('Organisation', 'Org2'), vote: 'ABSTAIN' },
      { organisationId: idOf('Organisation', 'Org3'), vote: 'FOR' },
    ],
  })
  .decision({
    text: 'touched it',
    kind: 'ADOPT_PLAN',
    subjects: ['P'],
    effects: [{ thing: 'Action', id: idOf('Action', 'A1.1'), field: 'status', before: 'PROPOSED', after: 'PLANNED' }],
  })
  .decision({ text: 'neither', subjects: ['A1.10'] })
  .gate({
    action: 'A1.1',
    decisionId: idOf('Decision', 1),
    criteria: [{ code: 'X', met: true, params: {}, evidence: [] }],
  })
  .gate({})
  .followUp({ text: 'late', dueDate: '2026-06-14', decisionId: idOf('Decision', 1) })
  .followUp({ text: 'done', dueDate: '2026-06-01', doneOn: '2026-06-10' })
  .followUp({ text: 'today', dueDate: '2026-06-15' })
  .period({ end: '2026-03-31', dueDate: '2026-04-15' })
  .partnerReport(1, 'Org2', { status: 'SUBMITTED', submittedAt: AT, late: true })
  .partnerReport(1, 'Org3', { status: 'SUBMITTED', submittedAt: AT, late: false })
  .build();

function pictureOn(today: LocalDate): Picture {
  return new Picture(new Insight(PLAN, today), anAsker('Org1', ['COORDINATOR'], today), (id) => `Person ${id}`);
}

const picture = pictureOn('2026-06-15');
const { partnership } = picture;
const action = picture.action(idOf('Action', 'A1.1'));

describe('views', () => {
  it('are made once per picture, so that what points in a circle comes back to itself', () => {
    expect(action.milestones[0]!.action).toBe(action);
    expect(partnership.action('a1.1')).toBe(action);
    expect(partnership.session(1)!.decisions[0]!.session).toBe(partnership.session(1));
    expect(partnership.regions[0]!.organisations[0]!.region).toBe(partnership.regions[0]);
  });

  it('of what is not there are null', () => {
    expect(partnership.action('A9.9')).toBeNull();
    expect(partnership.session(9)).toBeNull();
  });

  it('list children in the order of their codes', () => {
    expect(action.milestones.map((row) => row.code)).toEqual(['MS1.1.2', 'MS1.1.10']);
    expect(partnership.activities[0]!.actions.map((row) => row.code)).toEqual(['A1.1', 'A1.2']);
  });

  it('list progress reports newest first, a part at a time', () => {
    expect(action.progressReports(50, 0).map((row) => row.summary)).toEqual(['third', 'second', 'first']);
    expect(action.progressReports(1, 1).map((row) => row.summary)).toEqual(['second']);
    expect(action.progressReports(50, 0)[0]!.by).toBe('Person account');
  });

  it('list the versions of a deliverable by number, with the names of people', () => {
    expect(action.deliverables[0]!.versions.map((row) => [row.number, row.by])).toEqual([
      [1, 'Person a'],
      [2, 'Person b'],
    ]);
  });

  it('list the decisions that name an action or changed it', () => {
    expect(action.decisions.map((row) => row.text)).toEqual(['names it', 'touched it']);
  });

  it('show what an action waits for', () => {
    const [dependency] = picture.action(idOf('Action', 'A1.2')).dependencies;
    expect([dependency!.dependsOn, dependency!.type, dependency!.lagDays]).toEqual([action, 'FS', 0]);
  });

  it('list the verbs of every machine', () => {
    expect(action.transitions.map((row) => row.name)).toContain('advance');
    expect(action.milestones[0]!.transitions.map((row) => row.name)).toEqual(['reach', 'drop']);
    expect(partnership.session(1)!.transitions.map((row) => row.name)).toContain('adoptMinutes');
    expect(partnership.gates[1]!.transitions.map((row) => row.name)).toContain('withdraw');
  });

  it('count votes and name the conditions of a decision', () => {
    const decision = picture.decision(idOf('Decision', 1));
    expect(decision.votes).toEqual({ for: 2, against: 0, abstain: 1 });
    expect(decision.conditions).toEqual(['Do it']);
    expect(decision.rollCall.map((row) => [row.organisation.shortName, row.vote])[1]).toEqual(['Org2', 'ABSTAIN']);
    expect(decision.followUps.map((row) => row.text)).toEqual(['late']);
  });

  it('show what a session proposes, asks, hears and leaves', () => {
    const written = aPlan()
      .action({ code: 'A1.1', status: 'PROPOSED', with: { Org4: 'CONSULTED' } })
      .gate({ action: 'A1.1' })
      .session({
        kind: 'WRITTEN_PROCEDURE',
        status: 'CONVENED',
        chairId: idOf('Organisation', 'Org2'),
        agenda: [
          {
            position: 1,
            title: 'Adoption',
            kind: 'ADOPT_ACTION',
            subjects: ['A1.1'],
            minutes: null,
            late: false,
            consultedIds: [idOf('Organisation', 'Org4')],
          },
        ],
        convenedAt: AT,
        ballots: [{ position: 1, organisationId: idOf('Organisation', 'Org3'), vote: 'FOR', comment: 'Yes', at: AT }],
        objections: [{ organisationId: idOf('Organisation', 'Org3'), reason: 'Not so', at: AT }],
      })
      .followUp({ text: 'noted', sessionId: idOf('CommitteeSession', 1) })
      .build();
    const asker = anAsker('Org1', ['COORDINATOR']);
    const session = new Picture(new Insight(written, '2026-06-15'), asker, (id) => id).partnership.session(1)!;
    expect(session.chair.shortName).toBe('Org2');
    expect(session.agenda[0]!.consulted.map((row) => row.shortName)).toEqual(['Org4']);
    const [gate] = session.proposedAgenda;
    expect([gate!.position, gate!.kind, gate!.consulted[0]!.shortName]).toEqual([2, 'PASS_GATE', 'Org4']);
    expect([session.noticeDays, session.shortNotice]).toEqual([14, false]);
    const [ballot] = session.ballots;
    expect([ballot!.organisation.shortName, ballot!.vote, ballot!.comment]).toEqual(['Org3', 'FOR', 'Yes']);
    expect(session.objections.map((row) => [row.organisation.shortName, row.reason])).toEqual([['Org3', 'Not so']]);
    expect(session.followUps.map((row) => [row.text, row.session === session])).toEqual([['noted', true]]);
    expect(session.followUps[0]!.transitions.map((row) => [row.name, row.allowed])).toEqual([
      ['complete', true],
      ['reopen', false],
    ]);
    expect([session.minutesCirculatedAt, session.minutesAdoptedOn, session.minutesAdoptedTacitlyOn]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('show attendance, proxies and quorum of a session', () => {
    const session = partnership.session(1)!;
    expect(session.attendance.map((row) => [row.organisation.shortName, row.present, row.heldBy?.shortName])).toEqual([
      ['Org1', true, undefined],
      ['Org2', true, undefined],
      ['Org3', false, 'Org1'],
    ]);
    expect(session.quorum).toEqual({ required: 3, present: 3, met: true });
  });

  it('show the criteria of a gate as they stood when it was decided, or as they stand', () => {
    const [decided, open] = partnership.gates;
    expect([decided!.subject, decided!.criteria.map((row) => row.code)]).toEqual(['A1.1', ['X']]);
    expect([open!.subject, open!.criteria.length > 0, open!.decision]).toEqual(['P', true, null]);
  });

  it('list follow-ups by due date, open or done', () => {
    const shown = (open: boolean | null): [string, boolean][] =>
      partnership.followUps(open).map((row) => [row.text, row.overdue]);
    expect(shown(null)).toEqual([
      ['done', false],
      ['late', true],
      ['today', false],
    ]);
    expect(shown(true).map(([text]) => text)).toEqual(['late', 'today']);
    expect(shown(false).map(([text]) => text)).toEqual(['done']);
  });

  it.each<[LocalDate, [string, string, boolean][]]>([
    [
      '2026-04-15',
      [
        ['Org1', 'MISSING', false],
        ['Org2', 'SUBMITTED', true],
        ['Org3', 'SUBMITTED', false],
        ['Org4', 'MISSING', false],
        ['Gone', 'MISSING', false],
      ],
    ],
    [
      '2026-04-16',
      [
        ['Org1', 'MISSING', true],
        ['Org2', 'SUBMITTED', true],
        ['Org3', 'SUBMITTED', false],
        ['Org4', 'MISSING', true],
        ['Gone', 'MISSING', true],
      ],
    ],
  ])('show on %s one report for each voter of a period', (today, expected) => {
    const [period] = pictureOn(today).partnership.reportingPeriods;
    const rows = period!.partnerReports.map((row) => [row.organisation.shortName, row.status, row.late]);
    expect(rows).toEqual(expected);
  });

  it('show the members of a day, and who was one', () => {
    const names = (kind: 'COORDINATOR' | 'PARTNER' | null): string[] =>
      partnership.organisations(kind).map((row) => row.shortName);
    expect(names(null)).toEqual(['Org1', 'Org2', 'Org3', 'Org4']);
    expect(names('COORDINATOR')).toEqual(['Org1']);
    expect(
      pictureOn('2026-03-31')
        .partnership.organisations(null)
        .map((row) => row.shortName),
    ).toContain('Gone');
    expect(picture.organisation(idOf('Organisation', 'Gone')).membership).toBe('PARTNER');
    expect(picture.organisation(idOf('Organisation', 'Gone')).memberFrom).toBeNull();
    expect(picture.organisation(idOf('Organisation', 'Candidate')).membership).toBe('PARTNER');
  });

  it('map the competences of the members of today', () => {
    expect(partnership.competenceMap.map((row) => row.organisations.map((one) => one.shortName))).toEqual([['Org3']]);
  });
});
