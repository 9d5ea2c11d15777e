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

  it('compares what was taken away, figures and lists as a dialog shows them', () => {
    const details: AskField[] = [
      { name: 'url', label: 'Page', kind: 'line', initial: '' },
      { name: 'note', label: 'Note', kind: 'text', initial: 'Two stages' },
      { name: 'level', label: 'Level', kind: 'number', initial: '4' },
      { name: 'regions', label: 'Regions', kind: 'line', initial: 'Lombardy' },
    ];
    const sent = { expectedVersion: 3, url: null, note: null, level: 6, regions: ['Lombardy', 'Catalonia'] };
    const { fields: differ, resolve } = answersConflict(details, sent, 5, (_, value) => value);
    expect(differ.map(({ mine, theirs }) => [mine, theirs])).toEqual([
      ['', 'Two stages'],
      ['6', '4'],
      ['Lombardy, Catalonia', 'Lombardy'],
    ]);
    expect(resolve(new Set(['note', 'level']))).toEqual({ input: { expectedVersion: 5, note: null, level: 6 } });
  });

  it('sends nothing where theirs stands', () => {
    expect(conflict.resolve(new Set())).toBeNull();
  });
});
