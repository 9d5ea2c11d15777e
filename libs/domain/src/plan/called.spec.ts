import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { idsCalled, isCalled } from './called.js';

describe('what goes by a name', () => {
  it.each([
    ['A3.1', 'A3.1', true],
    ['A3.1', 'a3.1 ', true],
    ['A3.1 progress report 2', 'A3.1', true],
    ['A3.10', 'A3.1', false],
    ['MS3.1.1', 'A3.1', false],
    ['Session 12', 'Session 1', false],
    ['session 1', 'Session 1', true],
  ])('%s goes by %s: %s', (subject, name, called) => {
    expect(isCalled(subject, name)).toBe(called);
  });

  it('is found by code and by what changes call it, in the language and in English', () => {
    const plan = aPlan().action({ code: 'A3.1' }).milestone().action({ code: 'A3.10' }).session({ number: 3 }).build();
    expect(idsCalled(plan, 'a3.1', 'en')).toEqual([idOf('Action', 'A3.1')]);
    expect(idsCalled(plan, 'MS3.1.1', 'de')).toHaveLength(1);
    expect(idsCalled(plan, 'Org1', 'fr')).toContain(idOf('Organisation', 'Org1'));
    expect(idsCalled(plan, 'Session 3', 'de')).toEqual(idsCalled(plan, 'Sitzung 3', 'de'));
    expect(idsCalled(plan, 'Session 3', 'de')).toHaveLength(1);
    expect(idsCalled(plan, 'Sitzung 3', 'en')).toEqual([]);
    expect(idsCalled(plan, 'A9.9', 'en')).toEqual([]);
  });
});
