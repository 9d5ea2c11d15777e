import { draftOf, minutesSaying, TODAY } from '../../../../tests/support/decisions.js';
import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { dueThings, settleDue } from './caretaking.rules.js';
import type { CommitteeSessionFact, DecisionFact, ObjectionFact } from './committee.facts.js';
import { askMinutes, askObjection, objectionsUntil, tacitAdoptionOn } from './minutes.rules.js';
import { SESSION_STATUSES } from './session.status.js';

const COORDINATOR = anAsker('Org1', ['COORDINATOR']);
const CIRCULATED = '2026-06-10T10:00:00.000Z';
const codeOf = ({ code }: { readonly code: string }): string => code;

function objection(name: string, at: string): ObjectionFact {
  return { organisationId: idOf('Organisation', name), reason: 'Not so', at };
}

function closed(fields: Partial<CommitteeSessionFact> = {}): PlanBuilder {
  return aPlan().session({
    status: 'CLOSED',
    date: '2026-06-08',
    minutes: minutesSaying('We met.'),
    minutesCirculatedAt: CIRCULATED,
    ...fields,
  });
}

const sessionOf = (builder: PlanBuilder) => {
  const plan = builder.build();
  return { plan, session: plan.get('CommitteeSession', idOf('CommitteeSession', 1)) };
};

/** A decision about the minutes, taken on 2026-06-12. */
const putToVote = (builder: PlanBuilder, fields: Partial<DecisionFact>): PlanBuilder =>
  builder
    .session({ number: 2, status: 'CLOSED', date: '2026-06-12' })
    .decision({ kind: 'ADOPT_MINUTES', subjects: ['1'], sessionId: idOf('CommitteeSession', 2), ...fields });

describe('writing minutes', () => {
  it.each(SESSION_STATUSES)('of a session that is %s', (status) => {
    const { plan, session } = sessionOf(aPlan().session({ status }));
    const open = status === 'IN_SESSION' || status === 'CLOSED';
    for (const verb of ['draftMinutes', 'updateMinutes'] as const) {
      expect(askMinutes(verb, plan, session, COORDINATOR).map(codeOf)).toEqual(open ? [] : ['WRONG_STATE']);
      const partner = anAsker('Org2', ['PARTNER'], TODAY, true);
      expect(askMinutes(verb, plan, session, partner).map(codeOf).slice(0, 2)).toEqual(['PAST', 'NOT_YOUR_ROLE']);
    }
  });

  it('drafts over what is there only when told to', () => {
    const { plan, session } = sessionOf(closed({ minutesCirculatedAt: null }));
    expect(askMinutes('draftMinutes', plan, session, COORDINATOR).map(codeOf)).toEqual(['MINUTES_EXIST']);
    expect(askMinutes('draftMinutes', plan, session, COORDINATOR, true)).toEqual([]);
    expect(askMinutes('updateMinutes', plan, session, COORDINATOR)).toEqual([]);
  });

  it.each<[string, PlanBuilder, string[]]>([
    ['not once they were circulated', closed(), ['MINUTES_CIRCULATED']],
    ['again when somebody objected', closed({ objections: [objection('Org2', '2026-06-11T10:00:00.000Z')] }), []],
    [
      'not when the objection was to an earlier circulation',
      closed({ objections: [objection('Org2', '2026-06-09T10:00:00.000Z')] }),
      ['MINUTES_CIRCULATED'],
    ],
    ['again when the committee refused them', putToVote(closed(), { outcome: 'REFUSED', effect: 'NONE' }), []],
    ['not while their adoption is pending', putToVote(closed(), { effect: 'PENDING' }), ['MINUTES_CIRCULATED']],
  ])('goes on %s', (_, builder, codes) => {
    const { plan, session } = sessionOf(builder);
    expect(askMinutes('updateMinutes', plan, session, COORDINATOR).map(codeOf)).toEqual(codes);
  });
});

describe('objecting to minutes', () => {
  it.each<[string, Partial<CommitteeSessionFact>, string, readonly Role[], string, string[]]>([
    ['a voter', {}, 'Org2', ['PARTNER'], TODAY, []],
    ['on the last day', {}, 'Org2', ['COMMITTEE'], '2026-06-25', []],
    ['a day too late', {}, 'Org2', ['PARTNER'], '2026-06-26', ['OBJECTION_WINDOW_OVER']],
    ['an authority', {}, 'Ministry', ['OBSERVER'], TODAY, ['NOT_YOUR_ROLE', 'NOT_A_VOTER']],
    ['before they are circulated', { minutesCirculatedAt: null }, 'Org2', ['PARTNER'], TODAY, ['NOT_CIRCULATED']],
    ['once adopted', { status: 'MINUTES_ADOPTED' }, 'Org2', ['PARTNER'], TODAY, ['WRONG_STATE']],
    ['twice', { objections: [objection('Org2', CIRCULATED)] }, 'Org2', ['PARTNER'], TODAY, ['OBJECTED_ALREADY']],
    ['after another', { objections: [objection('Org3', CIRCULATED)] }, 'Org2', ['PARTNER'], TODAY, []],
    [
      'to an earlier circulation before',
      { objections: [objection('Org2', '2026-06-09T10:00:00.000Z')] },
      'Org2',
      ['PARTNER'],
      TODAY,
      [],
    ],
  ])('%s', (_, fields, name, roles, today, codes) => {
    const builder = closed(fields).organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY');
    const { plan, session } = sessionOf(builder);
    expect(askObjection(plan, session, anAsker(name, roles, today)).map(codeOf)).toEqual(codes);
  });
});

describe('tacit adoption', () => {
  it.each<[string, PlanBuilder, string | null]>([
    ['the day after the last day for objections', closed(), '2026-06-26'],
    ['not before they are circulated', closed({ minutesCirculatedAt: null }), null],
    ['not after an objection', closed({ objections: [objection('Org2', '2026-06-11T10:00:00.000Z')] }), null],
    [
      'after one to an earlier circulation',
      closed({ objections: [objection('Org2', '2026-06-09T10:00:00.000Z')] }),
      '2026-06-26',
    ],
    ['not twice', closed({ status: 'MINUTES_ADOPTED' }), null],
    ['not when the committee put them off', putToVote(closed(), { outcome: 'DEFERRED', effect: 'NONE' }), null],
    ['not when their adoption was revoked', putToVote(closed(), { effect: 'REVOKED' }), null],
    [
      'after a decision before they were circulated again',
      putToVote(closed({ minutesCirculatedAt: '2026-06-13T10:00:00.000Z' }), { outcome: 'REFUSED', effect: 'NONE' }),
      '2026-06-29',
    ],
  ])('%s', (_, builder, on) => {
    const { plan, session } = sessionOf(builder);
    expect(tacitAdoptionOn(plan, session)).toBe(on);
  });

  it('waits as long as the partnership has set', () => {
    const builder = closed();
    const { settings } = builder.build().partnership;
    const { plan, session } = sessionOf(
      builder.change('Partnership', 'P', { settings: { ...settings, minutesDays: 5 } }),
    );
    expect([objectionsUntil(plan, session), tacitAdoptionOn(plan, session)]).toEqual(['2026-06-15', '2026-06-16']);
  });

  it.each([
    ['2026-06-25', 'CLOSED', null],
    ['2026-06-26', 'MINUTES_ADOPTED', '2026-06-26'],
    // Seen to late, the minutes still count from their day.
    ['2026-07-02', 'MINUTES_ADOPTED', '2026-06-26'],
  ])('is brought about by time: on %s %s', (today, status, on) => {
    const { plan, session } = sessionOf(closed());
    const due = dueThings(plan, today);
    expect(due).toEqual(on === null ? [] : [{ thing: 'CommitteeSession', id: session.id }]);
    const draft = draftOf(plan, today);
    settleDue(draft, { thing: 'CommitteeSession', id: session.id });
    expect(draft.plan.get('CommitteeSession', session.id)).toMatchObject({ status, minutesAdoptedOn: on });
    settleDue(draft, { thing: 'CommitteeSession', id: session.id });
    expect(draft.finish().changes).toHaveLength(due.length);
    expect(dueThings(draft.plan, today)).toEqual([]);
  });
});

describe('decisions that waited for a veto', () => {
  const waiting = (): PlanBuilder =>
    aPlan()
      .session({ status: 'CLOSED' })
      .action({ code: 'A1.1', status: 'PROPOSED' })
      .decision({ number: 2, kind: 'ADOPT_ACTION', subjects: ['A1.1'], effect: 'PENDING', vetoUntil: '2026-06-20' })
      .decision({ number: 1, kind: 'ADOPT_ACTION', subjects: ['A1.1'], effect: 'PENDING', vetoUntil: '2026-06-20' })
      .decision({ number: 3, effect: 'PENDING', vetoUntil: '2026-06-30' });

  it('are carried out in their order once their window is over, and those that cannot be come to nothing', () => {
    const plan = waiting().build();
    expect(dueThings(plan, '2026-06-20')).toEqual([]);
    const due = dueThings(plan, '2026-06-21');
    expect(due.map(({ id }) => id)).toEqual([idOf('Decision', 1), idOf('Decision', 2)]);
    let next = plan;
    const reasons = due.map((thing) => {
      const draft = draftOf(next, '2026-06-21');
      settleDue(draft, thing);
      next = draft.finish().plan;
      return draft.reason;
    });
    const effects = next.table('Decision').rows();
    expect(effects.map(({ number, effect }) => [number, effect])).toEqual([
      [2, 'NONE'],
      [1, 'EXECUTED'],
      [3, 'PENDING'],
    ]);
    expect(next.get('Action', idOf('Action', 'A1.1')).status).toBe('PLANNED');
    expect(reasons).toEqual(['Decision 1', expect.stringContaining('This is done already for A1.1.')]);
  });
});
