import fc from 'fast-check';
import { DEPENDENCY_TYPES, PRIORITIES, RESPONSIBILITIES, type Plan } from '@roadbook/domain';
import { writeMspdi } from '../../libs/application/src/exchange/project-file.js';
import { aPlan, type PlanBuilder } from '../support/plan-builder.js';
import { foundingProposal, importInto, withoutWork } from './importing.js';
import { rowsOf } from './workbook-cells.js';

const founding = foundingProposal();

/** What a project file says of a plan: the rows of the workbook, but for partners, risks and stakeholders. */
function workOf(plan: Plan): unknown {
  const { actions, milestones, deliverables } = rowsOf(plan);
  const activities = [...plan.table('Activity')].map(({ code, title }) => [code, title]).sort();
  return { actions, milestones, deliverables, activities };
}

const project = (content: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project">${content}</Project>`);

describe('the founding partnership as a project file', () => {
  it('is read again without a difference, fault or warning', async () => {
    const { faults, warnings, changes, plan } = await importInto(founding, writeMspdi(founding));
    expect([faults, warnings, changes]).toEqual([[], [], []]);
    expect(plan.allTables).toEqual(founding.allTables);
  });

  it('comes out of an empty partnership again', async () => {
    const { faults, warnings, plan } = await importInto(withoutWork(founding), writeMspdi(founding));
    expect([faults, warnings]).toEqual([[], []]);
    expect(workOf(plan)).toEqual(workOf(founding));
  });

  it('has the same bytes at the same revision', () => {
    expect(writeMspdi(founding).equals(writeMspdi(foundingProposal()))).toBe(true);
  });
});

// Plans of any form

const words = fc
  .string({
    unit: fc.constantFrom('a', 'é', 'Ω', '🙂', ' ', '"', ';', '<', '&', ']]>', "'", '\n', '&amp;', '+', '0'),
    minLength: 1,
    maxLength: 30,
  })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const days = fc.integer({ min: 0, max: 700 });
const day = (number: number): string => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const drawn = fc.record({
  title: words,
  description: fc.option(words, { nil: '' }),
  priority: fc.constantFrom(...PRIORITIES),
  start: days,
  length: fc.nat({ max: 400 }),
  lead: fc.constantFrom('Org1', 'Org2', 'Org3'),
  roles: fc.array(fc.option(fc.constantFrom(...RESPONSIBILITIES)), { minLength: 3, maxLength: 3 }),
  links: fc.array(
    fc.record({
      to: fc.nat(),
      type: fc.constantFrom(...DEPENDENCY_TYPES),
      lagDays: fc.integer({ min: -40, max: 400 }),
    }),
    { maxLength: 4 },
  ),
  milestone: fc.option(fc.record({ due: days, title: words, verification: words })),
  deliverable: fc.option(fc.record({ due: days, title: words, main: fc.boolean(), publicSummary: fc.option(words) })),
  activity: fc.constantFrom('A1', 'A2', 'A5'),
  begun: fc.boolean(),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

/** @param adopted whether some of the actions are adopted and begun; otherwise all are proposals */
function planOf(all: readonly Drawn[], adopted: boolean): Plan {
  const codes = all.map(({ activity }, at) => `${activity}.${at + 1}`);
  const build = (builder: PlanBuilder, one: Drawn, at: number): PlanBuilder => {
    const { title, description, priority, start, length, lead, roles, links, milestone, deliverable, begun } = one;
    const linked = new Map(at === 0 ? [] : links.map(({ to, ...rest }) => [codes[to % at]!, rest]));
    const contributors = ['Org1', 'Org2', 'Org3'].flatMap((name, place) =>
      name !== lead && roles[place] ? [[name, roles[place]] as const] : [],
    );
    const status = adopted ? (begun ? 'IN_PROGRESS' : 'PLANNED') : 'PROPOSED';
    builder.action({
      ...{ code: codes[at]!, title, description, priority, lead, status, with: Object.fromEntries(contributors) },
      ...{ plannedStart: day(start), plannedEnd: day(start + length), progress: adopted && begun ? 40 : 0 },
      dependsOn: [...linked].map(([on, { type, lagDays }]) => ({ on, type, lagDays })),
    });
    if (milestone)
      builder.milestone({ title: milestone.title, dueDate: day(milestone.due), verification: milestone.verification });
    if (deliverable) {
      const { due, ...rest } = deliverable;
      builder.deliverable({ ...rest, dueDate: day(due), lead });
    }
    return builder;
  };
  return all.reduce(build, aPlan()).build();
}

describe('any plan as a project file', () => {
  it('is read again without a difference', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 8 }), async (all) => {
        const plan = planOf(all, true);
        const { faults, warnings, changes } = await importInto(plan, writeMspdi(plan));
        expect([faults, warnings, changes]).toEqual([[], [], []]);
      }),
      { numRuns: 60 },
    );
  });

  it('makes an equal plan of one without actions', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { maxLength: 8 }), async (all) => {
        const plan = planOf(all, false);
        const { faults, warnings, plan: made } = await importInto(withoutWork(plan), writeMspdi(plan));
        expect([faults, warnings]).toEqual([[], []]);
        expect(workOf(made)).toEqual(workOf(plan));
      }),
      { numRuns: 60 },
    );
  });
});

describe('an edited project file', () => {
  const plan = aPlan()
    .action({ code: 'A1.1', status: 'PROPOSED', lead: 'Org2', with: { Org3: 'CONSULTED' } })
    .milestone()
    .action({ code: 'A1.2', status: 'PROPOSED', dependsOn: ['A1.1'] })
    .build();
  const edited = async (from: string | RegExp, to: string) =>
    importInto(plan, Buffer.from(writeMspdi(plan).toString().replace(from, to)));

  it.each<[string, string | RegExp, string, string[]]>([
    ['a title', '<Name>Action A1.1<', '<Name>Maps<', ['A1.1 title: Action A1.1 → Maps']],
    ['a finish', /(<WBS>A1.1<.*?<Finish>)2026-12-31/s, '$12026-11-30', ['A1.1 plannedEnd: 2026-12-31 → 2026-11-30']],
    [
      'a finish at midnight',
      /(<WBS>A1.1<.*?<Finish>)2026-12-31T17/s,
      '$12026-12-01T00',
      ['A1.1 plannedEnd: 2026-12-31 → 2026-11-30'],
    ],
    ['a priority', /(<WBS>A1.1<.*?<Priority>)500/s, '$1900', ['A1.1 priority: MEDIUM → HIGH']],
    ['a lag in weeks', '<LinkLag>0</LinkLag>', '<LinkLag>67200</LinkLag>', ['A1.2 dependencies: A1.1 FS → A1.1 FS+14']],
    [
      'a lag in hours, and another type',
      /<Type>1<\/Type><CrossProject>0<\/CrossProject><LinkLag>0<\/LinkLag><LagFormat>7</,
      '<Type>3</Type><CrossProject>0</CrossProject><LinkLag>-14400</LinkLag><LagFormat>6<',
      ['A1.2 dependencies: A1.1 FS → A1.1 SS-1'],
    ],
    ['a role', '<Notes>CONSULTED<', '<Notes>informed<', ['A1.1 contributors: Org3 consulted → Org3 informed']],
    ['a role that is gone', '<Notes>CONSULTED</Notes>', '', []],
    ['a milestone', '<Notes>Note<', '<Notes>A list<', ['MS1.1.1 verification: Note → A list']],
  ])('%s', async (_, from, to, changes) => {
    const imported = await edited(from, to);
    expect([imported.faults, imported.changes]).toEqual([[], changes]);
  });

  it('of what only verbs change says so, and changes nothing', async () => {
    const { faults, warnings, changes } = await edited('<PercentComplete>0<', '<PercentComplete>0.0<');
    expect([faults, warnings, changes]).toEqual([[], [], []]);
    const moved = await importInto(
      plan,
      Buffer.from(writeMspdi(plan).toString().replaceAll('<PercentComplete>0<', '<PercentComplete>50<')),
    );
    expect([moved.faults, moved.changes]).toEqual([[], []]);
    expect(moved.warnings).toEqual(['actions!.PercentComplete2 LEFT_AS_IS', 'actions!.PercentComplete4 LEFT_AS_IS']);
  });

  it('with elements of its own names them', async () => {
    const { faults, warnings, changes } = await edited(
      '<Milestone>',
      '<Cost>1</Cost><Colour><Red>1</Red></Colour><Milestone>',
    );
    expect([faults, changes]).toEqual([[], []]);
    expect(warnings).toEqual(['ELEMENTS_NOT_READ']);
  });
});

/** A file as another tool writes it: nothing in it is ours. */
const FOREIGN = `<CalendarUID>1</CalendarUID><Author>Somebody</Author>
  <Tasks>
    <Task><UID>0</UID><ID>0</ID><Name>Project</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
    <Task><UID>1</UID><ID>1</ID><Name>Training</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
    <Task><UID>2</UID><ID>2</ID><Name>Write the course</Name><OutlineLevel>2</OutlineLevel><Priority>800</Priority>
      <Start>2026-07-01T08:00:00</Start><Finish>2026-09-30T17:00:00</Finish><PercentComplete>10</PercentComplete><Notes>Forty pages</Notes></Task>
    <Task><UID>3</UID><ID>3</ID><Name>Teach it</Name><OutlineLevel>2</OutlineLevel>
      <Start>2026-10-08T08:00:00</Start><Finish>2026-12-01T00:00:00</Finish>
      <PredecessorLink><PredecessorUID>2</PredecessorUID><Type>1</Type><LinkLag>24000</LinkLag><LagFormat>7</LagFormat></PredecessorLink></Task>
    <Task><UID>4</UID><ID>4</ID><Name>Taught</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone>
      <Start>2026-12-01T17:00:00</Start><Finish>2026-12-01T17:00:00</Finish><Notes>List of participants</Notes>
      <PredecessorLink><PredecessorUID>3</PredecessorUID><Type>1</Type></PredecessorLink></Task>
    <Task><UID>5</UID><ID>5</ID><Name>Loose</Name><OutlineLevel>1</OutlineLevel><Start>2026-07-01T08:00:00</Start><Finish>2026-07-02T17:00:00</Finish></Task>
  </Tasks>
  <Resources><Resource><UID>1</UID><Name>ORG2</Name><Type>1</Type></Resource><Resource><UID>2</UID><Name>Ann</Name><Type>1</Type></Resource></Resources>
  <Assignments>
    <Assignment><TaskUID>2</TaskUID><ResourceUID>1</ResourceUID></Assignment>
    <Assignment><TaskUID>2</TaskUID><ResourceUID>2</ResourceUID></Assignment>
    <Assignment><TaskUID>3</TaskUID><ResourceUID>1</ResourceUID></Assignment>
  </Assignments>`;

describe('a project file of another tool', () => {
  const plan = aPlan().action({ code: 'A1.1' }).build();
  const values = [
    { field: 'objectives', value: 'O1' },
    { field: 'lead', value: 'Org1' },
    { field: 'activity', value: 'A2' },
  ];

  it('becomes activities, actions and milestones, with what it does not say given beside it', async () => {
    const {
      faults,
      warnings,
      changes,
      plan: made,
    } = await importInto(plan, project(FOREIGN), null, undefined, { values });
    expect(faults).toEqual([]);
    expect(changes.toSorted()).toEqual(['A2.1 added', 'A6 added', 'A6.1 added', 'A6.2 added', 'MS6.2.1 added']);
    expect(warnings.toSorted()).toEqual([
      'ELEMENTS_NOT_READ',
      'actions!.Assignment2 RESOURCE_LEFT_OUT',
      'actions!.PercentComplete2 LEFT_AS_IS',
    ]);
    const { actions, milestones } = rowsOf(made);
    expect(actions.find(({ code }) => code === 'A6.2')).toMatchObject({
      ...{ title: 'Teach it', lead: 'Org2', plannedStart: '2026-10-08', plannedEnd: '2026-11-30', status: 'PROPOSED' },
      dependencies: ['A6.1 FS+7'],
    });
    expect(milestones).toMatchObject([{ code: 'MS6.2.1', action: 'A6.2', verification: 'List of participants' }]);
  });

  it('is known again when it is read twice', async () => {
    const first = await importInto(plan, project(FOREIGN), null, undefined, { values });
    const again = await importInto(first.plan, project(FOREIGN), null, undefined, { values });
    expect([again.faults, again.changes]).toEqual([[], []]);
  });

  it('without what it does not say names every gap', async () => {
    const { faults } = await importInto(plan, project(FOREIGN));
    expect(faults.toSorted()).toEqual([
      'actions!.Objectives2 VALUE_MISSING',
      'actions!.Objectives3 VALUE_MISSING',
      'actions!.Summary5 NO_ACTIVITY',
    ]);
  });
});

describe('what is no project file', () => {
  const bombs = '<!DOCTYPE Project [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  it.each<[string, string | Buffer, string]>([
    ['another document', '<html><body/></html>', 'XML_OF_ANOTHER_KIND'],
    ['an open element', '<Project><Tasks>', 'DAMAGED_FILE'],
    ['elements that cross', '<Project><Tasks></Project></Tasks>', 'DAMAGED_FILE'],
    ['two roots', '<Project></Project><Project></Project>', 'DAMAGED_FILE'],
    ['a text after it', '<Project></Project>x', 'DAMAGED_FILE'],
    ['a document type', `${bombs}<Project></Project>`, 'XML_REFUSED'],
    ['an entity of its own', '<Project><Title>&b;</Title></Project>', 'XML_REFUSED'],
    ['an outer entity', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><Project/>', 'XML_REFUSED'],
    ['elements without end', `<Project>${'<Tasks>'.repeat(100)}`, 'DAMAGED_FILE'],
    ['a tag without end', `<Project ${'x'.repeat(1_000_000)}`, 'DAMAGED_FILE'],
    [
      'more elements than a plan has',
      `<Project><Tasks>${'<Task/>'.repeat(100_001)}</Tasks></Project>`,
      'XML_TOO_LARGE',
    ],
    ['more titles than a project has', `<Project>${'<Title/>'.repeat(5_001)}</Project>`, 'XML_TOO_LARGE'],
    ['noughts', '<Project>\u0000</Project>', 'NOT_A_TEXT'],
    ['nothing within', '<', 'DAMAGED_FILE'],
  ])('%s is one fault', async (_, content, fault) => {
    const { faults, changes } = await importInto(founding, Buffer.from(content));
    expect([faults, changes]).toEqual([[fault], []]);
  });

  it('of UTF-16 is read as well', async () => {
    const text = writeMspdi(founding).toString();
    const file = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    const { faults, changes } = await importInto(founding, file);
    expect([faults, changes]).toEqual([[], []]);
  });

  it('mutilated in any way is told by faults, or read', async () => {
    const sound = writeMspdi(aPlan().action().milestone().deliverable().build());
    const cuts = fc.array(
      fc.record({
        at: fc.nat(),
        with: fc.constantFrom('<', '>', '&', '/', '', 'x', '<a>', '\u0001', '9999999999999', ']]>'),
        take: fc.nat({ max: 40 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(cuts, async (made) => {
        let text = sound.toString();
        for (const { at, with: piece, take } of made) {
          const place = at % text.length;
          text = text.slice(0, place) + piece + text.slice(place + take);
        }
        const { faults, changes } = await importInto(founding, Buffer.from(text));
        expect(Array.isArray(faults) && Array.isArray(changes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('but bytes of any kind is told by faults, or read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', '<', 'PK\u0003\u0004', '{', '\uFEFF<Project>'),
        async (bytes, head) => {
          for (const mapping of [null, {}]) {
            const { details, changes } = await importInto(
              founding,
              Buffer.concat([Buffer.from(head), bytes]),
              null,
              undefined,
              mapping,
            );
            expect([Array.isArray(details), changes]).toEqual([true, []]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
