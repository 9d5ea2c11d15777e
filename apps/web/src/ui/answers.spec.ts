import type { AskField } from './AskDialog.js';
import { answersBefore, answersConflict, changedAnswers } from './answers.js';

const fields = (title: string, dueDate: string, main: boolean): AskField[] => [
  { name: 'title', label: 'Title', kind: 'line', initial: title },
  { name: 'dueDate', label: 'Due', kind: 'date', initial: dueDate },
  { name: 'main', label: 'Main', kind: 'check', initial: main ? 'yes' : '' },
];
const BASE = fields('Map', '2027-03-31', false);

describe('changedAnswers', () => {
  it.each([
    [{ title: 'Map', dueDate: '2027-03-31', main: '' }, {}],
    [{ title: ' Map ', dueDate: '2027-03-31', main: '' }, {}],
    [
      { title: 'Atlas ', dueDate: '2027-03-31', main: 'yes' },
      { title: 'Atlas', main: true },
    ],
    [{ title: 'Map', dueDate: '2027-04-30', main: '' }, { dueDate: '2027-04-30' }],
  ])('of %j is %j', (answers, changed) => {
    expect(changedAnswers(BASE, answers)).toEqual(changed);
  });
});

it('gives back what the answered fields held', () => {
  expect(answersBefore(BASE, { title: 'Atlas', main: true, partnership: 'P' })).toEqual({ title: 'Map', main: false });
});

describe('answersConflict', () => {
  const input = { partnership: 'P', expectedVersion: 3, title: 'Atlas', main: true, reason: 'clearer' };
  const now = fields('Chart', '2027-05-31', true);
  const conflict = answersConflict(now, input, 5, (_, value) => value);

  it('shows both values where they differ, and only there', () => {
    expect(conflict.fields).toEqual([{ field: 'title', label: 'Title', mine: 'Atlas', theirs: 'Chart' }]);
  });

  it('sends what is mine again at the new version, with its reason', () => {
    expect(conflict.resolve(new Set(['title']))).toEqual({
      input: { partnership: 'P', expectedVersion: 5, title: 'Atlas', reason: 'clearer' },
    });
  });

  it('sends nothing where theirs stands', () => {
    expect(conflict.resolve(new Set())).toBeNull();
  });
});
