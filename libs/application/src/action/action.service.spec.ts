import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { ActionTransition, ProposeAction, ReportProgress, UpdateAction } from './action.input.js';
import { ActionService } from './action.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const LEAD = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');
const OBSERVER = aViewer('Org4', 'OBSERVER');

const PROPOSAL: ProposeAction = {
  partnership: 'P',
  activity: 'A1',
  title: '  Map the clusters ',
  lead: 'org-2',
  objectives: ['O1'],
  plannedStart: '2026-07-01',
  plannedEnd: '2026-12-31',
};

/** A1.1 PLANNED and A1.2 IN_PROGRESS led by Org2, A1.3 PROPOSED by Org2. */
function build(): { work: InMemoryWork; actions: ActionService } {
  const plan = aPlan({ regions: 2, organisations: 5, objectives: 2 })
    .organisation('Org4', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Stranger', 'Region1', null)
    .action({ code: 'A1.1', lead: 'Org2', with: { Org3: 'SUPPORT' }, plannedStart: '2026-07-01' })
    .action({ code: 'A1.2', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .action({ code: 'A1.3', lead: 'Org2', with: {}, status: 'PROPOSED' });
  const work = new InMemoryWork(plan.build());
  return { work, actions: new ActionService(work) };
}

describe('proposing an action', () => {
  it('gives the next code of the activity, and defaults to what is not said', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.propose(LEAD, 'k', PROPOSAL));
    expect(action).toMatchObject({
      code: 'A1.4',
      title: 'Map the clusters',
      description: '',
      leadId: 'Organisation:Org2',
      priority: 'MEDIUM',
      phase: 'PREPARATION',
      finalPhase: 'PREPARATION',
      status: 'PROPOSED',
      baselineStart: null,
      version: 1,
    });
    expect(work.plan.revision).toBe(2);
  });

  it('numbers each activity by itself', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.propose(LEAD, 'k', { ...PROPOSAL, activity: 'a2' }));
    expect(action.code).toBe('A2.1');
  });

  it('names every faulty field at once', async () => {
    const { actions } = build();
    const input: ProposeAction = {
      ...PROPOSAL,
      activity: 'A9',
      title: ' ',
      description: 'bell \u0007',
      lead: 'Nobody',
      objectives: ['O1', 'O9', 'O1'],
      thematicAreas: ['T9'],
      contributors: [
        { organisation: 'Unknown', responsibility: 'SUPPORT' },
        { organisation: 'Org3', responsibility: 'SUPPORT' },
        { organisation: 'ORG 3', responsibility: 'INFORMED' },
      ],
      phase: 'INVESTMENT',
      finalPhase: 'PREPARATION',
      plannedEnd: '2026-06-30',
    };
    expect(await refusalOf(actions.propose(LEAD, 'k', input))).toEqual([
      'INVALID_INPUT',
      'input.activity UNKNOWN_ACTIVITY',
      'input.lead UNKNOWN_ORGANISATION',
      'input.phase PHASE_TOO_LATE',
      'input.title EMPTY_TEXT',
      'input.description CONTROL_CHARACTERS',
      'input.contributors.0.organisation UNKNOWN_ORGANISATION',
      'input.contributors.2.organisation DUPLICATE_CONTRIBUTOR',
      'input.objectives.1 UNKNOWN_OBJECTIVE',
      'input.objectives.2 DUPLICATE_VALUE',
      'input.thematicAreas.0 UNKNOWN_THEMATIC_AREA',
      'input.finalPhase PHASE_TOO_EARLY',
      'input.plannedEnd END_BEFORE_START',
    ]);
  });

  it.each<[string, Partial<ProposeAction>, string[]]>([
    ['no objective', { objectives: [] }, ['INVALID_INPUT', 'input.objectives EMPTY_LIST']],
    ['a title too long', { title: 'x'.repeat(301) }, ['INVALID_INPUT', 'input.title TEXT_TOO_LONG']],
    ['a lead outside', { lead: 'Stranger' }, ['INVALID_INPUT', 'input.lead NOT_A_MEMBER']],
    ['no such date', { plannedEnd: '2026-02-30' }, ['INVALID_INPUT', 'input.plannedEnd BAD_DATE']],
    [
      'the lead as contributor',
      { contributors: [{ organisation: 'Org2', responsibility: 'SUPPORT' }] },
      ['INVALID_INPUT', 'input.contributors.0.organisation LEAD_AS_CONTRIBUTOR'],
    ],
    ["another's action", { lead: 'Org3' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['another partnership', { partnership: 'Q' }, ['NOT_FOUND', 'NOT_FOUND']],
  ])('is refused with %s', async (_what, fields, expected) => {
    const { actions } = build();
    expect(await refusalOf(actions.propose(LEAD, 'k', { ...PROPOSAL, ...fields }))).toEqual(expected);
  });

  it('takes any organisation of the register as contributor, and any lead from the coordinator', async () => {
    const { work, actions } = build();
    const contributors = [{ organisation: 'stranger', responsibility: 'INFORMED' as const }];
    const action = await work.thing(
      'Action',
      actions.propose(COORDINATOR, 'k', { ...PROPOSAL, lead: 'Org3', contributors }),
    );
    expect(action.contributors).toEqual([{ organisationId: 'Organisation:Stranger', responsibility: 'INFORMED' }]);
  });
});

describe('updating an action', () => {
  const update = (action: string, fields: Partial<UpdateAction>): UpdateAction => ({
    partnership: 'P',
    action,
    expectedVersion: 1,
    ...fields,
  });

  it('changes what is given and nothing else', async () => {
    const { work, actions } = build();
    const input = update('a1.3', { title: 'New', priority: 'HIGH', description: null, plannedEnd: '2027-01-31' });
    const action = await work.thing('Action', actions.update(LEAD, 'k', input));
    expect(action).toMatchObject({ title: 'New', priority: 'HIGH', plannedEnd: '2027-01-31', version: 2 });
    expect(work.lastRevision?.changes[0]?.after).toEqual({
      title: 'New',
      priority: 'HIGH',
      plannedEnd: '2027-01-31',
      version: 2,
      updatedAt: work.now,
    });
  });

  it('moves the dates of an adopted action for the coordinator only, with a reason', async () => {
    const { work, actions } = build();
    const dates = { plannedStart: '2026-08-01', reason: 'A later start' };
    expect(await refusalOf(actions.update(LEAD, 'k', update('A1.1', dates)))).toEqual([
      'RULE_VIOLATION',
      'DUE_DATE_FIXED',
    ]);
    expect(await refusalOf(actions.update(COORDINATOR, 'k', update('A1.1', { plannedStart: '2026-08-01' })))).toEqual([
      'RULE_VIOLATION',
      'DUE_DATE_NEEDS_REASON',
    ]);
    const action = await work.thing('Action', actions.update(COORDINATOR, 'k', update('A1.1', dates)));
    expect(action.plannedStart).toBe('2026-08-01');
    expect(work.lastRevision?.reason).toBe('A later start');
  });

  it.each<[string, typeof LEAD, UpdateAction, string[]]>([
    ['fields before all', OTHER, update('A9.9', { title: '' }), ['INVALID_INPUT', 'input.title EMPTY_TEXT']],
    ['then the subject', OTHER, update('A9.9', {}), ['NOT_FOUND', 'NOT_FOUND']],
    ['then who asks', OTHER, update('A1.1', { expectedVersion: 7 }), ['FORBIDDEN', 'NOT_LEAD']],
    [
      'then the version',
      LEAD,
      update('A1.1', { expectedVersion: 7, plannedEnd: '2027-01-01' }),
      ['CONFLICT', 'STALE_VERSION'],
    ],
    ['then the rules', LEAD, update('A1.1', { plannedEnd: '2027-01-01' }), ['RULE_VIOLATION', 'DUE_DATE_FIXED']],
    ['a hidden action is not there', OBSERVER, update('A1.3', {}), ['NOT_FOUND', 'NOT_FOUND']],
    ['a visible one is', OBSERVER, update('A1.1', {}), ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    [
      'start after the end',
      LEAD,
      update('A1.3', { plannedStart: '2027-01-01' }),
      ['INVALID_INPUT', 'input.plannedStart END_BEFORE_START'],
    ],
    ['no objective left', LEAD, update('A1.3', { objectives: [] }), ['INVALID_INPUT', 'input.objectives EMPTY_LIST']],
    [
      'the lead as contributor',
      LEAD,
      update('A1.3', { contributors: [{ organisation: 'Org2', responsibility: 'CONSULTED' }] }),
      ['INVALID_INPUT', 'input.contributors.0.organisation LEAD_AS_CONTRIBUTOR'],
    ],
  ])('refuses in order: %s', async (_what, viewer, input, expected) => {
    const { actions } = build();
    expect(await refusalOf(actions.update(viewer, 'k', input))).toEqual(expected);
  });
});

describe('the verbs of an action', () => {
  const on = (action: string, fields: Partial<ActionTransition> = {}): ActionTransition => ({
    partnership: 'P',
    action,
    expectedVersion: 1,
    ...fields,
  });

  it('start today unless a date is given', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.start(LEAD, 'k', on('A1.1')));
    expect(action).toMatchObject({ status: 'IN_PROGRESS', actualStart: '2026-06-15', version: 2 });
  });

  it('hold with a reason, resume without one left', async () => {
    const { work, actions } = build();
    const held = await work.thing('Action', actions.hold(LEAD, 'k', on('A1.2', { reason: ' No staff ' })));
    expect(held).toMatchObject({ status: 'ON_HOLD', statusReason: 'No staff' });
    expect(work.lastRevision?.reason).toBe('No staff');
    const resumed = await work.thing('Action', actions.resume(LEAD, 'k', on('A1.2', { expectedVersion: 2 })));
    expect(resumed).toMatchObject({ status: 'IN_PROGRESS', statusReason: null, version: 3 });
  });

  it('complete at a hundred percent', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.complete(LEAD, 'k', on('A1.2', { date: '2026-06-10' })));
    expect(action).toMatchObject({ status: 'COMPLETED', actualEnd: '2026-06-10', progress: 100 });
  });

  it('cancel while proposed', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.cancel(LEAD, 'k', on('A1.3', { reason: 'Twice the same' })));
    expect(action).toMatchObject({ status: 'CANCELLED', statusReason: 'Twice the same' });
  });

  it.each<[string, 'start' | 'hold' | 'complete' | 'cancel', ActionTransition, string[]]>([
    ['start tomorrow', 'start', on('A1.1', { date: '2026-06-16' }), ['INVALID_INPUT', 'input.date DATE_IN_FUTURE']],
    ['start twice', 'start', on('A1.2'), ['RULE_VIOLATION', 'WRONG_STATE']],
    ['start what was not adopted', 'start', on('A1.3'), ['RULE_VIOLATION', 'WRONG_STATE']],
    ['start an older state', 'start', on('A1.1', { expectedVersion: 0 }), ['CONFLICT', 'STALE_VERSION']],
    ['hold without a reason', 'hold', on('A1.2', { reason: ' ' }), ['INVALID_INPUT', 'input.reason REASON_REQUIRED']],
    [
      'complete before the start',
      'complete',
      on('A1.2', { date: '2025-12-31' }),
      ['INVALID_INPUT', 'input.date BEFORE_ACTUAL_START'],
    ],
    ['cancel what was adopted', 'cancel', on('A1.1'), ['RULE_VIOLATION', 'NEEDS_DECISION']],
  ])('refuse to %s', async (_what, verb, input, expected) => {
    const { work, actions } = build();
    expect(await refusalOf(actions[verb](LEAD, 'k', input))).toEqual(expected);
    expect(work.plan.revision).toBe(1);
  });
});

describe('reporting progress', () => {
  const report = (fields: Partial<ReportProgress> = {}): ReportProgress => ({
    partnership: 'P',
    action: 'A1.2',
    progress: 40,
    health: 'AT_RISK',
    summary: 'Half of the map is drawn',
    ...fields,
  });

  it('appends a report and takes over progress and health', async () => {
    const { work, actions } = build();
    const action = await work.thing('Action', actions.reportProgress(LEAD, 'k', report()));
    expect(action).toMatchObject({ progress: 40, declaredHealth: 'AT_RISK' });
    expect(work.plan.table('ProgressReport').with('actionId', action.id)).toMatchObject([
      { at: work.now, byId: LEAD.accountId, progress: 40, health: 'AT_RISK', nextSteps: null },
    ]);
  });

  it.each<[string, typeof LEAD, Partial<ReportProgress>, string[]]>([
    [
      'out of range and empty',
      LEAD,
      { progress: 101, summary: '' },
      ['INVALID_INPUT', 'input.progress OUT_OF_RANGE', 'input.summary EMPTY_TEXT'],
    ],
    ['half a percent', LEAD, { progress: 0.5 }, ['INVALID_INPUT', 'input.progress OUT_OF_RANGE']],
    ['a novel', LEAD, { summary: 'x'.repeat(4001) }, ['INVALID_INPUT', 'input.summary TEXT_TOO_LONG']],
    ["another's action", OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['an action that has not started', LEAD, { action: 'A1.1' }, ['RULE_VIOLATION', 'NOT_STARTED']],
  ])('is refused for %s', async (_what, viewer, fields, expected) => {
    const { actions } = build();
    expect(await refusalOf(actions.reportProgress(viewer, 'k', report(fields)))).toEqual(expected);
  });
});

describe('dependencies', () => {
  const pair = (action: string, dependsOn: string) => ({ partnership: 'P', action, dependsOn });

  it('are FS without lag unless told otherwise, and go again', async () => {
    const { work, actions } = build();
    await actions.addDependency(LEAD, 'k', pair('A1.2', 'A1.1'));
    const added = await work.thing(
      'Action',
      actions.addDependency(LEAD, 'k', { ...pair('A1.2', 'A1.3'), type: 'SS', lagDays: -5 }),
    );
    expect(added.dependencies).toEqual([
      { actionId: 'Action:A1.1', type: 'FS', lagDays: 0 },
      { actionId: 'Action:A1.3', type: 'SS', lagDays: -5 },
    ]);
    const left = await work.thing('Action', actions.removeDependency(LEAD, 'k', pair('A1.2', 'A1.1')));
    expect(left.dependencies).toHaveLength(1);
  });

  it('never close a cycle, which is named', async () => {
    const { actions } = build();
    await actions.addDependency(LEAD, 'k', pair('A1.2', 'A1.1'));
    await expect(actions.addDependency(LEAD, 'k', pair('A1.1', 'A1.2'))).rejects.toMatchObject({
      kind: 'RULE_VIOLATION',
      code: 'DEPENDENCY_CYCLE',
      params: { cycle: ['A1.1', 'A1.2', 'A1.1'] },
    });
    expect(await refusalOf(actions.addDependency(LEAD, 'k', pair('A1.1', 'A1.1')))).toEqual([
      'RULE_VIOLATION',
      'DEPENDENCY_CYCLE',
    ]);
  });

  it('are refused twice, too long, unknown, or not there', async () => {
    const { actions } = build();
    await actions.addDependency(LEAD, 'k', pair('A1.2', 'A1.1'));
    expect(await refusalOf(actions.addDependency(LEAD, 'k', pair('A1.2', 'A1.1')))).toEqual([
      'RULE_VIOLATION',
      'DEPENDS_ALREADY',
    ]);
    expect(await refusalOf(actions.addDependency(LEAD, 'k', { ...pair('A1.2', 'A1.3'), lagDays: 4000 }))).toEqual([
      'INVALID_INPUT',
      'input.lagDays OUT_OF_RANGE',
    ]);
    expect(await refusalOf(actions.addDependency(LEAD, 'k', pair('A1.2', 'A7.7')))).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(await refusalOf(actions.removeDependency(LEAD, 'k', pair('A1.2', 'A1.3')))).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });
});
