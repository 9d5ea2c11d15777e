import fc from 'fast-check';
import { READ_SHEETS, SHEET_NAMES, tableFields, type Plan } from '@roadbook/domain';
import { sheetCsv } from '../../libs/application/src/exchange/export-tables.js';
import type { ImportMapping } from '../../libs/application/src/exchange/import.input.js';
import { planWorkbook } from '../../libs/application/src/exchange/workbook.js';
import { aPlan } from '../support/plan-builder.js';
import { foundingProposal, importInto, withoutWork } from './importing.js';
import { date, number, rawWorkbook, row, text, titles } from './raw-workbook.js';
import { rowsOf } from './workbook-cells.js';

const founding = foundingProposal();
const plan = aPlan().action({ code: 'A1.1', status: 'PROPOSED' }).action({ code: 'A1.2', status: 'PROPOSED' }).build();
const VALUES = [
  { field: 'lead', value: 'Org1' },
  { field: 'objectives', value: 'O1' },
];

async function take(content: string | Buffer, mapping: ImportMapping = {}, into: Plan = plan) {
  const imported = await importInto(into, Buffer.from(content), null, undefined, mapping);
  return { ...imported, rows: rowsOf(imported.plan) };
}

describe('our own tables', () => {
  it.each(SHEET_NAMES)('%s as CSV are read again without a difference', async (name) => {
    const { faults, changes } = await take(sheetCsv(founding, name), { target: name }, founding);
    expect([faults, changes]).toEqual([[], []]);
  });

  it.each(SHEET_NAMES)('%s say by themselves what they hold', async (name) => {
    const { faults, warnings, changes } = await take(sheetCsv(founding, name), {}, founding);
    expect([faults, changes]).toEqual([[], []]);
    expect(warnings.every((one) => one === `${name} COLUMNS_LEFT_OUT`)).toBe(true);
  });

  it('make the actions of a plan without any, but for what verbs say', async () => {
    const { faults, rows } = await take(sheetCsv(founding, 'actions'), {}, withoutWork(founding));
    expect(faults).toEqual([]);
    expect(rows.actions).toEqual(rowsOf(founding).actions);
  });

  it('are taken from any sheet of a workbook', async () => {
    const { faults, changes } = await take(planWorkbook(founding), { sheet: 'risks' }, founding);
    expect([faults, changes]).toEqual([[], []]);
  });
});

describe('tables of other tools', () => {
  const lines = (...rows: string[]): string => rows.join('\r\n');

  it.each<[string, string, object]>([
    [
      'a grant agreement, by task number and months',
      lines(
        'Task no.;Task title;Lead beneficiary;Participants;Start month;End month',
        'WP2;Mapping of needs;;;;',
        'T2.1;Survey;1 - Org2;"Org1, Org3";M3;M07',
      ),
      {
        ...{ code: 'A2.1', title: 'Survey', lead: 'Org2', contributors: ['Org1 (SUPPORT)', 'Org3 (SUPPORT)'] },
        ...{ plannedStart: '2026-03-01', plannedEnd: '2026-07-31' },
      },
    ],
    [
      'OpenProject',
      lines(
        'ID,Subject,Type,Status,Assignee,Priority,Start date,Finish date,Parent',
        '812,Survey,Task,New,Org2,Immediate,2026-03-02,2026-07-15,A2',
      ),
      {
        code: 'A2.1',
        title: 'Survey',
        lead: 'Org2',
        priority: 'HIGH',
        plannedStart: '2026-03-02',
        plannedEnd: '2026-07-15',
      },
    ],
    [
      'Redmine in German',
      lines(
        '#;Thema;Priorität;Zugewiesen an;Beginn;Abgabedatum;Kategorie',
        '14;Umfrage;Niedrig;Org3;02.03.2026;15.07.2026;WP2',
      ),
      {
        code: 'A2.1',
        title: 'Umfrage',
        lead: 'Org3',
        priority: 'LOW',
        plannedStart: '2026-03-02',
        plannedEnd: '2026-07-15',
      },
    ],
    [
      'Jira',
      lines(
        'Issue key,Summary,Assignee,Priority,Start date,Due date,Epic Link',
        'RB-7,Survey,Org2,Highest,02/Mar/26 8:00 AM,15/Jul/26,A2',
      ),
      { code: 'A2.1', title: 'Survey', priority: 'HIGH', plannedStart: '2026-03-02', plannedEnd: '2026-07-15' },
    ],
    [
      'a table in French',
      lines(
        'N° de tâche\tIntitulé\tChef de file\tDate de début\tDate de fin\tPriorité',
        '2.1\tEnquête\tOrg2\t02/03/2026\t15 juillet 2026\télevée',
      ),
      {
        code: 'A2.1',
        title: 'Enquête',
        lead: 'Org2',
        priority: 'HIGH',
        plannedStart: '2026-03-02',
        plannedEnd: '2026-07-15',
      },
    ],
    [
      'dates with the month first',
      lines('Task no,Title,Lead,Start,End', '2.1,Survey,Org2,03/02/2026,07/15/2026'),
      { plannedStart: '2026-03-02', plannedEnd: '2026-07-15' },
    ],
  ])('%s', async (_, content, expected) => {
    const { faults, changes, rows } = await take(content, { target: 'actions', values: VALUES });
    expect([faults, changes]).toEqual([[], ['A2.1 added']]);
    expect(rows.actions.at(-1)).toMatchObject(expected);
  });

  it('keep their links, whatever rows are called', async () => {
    const table = lines(
      'ID,Task Name,WP,Start,Finish,Predecessors',
      '7,Teach,2,2026-06-01,2026-06-30,"8FS+2 wks;9SS"',
      '8,Write,2,2026-01-01,2026-05-01,',
      '9,Think,2,2026-01-01,2026-05-01,8EE-3 Tage',
    );
    const { faults, rows } = await take(table, { target: 'actions', values: VALUES });
    expect(faults).toEqual([]);
    expect(rows.actions.slice(2).map(({ code, dependencies }) => [code, dependencies])).toEqual([
      ['A2.1', ['A2.2 FS+14', 'A2.3 SS']],
      ['A2.2', []],
      ['A2.3', ['A2.2 FF-3']],
    ]);
  });

  it('keep links to keys that hold a dash', async () => {
    const table = lines(
      'Issue key,Summary,WP,Start date,Due date,Blocked by',
      'RB-1,Write,2,2026-01-01,2026-05-01,',
      'RB-12,Teach,2,2026-06-01,2026-06-30,"RB-1; RB-13SS+2"',
      'RB-13,Learn,2,2026-06-01,2026-06-30,',
    );
    const { faults, rows } = await take(table, { target: 'actions', values: VALUES });
    expect([faults, rows.actions[3]!['dependencies']]).toEqual([[], ['A2.1 FS', 'A2.3 SS+2']]);
  });

  it('are known again by their titles when they are read twice', async () => {
    const table = lines('Key,Summary,WP,Start,Due date', 'X-1,Survey,A2,2026-01-01,2026-02-01');
    const first = await take(table, { target: 'actions', values: VALUES });
    expect(first.changes).toEqual(['A2.1 added']);
    expect((await take(table, { target: 'actions', values: VALUES }, first.plan)).changes).toEqual([]);
  });

  it('bring the activities that stand as headings', async () => {
    const table = lines('WBS;Task;Start;End', '6;New field;;', '6.1;Dig;1.7.2026;31.12.2026');
    const { faults, changes } = await take(table, { target: 'actions', values: VALUES });
    expect([faults, changes.toSorted()]).toEqual([[], ['A6 added', 'A6.1 added']]);
  });

  it('of deliverables and milestones of a grant agreement find their tasks', async () => {
    const deliverables = lines(
      'Deliverable No,Deliverable name,Task,Lead participant,Type,Dissemination level,Delivery date (in months)',
      'D1.3,Report on needs,T1.2,Org1,R — Document; report,PU - Public,M9',
    ).replace('R — Document; report', 'R — Document');
    const first = await take(deliverables);
    expect([first.faults, first.changes]).toEqual([[], ['D1.2.3 added']]);
    expect(first.rows.deliverables).toMatchObject([{ type: 'R', level: 'PU', dueDate: '2026-09-30', lead: 'Org1' }]);
    const milestones = lines(
      'Milestone number;Milestone name;Task;Due date (in month);Means of verification',
      'MS4;Needs known;T1.2;9;Report',
    );
    const second = await take(milestones);
    expect([second.faults, second.changes]).toEqual([[], ['MS1.2.4 added']]);
  });

  it('of a workbook are read with its dates, serial numbers, formulas and headings above', async () => {
    const file = rawWorkbook([
      { name: 'Cover', rows: row(1, text('Grant agreement')) },
      {
        name: 'Tasks',
        rows:
          row(1, text('List of tasks')) +
          titles('x', 'x')
            .replace('r="1"', 'r="2"')
            .replace(/.*/s, row(3, text('Task no.'), text('Title'), text('Lead'), text('Start month'), text('End'))) +
          row(4, '<c t="str"><f>"T2."&amp;1</f><v>T2.1</v></c>', text('Survey'), text('Org2'), number(3), date(46_234)),
      },
    ]);
    const { faults, rows } = await take(file, { sheet: 'Tasks', values: VALUES });
    expect(faults).toEqual([]);
    expect(rows.actions.at(-1)).toMatchObject({ code: 'A2.1', plannedStart: '2026-03-01', plannedEnd: '2026-07-31' });
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (content) => Buffer.from(content)],
    ['UTF-8 with a mark', (content) => Buffer.from(`\uFEFF${content}`)],
    ['UTF-16', (content) => Buffer.from(`\uFEFF${content}`, 'utf16le')],
    ['UTF-16 without a mark', (content) => Buffer.from(content, 'utf16le')],
    ['UTF-16, greater part first', (content) => Buffer.from(`\uFEFF${content}`, 'utf16le').swap16()],
    ['Windows-1252', (content) => Buffer.from(content.replace('€', '\u0080'), 'latin1')],
  ])('in %s', async (_, encode) => {
    const { faults, rows } = await take(encode('Code;Intitulé\nA1.1;Été à 5 €\n'), { target: 'actions' });
    expect([faults, rows.actions[0]!['title']]).toEqual([[], 'Été à 5 €']);
  });

  it('with lines, quotes and formulas in their cells', async () => {
    const { changes } = await take('Code,Description\nA1.1,"a ""b""\n, c"\nA1.2,\'=1+1\n', { target: 'actions' });
    expect(changes).toEqual(['A1.1 description:  → a "b"\n, c', 'A1.2 description:  → =1+1']);
  });
});

describe('a mapping', () => {
  const table = 'X,Y,Z\nA1.1,Maps,2026-02-01\n';
  const columns = [
    { column: 'A', field: 'code' },
    { column: 'b', field: 'title' },
    { column: 'C', field: '' },
  ];

  it('says which column is which', async () => {
    const { faults, warnings, changes } = await take(table, { target: 'actions', headerRow: 1, columns });
    expect([faults, changes]).toEqual([[], ['A1.1 title: Action A1.1 → Maps']]);
    expect(warnings).toEqual(['actions COLUMNS_LEFT_OUT']);
  });

  it.each<[string, ImportMapping]>([
    ['an unknown target', { target: 'decisions' }],
    ['an unknown field', { target: 'actions', columns: [{ column: 'A', field: 'colour' }] }],
    ['an unknown column', { target: 'actions', columns: [{ column: 'Q', field: 'code' }] }],
    ['a field twice', { target: 'actions', columns: [...columns, { column: 'C', field: 'title' }] }],
    ['a value for an unknown field', { values: [{ field: 'colour', value: 'red' }] }],
  ])('with %s is refused', async (_, mapping) => {
    await expect(take(table, mapping)).rejects.toMatchObject({ kind: 'INVALID_INPUT' });
  });

  it('names the faulty cell by row and column', async () => {
    const { details } = await take('Code;Start;Lead\nA1.1;soon;Org1\n', { target: 'actions' });
    expect(details).toMatchObject([
      { sheet: 'actions', row: 2, column: 'B', header: 'Start', code: 'NOT_A_DATE', value: 'soon' },
    ]);
  });
});

describe('what is no table', () => {
  it.each<[string, string | Buffer, string]>([
    ['an open quote', 'Code,Title\nA1.1,"x', 'CSV_QUOTE'],
    ['titles that nobody knows', 'foo,bar\n1,2\n', 'activities NO_COLUMNS'],
    ['too many columns', `${'a,'.repeat(600)}\n`, 'TOO_MANY_COLUMNS'],
    ['too many rows', `Code,Title\n${'A1.1,x\n'.repeat(10_001)}`, 'TOO_MANY_ROWS'],
    ['a picture', Buffer.from('89504e470d0a1a0a0001', 'hex'), 'NOT_A_WORKBOOK'],
  ])('%s is one fault', async (_, content, fault) => {
    const { faults, changes } = await take(content);
    expect([faults, changes]).toEqual([[fault], []]);
  });

  it('texts of any kind are told by faults, or read', async () => {
    const piece = fc.constantFrom(
      'Code',
      'Title',
      'A1.1',
      ';',
      ',',
      '\n',
      '"',
      '\t',
      'M7',
      '=',
      '\r',
      'WP1',
      ' ',
      '1',
      '.',
      '(',
      'é',
      'FS+',
      '|',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...READ_SHEETS), async (pieces, target) => {
        const { faults, changes } = await take(`${pieces.join('')} `, { target, values: VALUES });
        expect(Array.isArray(faults) && Array.isArray(changes)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('long texts take no long time', async () => {
    const long = ['WP', ' ', '0', '(', 'A1.', '- ', 'x ', '1/'].map((one) => one.repeat(30_000));
    const begun = Date.now();
    for (const { key } of tableFields('actions'))
      await take(`${key};${key === 'code' ? 'title' : 'code'}\n${long.map((one) => `"${one}";A1.1`).join('\n')}`, {
        target: 'actions',
      });
    expect(Date.now() - begun).toBeLessThan(20_000);
  });
});
