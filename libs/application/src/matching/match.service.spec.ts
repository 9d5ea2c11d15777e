import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { RecordMatch } from './match.input.js';
import { MatchService } from './match.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const ORG2 = aViewer('Org2', 'PARTNER');
const ORG4 = aViewer('Org4', 'PARTNER');
const NEW: RecordMatch = {
  partnership: 'P',
  organisations: ['org 2', 'Org3'],
  action: 'a1.1',
  note: 'They complement',
};
const MATCH = { partnership: 'P', match: idOf('Match', 1) };

/** A match of Org2 and Org3 of 2026-06-01 for A1.2, an action A1.1, an event and a network. The day is 2026-06-15. */
function build() {
  const plan = aPlan()
    .action()
    .action()
    .toolboxItem('Fair', { kind: 'MATCHMAKING_EVENT' })
    .toolboxItem('Network')
    .organisation('Stranger', 'Region1', null)
    .match(['Org2', 'Org3'], { actionId: idOf('Action', 'A1.2') });
  const work = new InMemoryWork(plan.build());
  return { work, matches: new MatchService(work) };
}

describe('recording a match', () => {
  it.each([COORDINATOR, ORG2])('is for the coordinator and for those whom it is about', async (viewer) => {
    const { work, matches } = build();
    expect(await work.thing('Match', matches.record(viewer, 'k', NEW))).toMatchObject({
      organisationIds: [idOf('Organisation', 'Org2'), idOf('Organisation', 'Org3')],
      actionId: idOf('Action', 'A1.1'),
      thematicAreaId: null,
      toolboxItemId: null,
      status: 'SUGGESTION',
      steps: [{ step: 'SUGGESTION', date: '2026-06-15', note: 'They complement' }],
      eventId: null,
      dropReason: null,
    });
  });

  it('may be for a tool, by name, and of a day that is over', async () => {
    const { work, matches } = build();
    const input = { ...NEW, action: null, toolboxItem: 'network', date: '2026-05-01', note: null };
    expect(await work.thing('Match', matches.record(COORDINATOR, 'k', input))).toMatchObject({
      actionId: null,
      toolboxItemId: idOf('ToolboxItem', 'Network'),
      steps: [{ step: 'SUGGESTION', date: '2026-05-01', note: null }],
    });
  });

  it.each<[string, typeof ORG2, Partial<RecordMatch>, string[]]>([
    [
      'of one, who is nobody, for nothing, in the future',
      ORG2,
      { organisations: ['Nobody'], action: null, date: '2026-06-16' },
      [
        'INVALID_INPUT',
        'input.organisations.0 UNKNOWN_ORGANISATION',
        'input.organisations MATCH_OF_ONE',
        'input.date DATE_IN_FUTURE',
        'input.action MATCH_FOR_NOTHING',
      ],
    ],
    [
      'of the same twice, and of who is no member',
      ORG2,
      { organisations: ['Org2', 'Org2', 'Stranger'] },
      ['INVALID_INPUT', 'input.organisations.2 NOT_A_MEMBER', 'input.organisations.1 DUPLICATE_VALUE'],
    ],
    [
      'for what is not there',
      ORG2,
      { action: 'A9.9', area: 'T9', toolboxItem: 'Nothing' },
      [
        'INVALID_INPUT',
        'input.action UNKNOWN_ACTION',
        'input.area UNKNOWN_THEMATIC_AREA',
        'input.toolboxItem MATCH_TOOL',
      ],
    ],
    ['by somebody else', ORG4, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['a second time', ORG2, { action: 'A1.2' }, ['RULE_VIOLATION', 'MATCH_EXISTS']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().matches.record(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('the steps of a match', () => {
  it('are kept with day and note, from the contact to the project', async () => {
    const { work, matches } = build();
    await matches.contact(ORG2, 'k', { ...MATCH, date: '2026-06-02' });
    await matches.meet(ORG2, 'k', { ...MATCH, date: '2026-06-05', event: 'fair', note: 'Half an hour' });
    await matches.shape(COORDINATOR, 'k', { ...MATCH, date: '2026-06-10', note: 'A shared test bed' });
    const match = await work.thing('Match', matches.launch(ORG2, 'k', { ...MATCH, note: 'TESTBED' }));
    expect(match).toMatchObject({ status: 'PROJECT', eventId: idOf('ToolboxItem', 'Fair'), version: 5 });
    expect(match.steps).toEqual([
      { step: 'SUGGESTION', date: '2026-06-01', note: null },
      { step: 'CONTACT', date: '2026-06-02', note: null },
      { step: 'MEETING', date: '2026-06-05', note: 'Half an hour' },
      { step: 'IDEA', date: '2026-06-10', note: 'A shared test bed' },
      { step: 'PROJECT', date: '2026-06-15', note: 'TESTBED' },
    ]);
  });

  it('may leave out the contact, and meet where no event was', async () => {
    const { work, matches } = build();
    expect(await work.thing('Match', matches.meet(ORG2, 'k', MATCH))).toMatchObject({
      status: 'MEETING',
      eventId: null,
    });
  });

  it.each<[string, (matches: MatchService) => Promise<unknown>, string[]]>([
    [
      'before the last step, at what is no event',
      (matches) => matches.meet(ORG2, 'k', { ...MATCH, date: '2026-05-31', event: 'Network' }),
      ['INVALID_INPUT', 'input.event MATCH_EVENT', 'input.date MATCH_DATE_BEFORE'],
    ],
    [
      'without a word on the idea',
      (matches) => matches.shape(ORG2, 'k', { ...MATCH, note: ' ' }),
      ['INVALID_INPUT', 'input.note EMPTY_TEXT'],
    ],
    [
      'of no match',
      (matches) => matches.contact(ORG2, 'k', { partnership: 'P', match: 'Match:9' }),
      ['NOT_FOUND', 'NOT_FOUND'],
    ],
    ['by somebody else', (matches) => matches.contact(ORG4, 'k', MATCH), ['FORBIDDEN', 'NOT_LEAD']],
    [
      'too early',
      (matches) => matches.launch(ORG2, 'k', { ...MATCH, note: 'TESTBED' }),
      ['RULE_VIOLATION', 'WRONG_STATE'],
    ],
  ])('are refused %s', async (_, act, expected) => {
    expect(await refusalOf(act(build().matches))).toEqual(expected);
  });
});

describe('dropping a match', () => {
  it('keeps how far it came, and says why', async () => {
    const { work, matches } = build();
    const match = await work.thing('Match', matches.drop(ORG2, 'k', { ...MATCH, reason: 'No time' }));
    expect(match).toMatchObject({ status: 'DROPPED', dropReason: 'No time' });
    expect(match.steps).toHaveLength(1);
    expect(work.lastRevision).toMatchObject({ reason: 'No time' });
  });

  it('asks for a reason', async () => {
    expect(await refusalOf(build().matches.drop(ORG2, 'k', { ...MATCH, reason: '' }))).toEqual([
      'INVALID_INPUT',
      'input.reason REASON_REQUIRED',
    ]);
  });
});
