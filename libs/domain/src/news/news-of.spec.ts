import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { hasMessage, say } from '../messages/index.js';
import { visiblePlan } from '../picture/visibility.policy.js';
import type { Revision, ThingChange } from '../plan/change.js';
import type { Plan } from '../plan/plan.js';
import { Table } from '../plan/table.js';
import { THING_NAMES } from '../plan/things.js';
import { isAtOnce, isTold, type News } from './news.js';
import { newsOf, newsOutside } from './news-of.js';

const AT = '2026-06-15T10:00:00.000Z';

/** Four voters, Org5, a regional authority that is consulted on A1.1 and supports it, and Org6, which sees nothing of note. */
function ground(): PlanBuilder {
  return aPlan()
    .organisation('Org5', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Org6', 'Region2', 'REGIONAL_AGENCY')
    .action({ code: 'A1.1', lead: 'Org2', with: { Org3: 'SUPPORT', Org5: 'CONSULTED' }, status: 'IN_PROGRESS' })
    .action({ code: 'A1.2', lead: 'Org3', status: 'PROPOSED', with: { Org5: 'CONSULTED' } })
    .deliverable({ action: 'A1.1', code: 'D1.1.1', main: true, status: 'SUBMITTED' })
    .session({ number: 1, status: 'PLANNED', date: '2026-07-15' })
    .period()
    .partnerReport(1, 'Org2', { status: 'SUBMITTED' })
    .followUp({ owner: 'Org5', text: 'Ask the ministry' });
}

function revisionBetween(before: Plan, after: Plan, fields: Partial<Revision> = {}): Revision {
  const changes: ThingChange[] = [];
  for (const thing of THING_NAMES) {
    const [was, is] = [before, after].map((plan) => plan.table(thing) as unknown as Table<{ readonly id: string }>);
    Table.compare(was!, is!, (left, right) => {
      const id = (right ?? left)!.id;
      const kind = !left ? 'ADDED' : right ? 'CHANGED' : 'REMOVED';
      if (JSON.stringify(left) !== JSON.stringify(right)) changes.push({ thing, id, kind, before: null, after: null });
    });
  }
  return { number: 2, at: AT, actorId: 'actor', reason: '', decisionId: null, changes, ...fields };
}

interface Case {
  readonly given?: (builder: PlanBuilder) => PlanBuilder;
  readonly change: (builder: PlanBuilder) => PlanBuilder;
  readonly revision?: Partial<Revision>;
}

function plansOf({ given = (builder) => builder, change }: Case): [Plan, Plan] {
  return [given(ground()).build(), change(given(ground())).build()];
}

function newsIn(one: Case): News[] {
  const [before, after] = plansOf(one);
  return newsOf(before, after, revisionBetween(before, after, one.revision));
}

function newsOutsideIn(one: Case, organisation: string): News[] {
  const plans = plansOf(one);
  const rights = { organisationId: idOf('Organisation', organisation), roles: ['OBSERVER'] } as const;
  const seen = plans.map((plan) => visiblePlan(plan, rights)) as [Plan, Plan];
  const news = newsOutside(plans, seen, revisionBetween(...plans, one.revision), rights.organisationId);
  return news.filter(({ audience }) => isTold(audience, 'somebody', rights));
}

/** The audience in short: the organisations, or `all`, then the roles. */
function audienceOf({ audience: { organisationIds, roles } }: News): string {
  const organisations = organisationIds?.map((id) => id.split(':')[1]).sort() ?? ['all'];
  return `${organisations.join(' ')}: ${roles.map((role) => role[0]).join('')}`;
}

const short = (news: readonly News[]): string[] =>
  news.map((one) => `${isAtOnce(one) ? '! ' : ''}${one.statement.code} -> ${audienceOf(one)}`);

const VOTERS = 'Org1 Org2 Org3 Org4';
const CONVENED = { status: 'CONVENED', convenedAt: AT } as const;
const ITEM = { position: 1, title: 'Item one', kind: null, subjects: [], minutes: null, late: false } as const;
const session = (fields: object) => (builder: PlanBuilder) => builder.change('CommitteeSession', 1, fields);
const decided = (fields: object = {}) => ({ decisionId: idOf('Decision', 1), ...fields });

describe('what a revision brings', () => {
  it.each<[string, Case, string[]]>([
    [
      'a decision on an action: at once to the voters and to who takes part',
      {
        change: (b) =>
          b.decision({ kind: 'CANCEL_ACTION', subjects: ['A1.1'] }).change('Action', 'A1.1', { status: 'CANCELLED' }),
        revision: decided(),
      },
      [`! NEWS_DECISION -> ${VOTERS} Org5: CPC`],
    ],
    [
      'a decision with a condition: to its owner, who is told of the follow-up by it',
      {
        change: (b) =>
          b
            .decision({
              outcome: 'APPROVED_WITH_CONDITIONS',
              conditions: [{ text: 'Ask', ownerId: idOf('Organisation', 'Org6'), dueDate: '2026-08-01' }],
            })
            .followUp({ owner: 'Org6', decisionId: idOf('Decision', 1) }),
        revision: decided(),
      },
      [`! NEWS_DECISION -> ${VOTERS} Org6: CPC`],
    ],
    [
      'a pending decision',
      { change: (b) => b.decision({ effect: 'PENDING', vetoUntil: '2026-06-30' }), revision: decided() },
      [`! NEWS_DECISION_PENDING -> ${VOTERS}: CPC`],
    ],
    [
      'a pending decision that takes effect',
      {
        given: (b) => b.decision({ effect: 'PENDING' }),
        change: (b) => b.change('Decision', 1, { effect: 'EXECUTED' }),
        revision: decided(),
      },
      [`! NEWS_DECISION_EFFECTIVE -> ${VOTERS}: CPC`],
    ],
    [
      'a veto',
      {
        given: (b) => b.decision({ effect: 'PENDING' }),
        change: (b) =>
          b.change('Decision', 1, {
            effect: 'VETOED',
            veto: { organisationId: idOf('Organisation', 'Org4'), reason: 'Too early', at: AT },
          }),
        revision: decided(),
      },
      [`! NEWS_DECISION_VETOED -> ${VOTERS}: CPC`],
    ],
    [
      'a pending decision that comes to nothing',
      {
        given: (b) => b.decision({ effect: 'PENDING' }),
        change: (b) => b.change('Decision', 1, { effect: 'NONE' }),
        revision: decided({ reason: 'It is over.' }),
      },
      [`! NEWS_DECISION_LAPSED -> ${VOTERS}: CPC`],
    ],
    [
      'a decision that revokes another: once, and to whom the other one concerned',
      {
        given: (b) => b.decision({ kind: 'CANCEL_ACTION', subjects: ['A1.1'] }),
        change: (b) =>
          b.change('Decision', 1, { effect: 'REVOKED' }).decision({ kind: 'REVOKE_DECISION', subjects: ['1'] }),
        revision: { decisionId: idOf('Decision', 2) },
      },
      [`! NEWS_DECISION -> ${VOTERS} Org5: CPC`],
    ],
    [
      'a session that is convened',
      { change: session({ ...CONVENED, agenda: [ITEM] }) },
      ['NEWS_SESSION_CONVENED -> all: CPC'],
    ],
    [
      'a session whose item asks for advice',
      { change: session({ ...CONVENED, agenda: [{ ...ITEM, consultedIds: [idOf('Organisation', 'Org5')] }] }) },
      ['NEWS_SESSION_CONVENED -> all: CPC', 'NEWS_CONSULTED -> Org5: CPC'],
    ],
    [
      'a written procedure that is opened',
      { given: session({ kind: 'WRITTEN_PROCEDURE' }), change: session(CONVENED) },
      ['NEWS_PROCEDURE_OPENED -> all: CPC'],
    ],
    [
      'an item that comes late',
      {
        given: session({ ...CONVENED, agenda: [ITEM] }),
        change: session({ agenda: [ITEM, { ...ITEM, position: 2, late: true }] }),
      },
      ['NEWS_LATE_ITEM -> all: CPC'],
    ],
    [
      'a convened session that is cancelled',
      { given: session(CONVENED), change: session({ status: 'CANCELLED', cancelReason: 'Snow' }) },
      ['NEWS_SESSION_CANCELLED -> all: CPC'],
    ],
    ['a planned session that is cancelled: nobody knew of it', { change: session({ status: 'CANCELLED' }) }, []],
    [
      'circulated minutes',
      { given: session({ ...CONVENED, status: 'CLOSED' }), change: session({ minutesCirculatedAt: AT }) },
      ['NEWS_MINUTES_CIRCULATED -> all: CPC'],
    ],
    [
      'an objection to them: to the coordinator',
      {
        given: session({ ...CONVENED, status: 'CLOSED', minutesCirculatedAt: AT }),
        change: session({ objections: [{ organisationId: idOf('Organisation', 'Org2'), reason: 'No', at: AT }] }),
      },
      ['NEWS_MINUTES_OBJECTED -> Org1: C'],
    ],
    [
      'minutes adopted tacitly',
      { given: session({ ...CONVENED, status: 'CLOSED' }), change: session({ status: 'MINUTES_ADOPTED' }) },
      ['NEWS_MINUTES_ADOPTED -> all: CPC'],
    ],
    [
      'minutes adopted by a decision: it is enough to be told of that',
      {
        given: session({ ...CONVENED, status: 'CLOSED' }),
        change: (b) => session({ status: 'MINUTES_ADOPTED' })(b.decision({ kind: 'ADOPT_MINUTES', subjects: ['1'] })),
        revision: decided(),
      },
      [`! NEWS_DECISION -> ${VOTERS}: CPC`],
    ],
    [
      'a new period: to who reports',
      { change: (b) => b.period({ number: 2 }) },
      [`NEWS_PERIOD_OPENED -> ${VOTERS}: CP`],
    ],
    [
      'a period that is closed',
      { change: (b) => b.change('ReportingPeriod', 1, { status: 'CLOSED' }) },
      [`NEWS_PERIOD_CLOSED -> ${VOTERS}: CP`],
    ],
    [
      'a period that is reopened',
      {
        given: (b) => b.change('ReportingPeriod', 1, { status: 'CLOSED' }),
        change: (b) =>
          b.change('ReportingPeriod', 1, {
            status: 'OPEN',
            versions: [{ number: 1, closedAt: AT, revision: 1, reopenedAt: AT, reason: 'A figure was wrong' }],
          }),
      },
      [`NEWS_PERIOD_REOPENED -> ${VOTERS}: CP`],
    ],
    [
      'a report that is submitted: to the coordinator',
      { change: (b) => b.partnerReport(1, 'Org3', { status: 'SUBMITTED' }) },
      ['NEWS_REPORT_SUBMITTED -> Org1: C'],
    ],
    [
      'a report that is submitted late',
      { change: (b) => b.partnerReport(1, 'Org3', { status: 'SUBMITTED', late: true }) },
      ['NEWS_REPORT_SUBMITTED_LATE -> Org1: C'],
    ],
    [
      'a report that is returned: at once to its partner',
      { change: (b) => b.partnerReport(1, 'Org2', { status: 'RETURNED', comment: 'Figures are missing' }) },
      ['! NEWS_REPORT_RETURNED -> Org2: CP'],
    ],
    [
      'a report that is accepted',
      { change: (b) => b.partnerReport(1, 'Org2', { status: 'ACCEPTED' }) },
      ['NEWS_REPORT_ACCEPTED -> Org2: CP'],
    ],
    ['a report that is drafted', { change: (b) => b.partnerReport(1, 'Org3', { status: 'DRAFT' }) }, []],
    [
      'a deliverable that is submitted: to the coordinator',
      {
        given: (b) => b.change('Deliverable', 'D1.1.1', { status: 'DRAFT' }),
        change: (b) => b.change('Deliverable', 'D1.1.1', { status: 'SUBMITTED' }),
      },
      ['NEWS_DELIVERABLE_SUBMITTED -> Org1: C'],
    ],
    [
      'a deliverable that the coordinator accepts: to who leads and contributes',
      { change: (b) => b.change('Deliverable', 'D1.1.1', { status: 'ACCEPTED' }) },
      ['NEWS_DELIVERABLE_ACCEPTED -> Org2 Org3 Org5: CPCO'],
    ],
    [
      'a deliverable that is returned',
      { change: (b) => b.change('Deliverable', 'D1.1.1', { status: 'REVISION_REQUESTED' }) },
      ['NEWS_DELIVERABLE_RETURNED -> Org2: CP'],
    ],
    [
      'a deliverable that the committee accepts: one mail',
      {
        change: (b) =>
          b
            .change('Deliverable', 'D1.1.1', { status: 'ACCEPTED' })
            .decision({ kind: 'ACCEPT_DELIVERABLE', subjects: ['D1.1.1'] }),
        revision: decided(),
      },
      [`! NEWS_DECISION -> ${VOTERS} Org5: CPC`],
    ],
    [
      'a follow-up that a session gives',
      { change: (b) => b.followUp({ owner: 'Org3' }) },
      ['NEWS_FOLLOW_UP_GIVEN -> Org3: CPCO'],
    ],
    [
      'a follow-up that is done: to the coordinator',
      { change: (b) => b.change('FollowUp', 1, { doneOn: '2026-06-15' }) },
      ['NEWS_FOLLOW_UP_DONE -> Org1: C'],
    ],
    [
      'a follow-up that is reopened',
      {
        given: (b) => b.change('FollowUp', 1, { doneOn: '2026-06-10' }),
        change: (b) => b.change('FollowUp', 1, { doneOn: null }),
      },
      ['NEWS_FOLLOW_UP_REOPENED -> Org5: CPCO'],
    ],
    [
      'a follow-up with another date',
      { change: (b) => b.change('FollowUp', 1, { dueDate: '2026-09-01' }) },
      ['NEWS_FOLLOW_UP_CHANGED -> Org5: CPCO'],
    ],
    [
      'a dissemination session that is planned',
      { change: (b) => b.dissemination('Org5') },
      ['NEWS_DISSEMINATION_PLANNED -> Org5: CPCO'],
    ],
    [
      'a dissemination session that is moved',
      {
        given: (b) => b.dissemination('Org5'),
        change: (b) => b.change('DisseminationSession', 1, { date: '2026-10-01' }),
      },
      ['NEWS_DISSEMINATION_MOVED -> Org5: CPCO'],
    ],
    ['progress that is reported', { change: (b) => b.change('Action', 'A1.1', { progress: 50 }) }, []],
    ['the first revision', { change: (b) => b.period({ number: 2 }), revision: { number: 1 } }, []],
  ])('%s', (_name, one, expected) => {
    expect(short(newsIn(one))).toEqual(expected);
  });

  it('has a text for each, and a subject for what is told at once', () => {
    const cases: Case[] = [
      { change: (b) => b.decision({ kind: 'CANCEL_ACTION', subjects: ['A1.1'], overrideReason: 'Late' }) },
      { change: session({ ...CONVENED, date: '2026-06-20', agenda: [ITEM] }) },
      { change: (b) => b.partnerReport(1, 'Org2', { status: 'RETURNED', comment: 'Figures are missing' }) },
    ];
    const news = cases.flatMap(newsIn);
    for (const { statement, lines, subject, kind } of news) {
      for (const one of [statement, ...lines, ...(subject ? [subject] : [])]) {
        expect(hasMessage(one.code)).toBe(true);
        expect(say(one)).not.toMatch(/[{}]/);
      }
      expect(subject === null).toBe(!isAtOnce({ kind }));
    }
  });

  it('notes a short notice, and names the items of the agenda', () => {
    const [news] = newsIn({ change: session({ ...CONVENED, date: '2026-06-20', agenda: [ITEM] }) });
    expect(news!.lines.map((line) => say(line))).toEqual(['The notice is short: 5 days instead of 14.', '1. Item one']);
    expect(news!.link).toBe('/p/P/sessions/1');
  });

  it('leaves out who did it, where it was their own doing', () => {
    const [news] = newsIn({ change: (b) => b.change('FollowUp', 1, { doneOn: '2026-06-15' }) });
    const rights = { organisationId: idOf('Organisation', 'Org1'), roles: ['COORDINATOR'] } as const;
    expect(isTold(news!.audience, 'another', rights)).toBe(true);
    expect(isTold(news!.audience, 'actor', rights)).toBe(false);
  });
});

describe('what a revision brings to those who see a part of the plan', () => {
  const texts = (one: Case, organisation = 'Org5'): string[] =>
    newsOutsideIn(one, organisation).map(({ statement }) => say(statement));
  const consulting = (subjects: readonly string[]): Case => ({
    change: session({
      ...CONVENED,
      agenda: [{ ...ITEM, title: 'Stop A1.2', subjects, consultedIds: [idOf('Organisation', 'Org5')] }],
    }),
  });

  it('is what became of actions they take part in, and not the decision', () => {
    const one: Case = {
      change: (b) =>
        b
          .decision({ kind: 'CANCEL_ACTION', subjects: ['A1.1'], text: 'It failed.' })
          .change('Action', 'A1.1', { status: 'CANCELLED', statusReason: 'It failed.' }),
      revision: decided({ reason: 'It failed.' }),
    };
    expect(texts(one)).toEqual([
      'The committee decided on action A1.1, “Action A1.1”. It is now cancelled, in the phase preparation.',
    ]);
    expect(texts(one, 'Org6')).toEqual([]);
  });

  it('is nothing of an action that they do not see', () => {
    const one: Case = {
      change: (b) =>
        b.decision({ kind: 'REJECT_ACTION', subjects: ['A1.2'] }).change('Action', 'A1.2', { status: 'REJECTED' }),
      revision: decided(),
    };
    expect(texts(one)).toEqual([]);
  });

  it('is a question for advice, with its title where they see what it is about', () => {
    expect(texts(consulting(['A1.1']))).toEqual([
      'Your organisation’s advice is asked for on item 1 of session 1 on 15 Jul 2026: Stop A1.2',
    ]);
    const unnamed = [
      'Your organisation’s advice is asked for on item 1 of session 1 on 15 Jul 2026. The coordinator can tell you more about it.',
    ];
    expect(texts(consulting(['A1.2']))).toEqual(unnamed);
    expect(texts(consulting([]))).toEqual(unnamed);
    expect(texts(consulting(['A1.1']), 'Org6')).toEqual([]);
  });

  it('is a follow-up of theirs, a condition of a hidden decision too', () => {
    const one: Case = {
      change: (b) =>
        b.decision({ text: 'Hidden.' }).followUp({ owner: 'Org5', text: 'Inform', decisionId: idOf('Decision', 1) }),
      revision: decided(),
    };
    expect(texts(one)).toEqual(['A follow-up for your organisation, due on 30 Jun 2026: Inform']);
    expect(texts(one, 'Org6')).toEqual([]);
  });

  it('is nothing of sessions, minutes, periods and reports', () => {
    for (const change of [
      session({ ...CONVENED, agenda: [ITEM] }),
      (b: PlanBuilder) => b.period({ number: 2 }),
      (b: PlanBuilder) => b.partnerReport(1, 'Org2', { status: 'RETURNED' }),
    ])
      expect(texts({ change })).toEqual([]);
  });
});
