import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { PlanSession, RecordAttendance, UpdateAgenda } from './session.input.js';
import { SessionService } from './session.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER', 'COMMITTEE');

/** Four voters; session 1 IN_SESSION, session 2 PLANNED; a gate of A1.1 is requested. */
function build(): { work: InMemoryWork; sessions: SessionService } {
  const plan = aPlan()
    .organisation('Region', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', finalPhase: 'IMPLEMENTATION' })
    .gate({ action: 'A1.1' })
    .session({ status: 'IN_SESSION' })
    .session();
  const work = new InMemoryWork(plan.build());
  return { work, sessions: new SessionService(work) };
}

const NEW: PlanSession = { partnership: 'P', title: 'Summer session', date: '2026-07-01' };
const step = (number: number) => ({ partnership: 'P', number });

describe('planning a session', () => {
  it('takes the next number, and numbers the agenda', async () => {
    const { work, sessions } = build();
    const agenda = [
      { title: 'Welcome' },
      { title: 'Pilot', kind: 'PASS_GATE' as const, subjects: ['a1.1'], minutes: 20 },
    ];
    const session = await work.thing('CommitteeSession', sessions.plan(COORDINATOR, 'k', { ...NEW, agenda }));
    expect(session).toMatchObject({ number: 3, kind: 'MEETING', status: 'PLANNED', reconvenesId: null, version: 1 });
    expect(session.agenda).toMatchObject([
      { position: 1, title: 'Welcome', kind: null, subjects: [], minutes: null, late: false },
      { position: 2, kind: 'PASS_GATE', minutes: 20, late: false },
    ]);
  });

  it('takes subjects by the names of the plan, and is chaired by a voter', async () => {
    const { work, sessions } = build();
    const agenda = [{ title: 'Pilot', kind: 'PASS_GATE' as const, subjects: [' a1.1', 'A1.1'] }];
    const input = { ...NEW, agenda, chair: 'org-3' };
    const session = await work.thing('CommitteeSession', sessions.plan(COORDINATOR, 'k', input));
    expect(session).toMatchObject({ chairId: 'Organisation:Org3', agenda: [{ subjects: ['A1.1'] }] });
  });

  it('takes over the agenda of a session that had no quorum', async () => {
    const { work, sessions } = build();
    const agenda = [{ title: 'Pilot' }];
    await sessions.plan(COORDINATOR, 'k', { ...NEW, date: '2026-06-20', agenda });
    await sessions.convene(COORDINATOR, 'k', step(3));
    await sessions.open(COORDINATOR, 'k', step(3));
    await sessions.close(COORDINATOR, 'k', step(3));
    const again = await work.thing('CommitteeSession', sessions.plan(COORDINATOR, 'k', { ...NEW, reconvenes: 3 }));
    expect(again.agenda).toMatchObject([{ position: 1, title: 'Pilot', late: false }]);
    const late = sessions.plan(COORDINATOR, 'k', { ...NEW, date: '2026-07-06', reconvenes: 3 });
    expect(await refusalOf(late)).toEqual(['RULE_VIOLATION', 'RECONVENED_TOO_LATE']);
    const other = sessions.plan(COORDINATOR, 'k', { ...NEW, reconvenes: 3, agenda });
    expect(await refusalOf(other)).toEqual(['INVALID_INPUT', 'input.agenda RECONVENED_AGENDA']);
    const update = { partnership: 'P', session: 4, expectedVersion: again.version, agenda };
    expect(await refusalOf(sessions.updateAgenda(COORDINATOR, 'k', update))).toEqual(['RULE_VIOLATION', 'SAME_AGENDA']);
  });

  it.each<[string, typeof PARTNER, Partial<PlanSession>, string[]]>([
    [
      'faulty fields',
      COORDINATOR,
      { title: '', agenda: [{ title: ' ', minutes: 0 }] },
      [
        'INVALID_INPUT',
        'input.title EMPTY_TEXT',
        'input.agenda.0.title EMPTY_TEXT',
        'input.agenda.0.minutes OUT_OF_RANGE',
      ],
    ],
    [
      'an unknown subject',
      COORDINATOR,
      { agenda: [{ title: 'X', kind: 'PASS_GATE', subjects: ['A9.9'] }] },
      ['NOT_FOUND', 'NOT_FOUND'],
    ],
    ['an unknown session', COORDINATOR, { reconvenes: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    ['a chair without a vote', COORDINATOR, { chair: 'Region' }, ['INVALID_INPUT', 'input.chair NOT_A_VOTER']],
    ['a chair nobody knows', COORDINATOR, { chair: 'Nobody' }, ['INVALID_INPUT', 'input.chair UNKNOWN_ORGANISATION']],
    ['a partner', PARTNER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused for %s', async (_what, viewer, fields, expected) => {
    const { sessions } = build();
    expect(await refusalOf(sessions.plan(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('the agenda', () => {
  const update = (fields: Partial<UpdateAgenda> = {}): UpdateAgenda => ({
    partnership: 'P',
    session: 2,
    expectedVersion: 1,
    agenda: [{ title: 'Pilot', kind: 'PASS_GATE', subjects: ['a1.1'], minutes: 20 }, { title: 'Other' }],
    ...fields,
  });

  it('is replaced as a whole until it is sent', async () => {
    const { work, sessions } = build();
    const first = await work.thing('CommitteeSession', sessions.updateAgenda(COORDINATOR, 'k', update()));
    expect(first.agenda.map(({ position, title, subjects }) => [position, title, subjects])).toEqual([
      [1, 'Pilot', ['A1.1']],
      [2, 'Other', []],
    ]);
    const turned = update({ expectedVersion: 2, agenda: [{ title: 'Other', minutes: 5 }, { title: 'Pilot' }] });
    const second = await work.thing('CommitteeSession', sessions.updateAgenda(COORDINATOR, 'k', turned));
    expect(second.agenda).toMatchObject([
      { position: 1, title: 'Other', minutes: 5 },
      { position: 2, title: 'Pilot' },
    ]);
    await sessions.convene(COORDINATOR, 'k', step(2));
    const late = sessions.updateAgenda(COORDINATOR, 'k', update({ expectedVersion: 4 }));
    expect(await refusalOf(late)).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  });

  it.each<[string, typeof PARTNER, Partial<UpdateAgenda>, string[]]>([
    ['faulty fields', COORDINATOR, { agenda: [{ title: '' }] }, ['INVALID_INPUT', 'input.agenda.0.title EMPTY_TEXT']],
    ['an unknown session', PARTNER, { session: 9 }, ['NOT_FOUND', 'NOT_FOUND']],
    [
      'an unknown subject',
      PARTNER,
      { agenda: [{ title: 'X', kind: 'PASS_GATE', subjects: ['A9.9'] }] },
      ['NOT_FOUND', 'NOT_FOUND'],
    ],
    ['a partner', PARTNER, { expectedVersion: 7 }, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['who is late', COORDINATOR, { expectedVersion: 7 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is not replaced for %s', async (_, viewer, fields, expected) => {
    const { sessions } = build();
    expect(await refusalOf(sessions.updateAgenda(viewer, 'k', update(fields)))).toEqual(expected);
  });

  it('asks those who are consulted when it is sent, or when an item is added later', async () => {
    const plan = aPlan()
      .action({ code: 'A1.1', with: { Org2: 'CONSULTED' } })
      .action({ code: 'A1.2', with: { Org3: 'CONSULTED' } })
      .session();
    const work = new InMemoryWork(plan.build());
    const sessions = new SessionService(work);
    const about = (code: string) => ({ title: 'Lead', kind: 'CHANGE_LEAD' as const, subjects: [code] });
    await sessions.addAgendaItem(COORDINATOR, 'k', { partnership: 'P', session: 1, item: about('A1.1') });
    const sent = await work.thing('CommitteeSession', sessions.convene(COORDINATOR, 'k', step(1)));
    expect(sent.agenda.map(({ consultedIds }) => consultedIds)).toEqual([['Organisation:Org2']]);
    const late = { partnership: 'P', session: 1, item: about('A1.2') };
    const grown = await work.thing('CommitteeSession', sessions.addAgendaItem(COORDINATOR, 'k', late));
    expect(grown.agenda.map(({ consultedIds }) => consultedIds)).toEqual([
      ['Organisation:Org2'],
      ['Organisation:Org3'],
    ]);
  });
});

describe('the steps of a session', () => {
  it('convene with a proposed agenda, then items are late', async () => {
    const { work, sessions } = build();
    const convened = await work.thing('CommitteeSession', sessions.convene(COORDINATOR, 'k', step(2)));
    expect(convened).toMatchObject({ status: 'CONVENED', convenedAt: work.now });
    expect(convened.agenda[0]).toMatchObject({ position: 1, kind: 'PASS_GATE', subjects: ['A1.1'], late: false });
    const item = { partnership: 'P', session: 2, item: { title: 'One more' } };
    const grown = await work.thing('CommitteeSession', sessions.addAgendaItem(COORDINATOR, 'k', item));
    expect(grown.agenda.at(-1)).toMatchObject({ title: 'One more', late: true, position: convened.agenda.length + 1 });
  });

  it('open, close and cancel as the machine says', async () => {
    const { work, sessions } = build();
    expect(await refusalOf(sessions.open(COORDINATOR, 'k', step(2)))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
    expect((await work.thing('CommitteeSession', sessions.close(COORDINATOR, 'k', step(1)))).status).toBe('CLOSED');
    const cancelled = await work.thing(
      'CommitteeSession',
      sessions.cancel(COORDINATOR, 'k', { ...step(2), reason: 'Strike' }),
    );
    expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: 'Strike' });
    expect(work.lastRevision?.reason).toBe('Strike');
    const item = { partnership: 'P', session: 2, item: { title: 'One more' } };
    expect(await refusalOf(sessions.addAgendaItem(COORDINATOR, 'k', item))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  });

  it('are refused without reason, subject or right', async () => {
    const { sessions } = build();
    expect(await refusalOf(sessions.cancel(COORDINATOR, 'k', { ...step(9), reason: '' }))).toEqual([
      'INVALID_INPUT',
      'reason REASON_REQUIRED',
    ]);
    expect(await refusalOf(sessions.convene(COORDINATOR, 'k', step(9)))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await refusalOf(sessions.convene(PARTNER, 'k', step(2)))).toEqual(['FORBIDDEN', 'NOT_YOUR_ROLE']);
  });
});

describe('attendance', () => {
  const attend = (fields: Partial<RecordAttendance>): RecordAttendance => ({
    partnership: 'P',
    session: 1,
    present: [],
    ...fields,
  });

  it('replaces what was recorded before', async () => {
    const { work, sessions } = build();
    await sessions.recordAttendance(COORDINATOR, 'k', attend({ present: ['Org1', 'Org2', 'Org3'] }));
    const input = attend({ present: ['org-1', 'Org4'], proxies: [{ absent: 'Org2', heldBy: 'ORG 4' }] });
    const { attendance } = await work.thing('CommitteeSession', sessions.recordAttendance(COORDINATOR, 'k', input));
    expect(attendance).toEqual([
      { organisationId: 'Organisation:Org1', present: true, heldById: null },
      { organisationId: 'Organisation:Org2', present: false, heldById: 'Organisation:Org4' },
      { organisationId: 'Organisation:Org3', present: false, heldById: null },
      { organisationId: 'Organisation:Org4', present: true, heldById: null },
    ]);
  });

  it.each<[string, Partial<RecordAttendance>, string[]]>([
    [
      'unknown names',
      { present: ['Nobody'], proxies: [{ absent: 'Org2', heldBy: 'None' }] },
      ['INVALID_INPUT', 'input.present.0 UNKNOWN_ORGANISATION', 'input.proxies.0.heldBy UNKNOWN_ORGANISATION'],
    ],
    ['who has no vote', { present: ['Region'] }, ['INVALID_INPUT', 'input.present.0 NOT_A_VOTER']],
    [
      'a holder who is not there',
      { present: ['Org1'], proxies: [{ absent: 'Org2', heldBy: 'Org3' }] },
      ['INVALID_INPUT', 'input.proxies.0.heldBy HOLDER_NOT_PRESENT'],
    ],
    ['a session not open', { session: 2 }, ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('is refused for %s', async (_what, fields, expected) => {
    const { sessions } = build();
    expect(await refusalOf(sessions.recordAttendance(COORDINATOR, 'k', attend(fields)))).toEqual(expected);
  });
});
