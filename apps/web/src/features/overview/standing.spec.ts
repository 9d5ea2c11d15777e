import type { ActionFacts, OverviewPlan } from './overview.operations.js';
import { activityBars, askedOf, healthOf, healthRows, lastSession, nextSession, planPath } from './standing.js';

const action = (code: string, facts: Partial<ActionFacts> = {}): ActionFacts => ({
  id: code,
  code,
  title: code,
  phase: 'PREPARATION',
  status: 'IN_PROGRESS',
  progress: 50,
  computedHealth: 'ON_TRACK',
  plannedStart: '2026-03-01',
  plannedEnd: '2026-12-31',
  activity: { id: code.slice(0, 2), code: code.slice(0, 2) },
  milestones: [],
  ...facts,
});

const session = (number: number, status: OverviewPlan['sessions'][number]['status'], date: string) => ({
  id: `s${number}`,
  number,
  title: `Session ${number}`,
  date,
  kind: 'MEETING' as const,
  status,
  agenda: [] as OverviewPlan['sessions'][number]['agenda'],
});

const plan = (facts: Partial<OverviewPlan> = {}): OverviewPlan =>
  ({
    code: 'P',
    coordinator: { id: 'coordinator', shortName: 'Coordinator' },
    activities: [
      { id: 'A1', code: 'A1', title: 'First' },
      { id: 'A2', code: 'A2', title: 'Second' },
    ],
    gates: [],
    sessions: [],
    handedIn: { totalCount: 0, items: [] },
    ...facts,
  }) as unknown as OverviewPlan;

describe('health', () => {
  const actions = [
    action('A1.1', { computedHealth: 'OFF_TRACK' }),
    action('A1.2', { status: 'COMPLETED' }),
    action('A1.3', { status: 'PROPOSED', computedHealth: 'OFF_TRACK' }),
    action('A2.1', { status: 'ON_HOLD', computedHealth: 'AT_RISK', phase: 'IMPLEMENTATION' }),
  ];

  it('counts live actions only, and the completed ones apart', () => {
    expect(healthOf('', actions)).toEqual({
      code: '',
      counts: { ON_TRACK: 0, AT_RISK: 1, OFF_TRACK: 1 },
      completed: 1,
    });
  });

  it('has a row for every key with an action that counts', () => {
    const rows = healthRows(
      [...actions, action('A3.1', { status: 'REJECTED' })],
      ['A1', 'A2', 'A3'],
      (one) => one.activity.code,
    );
    expect(rows.map(({ code }) => code)).toEqual(['A1', 'A2']);
  });

  it('leads to a list of the same actions', () => {
    expect(planPath({ health: 'AT_RISK', activity: 'A2' })).toBe(
      'plan?status=PLANNED%2CIN_PROGRESS%2CON_HOLD&health=AT_RISK&activity=A2',
    );
  });
});

describe('sessions', () => {
  const sessions = [
    session(1, 'MINUTES_ADOPTED', '2026-03-10'),
    session(2, 'CLOSED', '2026-06-01'),
    session(3, 'CANCELLED', '2026-07-01'),
    session(5, 'PLANNED', '2026-12-01'),
    session(4, 'CONVENED', '2026-10-01'),
  ];

  it('are the last that was held and the next that comes', () => {
    expect([lastSession(sessions)?.number, nextSession(sessions)?.number]).toEqual([2, 4]);
    expect([lastSession([]), nextSession([])]).toEqual([null, null]);
  });
});

describe('decisions asked', () => {
  it('are open gates, deliverables for the committee, and the other items of the next agenda', () => {
    const next = {
      ...session(4, 'CONVENED', '2026-10-01'),
      agenda: [
        { position: 1, title: 'Gate', kind: 'PASS_GATE' as const, subjects: ['A1.1'] },
        { position: 2, title: 'News', kind: null, subjects: [] },
        { position: 3, title: 'New member', kind: 'ADMIT_MEMBER' as const, subjects: ['X'] },
      ],
    };
    const gate = (subject: string, status: string) => ({ id: subject, subject, status, criteria: [] });
    const deliverable = (code: string, main: boolean, lead: string) => ({
      id: code,
      code,
      title: '',
      main,
      lead: { id: lead },
    });
    const asked = askedOf(
      plan({
        sessions: [next],
        gates: [gate('A1.1', 'REQUESTED'), gate('A1.2', 'REQUESTED'), gate('A1.3', 'PASSED')],
        handedIn: {
          totalCount: 3,
          items: [deliverable('D1', true, 'p'), deliverable('D2', false, 'coordinator'), deliverable('D3', false, 'p')],
        },
      } as unknown as Partial<OverviewPlan>),
    );
    const told = asked.map((one) =>
      one.kind === 'gate'
        ? [one.gate.subject, one.onAgenda]
        : one.kind === 'deliverable'
          ? [one.deliverable.code, one.onAgenda]
          : [one.item.title],
    );
    expect(told).toEqual([['A1.1', true], ['A1.2', false], ['D1', false], ['D2', false], ['New member']]);
  });
});

describe('the small roadmap', () => {
  it('has a bar for each activity, from its first start to its last end', () => {
    const [group] = activityBars(
      plan(),
      [
        action('A1.1', { plannedEnd: '2027-06-30', computedHealth: 'AT_RISK', progress: 20 }),
        action('A1.2', { plannedStart: '2026-01-01', status: 'COMPLETED', progress: 100 }),
        action('A1.3', { plannedEnd: '2030-01-01', status: 'CANCELLED' }),
      ],
      'Activities',
    );
    expect(group!.bars).toEqual([
      expect.objectContaining({
        code: 'A1',
        status: 'IN_PROGRESS',
        health: 'AT_RISK',
        start: '2026-01-01',
        end: '2027-06-30',
        progress: 60,
      }),
    ]);
  });

  it('is nothing without actions', () => expect(activityBars(plan(), [], 'Activities')).toEqual([]));
});
