import { datesOf, daysOfDrag, daysOfKey, isMovable } from './move.js';

const action = {
  id: '1',
  code: 'A1.1',
  title: 'Map',
  version: 1,
  plannedStart: '2027-02-26',
  plannedEnd: '2027-03-05',
};

describe('datesOf', () => {
  it.each([
    [0, '2027-02-26', '2027-03-05'],
    [3, '2027-03-01', '2027-03-08'],
    [-57, '2026-12-31', '2027-01-07'],
  ])('by %i days', (days, plannedStart, plannedEnd) => {
    expect(datesOf({ action, days })).toEqual({ plannedStart, plannedEnd });
  });
});

describe('daysOfKey', () => {
  it.each([
    ['ArrowRight', true, false, 1],
    ['ArrowLeft', true, false, -1],
    ['ArrowRight', true, true, 7],
    ['ArrowLeft', true, true, -7],
    ['ArrowLeft', false, true, null],
    ['ArrowUp', true, false, null],
  ])('%s with Alt %s and Shift %s: %s', (key, altKey, shiftKey, days) => {
    expect(daysOfKey({ key, altKey, shiftKey })).toBe(days);
  });
});

describe('daysOfDrag', () => {
  it.each([
    [0, 4, 0],
    [-1, 4, 0],
    [2, 4, 1],
    [-9, 4, -2],
    [30, 0.5, 60],
  ])('%d pixels at %d a day: %d', (pixels, day, days) => {
    expect(daysOfDrag(pixels, day)).toBe(days);
  });
});

it('moves what is not over', () => {
  const statuses = ['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD', 'COMPLETED', 'CANCELLED', 'REJECTED'] as const;
  expect(statuses.filter((status) => isMovable({ status }))).toEqual(['PROPOSED', 'PLANNED', 'IN_PROGRESS', 'ON_HOLD']);
});
