import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan } from '../../../../tests/support/plan-builder.js';
import type { AddToolboxItem, UpdateToolboxItem } from './toolbox.input.js';
import { ToolboxService } from './toolbox.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const KEEPER = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');
const AUTHORITY = aViewer('Ministry', 'OBSERVER');

/** `Fair` is kept by Org2; A1.1 is Org3's; A1.2 is proposed, and hidden from the ministry. */
function build(): { work: InMemoryWork; toolbox: ToolboxService } {
  const plan = aPlan()
    .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', lead: 'Org3' })
    .action({ code: 'A1.2', lead: 'Org3', status: 'PROPOSED' })
    .toolboxItem('Fair', {
      kind: 'MATCHMAKING_EVENT',
      keeperId: 'Organisation:Org2',
      start: '2026-09-01',
      end: '2026-09-03',
    })
    .toolboxItem('Fund', { kind: 'FUNDING_SCHEME' })
    .call('Fund');
  const work = new InMemoryWork(plan.build());
  return { work, toolbox: new ToolboxService(work) };
}

const NEW: AddToolboxItem = { partnership: 'P', name: ' Open \n days ', kind: 'MATCHMAKING_EVENT' };
const EDIT: UpdateToolboxItem = { partnership: 'P', item: 'ToolboxItem:Fair', expectedVersion: 1 };

describe('adding an item', () => {
  it.each([
    ['its own when nothing is said', undefined, KEEPER, 'Organisation:Org2'],
    ["the coordinator's own when nothing is said", undefined, COORDINATOR, 'Organisation:Org1'],
    ['nobody in particular', null, COORDINATOR, null],
    ['another, by the coordinator', 'org3', COORDINATOR, 'Organisation:Org3'],
  ])('kept by %s', async (_, keeper, viewer, keeperId) => {
    const { work, toolbox } = build();
    const input = {
      ...NEW,
      ...(keeper !== undefined && { keeper }),
      description: 'Doors open',
      url: 'https://a.example/',
    };
    const made = await work.thing('ToolboxItem', toolbox.add(viewer, 'k', input));
    expect(made).toMatchObject({ name: 'Open days', description: 'Doors open', url: 'https://a.example/', keeperId });
    expect(made).toMatchObject({ start: null, end: null, actionIds: [] });
  });

  it.each<[string, typeof KEEPER, Partial<AddToolboxItem>, string[]]>([
    [
      'faulty fields, all at once',
      AUTHORITY,
      { name: ' ', start: 'soon', url: 'ftp://a', keeper: 'Nobody' },
      [
        'INVALID_INPUT',
        'input.name EMPTY_TEXT',
        'input.start BAD_DATE',
        'input.url BAD_URL',
        'input.keeper UNKNOWN_ORGANISATION',
      ],
    ],
    [
      'an end before its start',
      KEEPER,
      { start: '2026-09-02', end: '2026-09-01' },
      ['INVALID_INPUT', 'input.end END_BEFORE_START'],
    ],
    ['an authority', AUTHORITY, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['a partner, for another to keep', KEEPER, { keeper: 'Org3' }, ['FORBIDDEN', 'NOT_LEAD']],
    ['a name that is taken', KEEPER, { name: 'fair' }, ['RULE_VIOLATION', 'TOOLBOX_NAME_TAKEN']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { toolbox } = build();
    expect(await refusalOf(toolbox.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('changing an item', () => {
  it('keeps what is not spoken of, and takes away what is null', async () => {
    const { work, toolbox } = build();
    const changed = await work.thing(
      'ToolboxItem',
      toolbox.update(KEEPER, 'k', { ...EDIT, name: 'Great fair', end: null, keeper: null }),
    );
    expect(changed).toMatchObject({ name: 'Great fair', kind: 'MATCHMAKING_EVENT', start: '2026-09-01', end: null });
    expect(changed).toMatchObject({ keeperId: null, version: 2 });
  });

  it.each<[string, typeof KEEPER, Partial<UpdateToolboxItem>, string[]]>([
    [
      'faulty fields, all at once',
      OTHER,
      { name: ' ', end: '2026-08-01', item: 'ToolboxItem:Fair' },
      ['INVALID_INPUT', 'input.name EMPTY_TEXT', 'input.end END_BEFORE_START'],
    ],
    ['an unknown item', OTHER, { item: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['who does not keep it', OTHER, { expectedVersion: 9 }, ['FORBIDDEN', 'NOT_LEAD']],
    ['another version', KEEPER, { expectedVersion: 9, name: 'Fund' }, ['CONFLICT', 'STALE_VERSION']],
    ['a name that is taken', KEEPER, { name: 'Fund' }, ['RULE_VIOLATION', 'TOOLBOX_NAME_TAKEN']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { toolbox } = build();
    expect(await refusalOf(toolbox.update(viewer, 'k', { ...EDIT, ...fields }))).toEqual(expected);
  });
});

describe('taking an item out', () => {
  it('answers with the partnership', async () => {
    const { work, toolbox } = build();
    const { subjectId } = await toolbox.remove(KEEPER, 'k', EDIT);
    expect(subjectId).toBe(work.plan.partnershipId);
    expect(work.plan.find('ToolboxItem', EDIT.item)).toBeUndefined();
  });

  it.each<[string, typeof KEEPER, Partial<UpdateToolboxItem>, string[]]>([
    ['an unknown item', OTHER, { item: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['who does not keep it', OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
    ['another version', KEEPER, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
    ['a scheme with calls', COORDINATOR, { item: 'ToolboxItem:Fund' }, ['RULE_VIOLATION', 'TOOLBOX_ITEM_HAS_CALLS']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { toolbox } = build();
    expect(await refusalOf(toolbox.remove(viewer, 'k', { ...EDIT, ...fields }))).toEqual(expected);
  });
});

describe('an action that uses an item', () => {
  const link = { partnership: 'P', item: 'ToolboxItem:Fair', action: 'A1.1' };

  it('is linked once, and unlinked again', async () => {
    const { work, toolbox } = build();
    const linked = await work.thing('ToolboxItem', toolbox.link(OTHER, 'k', link));
    expect(linked.actionIds).toEqual(['Action:A1.1']);
    expect(await refusalOf(toolbox.link(KEEPER, 'k', link))).toEqual(['RULE_VIOLATION', 'TOOLBOX_LINKED']);
    const unlinked = await work.thing('ToolboxItem', toolbox.unlink(KEEPER, 'k', link));
    expect(unlinked.actionIds).toEqual([]);
    expect(await refusalOf(toolbox.unlink(OTHER, 'k', link))).toEqual(['RULE_VIOLATION', 'TOOLBOX_NOT_LINKED']);
  });

  it.each<[string, typeof KEEPER, Partial<typeof link>, string[]]>([
    ['an unknown item', AUTHORITY, { item: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an unknown action', AUTHORITY, { action: 'A9.9' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an action that an authority does not see', AUTHORITY, { action: 'A1.2' }, ['NOT_FOUND', 'NOT_FOUND']],
    ['an authority', AUTHORITY, {}, ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['who leads neither', aViewer('Org4', 'PARTNER'), {}, ['FORBIDDEN', 'NOT_LEAD']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    const { toolbox } = build();
    expect(await refusalOf(toolbox.link(viewer, 'k', { ...link, ...fields }))).toEqual(expected);
    expect(await refusalOf(toolbox.unlink(viewer, 'k', { ...link, ...fields }))).toEqual(expected.slice(0, 2));
  });
});
