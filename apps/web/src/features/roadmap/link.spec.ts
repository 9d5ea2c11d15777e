import { isWhole, linksAt, turned } from './link.js';

const waits = (code: string, ...others: string[]) => ({
  code,
  dependencies: others.map((other) => ({
    type: 'FS' as const,
    lagDays: 0,
    dependsOn: { id: `id of ${other}`, code: other },
  })),
});

describe('a dependency on its way', () => {
  it.each([
    [{ predecessor: null, successor: null }, false],
    [{ predecessor: 'A1.1', successor: null }, false],
    [{ predecessor: null, successor: 'A1.1' }, false],
    [{ predecessor: 'A1.1', successor: 'A1.1' }, false],
    [{ predecessor: 'A1.1', successor: 'A1.2' }, true],
  ])('of %j is whole: %s', (link, whole) => {
    expect(isWhole(link)).toBe(whole);
  });

  it('can be turned round', () => {
    expect(turned({ predecessor: 'A1.1', successor: null })).toEqual({ predecessor: null, successor: 'A1.1' });
  });
});

describe('the dependencies at the ends of a link', () => {
  const actions = [waits('A1.1'), waits('A1.2', 'A1.1'), waits('A1.3', 'A1.2'), waits('A1.4', 'A1.1', 'A1.3')];
  const pairs = (predecessor: string | null, successor: string | null) =>
    linksAt(actions, { predecessor, successor }).map(({ action, dependsOn }) => `${dependsOn} ${action}`);

  it.each([
    [null, null, []],
    ['A1.2', null, ['A1.1 A1.2', 'A1.2 A1.3']],
    [null, 'A1.1', ['A1.1 A1.2', 'A1.1 A1.4']],
    ['A1.2', 'A1.3', ['A1.1 A1.2', 'A1.2 A1.3', 'A1.3 A1.4']],
    ['A9.9', null, []],
  ])('from %s to %s', (predecessor, successor, expected) => {
    expect(pairs(predecessor, successor)).toEqual(expected);
  });
});
