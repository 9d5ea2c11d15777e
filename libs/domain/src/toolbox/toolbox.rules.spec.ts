import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Asker } from '../identity/rights.js';
import type { Verdict } from '../shared/verdict.js';
import type { ToolboxItemFact } from './toolbox.facts.js';
import {
  askAddToolboxItem,
  askCall,
  askLinkToolboxItem,
  askRemoveToolboxItem,
  askToolboxItemEdit,
  askUnlinkToolboxItem,
} from './toolbox.rules.js';

const coordinator = anAsker('Org1', ['COORDINATOR']);
const keeper = anAsker('Org2', ['PARTNER']);
const other = anAsker('Org3', ['PARTNER']);
const committee = anAsker('Org4', ['COMMITTEE']);
const past: Asker = { ...keeper, past: true };
const KEPT = idOf('Organisation', 'Org2');
const codes = (verdict: Verdict): string[] => verdict.map(({ code }) => code);

/** `Fund` with a call and `Fair` are kept by Org2, `Network` by the coordinator; A1.1 of Org3 uses `Fair`, A1.2 has ended. */
const plan = aPlan()
  .action({ code: 'A1.1', lead: 'Org3' })
  .action({ code: 'A1.2', lead: 'Org3', status: 'COMPLETED' })
  .action({ code: 'A1.3', lead: 'Org3' })
  .toolboxItem('Fund', { kind: 'FUNDING_SCHEME', keeperId: KEPT })
  .toolboxItem('Fair', { kind: 'MATCHMAKING_EVENT', keeperId: KEPT, actionIds: [idOf('Action', 'A1.1')] })
  .toolboxItem('Network')
  .call('Fund')
  .build();
const item = (name: string): ToolboxItemFact => plan.get('ToolboxItem', idOf('ToolboxItem', name));
const action = (code: string) => plan.get('Action', idOf('Action', code));

describe('adding an item', () => {
  it.each<[string, Asker, string, string | null, string[]]>([
    ['the coordinator, for itself', coordinator, 'New', null, []],
    ['the coordinator, for a partner', coordinator, 'New', KEPT, []],
    ['a partner, to keep it', keeper, 'New', KEPT, []],
    ['a partner, for the coordinator to keep', keeper, 'New', null, ['NOT_LEAD']],
    ['a partner, for another to keep', other, 'New', KEPT, ['NOT_LEAD']],
    ['the committee', committee, 'New', null, ['NOT_YOUR_ROLE']],
    ['in the past', past, 'New', KEPT, ['PAST']],
    ['under a name that is taken, however spelled', keeper, 'FUND', KEPT, ['TOOLBOX_NAME_TAKEN']],
  ])('by %s', (_, by, name, keeperId, expected) => {
    expect(codes(askAddToolboxItem(plan, name, keeperId, by))).toEqual(expected);
  });
});

describe('changing an item, and taking it out', () => {
  it.each<[string, Asker, string[]]>([
    ['Fair', keeper, []],
    ['Fair', coordinator, []],
    ['Fair', other, ['NOT_LEAD']],
    ['Fair', committee, ['NOT_YOUR_ROLE']],
    ['Network', keeper, ['NOT_LEAD']],
    ['Network', coordinator, []],
  ])('%s', (name, by, expected) => {
    expect(codes(askToolboxItemEdit(plan, item(name), by))).toEqual(expected);
    expect(codes(askRemoveToolboxItem(plan, item(name), by))).toEqual(expected);
  });

  it.each<[string, Parameters<typeof askToolboxItemEdit>[3], string[]]>([
    ['its own name, spelled otherwise', { name: 'fund' }, []],
    ["another's name", { name: 'fair' }, ['TOOLBOX_NAME_TAKEN']],
    ['the kind that it is', { kind: 'FUNDING_SCHEME' }, []],
    ['another kind while it has a call', { kind: 'MATCHMAKING_EVENT' }, ['TOOLBOX_ITEM_HAS_CALLS']],
  ])('of a scheme with a call, %s', (_, edit, expected) => {
    expect(codes(askToolboxItemEdit(plan, item('Fund'), keeper, edit))).toEqual(expected);
  });

  it('is not for a scheme that has calls', () => {
    expect(askRemoveToolboxItem(plan, item('Fund'), keeper)).toEqual([
      { code: 'TOOLBOX_ITEM_HAS_CALLS', params: { item: 'Fund', calls: 1 } },
    ]);
  });
});

describe('an item that matches name', () => {
  it.each<[string, Parameters<ReturnType<typeof aPlan>['match']>[1]]>([
    ['that they are for', { toolboxItemId: idOf('ToolboxItem', 'Fair') }],
    ['at which they met', { eventId: idOf('ToolboxItem', 'Fair') }],
  ])('%s stays', (_, fields) => {
    const matched = aPlan().toolboxItem('Fair').match(['Org1', 'Org2'], fields).build();
    expect(askRemoveToolboxItem(matched, matched.table('ToolboxItem').rows()[0]!, coordinator)).toEqual([
      { code: 'TOOLBOX_ITEM_HAS_MATCHES', params: { item: 'Fair', matches: 1 } },
    ]);
  });
});

describe('linking an action', () => {
  it.each<[string, string, string, Asker, string[], string[]]>([
    ['its lead', 'Network', 'A1.3', other, [], ['TOOLBOX_NOT_LINKED']],
    ['who keeps the item', 'Fund', 'A1.3', keeper, [], ['TOOLBOX_NOT_LINKED']],
    ['neither', 'Network', 'A1.3', keeper, ['NOT_LEAD'], ['NOT_LEAD', 'TOOLBOX_NOT_LINKED']],
    ['one that is linked', 'Fair', 'A1.1', other, ['TOOLBOX_LINKED'], []],
    ['one that has ended', 'Network', 'A1.2', other, ['ACTION_ENDED'], ['TOOLBOX_NOT_LINKED']],
  ])('%s', (_, name, code, by, link, unlink) => {
    expect(codes(askLinkToolboxItem(plan, item(name), action(code), by))).toEqual(link);
    expect(codes(askUnlinkToolboxItem(plan, item(name), action(code), by))).toEqual(unlink);
  });
});

describe.each(['addCall', 'updateCall', 'removeCall'] as const)('%s', (verb) => {
  it.each<[string, Asker, string[]]>([
    ['Fund', keeper, []],
    ['Fund', coordinator, []],
    ['Fund', other, ['NOT_LEAD']],
    ['Fair', keeper, ['NOT_A_SCHEME']],
    ['Network', committee, ['NOT_YOUR_ROLE', 'NOT_A_SCHEME']],
  ])('of %s', (name, by, expected) => {
    expect(codes(askCall(verb, plan, item(name), by))).toEqual(expected);
  });
});
