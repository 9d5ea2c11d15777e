import { DECISION_KINDS } from '../committee.facts.js';
import { EXECUTORS } from './index.js';

it('knows an executor of its own for every kind of decision', () => {
  expect(Object.keys(EXECUTORS)).toEqual([...DECISION_KINDS]);
  expect(new Set(Object.values(EXECUTORS)).size).toBe(DECISION_KINDS.length);
});
