import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { AddStakeholder, UpdateStakeholder } from './stakeholder.input.js';
import { StakeholderService } from './stakeholder.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const PARTNER = aViewer('Org2', 'PARTNER');

/** Each region has a body that nobody keeps; Org2 keeps the Forum in Region2. */
function build(): { work: InMemoryWork; stakeholders: StakeholderService } {
  const ours = { regionId: idOf('Region', 'Region2'), responsibleId: idOf('Organisation', 'Org2') };
  const work = new InMemoryWork(aPlan().stakeholder('Forum', ours).build());
  return { work, stakeholders: new StakeholderService(work) };
}

const NEW: AddStakeholder = {
  partnership: 'P',
  name: ' Alliance \n of Region2 ',
  kind: 'ALLIANCE',
  region: 'region2',
  responsible: 'org2',
};
const EDIT: UpdateStakeholder = {
  partnership: 'P',
  stakeholder: idOf('Stakeholder', 'Forum'),
  expectedVersion: 1,
  state: 'CONNECTED',
};

describe('adding a body to connect with', () => {
  it('begins as identified; a partner adds its own', async () => {
    const { work, stakeholders } = build();
    expect(await work.thing('Stakeholder', stakeholders.add(PARTNER, 'k', NEW))).toMatchObject({
      name: 'Alliance of Region2',
      regionId: idOf('Region', 'Region2'),
      responsibleId: idOf('Organisation', 'Org2'),
      state: 'IDENTIFIED',
    });
  });

  it.each<[string, typeof PARTNER, Partial<AddStakeholder>, string[]]>([
    [
      'faulty fields, all at once',
      PARTNER,
      { name: ' ', region: 'Nowhere', responsible: 'Nobody' },
      [
        'INVALID_INPUT',
        'input.name EMPTY_TEXT',
        'input.region UNKNOWN_REGION',
        'input.responsible UNKNOWN_ORGANISATION',
      ],
    ],
    ['a name that is there', PARTNER, { name: 'FORUM' }, ['INVALID_INPUT', 'input.name STAKEHOLDER_EXISTS']],
    ['a partner, of nobody', PARTNER, { responsible: null }, ['FORBIDDEN', 'NOT_LEAD']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().stakeholders.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('changing a body to connect with', () => {
  it('changes what is given; the empty text says that nobody keeps it', async () => {
    const { work, stakeholders } = build();
    const changed = await work.thing('Stakeholder', stakeholders.update(PARTNER, 'k', { ...EDIT, responsible: '' }));
    expect(changed).toMatchObject({ state: 'CONNECTED', responsibleId: null, name: 'Forum' });
    const late = { ...EDIT, expectedVersion: changed.version };
    expect(await refusalOf(stakeholders.update(PARTNER, 'k', late))).toEqual(['FORBIDDEN', 'NOT_LEAD']);
    expect(
      await work.thing('Stakeholder', stakeholders.update(COORDINATOR, 'k', { ...late, name: 'The forum' })),
    ).toMatchObject({ name: 'The forum' });
  });

  it.each<[string, typeof PARTNER, Partial<UpdateStakeholder>, string[]]>([
    ['an unknown one', PARTNER, { stakeholder: 'none' }, ['NOT_FOUND', 'NOT_FOUND']],
    ["another's name", PARTNER, { name: 'Stakeholder2' }, ['INVALID_INPUT', 'input.name STAKEHOLDER_EXISTS']],
    [
      'one that is not its own',
      PARTNER,
      { stakeholder: idOf('Stakeholder', 'Stakeholder1') },
      ['FORBIDDEN', 'NOT_LEAD'],
    ],
    ['an older version', PARTNER, { expectedVersion: 9 }, ['CONFLICT', 'STALE_VERSION']],
  ])('is refused for %s', async (_, viewer, fields, expected) => {
    expect(await refusalOf(build().stakeholders.update(viewer, 'k', { ...EDIT, ...fields }))).toEqual(expected);
  });
});
