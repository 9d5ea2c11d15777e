import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { AgendaItemFact, DecisionKind } from './committee.facts.js';
import { isLate, proposeAgenda, proposedFor, withAgendaItem } from './agenda.rules.js';
import { consultedOn } from './consulted.rules.js';
import type { SessionStatus } from './session.status.js';

const item = (kind: DecisionKind | null, subjects: string[], late = false): AgendaItemFact => ({
  position: 1,
  title: 'Item',
  kind,
  subjects,
  minutes: null,
  late,
});

describe('the agenda that the plan suggests', () => {
  it('holds the gates, deliverables, and follow-ups that wait', () => {
    const builder = aPlan({ organisations: 2 })
      .action({ code: 'A1.10', lead: 'Org2', with: { Org1: 'SUPPORT' } })
      .gate({ action: 'A1.10' });
    builder.deliverable({ main: true, status: 'SUBMITTED' }).deliverable({ status: 'SUBMITTED' });
    builder
      .action({ code: 'A1.2' })
      .gate({ action: 'A1.2', status: 'DEFERRED' })
      .gate({ action: 'A1.2', status: 'REFUSED' })
      .gate();
    builder.deliverable({ status: 'SUBMITTED' }).deliverable({ main: true });
    const plan = builder.followUp({ text: 'Find a host', owner: 'Org2' }).followUp({ doneOn: '2026-06-01' }).build();
    const agenda = proposeAgenda(plan, '2026-06-15');
    const decisions = agenda.filter(({ kind }) => kind !== null).map(({ kind, subjects }) => [kind, ...subjects]);
    expect(decisions).toEqual([
      ['PASS_GATE', 'P'],
      ['PASS_GATE', 'A1.2'],
      ['PASS_GATE', 'A1.10'],
      ['ACCEPT_DELIVERABLE', 'D1.2.1'],
      ['ACCEPT_DELIVERABLE', 'D1.10.1'],
    ]);
    expect(agenda.at(-1)?.title).toBe('Follow-up of Org2, due on 30 Jun 2026: Find a host');
    expect(agenda.map(({ position }) => position)).toEqual(agenda.map((_, i) => i + 1));
    expect(agenda.some(({ late }) => late)).toBe(false);
  });

  it('names what blocks', () => {
    const plan = aPlan({ organisations: 2 }).action({ lead: 'Org1' }).build();
    const titles = proposeAgenda(plan, '2026-06-15').map(({ title, subjects }) => [title, subjects]);
    expect(titles).toContainEqual([expect.stringContaining('Org2'), ['Org2']]);
  });
});

describe('what is proposed and not on the agenda yet', () => {
  const plan = (agenda: AgendaItemFact[], status: SessionStatus = 'PLANNED') =>
    aPlan({ organisations: 1 })
      .session({ number: 1, status: 'CLOSED', title: 'First', minutesCirculatedAt: '2026-06-01T10:00:00.000Z' })
      .session({ number: 2, status: 'CLOSED' })
      .session({ number: 3, status, agenda })
      .action({ code: 'A1.1' })
      .gate({ action: 'A1.1' })
      .followUp({ text: 'Find a host' })
      .build();
  const titlesFor = (agenda: AgendaItemFact[], status?: SessionStatus): [number, string][] => {
    const made = plan(agenda, status);
    const session = made.get('CommitteeSession', 'CommitteeSession:3');
    return proposedFor(made, session, '2026-06-15').map(({ position, title }) => [position, title]);
  };
  const minutes = 'Adoption of the minutes of session 1: First';
  const gate = 'Gate of A1.1 into implementation';
  const followUp = 'Follow-up of Org1, due on 30 Jun 2026: Find a host';

  it.each<[string, AgendaItemFact[], [number, string][]]>([
    [
      'nothing is on it',
      [],
      [
        [1, minutes],
        [2, gate],
        [3, followUp],
      ],
    ],
    [
      'the gate is',
      [item('PASS_GATE', ['a1.1'])],
      [
        [2, minutes],
        [3, followUp],
      ],
    ],
    [
      'every gate is',
      [item('PASS_GATE', [])],
      [
        [2, minutes],
        [3, followUp],
      ],
    ],
    [
      'the follow-up is',
      [{ ...item(null, []), title: followUp }],
      [
        [2, minutes],
        [3, gate],
      ],
    ],
    [
      'the minutes are',
      [{ ...item('ADOPT_MINUTES', ['1']), position: 7 }],
      [
        [8, gate],
        [9, followUp],
      ],
    ],
  ])('when %s', (_, agenda, expected) => {
    expect(titlesFor(agenda)).toEqual(expected);
  });

  it.each<[SessionStatus, number]>([
    ['PLANNED', 3],
    ['CONVENED', 3],
    ['IN_SESSION', 3],
    ['CLOSED', 0],
    ['MINUTES_ADOPTED', 0],
    ['CANCELLED', 0],
  ])('of a session that is %s: %i', (status, count) => {
    expect(titlesFor([], status)).toHaveLength(count);
  });
});

describe('an item more', () => {
  it.each([
    ['PLANNED', false],
    ['CONVENED', true],
    ['IN_SESSION', true],
  ] as const)('while %s is late: %s, and then asks those whom it concerns', (status, late) => {
    const plan = aPlan()
      .session({ status, agenda: [item('OTHER', ['x'])] })
      .action({ code: 'A1.1', with: { Org2: 'CONSULTED' } })
      .build();
    const session = plan.get('CommitteeSession', 'CommitteeSession:1');
    const more = { title: 'More', kind: null, subjects: ['A1.1'], minutes: 5 };
    const agenda = withAgendaItem(plan, session, more);
    const asked = late ? { consultedIds: [idOf('Organisation', 'Org2')] } : {};
    expect(agenda.at(-1)).toEqual({ ...more, position: 2, late, ...asked });
    expect(agenda).toHaveLength(2);
  });
});

describe('who is asked by an item', () => {
  const plan = aPlan()
    .action({ code: 'A1.1', with: { Org2: 'CONSULTED', Org3: 'SUPPORT' } })
    .milestone()
    .deliverable()
    .action({ code: 'A1.2', with: { Org2: 'CONSULTED', Org4: 'CONSULTED' }, status: 'PROPOSED' })
    .build();

  it.each<[string, DecisionKind | null, string[], string[]]>([
    ['an action', 'ADOPT_ACTION', ['a1.1'], ['Org2']],
    ['a deliverable', 'ACCEPT_DELIVERABLE', ['D1.1.1'], ['Org2']],
    ['a milestone', 'REBASELINE', ['MS1.1.1'], ['Org2']],
    ['a gate', 'PASS_GATE', ['A1.2'], ['Org2', 'Org4']],
    ['two actions', null, ['A1.1', 'A1.2'], ['Org2', 'Org4']],
    ['the whole plan', 'ADOPT_PLAN', ['P'], ['Org2', 'Org4']],
    ['the partnership’s gate', 'PASS_GATE', ['P'], []],
    ['an organisation', 'ADMIT_MEMBER', ['Org2'], []],
    ['nothing', 'OTHER', [], []],
  ])('about %s', (_, kind, subjects, expected) => {
    expect(consultedOn(plan, { kind, subjects })).toEqual(expected.map((name) => idOf('Organisation', name)));
  });
});

describe('whether a decision comes late', () => {
  it.each<[string, AgendaItemFact[], string[], boolean]>([
    ['an item of the agenda', [item('PASS_GATE', ['A1.1'])], ['a1.1'], false],
    ['no item at all', [], ['A1.1'], true],
    ['an item of another kind', [item('CANCEL_ACTION', ['A1.1'])], ['A1.1'], true],
    ['an item about something else', [item('PASS_GATE', ['A1.2'])], ['A1.1'], true],
    ['an item added late', [item('PASS_GATE', ['A1.1'], true)], ['A1.1'], true],
    ['two items', [item('PASS_GATE', ['A1.1']), item('PASS_GATE', ['A1.2'])], ['A1.1', 'A1.2'], false],
    ['one of two', [item('PASS_GATE', ['A1.1'])], ['A1.1', 'A1.2'], true],
    ['an item about all of its kind', [item('PASS_GATE', [])], ['A1.1'], false],
    ['an item, without a subject of its own', [item('PASS_GATE', ['A1.1'])], [], false],
  ])('%s', (_, agenda, subjects, late) => {
    expect(isLate({ agenda }, { kind: 'PASS_GATE', subjects }, 'P')).toBe(late);
  });

  it('takes the adoption of the whole plan for that of each action, and the partnership’s gate for itself', () => {
    expect(isLate({ agenda: [item('ADOPT_PLAN', ['P'])] }, { kind: 'ADOPT_PLAN', subjects: ['A1.1'] }, 'p')).toBe(
      false,
    );
    expect(isLate({ agenda: [item('PASS_GATE', ['P'])] }, { kind: 'PASS_GATE', subjects: ['A1.1'] }, 'p')).toBe(true);
  });
});
