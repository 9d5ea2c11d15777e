import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { Draft } from '../plan/draft.js';
import { Plan } from '../plan/plan.js';
import { THING_NAMES } from '../plan/things.js';
import { addPartnership, type NewPartnership, type TemplateChoice } from './new-partnership.js';
import { askFirstCoordinator, isCountryCode, isPartnershipCode, isSameCode } from './new-partnership.rules.js';
import { DEFAULT_SETTINGS } from './partnership.facts.js';

const WANTED: NewPartnership = {
  code: 'NEW',
  name: 'A new one',
  ambition: 'To begin.',
  startDate: '2027-01-01',
  endDate: '2029-12-31',
  timeZone: 'Europe/Paris',
  contentLanguage: 'en',
  deliverableScheme: 'HORIZON_EUROPE',
  coordinator: {
    shortName: 'Newcomer',
    name: 'The newcomer',
    kind: 'CLUSTER',
    region: 'Somewhere',
    country: 'FR',
    nuts: null,
    circle: 'MOTOR',
  },
};

function made(
  template: Partial<TemplateChoice> | null = null,
  wanted: Partial<NewPartnership> = {},
  now = '2026-06-15T10:00:00.000Z',
): Plan {
  let last = 0;
  const draft = new Draft(Plan.empty('N'), now, 'administrator', () => `new-${(last += 1)}`);
  const whole = template && { plan: template.plan!, organisations: false, actions: false, ...template };
  addPartnership(draft, 'N', { ...WANTED, ...wanted }, whole);
  return draft.finish().plan;
}

/** How many rows each kind has, those without any left out. */
function counts(plan: Plan): Record<string, number> {
  return Object.fromEntries(
    THING_NAMES.map((name): [string, number] => [name, plan.table(name).size]).filter(([, size]) => size > 0),
  );
}

/** A plan in the middle of its work, with something of everything. */
function busy(): Plan {
  return aPlan({ partnership: { settings: { ...DEFAULT_SETTINGS, quorum: [3, 4] }, phase: 'INVESTMENT', edition: 3 } })
    .action({
      ...{ code: 'A1.1', lead: 'Org2', with: { Org1: 'SUPPORT', Org3: 'CONSULTED' } },
      ...{ status: 'IN_PROGRESS', phase: 'IMPLEMENTATION', progress: 40, declaredHealth: 'AT_RISK' },
      ...{
        plannedStart: '2026-02-01',
        plannedEnd: '2026-06-30',
        baselineStart: '2026-02-01',
        baselineEnd: '2026-05-31',
      },
      actualStart: '2026-02-03',
    })
    .action({ code: 'A1.2', status: 'CANCELLED', statusReason: 'Not needed' })
    .action({
      code: 'A1.3',
      status: 'PLANNED',
      dependencies: [
        { actionId: idOf('Action', 'A1.1'), type: 'SS', lagDays: 5 },
        { actionId: idOf('Action', 'A1.2'), type: 'FS', lagDays: 0 },
      ],
    })
    .milestone({ action: 'A1.1', code: 'MS1.1.8', status: 'REACHED', reachedOn: '2026-03-01', evidence: 'Seen' })
    .milestone({ action: 'A1.1', code: 'MS1.1.9', status: 'DROPPED', dropReason: 'No' })
    .deliverable({ action: 'A1.1', code: 'D1.1.9', status: 'ACCEPTED', level: 'CO', publicSummary: 'It is done.' })
    .session()
    .build();
}

describe('a new partnership from scratch', () => {
  it('has its coordinator and nothing else', () => {
    const plan = made();
    expect(counts(plan)).toEqual({ Partnership: 1, Region: 1, Organisation: 1, Membership: 1 });
    expect(plan.partnership).toMatchObject({
      ...{ code: 'NEW', startDate: '2027-01-01', endDate: '2029-12-31', phase: 'PREPARATION', edition: 0 },
      ...{ closedOn: null, settings: DEFAULT_SETTINGS, competenceDomains: [], links: [], notes: [], strategy: '' },
    });
    expect(plan.coordinator('2026-06-15').shortName).toBe('Newcomer');
  });

  it.each([
    ['2027-01-01', '2026-06-15T10:00:00.000Z', '2026-06-15'],
    ['2026-01-01', '2026-06-15T10:00:00.000Z', '2026-01-01'],
  ])('that starts on %s, made at %s, has members from %s on', (startDate, now, from) => {
    const [membership] = made(null, { startDate }, now).table('Membership').rows();
    expect(membership!.from).toBe(from);
  });
});

describe('a new partnership from a template', () => {
  it('takes the lists and the settings', () => {
    const plan = made({ plan: busy() });
    expect(counts(plan)).toMatchObject({ Activity: 5, Objective: 1, Organisation: 1, Region: 1 });
    expect(plan.table('Action').size).toBe(0);
    expect(plan.partnership).toMatchObject({ settings: { quorum: [3, 4] }, phase: 'PREPARATION', edition: 0 });
  });

  it('takes what shows how far objectives are reached, without any figure of it', () => {
    const template = aPlan()
      .period()
      .indicator({
        ...{ baseline: '3', target: '40', targetDate: '2027-12-31', basis: 'A survey', addsUp: true },
        values: [{ periodId: idOf('ReportingPeriod', 1), value: '12', note: 'Many.' }],
      })
      .build();
    const plan = made({ plan: template });
    const [objective] = plan.table('Objective').rows();
    expect(plan.table('ObjectiveIndicator').rows()).toMatchObject([
      {
        ...{ objectiveId: objective!.id, code: 'O1.1', title: 'Indicator O1.1', unit: 'SMEs', addsUp: true },
        ...{ baseline: null, target: null, targetDate: null, basis: null, values: [] },
      },
    ]);
  });

  it('takes organisations as members from the first day, under its own coordinator', () => {
    const plan = made({ plan: busy(), organisations: true });
    expect(plan.members('2027-01-01').map(({ shortName }) => shortName)).toEqual([
      'Newcomer',
      'Org1',
      'Org2',
      'Org3',
      'Org4',
    ]);
    expect(plan.table('Membership').with('kind', 'COORDINATOR')).toHaveLength(1);
    expect(
      plan
        .table('Membership')
        .rows()
        .every(({ from, to }) => from === '2026-06-15' && to === null),
    ).toBe(true);
  });

  it('lets an organisation that was taken coordinate it', () => {
    const coordinator = { ...WANTED.coordinator, shortName: 'org3' };
    const plan = made({ plan: busy(), organisations: true }, { coordinator });
    expect(plan.coordinator('2027-01-01').shortName).toBe('Org3');
    expect(plan.table('Organisation').size).toBe(4);
    expect(plan.members('2027-01-01', ['PARTNER']).map(({ shortName }) => shortName)).toEqual(['Org1', 'Org2', 'Org4']);
  });

  it('takes actions as proposals from the new start on, without anything that was done', () => {
    const plan = made({ plan: busy(), organisations: true, actions: true });
    expect(counts(plan)).toMatchObject({ Action: 2, Milestone: 1, Deliverable: 1 });
    for (const none of ['ProgressReport', 'Review', 'CommitteeSession', 'Decision', 'Gate', 'Risk'] as const) {
      expect(plan.table(none).size).toBe(0);
    }
    const first = plan.coded('Action', 'A1.1')!;
    expect(first).toMatchObject({
      ...{ status: 'PROPOSED', phase: 'PREPARATION', progress: 0, declaredHealth: null, statusReason: null },
      ...{ plannedStart: '2027-02-01', plannedEnd: '2027-06-30', baselineStart: null, baselineEnd: null },
      ...{ actualStart: null, actualEnd: null, leadId: plan.organisationNamed('Org2')!.id },
      contributors: [
        { organisationId: plan.organisationNamed('Org1')!.id, responsibility: 'SUPPORT' },
        { organisationId: plan.organisationNamed('Org3')!.id, responsibility: 'CONSULTED' },
      ],
    });
    expect(plan.coded('Action', 'A1.3')!.dependencies).toEqual([{ actionId: first.id, type: 'SS', lagDays: 5 }]);
    expect(plan.coded('Milestone', 'MS1.1.8')).toMatchObject({ status: 'PLANNED', reachedOn: null, evidence: null });
    expect(plan.coded('Deliverable', 'D1.1.9')).toMatchObject({
      ...{ status: 'PLANNED', level: 'SEN', publicSummary: null, baselineDate: null },
    });
  });

  it('has its coordinator lead what nobody else can', () => {
    const plan = made({ plan: busy(), actions: true });
    expect(plan.coded('Action', 'A1.1')).toMatchObject({
      leadId: plan.organisationNamed('Newcomer')!.id,
      contributors: [],
    });
  });

  it('keeps no id of the template', () => {
    const template = busy();
    const known = THING_NAMES.flatMap((name) =>
      template
        .table(name)
        .rows()
        .map(({ id }) => id),
    );
    const text = JSON.stringify(
      THING_NAMES.map((name) => made({ plan: template, organisations: true, actions: true }).table(name).rows()),
    );
    expect(known.filter((id) => text.includes(JSON.stringify(id)))).toEqual([]);
  });
});

describe('the rules of a new partnership', () => {
  it.each([
    ['4M4IOF', true],
    ['AB', true],
    ['A-1', true],
    ['A'.repeat(20), true],
    ['A', false],
    ['A'.repeat(21), false],
    ['-AB', false],
    ['ab', false],
    ['A B', false],
    ['A/B', false],
    ['', false],
  ])('code %j: %s', (code, fits) => expect(isPartnershipCode(code)).toBe(fits));

  it.each([
    ['FR', true],
    ['fr', false],
    ['FRA', false],
    ['', false],
  ])('country %j: %s', (code, fits) => expect(isCountryCode(code)).toBe(fits));

  it('know a code in either case', () => {
    expect([isSameCode('other', ' OTHER '), isSameCode('OTHER', 'OTHERS')]).toEqual([true, false]);
  });

  it.each([
    [0, null, []],
    [1, null, ['COORDINATOR_THERE']],
    [0, '2026-01-01', ['PARTNERSHIP_CLOSED']],
    [2, '2026-01-01', ['COORDINATOR_THERE', 'PARTNERSHIP_CLOSED']],
  ])('with %d coordinators, closed on %s: %j', (coordinators, closedOn, codes) => {
    expect(askFirstCoordinator(coordinators, closedOn).map(({ code }) => code)).toEqual(codes);
  });
});
