import { actionCodeOf } from './codes.js';

describe('actionCodeOf', () => {
  it.each([
    ['D3.1.2', 'A3.1'],
    ['d10.12.1', 'A10.12'],
    ['A3.1', ''],
    ['D3.1', ''],
    ['', ''],
  ])('%s belongs to "%s"', (deliverable, action) => {
    expect(actionCodeOf(deliverable)).toBe(action);
  });
});
