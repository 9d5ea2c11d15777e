import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import { CallService } from './call.service.js';
import type { AddCall, UpdateCall } from './toolbox.input.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const KEEPER = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');

/** `Fund` is kept by Org2 and has the call `First`; `Fair` is an event. */
function build(): { work: InMemoryWork; calls: CallService } {
  const plan = aPlan()
    .toolboxItem('Fund', { kind: 'FUNDING_SCHEME', keeperId: 'Organisation:Org2' })
    .toolboxItem('Fair', { kind: 'MATCHMAKING_EVENT', keeperId: 'Organisation:Org2' })
    .call('Fund', {
      name: 'First',
      opens: '2026-07-01',
      trlFrom: 5,
      trlTo: 7,
      budget: { amount: '1000000.00', currency: 'CHF' },
    });
  const work = new InMemoryWork(plan.build());
  return { work, calls: new CallService(work) };
}

const NEW: AddCall = {
  partnership: 'P',
  scheme: 'ToolboxItem:Fund',
  name: ' Second  call ',
  type: 'INNOVATION',
  deadline: '2026-11-30',
};
const EDIT: UpdateCall = { partnership: 'P', call: 'Call:First', expectedVersion: 1 };

describe('adding a call', () => {
  it('with no more than it needs', async () => {
    const { work, calls } = build();
    const made = await work.thing('Call', calls.add(KEEPER, 'k', NEW));
    expect(made).toMatchObject({ name: 'Second call', type: 'INNOVATION', deadline: '2026-11-30', regionIds: [] });
    expect(made).toMatchObject({ schemeId: 'ToolboxItem:Fund', code: null, opens: null, budget: null, note: null });
  });

  it('with all there is to say', async () => {
    const { work, calls } = build();
    const details = { code: 'FUND-2', opens: '2026-09-01', trlFrom: 1, trlTo: 9, budget: '2500000', currency: 'sek' };
    const input = {
      ...NEW,
      ...details,
      regions: ['region1', 'Region2', 'REGION1'],
      url: 'https://a.example/',
      note: 'n',
    };
    expect(await work.thing('Call', calls.add(COORDINATOR, 'k', input))).toMatchObject({
      ...{ code: 'FUND-2', opens: '2026-09-01', trlFrom: 1, trlTo: 9, url: 'https://a.example/', note: 'n' },
      regionIds: ['Region:Region1', 'Region:Region2'],
      budget: { amount: '2500000', currency: 'SEK' },
    });
  });

  it.each<[string, typeof KEEPER, Partial<AddCall>, string[]]>([
    [
      'faulty fields, all at once',
      OTHER,
      { name: '', opens: 'x', regions: ['Region1', 'Atlantis'], trlFrom: 0, trlTo: 10, budget: '-1', currency: 'euro' },
      [
        'INVALID_INPUT',
        'input.name EMPTY_TEXT',
        'input.budget BUDGET_BELOW_ZERO',
        'input.currency BAD_CURRENCY',
        'input.opens BAD_DATE',
        'input.regions.1 UNKNOWN_REGION',
        'input.trlFrom OUT_OF_RANGE',
        'input.trlTo OUT_OF_RANGE',
      ],
    ],
    [
      'ranges that run backwards',
      KEEPER,
      { opens: '2026-12-01', trlFrom: 7, trlTo: 6 },
      ['INVALID_INPUT', 'input.deadline END_BEFORE_START', 'input.trlTo TRL_RANGE_REVERSED'],
    ],
    ['an unknown scheme', OTHER, { scheme: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['who does not keep the scheme', OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['an event', KEEPER, { scheme: 'ToolboxItem:Fair' }, ['RULE_VIOLATION', 'NOT_A_SCHEME']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { calls } = build();
    expect(await refusalOf(calls.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('changing a call', () => {
  it('keeps what is not spoken of, and takes away what is null', async () => {
    const { work, calls } = build();
    const input = { ...EDIT, deadline: '2026-10-31', trlTo: null, regions: ['Region2'], budget: '5' };
    const changed = await work.thing('Call', calls.update(KEEPER, 'k', input));
    expect(changed).toMatchObject({
      name: 'First',
      opens: '2026-07-01',
      deadline: '2026-10-31',
      trlFrom: 5,
      trlTo: null,
    });
    expect(changed).toMatchObject({ regionIds: ['Region:Region2'], budget: { amount: '5', currency: 'CHF' } });
    const next = { ...EDIT, expectedVersion: 2, opens: null, regions: null, budget: null };
    const again = await work.thing('Call', calls.update(KEEPER, 'k', next));
    expect(again).toMatchObject({ opens: null, regionIds: [], budget: null, deadline: '2026-10-31' });
  });

  it.each<[string, typeof KEEPER, Partial<UpdateCall>, string[]]>([
    [
      'a deadline before it opens, and a range below its beginning',
      OTHER,
      { deadline: '2026-06-30', trlTo: 4 },
      ['INVALID_INPUT', 'input.deadline END_BEFORE_START', 'input.trlTo TRL_RANGE_REVERSED'],
    ],
    ['an unknown call', OTHER, { call: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['who does not keep the scheme', OTHER, { expectedVersion: 9 }, ['FORBIDDEN', 'NOT_LEAD']],
    ['another version', KEEPER, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { calls } = build();
    expect(await refusalOf(calls.update(viewer, 'k', { ...EDIT, ...fields }))).toEqual(expected);
    const plain = { partnership: 'P', call: fields.call ?? EDIT.call, expectedVersion: fields.expectedVersion ?? 1 };
    if (expected[0] !== 'INVALID_INPUT') expect(await refusalOf(calls.remove(viewer, 'k', plain))).toEqual(expected);
  });
});

it('takes a call away, and answers with its scheme', async () => {
  const { work, calls } = build();
  const scheme = await work.thing('ToolboxItem', calls.remove(KEEPER, 'k', EDIT));
  expect(scheme.name).toBe('Fund');
  expect(work.plan.table('Call').rows()).toEqual([]);
});
