import { aPlan, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import { describeRevision, diffPlans, type PlanChange } from './diff.js';
import { Draft } from './draft.js';
import { Plan } from './plan.js';

/** Does something to a plan and tells what changed, both ways: from the two plans, and from the revision. */
function changes(builder: PlanBuilder, body: (draft: Draft) => void): PlanChange[] {
  const before = builder.build();
  const { draft, after, revision } = doing(before, body);
  expect(describeRevision(after, revision)).toEqual(diffPlans(draft.base, after));
  return diffPlans(before, after);
}

function doing(
  before: Plan,
  body: (draft: Draft) => void,
): { draft: Draft; after: Plan; revision: ReturnType<Draft['finish']>['changes'] } {
  let ids = 0;
  const draft = new Draft(before, '2026-06-15T09:00:00.000Z', 'account', () => `new-${(ids += 1)}`);
  body(draft);
  const { changes: revision, plan } = draft.finish();
  return { draft, after: plan, revision };
}

const ACTION = idOf('Action', 'A3.1');
const base = (): PlanBuilder =>
  aPlan().action({ code: 'A3.1', progress: 10, finalPhase: 'INVESTMENT' }).milestone().deliverable();

describe('diffPlans', () => {
  it('finds nothing where nothing changed', () => {
    const plan = base().build();
    expect(diffPlans(plan, plan)).toEqual([]);
  });

  it('lists a thing once, under its own code, by its stored fields', () => {
    expect(changes(base(), (draft) => draft.update('Action', ACTION, { phase: 'IMPLEMENTATION' }))).toEqual([
      {
        kind: 'CHANGED',
        entity: 'Action',
        subject: 'A3.1',
        fields: [{ field: 'phase', before: 'PREPARATION', after: 'IMPLEMENTATION' }],
        summary: 'A3.1 moved from preparation to implementation',
      },
    ]);
  });

  it('shows ids as codes and short names, and lists as text', () => {
    const [change] = changes(base().action({ code: 'A1.1' }), (draft) =>
      draft.update('Action', ACTION, {
        leadId: idOf('Organisation', 'Org3'),
        objectiveIds: [],
        contributors: [
          { organisationId: idOf('Organisation', 'Org2'), responsibility: 'SUPPORT' },
          { organisationId: idOf('Organisation', 'Org4'), responsibility: 'INFORMED' },
        ],
        dependencies: [{ actionId: idOf('Action', 'A1.1'), type: 'SS', lagDays: 5 }],
      }),
    );
    expect(change!.fields).toEqual([
      { field: 'lead', before: 'Org1', after: 'Org3' },
      {
        field: 'contributors',
        before: 'Org2 support',
        after: 'Org2 support, Org4 informed',
        items: { gone: [], come: ['Org4 informed'] },
      },
      { field: 'objectives', before: 'O1', after: null },
      { field: 'dependencies', before: null, after: 'A1.1 SS+5' },
    ]);
    expect(change!.summary).toBe('A3.1 led by Org3 instead of Org1');
  });

  it('says in the reader’s language which fields changed', () => {
    const before = base().build();
    const { after } = doing(before, (draft) =>
      draft.update('Action', ACTION, { finalPhase: 'IMPLEMENTATION', dependencies: [], description: 'Other' }),
    );
    const summaries = ['en', 'de'].map((language) => diffPlans(before, after, language)[0]!.summary);
    expect(summaries).toEqual(['A3.1: description, final phase changed', 'A3.1: Beschreibung, Letzte Phase geändert']);
  });

  it('names what was removed, from the plan that still had it', () => {
    const before = base().risk({ title: 'Snow' }).build();
    const { after, revision } = doing(before, (draft) => draft.remove('Risk', idOf('Risk', 'R1')));
    for (const [change] of [diffPlans(before, after), describeRevision(after, revision)]) {
      expect([change!.kind, change!.subject, change!.summary]).toEqual(['REMOVED', 'R1', 'R1 removed: Snow']);
      expect(change!.fields).toContainEqual({ field: 'owner', before: 'Org1', after: null });
    }
  });

  it('compares plans whose rows stand in different places', () => {
    const before = base().objective('O2').objective('O3').build();
    const after = base().objective('O3').objective('O4').build();
    expect(diffPlans(before, after).map((change) => [change.kind, change.subject])).toEqual([
      ['REMOVED', 'O2'],
      ['ADDED', 'O4'],
    ]);
  });

  it('sorts by kind of thing, then as people read codes', () => {
    const before = base().build();
    const after = base()
      .action({ code: 'A1.10' })
      .action({ code: 'A1.9' })
      .organisation('New', 'Region1')
      .change('Milestone', 'MS3.1.1', { title: 'x' })
      .build();
    expect(diffPlans(before, after).map((change) => change.subject)).toEqual([
      'New',
      'New membership',
      'A1.9',
      'A1.10',
      'MS3.1.1',
    ]);
  });

  it('gives a speaking subject to what has no code', () => {
    const after = base()
      .progressReport()
      .progressReport()
      .version()
      .review()
      .gate()
      .gate({ action: 'A3.1' })
      .session()
      .decision()
      .followUp()
      .period()
      .partnerReport(1, 'Org2')
      .pastProject('MINAM')
      .toolboxItem('Fair')
      .build();
    expect(diffPlans(base().build(), after).map((change) => change.subject)).toEqual([
      'MINAM',
      'A3.1 progress report 1',
      'A3.1 progress report 2',
      'D3.1.1 version 1',
      'D3.1.1 review 1',
      'Fair',
      'A3.1 gate into implementation',
      'P gate into implementation',
      'Session 1',
      'Decision 1',
      'Follow-up: Follow up',
      'Period 1',
      'Org2 report for period 1',
    ]);
  });

  it('keeps people and bookkeeping out of it', () => {
    const shown = diffPlans(base().build(), base().progressReport().gate().build()).flatMap((change) =>
      change.fields.map((field) => field.field),
    );
    for (const field of ['id', 'version', 'updatedAt', 'byId', 'requestedById']) expect(shown).not.toContain(field);
  });

  it('tells everything of a plan that was empty before', () => {
    const after = base().build();
    const empty = Plan.empty(after.partnershipId);
    expect(diffPlans(empty, after).every((change) => change.kind === 'ADDED')).toBe(true);
    expect(diffPlans(after, empty).every((change) => change.kind === 'REMOVED')).toBe(true);
  });
});
