import { asDetails, callsShown, upcomingFirst, usedBy } from './order.js';
import type { Call, ToolboxItem } from './toolbox.operations.js';

const item = (name: string, start: string | null = null, end: string | null = null, more: object = {}) =>
  ({ name, start, end, actions: [], calls: [], ...more }) as unknown as ToolboxItem;
const call = (name: string, state: Call['state'], deadline: string) => ({ name, state, deadline }) as Call;

describe('items of the toolbox', () => {
  it('stand with what comes next in front, and what is over behind', () => {
    const items = [
      item('over', '2026-05-01', '2026-05-02'),
      item('b without dates'),
      item('over since yesterday', null, '2026-06-14'),
      item('later', '2026-09-01'),
      item('a without dates'),
      item('under way', '2026-06-01', '2026-06-15'),
    ];
    expect(upcomingFirst(items, '2026-06-15').map(({ name }) => name)).toEqual([
      'under way',
      'later',
      'a without dates',
      'b without dates',
      'over since yesterday',
      'over',
    ]);
  });

  it('are those that an action uses', () => {
    const items = [item('a', null, null, { actions: [{ code: 'A1.1' }] }), item('b')];
    expect(usedBy(items, 'A1.1').map(({ name }) => name)).toEqual(['a']);
    expect(usedBy(items, null)).toHaveLength(2);
  });
});

describe('calls', () => {
  const schemes = [
    item('one', null, null, { calls: [call('late', 'OPEN', '2026-12-01'), call('gone', 'CLOSED', '2026-01-01')] }),
    item('two', null, null, {
      calls: [
        call('soon', 'OPEN', '2026-07-01'),
        call('coming', 'COMING', '2026-08-01'),
        call('just gone', 'CLOSED', '2026-06-01'),
      ],
    }),
  ];

  it.each([
    [null, ['soon', 'coming', 'late']],
    ['OPEN', ['soon', 'late']],
    ['COMING', ['coming']],
    ['CLOSED', ['just gone', 'gone']],
  ])('in state %s, by deadline', (state, expected) => {
    expect(callsShown(schemes, state).map(({ name }) => name)).toEqual(expected);
  });
});

it('takes away what was emptied', () => {
  expect(asDetails({ url: '', name: 'a', regions: [] })).toEqual({ url: null, name: 'a', regions: [] });
});
