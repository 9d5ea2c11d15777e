import { aheadOf } from './ahead.js';
import type { Work } from './my-work.operations.js';

type Item = Work['toolbox'][number];
const led = { id: '1', code: 'A1.1', lead: { id: 'us' }, contributors: [] };
const supported = {
  id: '2',
  code: 'A1.2',
  lead: { id: 'them' },
  contributors: [{ organisation: { id: 'us' }, responsibility: 'SUPPORT' }],
};
const informed = {
  id: '3',
  code: 'A1.3',
  lead: { id: 'them' },
  contributors: [{ organisation: { id: 'us' }, responsibility: 'INFORMED' }],
};
const call = (name: string, deadline: string, opens: string | null = null) => ({ id: name, name, deadline, opens });
const item = (name: string, kind: Item['kind'], more: object) =>
  ({ id: name, name, kind, start: null, end: null, actions: [led], calls: [], ...more }) as unknown as Item;

it('shows calls that close and events that begin, of actions that the organisation works on, the next one first', () => {
  const toolbox = [
    item('Fund', 'FUNDING_SCHEME', {
      actions: [informed, supported, led],
      calls: [
        call('closes today', '2026-06-15'),
        call('comes', '2026-08-15', '2026-07-01'),
        call('is open', '2026-08-01', '2026-05-01'),
        call('closed', '2026-06-14'),
        call('far', '2027-08-01'),
      ],
    }),
    item('Strange', 'FUNDING_SCHEME', { actions: [informed], calls: [call('strange', '2026-07-01')] }),
    item('Fair', 'MATCHMAKING_EVENT', { start: '2026-07-10', end: '2026-07-12' }),
    item('Held', 'MATCHMAKING_EVENT', { start: '2026-06-10', end: '2026-06-12' }),
    item('Someday', 'MATCHMAKING_EVENT', {}),
    item('Project', 'PROJECT_OR_NETWORK', { start: '2026-07-10' }),
  ];
  const work = { asOf: '2026-06-15T10:00:00.000Z', timeZone: 'Europe/Paris', toolbox } as unknown as Work;
  const found = aheadOf(work, 'us');
  expect(found.map(({ kind, name, days, opens }) => [kind, name, days, opens])).toEqual([
    ['CALL', 'closes today', 0, null],
    ['EVENT', 'Fair', 25, null],
    ['CALL', 'is open', 47, null],
    ['CALL', 'comes', 61, '2026-07-01'],
  ]);
  expect(found[0]).toMatchObject({ scheme: 'Fund', actions: ['A1.2', 'A1.1'] });
});
