import { fitting, isOver } from './verbs-of-status.js';

const transitions = ['adopt', 'start', 'hold', 'resume', 'complete', 'cancel', 'advance'].map((name) => ({ name }));

it.each([
  ['PROPOSED', ['start', 'cancel']],
  ['PLANNED', ['start', 'cancel']],
  ['IN_PROGRESS', ['complete', 'hold', 'cancel']],
  ['ON_HOLD', ['resume', 'complete', 'cancel']],
  ['COMPLETED', []],
  ['CANCELLED', []],
  ['REJECTED', []],
] as const)('an action that is %s shows %j', (status, names) => {
  expect(fitting(transitions, status).map(({ name }) => name)).toEqual(names);
  expect(isOver(status)).toBe(names.length === 0);
});
