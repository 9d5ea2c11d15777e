import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { ObjectiveIndicatorFact } from '@roadbook/domain';
import type { AddIndicator, RecordIndicatorValue, UpdateIndicator } from './objective-indicator.input.js';
import { ObjectiveIndicatorService } from './objective-indicator.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');
const P1 = idOf('ReportingPeriod', 1);
const NEW: AddIndicator = { partnership: 'P', objective: 'O1', title: 'SMEs reached', unit: 'SMEs' };
const O11 = { partnership: 'P', indicator: 'O1.1', expectedVersion: 1 };

/** O1 with the indicator O1.1; period 1 has begun, period 2 has not. */
function build(fields: Partial<ObjectiveIndicatorFact> = {}) {
  const plan = aPlan().period().period({ start: '2026-07-01', end: '2026-12-31' }).indicator(fields);
  const work = new InMemoryWork(plan.build());
  return { work, indicators: new ObjectiveIndicatorService(work) };
}

describe('adding an indicator', () => {
  it('gives it the next code of its objective, and amounts in their plain form', async () => {
    const { work, indicators } = build();
    const input = { ...NEW, objective: 'o1', baseline: '10.00', target: '1200.50', targetDate: '2027-12-31' };
    expect(await work.thing('ObjectiveIndicator', indicators.add(COORDINATOR, 'k', input))).toMatchObject({
      ...{ code: 'O1.2', objectiveId: idOf('Objective', 'O1'), title: 'SMEs reached', unit: 'SMEs' },
      ...{ baseline: '10', target: '1200.5', targetDate: '2027-12-31', reported: null, addsUp: false, values: [] },
    });
  });

  it('adds up what partners report', async () => {
    const { work, indicators } = build();
    const added = indicators.add(COORDINATOR, 'k', { ...NEW, reported: 'EVENTS' });
    expect(await work.thing('ObjectiveIndicator', added)).toMatchObject({ reported: 'EVENTS', addsUp: true });
  });

  it.each<[string, typeof COORDINATOR, Partial<AddIndicator>, string[]]>([
    [
      'with everything wrong at once',
      COORDINATOR,
      { title: ' ', unit: '', target: '0', targetDate: '2027-02-30', reported: 'EVENTS', addsUp: false },
      [
        'INVALID_INPUT',
        'input.title EMPTY_TEXT',
        'input.unit EMPTY_TEXT',
        'input.targetDate BAD_DATE',
        'input.target TARGET_IS_BASELINE',
        'input.addsUp REPORTED_ADDS_UP',
      ],
    ],
    ['to an objective that is none', COORDINATOR, { objective: 'O9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['by a partner', PARTNER, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    const { indicators } = build();
    expect(await refusalOf(indicators.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('changing an indicator', () => {
  it('changes what is given, and takes away what is null', async () => {
    const { work, indicators } = build({ target: '5', basis: 'A survey' });
    const input: UpdateIndicator = { ...O11, title: 'New', target: null, addsUp: true };
    expect(await work.thing('ObjectiveIndicator', indicators.update(COORDINATOR, 'k', input))).toMatchObject({
      ...{ title: 'New', unit: 'SMEs', target: null, basis: 'A survey', addsUp: true, version: 2 },
    });
  });

  it.each<[string, typeof COORDINATOR, Partial<UpdateIndicator>, string[]]>([
    [
      'to what partners report, once a value is recorded',
      COORDINATOR,
      { reported: 'EVENTS' },
      ['RULE_VIOLATION', 'INDICATOR_HAS_VALUES'],
    ],
    [
      'to a target that is the baseline',
      COORDINATOR,
      { baseline: '7' },
      ['INVALID_INPUT', 'input.target TARGET_IS_BASELINE'],
    ],
    ['by whoever is late', COORDINATOR, { title: 'New', expectedVersion: 3 }, ['CONFLICT', 'STALE_VERSION']],
    ['by a partner', PARTNER, { title: 'New' }, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['where there is none', COORDINATOR, { indicator: 'O1.9' }, ['NOT_FOUND', 'NOT_FOUND']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    const { indicators } = build({ target: '7', values: [{ periodId: P1, value: '3', note: null }] });
    expect(await refusalOf(indicators.update(viewer, 'k', { ...O11, ...fields }))).toEqual(expected);
  });
});

describe('removing an indicator', () => {
  it('answers with its objective and keeps the reason', async () => {
    const { work, indicators } = build();
    const removed = await indicators.remove(COORDINATOR, 'k', { ...O11, reason: 'Counted elsewhere.' });
    expect(removed.subjectId).toBe(idOf('Objective', 'O1'));
    expect(work.plan.table('ObjectiveIndicator').rows()).toEqual([]);
    expect(work.lastRevision?.reason).toBe('Counted elsewhere.');
  });

  it('is the coordinator’s', async () => {
    const { indicators } = build();
    expect(await refusalOf(indicators.remove(PARTNER, 'k', O11))).toEqual(['FORBIDDEN', 'NOT_YOUR_ROLE']);
  });
});

describe('recording a value', () => {
  it('replaces the one of the period, and null takes it away', async () => {
    const { work, indicators } = build({ values: [{ periodId: P1, value: '3', note: 'Old' }] });
    const record = (version: number, fields: Partial<RecordIndicatorValue>) =>
      indicators.record(COORDINATOR, 'k', { ...O11, expectedVersion: version, period: 1, ...fields });
    expect(await work.thing('ObjectiveIndicator', record(1, { value: '4.50', note: 'New' }))).toMatchObject({
      values: [{ periodId: P1, value: '4.5', note: 'New' }],
    });
    expect(await work.thing('ObjectiveIndicator', record(2, { value: null }))).toMatchObject({ values: [] });
  });

  it.each<[string, typeof COORDINATOR, Partial<ObjectiveIndicatorFact>, number, string[]]>([
    ['for a period ahead', COORDINATOR, {}, 2, ['RULE_VIOLATION', 'PERIOD_AHEAD']],
    ['for a period that is none', COORDINATOR, {}, 9, ['NOT_FOUND', 'NOT_FOUND']],
    [
      'of what partners report',
      COORDINATOR,
      { reported: 'EVENTS', addsUp: true },
      1,
      ['RULE_VIOLATION', 'INDICATOR_REPORTED'],
    ],
    ['by a partner', PARTNER, {}, 1, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
  ])('is refused %s', async (_, viewer, fields, period, expected) => {
    const { indicators } = build(fields);
    expect(await refusalOf(indicators.record(viewer, 'k', { ...O11, period, value: '1' }))).toEqual(expected);
  });
});
