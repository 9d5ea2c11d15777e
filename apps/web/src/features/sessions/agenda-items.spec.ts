import { draftOf, inputOf, moved, totalMinutes, type ItemDraft } from './agenda-items.js';

const item = (key: string, minutes = ''): ItemDraft => ({ key, title: key, kind: '', subjects: '', minutes });

describe('an item of the agenda', () => {
  it.each([
    [{ title: 'Gate', kind: 'PASS_GATE', subjects: ['A1.1', 'A1.2'], minutes: 15 } as const],
    [{ title: 'Welcome', kind: null, subjects: [], minutes: null } as const],
  ])('is the same after it was typed and read: %j', (given) => {
    expect(inputOf(draftOf({ ...given, subjects: [...given.subjects] }, 'a'))).toEqual(given);
  });

  it('forgives spaces and empty codes', () => {
    const typed = { ...item('a'), title: '  Gate ', subjects: ' A1.1 ,, A1.2,', minutes: 'soon' };
    expect(inputOf(typed)).toEqual({ title: 'Gate', kind: null, subjects: ['A1.1', 'A1.2'], minutes: null });
  });
});

describe('moving an item', () => {
  const items = ['a', 'b', 'c'].map((key) => item(key));
  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('item %i by %i', (at, by, expected) => {
    expect(
      moved(items, at, by)
        .map(({ key }) => key)
        .join(''),
    ).toBe(expected);
  });
});

it('adds up the minutes that are given', () => {
  expect(totalMinutes([item('a', '15'), item('b'), item('c', '5')])).toBe(20);
});
