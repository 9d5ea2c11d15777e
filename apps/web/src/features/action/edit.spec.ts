import { asksReason, changedFields, inputOf, type ActionForm } from './edit.js';

const form: ActionForm = {
  title: 'A pilot',
  description: 'What is done',
  priority: 'HIGH',
  plannedStart: '2026-01-01',
  plannedEnd: '2026-12-31',
  finalPhase: 'INVESTMENT',
  objectives: ['O1', 'O2'],
  thematicAreas: [],
  contributors: [
    { organisation: 'AFIL', responsibility: 'SUPPORT' },
    { organisation: 'CEP', responsibility: 'INFORMED' },
  ],
};

describe('changedFields', () => {
  it('finds nothing in the same form, whatever the order of its lists', () => {
    const other = { ...form, objectives: ['O2', 'O1'], contributors: form.contributors.toReversed() };
    expect(changedFields(form, other)).toEqual([]);
  });

  it('ignores blanks around a text', () => {
    expect(changedFields(form, { ...form, title: ' A pilot ' })).toEqual([]);
  });

  it.each<[string, Partial<ActionForm>, string[]]>([
    ['a title', { title: 'Another' }, ['title']],
    ['an objective less', { objectives: ['O1'] }, ['objectives']],
    [
      'another responsibility',
      { contributors: [{ organisation: 'AFIL', responsibility: 'RESPONSIBLE' }] },
      ['contributors'],
    ],
    ['several', { plannedEnd: '2027-01-31', priority: 'LOW' }, ['priority', 'plannedEnd']],
  ])('finds %s', (_, part, expected) => {
    expect(changedFields(form, { ...form, ...part })).toEqual(expected);
  });
});

it('sends the changed fields and no others', () => {
  expect(inputOf({ ...form, title: 'Another' }, ['title'])).toEqual({ title: 'Another' });
});

it('asks for a reason when an adopted date moves', () => {
  expect(asksReason({ baselineStart: '2026-01-01' }, ['plannedEnd'])).toBe(true);
  expect(asksReason({ baselineStart: '2026-01-01' }, ['title'])).toBe(false);
  expect(asksReason({ baselineStart: null }, ['plannedEnd'])).toBe(false);
});
