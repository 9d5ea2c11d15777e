import { deliverableTable, diffPlans, type Plan } from '@roadbook/domain';
import { planWorkbook } from '../../libs/application/src/exchange/workbook.js';
import { aPlan } from '../support/plan-builder.js';
import { importInto } from './importing.js';
import { rowsOf, workbookOf, type Rows } from './workbook-cells.js';

/**
 * A1.1 in progress with MS1.1.1 and D1.1.1, A1.2 proposed with MS1.2.1 and D1.2.1, A1.3 completed, A2.1 planned and hanging on
 * A1.1; one risk.
 */
function build(): Plan {
  return aPlan()
    .action({ code: 'A1.1', lead: 'Org2', with: { Org3: 'SUPPORT' }, status: 'IN_PROGRESS' })
    .milestone()
    .deliverable()
    .action({ code: 'A1.2', status: 'PROPOSED' })
    .milestone()
    .deliverable()
    .action({ code: 'A1.3', status: 'COMPLETED' })
    .action({ code: 'A2.1', status: 'PLANNED', dependsOn: [{ on: 'A1.1', type: 'FS', lagDays: 5 }] })
    .risk()
    .organisation('Auth1', 'Region1', 'REGIONAL_AUTHORITY')
    .build();
}

const NEW_ACTION = {
  code: 'A2.2',
  title: 'A new one',
  lead: 'Org2',
  objectives: ['O1'],
  plannedStart: '2026-07-01',
  plannedEnd: '2026-12-31',
};
const NEW_RISK = { code: 'R9', title: 'New', likelihood: 1, impact: 5, mitigation: 'None', owner: 'Org2' };

async function edited(edit: (rows: Rows) => void, reason: string | null = null) {
  const plan = build();
  const rows = rowsOf(plan);
  edit(rows);
  const imported = await importInto(plan, workbookOf(rows), reason);
  return [...imported.changes, ...imported.faults];
}

it('a workbook that was not touched changes nothing', async () => {
  const plan = build();
  const imported = await importInto(plan, planWorkbook(plan));
  expect([imported.faults, imported.changes]).toEqual([[], []]);
  expect(imported.plan.table('Action')).toBe(plan.table('Action'));
});

describe('an edit of a cell', () => {
  it.each<[string, (rows: Rows) => void, string[]]>([
    ['title', ({ actions }) => (actions[0]!['title'] = 'Maps'), ['A1.1 title: Action A1.1 → Maps']],
    [
      'contributors by alias, role in small letters',
      ({ actions }) => (actions[0]!['contributors'] = ['org3 (informed)']),
      ['A1.1 contributors: Org3 support → Org3 informed'],
    ],
    ['priority', ({ actions }) => (actions[3]!['priority'] = 'high'), ['A2.1 priority: MEDIUM → HIGH']],
    [
      'planned dates of a proposal',
      ({ actions }) => (actions[1]!['plannedEnd'] = 'M10'),
      ['A1.2 plannedEnd: 2026-12-31 → 2026-10-31'],
    ],
    [
      'a dependency taken away',
      ({ actions }) => (actions[3]!['dependencies'] = []),
      ['A2.1 dependencies: A1.1 FS+5 → '],
    ],
    [
      'a dependency turned round',
      ({ actions }) => {
        actions[3]!['dependencies'] = [];
        actions[0]!['dependencies'] = ['A2.1 SS-3'];
      },
      ['A1.1 dependencies:  → A2.1 SS-3', 'A2.1 dependencies: A1.1 FS+5 → '],
    ],
    [
      'a milestone',
      ({ milestones }) => (milestones[0]!['verification'] = 'A list'),
      ['MS1.1.1 verification: Note → A list'],
    ],
    [
      'a due date before adoption',
      ({ milestones }) => (milestones[1]!['dueDate'] = '2026-08-31'),
      ['MS1.2.1 dueDate: 2026-06-30 → 2026-08-31'],
    ],
    ['a flag', ({ deliverables }) => (deliverables[0]!['main'] = true), ['D1.1.1 main: false → true']],
    ['a level', ({ deliverables }) => (deliverables[0]!['level'] = 'CO'), ['D1.1.1 level: PU → CO']],
    [
      'a public summary',
      ({ deliverables }) => (deliverables[0]!['publicSummary'] = 'All'),
      ['D1.1.1 publicSummary:  → All'],
    ],
    [
      'a website',
      ({ partners }) => (partners[1]!['website'] = 'https://org2.example'),
      ['Org2 website:  → https://org2.example'],
    ],
    ['aliases', ({ partners }) => (partners[1]!['aliases'] = ['Two', 'O; 2']), ['Org2 aliases:  → Two, O; 2']],
    ['a new action', ({ actions }) => actions.push(NEW_ACTION), ['A2.2 added']],
    [
      'a new action with all that belongs to it',
      ({ actions, milestones, deliverables, risks }) => {
        actions.unshift({
          ...NEW_ACTION,
          dependencies: ['A1.1'],
          contributors: ['Org1 (RESPONSIBLE)'],
          status: 'PROPOSED',
          progress: 0,
        });
        milestones.push({ code: 'ms2.2.1', title: 'New', dueDate: 'M9', verification: 'Seen' });
        deliverables.push({
          code: 'D2.2.1',
          title: 'New',
          type: 'r',
          level: 'pu',
          dueDate: '2026-10-01',
          action: 'A2.2',
        });
        risks.push({ ...NEW_RISK, action: 'A2.2' });
      },
      ['A2.2 added', 'MS2.2.1 added', 'D2.2.1 added', 'R9 added'],
    ],
    [
      'a new partner that leads nothing, and contributes',
      ({ actions, partners }) => {
        partners.push({
          shortName: 'Neu',
          name: 'Neues Haus',
          kind: 'cluster',
          region: partners[0]!['region']!,
          aliases: ['NH'],
        });
        actions[1]!['contributors'] = ['NH (SUPPORT)'];
      },
      ['Neu added', 'A1.2 contributors: Org2 support → Neu support'],
    ],
    ['a risk that is closed', ({ risks }) => (risks[0]!['open'] = false), ['R1 open: true → false']],
  ])('%s', async (_, edit, expected) => expect(await edited(edit)).toEqual(expected));
});

describe('an edit that a rule refuses is the fault of its cell', () => {
  it.each<[string, (rows: Rows) => void, string[]]>([
    ['status', ({ actions }) => (actions[1]!['status'] = 'PLANNED'), ['actions!L3 NOT_BY_IMPORT']],
    ['progress', ({ actions }) => (actions[0]!['progress'] = 50), ['actions!M2 NOT_BY_IMPORT']],
    ['lead', ({ actions }) => (actions[0]!['lead'] = 'Org3'), ['actions!E2 NOT_BY_IMPORT']],
    ['activity', ({ actions }) => (actions[0]!['activity'] = 'A2'), ['actions!D2 SET_ONCE']],
    ['baseline', ({ milestones }) => (milestones[0]!['baselineDate'] = '2026-07-01'), ['milestones!G2 NOT_BY_IMPORT']],
    ['membership', ({ partners }) => (partners[0]!['membership'] = null), ['partners!F2 NOT_BY_IMPORT']],
    ['an ended action', ({ actions }) => (actions[2]!['title'] = 'Late'), ['actions!B4 ACTION_ENDED']],
    [
      'an adopted date without a reason',
      ({ milestones }) => (milestones[0]!['dueDate'] = '2026-07-31'),
      ['milestones!E2 DUE_DATE_NEEDS_REASON'],
    ],
    [
      'an adopted start that has passed',
      ({ actions }) => (actions[0]!['plannedStart'] = '2026-02-01'),
      ['actions!O2 DUE_DATE_PASSED', 'actions!O2 DUE_DATE_NEEDS_REASON'],
    ],
    [
      'dates reversed',
      ({ actions }) => (actions[1]!['plannedStart'] = '2027-01-01'),
      ['actions!O3 PLANNED_DATES_REVERSED'],
    ],
    [
      'a final phase too early',
      ({ actions }) => actions.push({ ...NEW_ACTION, phase: 'IMPLEMENTATION', finalPhase: 'PREPARATION' }),
      ['actions!K6 FINAL_PHASE_EARLIER'],
    ],
    [
      'a phase that is not open',
      ({ actions }) => actions.push({ ...NEW_ACTION, phase: 'INVESTMENT' }),
      ['actions!J6 PHASE_NOT_OPEN'],
    ],
    ['no objective left', ({ actions }) => (actions[0]!['objectives'] = []), ['actions!G2 EMPTY_LIST']],
    ['a cycle by two rows', ({ actions }) => (actions[0]!['dependencies'] = ['A2.1']), ['actions!U2 DEPENDENCY_CYCLE']],
    [
      'a cycle of what is added only',
      ({ actions }) => {
        actions[0]!['dependencies'] = ['A1.2'];
        actions[1]!['dependencies'] = ['A2.1'];
      },
      ['actions!U2 DEPENDENCY_CYCLE'],
    ],
    ['itself', ({ actions }) => (actions[1]!['dependencies'] = ['A1.2']), ['actions!U3 DEPENDENCY_CYCLE']],
    [
      'the lead as contributor',
      ({ actions }) => (actions[0]!['contributors'] = ['Org2 (SUPPORT)']),
      ['actions!F2 LEAD_AS_CONTRIBUTOR'],
    ],
    ['a name that is taken', ({ partners }) => (partners[1]!['aliases'] = ['org 1']), ['partners!C3 NAME_TAKEN']],
    [
      'a new action that is no proposal',
      ({ actions }) => actions.push({ ...NEW_ACTION, status: 'IN_PROGRESS' }),
      ['actions!L6 NOT_BY_IMPORT'],
    ],
    [
      'a new action led by an authority',
      ({ actions }) => actions.push({ ...NEW_ACTION, lead: 'Auth1' }),
      ['actions!E6 LEAD_NOT_PARTNER'],
    ],
    [
      'a milestone of no action',
      ({ milestones }) => milestones.push({ code: 'MS9.9.1', title: 'x', dueDate: 'M7', verification: 'x' }),
      ['milestones!A4 UNKNOWN_ACTION'],
    ],
    [
      'a milestone of another action',
      ({ milestones }) =>
        milestones.push({ code: 'MS1.1.9', action: 'A1.2', title: 'x', dueDate: 'M7', verification: 'x' }),
      ['milestones!B4 CODE_SAYS_ELSE'],
    ],
    [
      'a faulty action, but not its milestone',
      ({ actions, milestones }) => {
        actions.push({ ...NEW_ACTION, title: '' });
        milestones.push({ code: 'MS2.2.1', title: 'x', dueDate: 'M7', verification: 'x' });
      },
      ['actions!B6 VALUE_MISSING'],
    ],
  ])('%s', async (_, edit, expected) => {
    const told = await edited(edit);
    expect(told.filter((line) => line.includes('!'))).toEqual(expected);
  });

  it('passes with a reason, where the rule asks for one', async () => {
    const move = ({ milestones }: Rows): string => (milestones[0]!['dueDate'] = '2026-07-31');
    expect(await edited(move, 'Strike')).toEqual(['MS1.1.1 dueDate: 2026-06-30 → 2026-07-31']);
  });

  it('names the cycle', async () => {
    const plan = build();
    const rows = rowsOf(plan);
    rows.actions[0]!['dependencies'] = ['A2.1'];
    const { details } = await importInto(plan, workbookOf(rows));
    expect(details[0]!.params).toEqual({ cycle: ['A1.1', 'A2.1', 'A1.1'] });
  });
});

it('leaves alone what is missing: rows, sheets and columns', async () => {
  const plan = build();
  const rows = rowsOf(plan);
  rows.actions = [{ code: 'A1.1', ...rows.actions[0] }];
  const imported = await importInto(plan, workbookOf(rows, ['risks', 'actions']));
  expect([imported.faults, imported.changes, diffPlans(plan, imported.plan)]).toEqual([[], [], []]);
});

it('puts a code of another scheme into the words of the one asked for', () => {
  const codes = (type: string, level: string, scheme: 'COSME' | 'HORIZON_EUROPE'): string[] => {
    const { titles, rows } = deliverableTable(aPlan().action().deliverable({ type, level }).build(), scheme);
    return ['Type', 'Dissemination level'].map((title) => rows[0]![titles.indexOf(title)]!);
  };
  expect(codes('R', 'CO', 'HORIZON_EUROPE')).toEqual(['R', 'SEN']);
  expect(codes('DMP', 'S-UE/EU-S', 'COSME')).toEqual(['OTHER', 'CO']);
  expect(codes('DEC', 'PU', 'COSME')).toEqual(['DEC', 'PU']);
});
