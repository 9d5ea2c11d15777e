import { aPlan } from '../../../../tests/support/plan-builder.js';
import { aViewer, InMemoryWork, refusalOf } from '../../../../tests/support/in-memory-work.js';
import { FileRegister } from '../file/file-register.js';
import type { AddDeliverable, ReviewDeliverable, SubmitDeliverable } from './deliverable.input.js';
import { DeliverableService } from './deliverable.service.js';

const COORDINATOR = aViewer('Org1', 'COORDINATOR', 'PARTNER');
const LEAD = aViewer('Org2', 'PARTNER');
const OTHER = aViewer('Org3', 'PARTNER');

/** Knows one file. */
class OneFile extends FileRegister {
  override async attachable(_viewer: unknown, _partnership: string, fileId: string): Promise<boolean> {
    return fileId === 'file-1';
  }
}

/**
 * A1.1, led by Org2 and in progress, with D1.1.1 due in two weeks, D1.1.2 late, D1.1.3 submitted, D1.1.4 main and
 * submitted, D1.1.5 of the coordinator and submitted.
 */
function build(): { work: InMemoryWork; deliverables: DeliverableService } {
  const plan = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .deliverable({ dueDate: '2026-06-30' })
    .deliverable({ dueDate: '2026-05-31' })
    .deliverable({ status: 'SUBMITTED' })
    .version()
    .deliverable({ status: 'SUBMITTED', main: true })
    .version()
    .deliverable({ status: 'SUBMITTED', lead: 'Org1' })
    .version();
  const work = new InMemoryWork(plan.build());
  return { work, deliverables: new DeliverableService(work, new OneFile()) };
}

const NEW: AddDeliverable = {
  partnership: 'P',
  action: 'A1.1',
  title: 'Map of the clusters',
  type: 'r',
  level: 'pu',
  dueDate: '2026-12-31',
};
const versionOf = (deliverable: string, fields: Partial<SubmitDeliverable> = {}): SubmitDeliverable => ({
  partnership: 'P',
  deliverable,
  expectedVersion: 1,
  url: 'https://example.org/map',
  ...fields,
});

describe('adding a deliverable', () => {
  it("takes the action's lead and phase, and the scheme's codes", async () => {
    const { work, deliverables } = build();
    const added = await work.thing('Deliverable', deliverables.add(LEAD, 'k', NEW));
    expect(added).toMatchObject({
      code: 'D1.1.6',
      leadId: 'Organisation:Org2',
      phase: 'PREPARATION',
      type: 'R',
      level: 'PU',
      main: false,
      businessPlan: false,
      baselineDate: '2026-12-31',
      publicSummary: null,
    });
  });

  it.each<[string, typeof LEAD, Partial<AddDeliverable>, string[]]>([
    [
      'faulty fields',
      LEAD,
      { title: '', type: 'DMP', level: 'SEN', lead: 'Nobody' },
      [
        'INVALID_INPUT',
        'input.title EMPTY_TEXT',
        'input.type UNKNOWN_TYPE',
        'input.level UNKNOWN_LEVEL',
        'input.lead UNKNOWN_ORGANISATION',
      ],
    ],
    ["another's action", OTHER, {}, ['FORBIDDEN', 'NOT_LEAD']],
  ])('is refused for %s', async (_what, viewer, fields, expected) => {
    const { deliverables } = build();
    expect(await refusalOf(deliverables.add(viewer, 'k', { ...NEW, ...fields }))).toEqual(expected);
  });
});

describe('updating a deliverable', () => {
  it('changes what is given', async () => {
    const { work, deliverables } = build();
    const input = { partnership: 'P', deliverable: 'D1.1.1', expectedVersion: 1, lead: 'Org3', publicSummary: 'A map' };
    const updated = await work.thing('Deliverable', deliverables.update(LEAD, 'k', input));
    expect(updated).toMatchObject({
      leadId: 'Organisation:Org3',
      publicSummary: 'A map',
      version: 2,
      title: 'Deliverable D1.1.1',
    });
  });

  it('is refused under review, and for a date by the lead', async () => {
    const { deliverables } = build();
    const input = { partnership: 'P', deliverable: 'D1.1.3', expectedVersion: 1, title: 'New' };
    expect(await refusalOf(deliverables.update(LEAD, 'k', input))).toEqual(['RULE_VIOLATION', 'WRONG_STATE']);
    const moved = { partnership: 'P', deliverable: 'D1.1.1', expectedVersion: 1, dueDate: '2026-07-31' };
    expect(await refusalOf(deliverables.update(LEAD, 'k', moved))).toEqual(['RULE_VIOLATION', 'DUE_DATE_FIXED']);
  });
});

describe('versions', () => {
  it('a draft is replaced by the next and becomes the version submitted', async () => {
    const { work, deliverables } = build();
    await deliverables.saveDraft(LEAD, 'k', versionOf('D1.1.1', { note: 'First' }));
    await deliverables.saveDraft(LEAD, 'k', versionOf('D1.1.1', { expectedVersion: 2, url: null, fileId: 'file-1' }));
    const submit = versionOf('D1.1.1', { expectedVersion: 2, url: null });
    const submitted = await work.thing('Deliverable', deliverables.submit(LEAD, 'k', submit));
    expect(submitted).toMatchObject({ status: 'SUBMITTED', version: 3 });
    expect(work.plan.table('DeliverableVersion').with('deliverableId', submitted.id)).toMatchObject([
      { number: 1, url: null, fileId: 'file-1', note: null, draft: false, at: work.now, byId: LEAD.accountId },
    ]);
  });

  it('a submitted version stays when the next one comes', async () => {
    const { work, deliverables } = build();
    const review = { partnership: 'P', deliverable: 'D1.1.3', expectedVersion: 1, comment: 'Too short' };
    await deliverables.review(COORDINATOR, 'k', { ...review, outcome: 'REVISION_REQUESTED' });
    await deliverables.submit(LEAD, 'k', versionOf('D1.1.3', { expectedVersion: 2 }));
    const versions = work.plan.table('DeliverableVersion').with('deliverableId', 'Deliverable:D1.1.3');
    expect(versions.map(({ number, url }) => [number, url])).toEqual([
      [1, 'https://example.org/file'],
      [2, 'https://example.org/map'],
    ]);
  });

  it('a late one says why', async () => {
    const { work, deliverables } = build();
    const late = versionOf('D1.1.2');
    expect(await refusalOf(deliverables.submit(LEAD, 'k', late))).toEqual([
      'INVALID_INPUT',
      'input.lateReason LATE_REASON_REQUIRED',
    ]);
    await deliverables.submit(LEAD, 'k', { ...late, lateReason: 'The survey took longer' });
    expect(work.plan.table('DeliverableVersion').rows().at(-1)?.lateReason).toBe('The survey took longer');
  });

  it.each<[string, typeof LEAD, SubmitDeliverable, string[]]>([
    ['neither link nor file', LEAD, versionOf('D1.1.1', { url: ' ' }), ['INVALID_INPUT', 'input.url URL_OR_FILE']],
    ['both', LEAD, versionOf('D1.1.1', { fileId: 'file-1' }), ['INVALID_INPUT', 'input.url URL_OR_FILE']],
    [
      'a link that runs',
      LEAD,
      versionOf('D1.1.1', { url: 'javascript:alert(1)' }),
      ['INVALID_INPUT', 'input.url BAD_URL'],
    ],
    ['a path', LEAD, versionOf('D1.1.1', { url: '/etc/passwd' }), ['INVALID_INPUT', 'input.url BAD_URL']],
    [
      "another's file",
      LEAD,
      versionOf('D1.1.1', { url: null, fileId: 'file-2' }),
      ['INVALID_INPUT', 'input.fileId UNKNOWN_FILE'],
    ],
    ["another's deliverable", OTHER, versionOf('D1.1.1'), ['FORBIDDEN', 'NOT_LEAD']],
    ['an unknown deliverable', LEAD, versionOf('D9.9.9'), ['NOT_FOUND', 'NOT_FOUND']],
    ['a stale version', LEAD, versionOf('D1.1.1', { expectedVersion: 2 }), ['CONFLICT', 'STALE_VERSION']],
    ['one under review', LEAD, versionOf('D1.1.3'), ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('are refused with %s', async (_what, viewer, input, expected) => {
    const { work, deliverables } = build();
    expect(await refusalOf(deliverables.submit(viewer, 'k', input))).toEqual(expected);
    expect(work.plan.revision).toBe(1);
  });
});

describe('reviewing a deliverable', () => {
  const review = (deliverable: string, fields: Partial<ReviewDeliverable> = {}): ReviewDeliverable => ({
    partnership: 'P',
    deliverable,
    expectedVersion: 1,
    outcome: 'ACCEPTED',
    comment: 'Good work',
    ...fields,
  });

  it('keeps the review with its conditions', async () => {
    const { work, deliverables } = build();
    const input = review('D1.1.3', { outcome: 'ACCEPTED_WITH_CONDITIONS', conditions: ['Add a summary'] });
    const accepted = await work.thing('Deliverable', deliverables.review(COORDINATOR, 'k', input));
    expect(accepted.status).toBe('ACCEPTED_WITH_CONDITIONS');
    expect(work.plan.table('Review').with('deliverableId', accepted.id)).toMatchObject([
      { outcome: 'ACCEPTED_WITH_CONDITIONS', comment: 'Good work', conditions: ['Add a summary'], decisionId: null },
    ]);
  });

  it.each<[string, typeof LEAD, ReviewDeliverable, string[]]>([
    [
      'nothing said',
      COORDINATOR,
      review('D1.1.3', { comment: '', outcome: 'ACCEPTED_WITH_CONDITIONS' }),
      ['INVALID_INPUT', 'input.comment EMPTY_TEXT', 'input.conditions CONDITIONS_REQUIRED'],
    ],
    [
      'conditions without need',
      COORDINATOR,
      review('D1.1.3', { conditions: ['One'] }),
      ['INVALID_INPUT', 'input.conditions CONDITIONS_NOT_EXPECTED'],
    ],
    ['a partner', LEAD, review('D1.1.3'), ['FORBIDDEN', 'NOT_YOUR_ROLE']],
    ['a main one', COORDINATOR, review('D1.1.4'), ['RULE_VIOLATION', 'NEEDS_DECISION']],
    ["the coordinator's own", COORDINATOR, review('D1.1.5'), ['RULE_VIOLATION', 'NEEDS_DECISION']],
    ['nothing submitted', COORDINATOR, review('D1.1.1'), ['RULE_VIOLATION', 'WRONG_STATE']],
  ])('is refused for %s', async (_what, viewer, input, expected) => {
    const { deliverables } = build();
    expect(await refusalOf(deliverables.review(viewer, 'k', input))).toEqual(expected);
  });
});
