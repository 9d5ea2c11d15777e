import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import type { AddMilestone, ReachMilestone, UpdateMilestone } from './milestone.input.js';
import { MilestoneService } from './milestone.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const LEAD = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');

/** A1.1, adopted and led by Org2, with MS1.1.1 and MS1.1.2 which was dropped; A1.2, only proposed. */
function build(): { work: InMemoryWork; milestones: MilestoneService } {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', with: {} })
    .milestone({ dueDate: '2026-09-30' })
    .milestone({ status: 'DROPPED', dropReason: 'Not needed' })
    .action({ code: 'A1.2', lead: 'Org2', with: {}, status: 'PROPOSED' });
  const work = new InMemoryWork(plan.build());
  return { work, milestones: new MilestoneService(work) };
}

const NEW: AddMilestone = {
  partnership: 'P',
  action: 'A1.1',
  title: 'Contacts named',
  dueDate: '2026-08-31',
  verification: 'A list',
};
const MS111 = { partnership: 'P', milestone: 'ms1.1.1', expectedVersion: 1 };

describe('adding a milestone', () => {
  it('gives the next code, and a baseline once the action is adopted', async () => {
    const { work, milestones } = build();
    const added = await work.thing('Milestone', milestones.add(LEAD, 'k', NEW));
    expect(added).toMatchObject({
      code: 'MS1.1.3',
      phase: 'PREPARATION',
      status: 'PLANNED',
      baselineDate: '2026-08-31',
    });
    const early = await work.thing('Milestone', milestones.add(LEAD, 'k', { ...NEW, action: 'A1.2' }));
    expect(early).toMatchObject({ code: 'MS1.2.1', baselineDate: null });
  });

  it.each<[string, typeof LEAD, Partial<AddMilestone>, string[]]>([
    [
      'without words',
      LEAD,
      { title: '', verification: ' ' },
      ['INVALID_INPUT', 'input.title EMPTY_TEXT', 'input.verification EMPTY_TEXT'],
    ],
    ['to an unknown action', LEAD, { action: 'A1.9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ["to another's action", OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['for a phase never entered', LEAD, { phase: 'INVESTMENT' }, ['RULE_VIOLATION', 'PHASE_BEYOND_FINAL']],
  ])('is refused %s', async (_what, viewer, fields, expected) => {
    const { milestones } = build();
    expect(await refusalOf(milestones.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('updating a milestone', () => {
  it('keeps the baseline when the coordinator moves the due date', async () => {
    const { work, milestones } = build();
    await milestones.add(LEAD, 'k', NEW);
    const input: UpdateMilestone = { ...MS111, milestone: 'MS1.1.3', dueDate: '2026-10-31', reason: 'Holidays' };
    const moved = await work.thing('Milestone', milestones.update(COORDINATOR, 'k', input));
    expect(moved).toMatchObject({ dueDate: '2026-10-31', baselineDate: '2026-08-31', version: 2 });
    expect(work.lastRevision?.reason).toBe('Holidays');
  });

  it.each<[string, typeof LEAD, Partial<UpdateMilestone>, string[]]>([
    ['an empty title', LEAD, { title: ' ' }, ['INVALID_INPUT', 'input.title EMPTY_TEXT']],
    ['a stale version', LEAD, { title: 'New', expectedVersion: 3 }, ['CONFLICT', 'STALE_VERSION']],
    ['a due date by the lead', LEAD, { dueDate: '2026-10-31' }, ['RULE_VIOLATION', 'DUE_DATE_FIXED']],
    ['a dropped one', LEAD, { milestone: 'MS1.1.2', title: 'New' }, ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('refuses %s', async (_what, viewer, fields, expected) => {
    const { milestones } = build();
    expect(await refusalOf(milestones.update(viewer, 'k', { ...MS111, ...fields }))).toEqual(expected);
  });
});

describe('the verbs of a milestone', () => {
  it('reach with date and evidence', async () => {
    const { work, milestones } = build();
    const input = { ...MS111, date: '2026-06-12', evidence: ' Minutes ' };
    const reached = await work.thing('Milestone', milestones.reach(LEAD, 'k', input));
    expect(reached).toMatchObject({ status: 'REACHED', reachedOn: '2026-06-12', evidence: 'Minutes' });
  });

  it('drop with a reason', async () => {
    const { work, milestones } = build();
    const dropped = await work.thing(
      'Milestone',
      milestones.drop(LEAD, 'k', { ...MS111, reason: 'Covered elsewhere' }),
    );
    expect(dropped).toMatchObject({ status: 'DROPPED', dropReason: 'Covered elsewhere' });
    expect(work.lastRevision?.reason).toBe('Covered elsewhere');
  });

  it.each<[string, Partial<ReachMilestone>, string[]]>([
    [
      'in the future, unproved',
      { date: '2026-06-16', evidence: '' },
      ['INVALID_INPUT', 'input.date DATE_IN_FUTURE', 'input.evidence EMPTY_TEXT'],
    ],
    ['a dropped one', { milestone: 'MS1.1.2' }, ['RULE_VIOLATION', 'WRONG_STATE']],
    ['an unknown one', { milestone: 'MS1' }, ['NOT_FOUND', 'NOT_FOUND']],
  ])('refuse to reach %s', async (_what, fields, expected) => {
    const { milestones } = build();
    const input = { ...MS111, date: '2026-06-12', evidence: 'Minutes', ...fields };
    expect(await refusalOf(milestones.reach(LEAD, 'k', input))).toEqual(expected);
  });

  it('refuse to drop without a reason', async () => {
    const { milestones } = build();
    expect(await refusalOf(milestones.drop(LEAD, 'k', { ...MS111, reason: '\t' }))).toEqual([
      'INVALID_INPUT',
      'input.reason REASON_REQUIRED',
    ]);
  });
});
