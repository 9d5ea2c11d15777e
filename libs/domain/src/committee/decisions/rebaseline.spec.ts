import type { Plan } from '../../plan/plan.js';
import { moveOwn } from '../../schedule/move.js';
import { decide, draftOf, inSession, proposal, refusals } from '../../../../../tests/support/decisions.js';
import { idOf } from '../../../../../tests/support/plan-builder.js';
import type { DecisionProposal } from './executor.js';

/** A1.1 from January to December, one milestone open and one reached, one deliverable open and one accepted. */
function builder() {
  return inSession()
    .action({ code: 'A1.1', status: 'IN_PROGRESS' })
    .milestone({ dueDate: '2026-06-30', baselineDate: '2026-05-31' })
    .milestone({ dueDate: '2026-03-31', baselineDate: '2026-03-31', status: 'REACHED' })
    .deliverable({ dueDate: '2026-09-30', baselineDate: '2026-09-30' })
    .deliverable({ dueDate: '2026-04-30', baselineDate: '2026-04-30', status: 'ACCEPTED' });
}

const dates = (plannedStart: string | null, plannedEnd: string | null): Partial<DecisionProposal> => ({
  plannedStart,
  plannedEnd,
});

describe('REBASELINE', () => {
  it.each([
    [
      'the start alone: the length is kept',
      dates('2026-01-11', null),
      '2026-01-11',
      '2027-01-10',
      '2026-07-10',
      '2026-10-10',
    ],
    [
      'the end alone: the start is kept',
      dates(null, '2027-01-10'),
      '2026-01-01',
      '2027-01-10',
      '2026-07-10',
      '2026-10-10',
    ],
    [
      'both: what is open follows the start',
      dates('2026-01-31', '2026-12-31'),
      '2026-01-31',
      '2026-12-31',
      '2026-07-30',
      '2026-10-30',
    ],
  ])('of an action by %s', (_, given, start, end, milestone, deliverable) => {
    const { plan } = decide(builder().build(), proposal('REBASELINE', ['A1.1'], given));
    expect(plan.get('Action', idOf('Action', 'A1.1'))).toMatchObject({
      plannedStart: start,
      plannedEnd: end,
      baselineStart: start,
      baselineEnd: end,
    });
    const due = (thing: 'Milestone' | 'Deliverable', code: string) => plan.get(thing, idOf(thing, code));
    expect(due('Milestone', 'MS1.1.1')).toMatchObject({ dueDate: milestone, baselineDate: milestone });
    expect(due('Milestone', 'MS1.1.2')).toMatchObject({ dueDate: '2026-03-31', baselineDate: '2026-03-31' });
    expect(due('Deliverable', 'D1.1.1')).toMatchObject({ dueDate: deliverable, baselineDate: deliverable });
    expect(due('Deliverable', 'D1.1.2')).toMatchObject({ dueDate: '2026-04-30', baselineDate: '2026-04-30' });
  });

  describe('of a move request', () => {
    /** A1.1 of Org1 has moved by ten days; MR1 asks Org2 for A1.2, which has a milestone, and MR2 Org3 for A1.3. */
    function asked(): Plan {
      const plan = inSession()
        .action({ code: 'A1.1', plannedStart: '2026-07-01', plannedEnd: '2026-07-10' })
        .action({
          code: 'A1.2',
          lead: 'Org2',
          with: {},
          plannedStart: '2026-07-11',
          plannedEnd: '2026-07-20',
          dependsOn: ['A1.1'],
        })
        .milestone({ dueDate: '2026-07-15', baselineDate: '2026-07-15' })
        .action({
          code: 'A1.3',
          lead: 'Org3',
          with: {},
          plannedStart: '2026-07-15',
          plannedEnd: '2026-07-20',
          dependsOn: ['A1.1'],
        })
        .build();
      const draft = draftOf(plan);
      const wanted = { actionId: idOf('Action', 'A1.1'), toStart: '2026-07-11', toEnd: '2026-07-20' };
      moveOwn(draft, [wanted], {
        organisationId: idOf('Organisation', 'Org1'),
        actionId: wanted.actionId,
        reason: 'Late',
      });
      return draft.finish().plan;
    }
    const refused = (plan: Plan): Plan => {
      const draft = draftOf(plan);
      draft.update('MoveRequest', plan.coded('MoveRequest', 'MR1')!.id, { status: 'REFUSED', answer: 'No' });
      return draft.finish().plan;
    };

    it('overrules it: its actions move with their baselines, and decision and request name each other', () => {
      const { plan, decision } = decide(refused(asked()), proposal('REBASELINE', ['mr1']));
      const dates = { plannedStart: '2026-07-21', plannedEnd: '2026-07-30' };
      expect(plan.coded('Action', 'A1.2')).toMatchObject({
        ...dates,
        baselineStart: '2026-07-21',
        baselineEnd: '2026-07-30',
      });
      expect(plan.coded('Milestone', 'MS1.2.1')).toMatchObject({ dueDate: '2026-07-25', baselineDate: '2026-07-25' });
      expect(plan.coded('MoveRequest', 'MR1')).toMatchObject({
        status: 'OVERRULED',
        answer: 'No',
        decisionId: decision.id,
      });
      expect(plan.coded('MoveRequest', 'MR2')).toMatchObject({ status: 'REQUESTED', decisionId: null });
      expect(decision.subjects).toEqual(['MR1']);
      const request = plan.coded('MoveRequest', 'MR1')!.id;
      expect(decision.effects).toContainEqual({
        thing: 'MoveRequest',
        id: request,
        field: 'status',
        before: 'REFUSED',
        after: 'OVERRULED',
      });
    });

    it('overrules it also by naming its actions with dates that are late enough', () => {
      const { plan } = decide(asked(), proposal('REBASELINE', ['A1.2'], dates('2026-07-22', null)));
      expect(plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'OVERRULED' });
      const early = decide(asked(), proposal('REBASELINE', ['A1.2'], dates('2026-07-20', null)));
      expect(early.plan.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'REQUESTED' });
    });

    it('is undone with the decision', () => {
      const before = refused(asked());
      const { plan, decision } = decide(before, proposal('REBASELINE', ['MR1']));
      const undone = decide(plan, proposal('REVOKE_DECISION', [String(decision.number)])).plan;
      expect(undone.coded('MoveRequest', 'MR1')).toMatchObject({ status: 'REFUSED', decisionId: null });
      expect(undone.coded('Action', 'A1.2')!.plannedStart).toBe('2026-07-11');
    });

    it('is refused once it is settled', () => {
      const { plan } = decide(asked(), proposal('REBASELINE', ['MR1']));
      expect(refusals(plan, proposal('REBASELINE', ['MR1']))).toEqual(['WRONG_STATE']);
      expect(refusals(plan, proposal('REBASELINE', ['MR9']))).toContain('UNKNOWN_SUBJECT');
    });
  });

  it('of a milestone and a deliverable sets their due dates', () => {
    const { plan } = decide(
      builder().build(),
      proposal('REBASELINE', ['ms1.1.1', 'D1.1.1'], dates(null, '2026-08-15')),
    );
    const due = { dueDate: '2026-08-15', baselineDate: '2026-08-15' };
    expect(plan.get('Milestone', idOf('Milestone', 'MS1.1.1'))).toMatchObject(due);
    expect(plan.get('Deliverable', idOf('Deliverable', 'D1.1.1'))).toMatchObject(due);
    expect(plan.get('Action', idOf('Action', 'A1.1')).plannedEnd).toBe('2026-12-31');
  });

  it('of an action and its milestone gives the milestone the date, whatever their order', () => {
    const { plan } = decide(builder().build(), proposal('REBASELINE', ['MS1.1.1', 'A1.1'], dates(null, '2027-01-31')));
    expect(plan.get('Milestone', idOf('Milestone', 'MS1.1.1')).dueDate).toBe('2027-01-31');
    expect(plan.get('Deliverable', idOf('Deliverable', 'D1.1.1')).dueDate).toBe('2026-10-31');
  });

  it.each([
    ['no date at all', ['A1.1'], dates(null, null), ['INPUT_MISSING']],
    ['a start alone for a milestone', ['MS1.1.1'], dates('2026-02-01', null), ['INPUT_MISSING']],
    ['an end before the start', ['A1.1'], dates('2026-05-01', '2026-04-01'), ['PLANNED_DATES_REVERSED']],
    ['what stands already', ['A1.1'], dates('2026-01-01', '2026-12-31'), ['ALREADY_DONE']],
    ['a due date that stands already', ['D1.1.1'], dates(null, '2026-09-30'), ['ALREADY_DONE']],
    ['a milestone that is reached', ['MS1.1.2'], dates(null, '2026-08-31'), ['NOT_OPEN']],
    ['a deliverable that is accepted', ['D1.1.2'], dates(null, '2026-08-31'), ['NOT_OPEN']],
  ])('is refused with %s', (_, subjects, given, codes) => {
    expect(refusals(builder().build(), proposal('REBASELINE', subjects, given))).toEqual(codes);
  });

  it.each([
    ['PROPOSED', 'ACTION_NOT_ADOPTED'],
    ['COMPLETED', 'ACTION_ENDED'],
    ['CANCELLED', 'ACTION_ENDED'],
  ] as const)('is refused while the action is %s', (status, code) => {
    const plan = inSession().action({ status }).milestone().build();
    expect(refusals(plan, proposal('REBASELINE', ['A1.1'], dates(null, '2027-01-31')))).toEqual([code]);
    expect(refusals(plan, proposal('REBASELINE', ['MS1.1.1'], dates(null, '2027-01-31')))).toEqual([code]);
  });
});
