import { aPlan } from '../../../../tests/support/plan-builder.js';
import type { AgendaItemFact, DecisionKind } from './committee.facts.js';
import { isLate, proposeAgenda, withAgendaItem } from './agenda.rules.js';

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

describe('an item more', () => {
  it.each([
    ['PLANNED', false],
    ['CONVENED', true],
    ['IN_SESSION', true],
  ] as const)('while %s is late: %s', (status, late) => {
    const session = aPlan()
      .session({ status, agenda: [item('OTHER', ['x'])] })
      .build()
      .get('CommitteeSession', 'CommitteeSession:1');
    const agenda = withAgendaItem(session, { title: 'More', kind: null, subjects: [], minutes: 5 });
    expect(agenda.at(-1)).toEqual({ position: 2, title: 'More', kind: null, subjects: [], minutes: 5, late });
    expect(agenda).toHaveLength(2);
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
