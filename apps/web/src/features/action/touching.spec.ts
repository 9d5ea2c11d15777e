import { touching } from './touching.js';

const revision = (number: number, ...subjects: string[]) => ({
  number,
  at: '2026-11-22T09:00:00Z',
  by: 'Somebody',
  reason: null,
  changes: subjects.map((subject) => ({ subject })),
});

it('picks the revisions of an action, with its own changes and those of what belongs to it', () => {
  const found = touching(
    [revision(3, 'A3.1', 'A3.2'), revision(2, 'A3.10', 'MS3.10.1'), revision(1, 'MS3.1.2', 'D3.1.10', 'D3.2.1')],
    'A3.1',
  );
  expect(found.map(({ number, changes }) => [number, changes.map(({ subject }) => subject)])).toEqual([
    [3, ['A3.1']],
    [1, ['MS3.1.2', 'D3.1.10']],
  ]);
});
