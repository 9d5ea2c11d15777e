import { countOf, decisionInput, startOf } from './decision-draft.js';

const start = startOf({ kind: 'PASS_GATE', subjects: ['A1.1', 'A1.2'], title: 'The gate' });

describe('the input of a decision', () => {
  it('is the item as it came up', () => {
    expect(decisionInput('P', 5, start)).toEqual({
      partnership: 'P',
      session: 5,
      kind: 'PASS_GATE',
      outcome: 'APPROVED',
      method: 'CONSENSUS',
      text: 'The gate',
      subjects: ['A1.1', 'A1.2'],
      conditions: null,
      votes: null,
      overrideReason: null,
      newLead: null,
      plannedStart: null,
      plannedEnd: null,
    });
  });

  it.each([
    ['votes only where there is a vote', { votes: { AFIL: 'FOR' } }, { votes: null }],
    [
      'votes of a roll call',
      { method: 'VOTE', votes: { AFIL: 'FOR' } },
      { votes: [{ organisation: 'AFIL', vote: 'FOR' }] },
    ],
    ['a lead only where the lead changes', { newLead: 'AFIL' }, { newLead: null }],
    ['the new lead', { kind: 'CHANGE_LEAD', newLead: 'AFIL' }, { newLead: 'AFIL' }],
    [
      'dates of a new baseline',
      { kind: 'REBASELINE', plannedEnd: '2027-01-31' },
      { plannedStart: null, plannedEnd: '2027-01-31' },
    ],
    [
      'conditions of a conditional approval',
      { outcome: 'APPROVED_WITH_CONDITIONS', conditions: [{ text: 'Tell', owner: 'AFIL', dueDate: '2027-01-31' }] },
      { conditions: [{ text: 'Tell', owner: 'AFIL', dueDate: '2027-01-31' }] },
    ],
    ['an override only when it says something', { overrideReason: '  ' }, { overrideReason: null }],
  ] as const)('takes %s', (_name, change, expected) => {
    expect(decisionInput('P', 5, { ...start, ...change })).toMatchObject(expected);
  });
});

it('counts votes', () => {
  expect(countOf({ a: 'FOR', b: 'FOR', c: 'AGAINST', d: 'ABSTAIN' })).toEqual({ FOR: 2, AGAINST: 1, ABSTAIN: 1 });
});
