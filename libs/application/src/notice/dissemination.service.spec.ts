import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { DisseminationService } from './dissemination.service.js';
import type { PlanDissemination } from './notice.input.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const MINISTRY = aViewer('Ministry', 'OBSERVER');
const AGENCY = aViewer('Agency', 'OBSERVER');
const NEW: PlanDissemination = {
  partnership: 'P',
  organisation: 'Ministry',
  title: 'Results for the region',
  date: '2026-09-10',
  deliverables: ['d1.1.1'],
};
const PLANNED = { partnership: 'P', dissemination: idOf('DisseminationSession', 1) };
const HELD = { ...PLANNED, date: '2026-06-12', participants: 40, summary: 'Many questions' };

function build() {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .organisation('Agency', 'Region2', 'REGIONAL_AGENCY')
    .action()
    .deliverable({ main: true, status: 'ACCEPTED' })
    .deliverable({ main: true })
    .deliverable({ status: 'ACCEPTED' })
    .dissemination('Ministry');
  const work = new InMemoryWork(plan.build());
  return { work, sessions: new DisseminationService(work) };
}

describe('planning a dissemination session', () => {
  it.each([COORDINATOR, MINISTRY])('is for the coordinator and the authority’s own people', async (viewer) => {
    const { work, sessions } = build();
    expect(await work.thing('DisseminationSession', sessions.plan(viewer, 'k', NEW))).toMatchObject({
      organisationId: idOf('Organisation', 'Ministry'),
      status: 'PLANNED',
      date: '2026-09-10',
      deliverableIds: [idOf('Deliverable', 'D1.1.1')],
      participants: null,
    });
  });

  it.each<[string, typeof MINISTRY, Partial<PlanDissemination>, string[]]>([
    [
      'without words, on no day, by nobody',
      COORDINATOR,
      { title: ' ', date: '2026-02-30', organisation: 'Nobody' },
      ['INVALID_INPUT', 'input.organisation UNKNOWN_ORGANISATION', 'input.title EMPTY_TEXT', 'input.date BAD_DATE'],
    ],
    [
      'about what is not main, or named twice',
      COORDINATOR,
      { deliverables: ['D1.1.3', 'D9.9.9', 'D1.1.1', 'D1.1.1'] },
      [
        'INVALID_INPUT',
        'input.deliverables.0 NOT_A_MAIN_DELIVERABLE',
        'input.deliverables.1 NOT_A_MAIN_DELIVERABLE',
        'input.deliverables.3 DUPLICATE_VALUE',
      ],
    ],
    [
      'about what the authority does not see yet',
      MINISTRY,
      { deliverables: ['D1.1.2'] },
      ['INVALID_INPUT', 'input.deliverables.0 NOT_A_MAIN_DELIVERABLE'],
    ],
    ['by another authority', AGENCY, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['of a partner', COORDINATOR, { organisation: 'Org2' }, ['RULE_VIOLATION', 'NOT_AN_AUTHORITY']],
  ])('is refused %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().sessions.plan(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('the verbs of a dissemination session', () => {
  it('move it, with a reason for the history', async () => {
    const { work, sessions } = build();
    const input = { ...PLANNED, date: '2026-10-01', reason: 'Elections' };
    const moved = await work.thing('DisseminationSession', sessions.moveTo(MINISTRY, 'k', input));
    expect(moved).toMatchObject({ status: 'PLANNED', date: '2026-10-01', version: 2 });
    expect(work.lastRevision?.reason).toBe('Elections');
  });

  it('hold it', async () => {
    const { work, sessions } = build();
    const held = await work.thing('DisseminationSession', sessions.hold(MINISTRY, 'k', HELD));
    expect(held).toMatchObject({ status: 'HELD', date: '2026-06-12', participants: 40, summary: 'Many questions' });
  });

  it('cancel it, with a reason', async () => {
    const { work, sessions } = build();
    const input = { ...PLANNED, reason: 'No room' };
    const cancelled = await work.thing('DisseminationSession', sessions.cancel(COORDINATOR, 'k', input));
    expect(cancelled).toMatchObject({ status: 'CANCELLED', cancelReason: 'No room' });
    expect(await refusalOf(sessions.hold(COORDINATOR, 'k', HELD))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
  });

  it('refuse what cannot be', async () => {
    const { sessions } = build();
    const input = { ...HELD, date: '2026-06-16', participants: -1, summary: '' };
    expect(await refusalOf(sessions.hold(COORDINATOR, 'k', input))).toEqual([
      'INVALID_INPUT',
      'input.date DATE_IN_FUTURE',
      'input.participants OUT_OF_RANGE',
      'input.summary EMPTY_TEXT',
    ]);
    expect(await refusalOf(sessions.cancel(AGENCY, 'k', { ...PLANNED, reason: 'No' }))).toEqual([
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(
      await refusalOf(sessions.moveTo(aViewer('Org2', 'PARTNER'), 'k', { ...PLANNED, date: '2026-10-01' })),
    ).toEqual(['FORBIDDEN', 'NOT_YOUR_ROLE']);
  });
});
