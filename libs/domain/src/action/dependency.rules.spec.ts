import { anAsker, aPlan } from '../../../../tests/support/plan-builder.js';
import { askDependency, roadmapPredecessors } from './dependency.rules.js';

const lead = anAsker('Org2', ['PARTNER']);

/** A5.1 hangs on A4.1 and A3.2, A4.1 on A3.1 and A2.1, A3.1 on A3.10. */
const plan = aPlan()
  .action({ code: 'A2.1', lead: 'Org2' })
  .action({ code: 'A3.10', lead: 'Org2' })
  .action({ code: 'A3.1', lead: 'Org2', dependsOn: ['A3.10'] })
  .action({ code: 'A3.2', lead: 'Org2', status: 'COMPLETED' })
  .action({ code: 'A4.1', lead: 'Org2', dependsOn: ['A3.1', { on: 'A2.1', type: 'SS' }] })
  .action({ code: 'A5.1', lead: 'Org2', dependsOn: ['A4.1', 'A3.2'] })
  .action({ code: 'A5.2', lead: 'Org3' })
  .build();
const action = (code: string) => plan.coded('Action', code)!;

describe('a dependency', () => {
  const params = (name: string, on: string, extra: object = {}): object => ({ action: name, dependsOn: on, ...extra });

  it.each<[string, 'addDependency' | 'removeDependency', string, string, unknown]>([
    ['is added', 'addDependency', 'A4.1', 'A3.2', []],
    ['is added beside a longer way', 'addDependency', 'A5.1', 'A3.10', []],
    ['is not added twice', 'addDependency', 'A4.1', 'A3.1', [['DEPENDS_ALREADY', params('A4.1', 'A3.1')]]],
    ['is none on itself', 'addDependency', 'A4.1', 'A4.1', [['DEPENDENCY_CYCLE', { cycle: ['A4.1', 'A4.1'] }]]],
    [
      'closes no short cycle',
      'addDependency',
      'A3.1',
      'A4.1',
      [['DEPENDENCY_CYCLE', { cycle: ['A3.1', 'A4.1', 'A3.1'] }]],
    ],
    [
      'closes no long cycle',
      'addDependency',
      'A3.10',
      'A5.1',
      [['DEPENDENCY_CYCLE', { cycle: ['A3.10', 'A5.1', 'A4.1', 'A3.1', 'A3.10'] }]],
    ],
    ["is only its lead's to add", 'addDependency', 'A5.2', 'A5.1', [['NOT_LEAD', { verb: 'addDependency' }]]],
    [
      'is not added to what has ended',
      'addDependency',
      'A3.2',
      'A2.1',
      [['ACTION_ENDED', { action: 'A3.2', status: 'COMPLETED' }]],
    ],
    ['is removed', 'removeDependency', 'A4.1', 'A2.1', []],
    ['is removed when there is one', 'removeDependency', 'A4.1', 'A3.2', [['DEPENDS_NOT', params('A4.1', 'A3.2')]]],
  ])('%s', (_, verb, from, on, expected) => {
    const verdict = askDependency(verb, plan, action(from), action(on), lead);
    expect(verdict.map((reason) => [reason.code, reason.params])).toEqual(expected);
  });

  it('is looked up without end in a plan that has a cycle already', () => {
    const circular = aPlan()
      .action({ code: 'A1.1', dependsOn: ['A1.2'] })
      .action({ code: 'A1.2', dependsOn: ['A1.1'] });
    const broken = circular.action({ code: 'A1.3', lead: 'Org2' }).build();
    const verdict = askDependency(
      'addDependency',
      broken,
      broken.coded('Action', 'A1.3')!,
      broken.coded('Action', 'A1.1')!,
      lead,
    );
    expect(verdict).toEqual([]);
    expect(roadmapPredecessors(broken, broken.coded('Action', 'A1.1')!)).toEqual([]);
  });
});

describe('the roadmap that an action depends on', () => {
  it.each([
    ['A5.1', ['A3.1', 'A3.2', 'A3.10']],
    ['A3.1', ['A3.10']],
    ['A3.10', []],
    ['A2.1', []],
  ])('%s: %j', (code, expected) => {
    expect(roadmapPredecessors(plan, action(code)).map((one) => one.code)).toEqual(expected);
  });
});
