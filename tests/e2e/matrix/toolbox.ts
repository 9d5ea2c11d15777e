import { coordinator, input, lead, STALE, type MutationRow } from './outcomes.js';

const SCHEME = '{toolbox item Interreg MED}';
const CALL = { name: 'A call', type: 'INNOVATION', deadline: '2027-06-30' };

/** What happens to the toolbox and to the calls in it. Nobody keeps the items of the note but the coordinator. */
export const TOOLBOX: readonly MutationRow[] = [
  {
    mutation: 'addToolboxItem',
    what: 'kept by ViaMéca',
    args: input({ name: 'Fair of fairs', kind: 'MATCHMAKING_EVENT', keeper: 'ViaMéca' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'updateToolboxItem',
    args: input({ item: SCHEME, expectedVersion: STALE, description: 'A programme' }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'removeToolboxItem',
    args: input({ item: SCHEME, expectedVersion: STALE }),
    expected: coordinator('CONFLICT'),
  },
  { mutation: 'linkToolboxItem', args: input({ item: SCHEME, action: 'A5.3' }), expected: lead('PASSES') },
  { mutation: 'unlinkToolboxItem', args: input({ item: SCHEME, action: 'A5.3' }), expected: lead('PASSES') },
  { mutation: 'addCall', args: input({ scheme: SCHEME, ...CALL }), expected: coordinator('PASSES') },
  {
    mutation: 'updateCall',
    args: input({ call: '{call Demonstration call 1 of Interreg Alpine Space}', expectedVersion: STALE, note: 'New' }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'removeCall',
    args: input({ call: '{call Demonstration call 1 of Interreg Alpine Space}', expectedVersion: STALE }),
    expected: coordinator('CONFLICT'),
  },
];
