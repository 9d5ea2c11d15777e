import { actionIn, changeGroups, withFieldNames, type ChangeFacts } from './changes.js';

type Fields = readonly (readonly [field: string, before: string | null, after: string | null])[];

function change(
  entity: string,
  subject: string,
  fields: Fields = [],
  kind: ChangeFacts['kind'] = 'CHANGED',
): ChangeFacts {
  return {
    kind,
    entity,
    subject,
    summary: `${subject} ${kind}`,
    fields: fields.map(([field, before, after]) => ({ field, before, after })),
  };
}

describe('what has changed', () => {
  it('stands under its action, with reports and versions counted', () => {
    const groups = changeGroups([
      change('Action', 'A1.7', [['progress', '75', '90']]),
      change('ProgressReport', 'A1.7 progress report 4', [], 'ADDED'),
      change('ProgressReport', 'A1.7 progress report 5', [], 'ADDED'),
      change('Milestone', 'MS1.7.2', [['status', 'PLANNED', 'REACHED']]),
    ]);
    expect(groups).toEqual([
      {
        key: 'A1.7',
        change: 'CHANGED',
        code: 'A1.7',
        path: 'actions/A1.7',
        lines: [
          {
            kind: 'steps',
            code: 'MS1.7.2',
            steps: [{ kind: 'sign', before: 'milestone.PLANNED', after: 'milestone.REACHED' }],
          },
          { kind: 'steps', code: null, steps: [{ kind: 'percent', field: 'progress', before: '75', after: '90' }] },
        ],
        counts: [{ of: 'ProgressReport', count: 2 }],
      },
    ]);
  });

  it('comes by importance: status and phase, dates, health, decisions, then all else', () => {
    const groups = changeGroups([
      change('PartnerReport', 'AFIL report for period 2', [], 'ADDED'),
      change('Action', 'A1.1', [['progress', '10', '20']]),
      change('Region', 'Flanders', [['notes', null, 'x']]),
      change('FollowUp', 'Follow-up: tell', [['doneOn', null, '2026-10-17']]),
      change('Decision', 'Decision 9', [], 'ADDED'),
      change('Action', 'A1.2', [['declaredHealth', 'ON_TRACK', 'AT_RISK']]),
      change('Deliverable', 'D1.3.1', [['dueDate', '2026-10-01', '2026-11-01']]),
      change('Deliverable', 'D1.4.1', [['status', 'SUBMITTED', 'ACCEPTED']]),
      change('Action', 'A1.5', [['phase', 'PREPARATION', 'IMPLEMENTATION']]),
    ]);
    expect(groups.map(({ key }) => key)).toEqual([
      'A1.5',
      'A1.4',
      'A1.3',
      'A1.2',
      'Decision Decision 9',
      'FollowUp Follow-up: tell',
      'A1.1',
      'Region Flanders',
      'PartnerReport',
    ]);
  });

  it('is told in the words of the server where before and after say nothing', () => {
    const [added, described] = changeGroups([
      change('Action', 'A1.9', [['title', null, 'New']], 'ADDED'),
      change('Milestone', 'MS1.9.1', [['title', null, 'First']], 'ADDED'),
      change('Risk', 'R2', [['mitigation', 'long', 'longer']]),
    ]);
    expect(added).toMatchObject({ change: 'ADDED', lines: [{ kind: 'sentence', text: 'MS1.9.1 ADDED', fields: [] }] });
    expect(described).toMatchObject({
      path: 'risks',
      lines: [{ kind: 'sentence', text: 'R2 CHANGED', fields: ['mitigation'] }],
    });
  });

  it('leads to the page of what changed', () => {
    const paths = changeGroups([
      change('Decision', 'Decision 9', [], 'ADDED'),
      change('CommitteeSession', 'Session 5', [], 'ADDED'),
      change('PartnerReport', 'AFIL report for period 2', [], 'ADDED'),
      change('Gate', 'Gate of 4M4IOF', [['status', 'REQUESTED', 'PASSED']]),
      change('Partnership', '4M4IOF', [['ambition', 'a', 'b']]),
    ]).map(({ path }) => path);
    expect(paths.sort()).toEqual(['decisions/9', 'gates', 'periods', 'sessions/5', null].sort());
  });

  it.each([
    ['A2.3', 'A2.3'],
    ['MS2.10.1', 'A2.10'],
    ['Gate of A5.4 into implementation', 'A5.4'],
    ['D1.1.1 version 2', 'A1.1'],
    ['4M4IOF', null],
    ['BA2.3', null],
  ])('finds the action of %s', (text, action) => expect(actionIn(text)).toBe(action));
});

it('a sentence names fields as readers know them, and its subject as it is called', () => {
  const fields = ['title', 'ownerNote'];
  const name = (field: string): string => field.toUpperCase();
  expect(withFieldNames('The title: title, ownerNote changed, titles kept', fields, name)).toBe(
    'The title: TITLE, OWNERNOTE changed, titles kept',
  );
  expect(withFieldNames('R2 closed', [], name)).toBe('R2 closed');
});
