import readXlsxFile, { readSheet } from 'read-excel-file/node';
import { SHEET_NAMES } from '@roadbook/domain';
import type { ApiClient } from '../support/api.js';
import { STORES } from '../support/databases.js';
import { FOUNDING, openGround, type Ground } from '../e2e/ground.js';
import { CORPUS } from './corpus.js';

type Bundle = Record<string, Record<string, unknown>[]> & { revision: number };
interface Result {
  readonly applied: boolean;
  readonly revision: number;
  readonly faultCount: number;
  readonly warningCount: number;
  readonly changeCount: number;
  readonly faults: {
    sheet: string;
    row: number;
    column: string;
    header: string;
    code: string;
    message: string;
    value: string;
  }[];
  readonly changes: { kind: string; entity: string; subject: string; summary: string }[];
}

const IMPORT = `mutation ($input: ImportPlanInput!) { importPlan(input: $input) { applied revision faultCount warningCount changeCount
  faults { sheet row column header code message value } changes { kind entity subject summary } } }`;

describe.each(STORES)('import and export on $store', ({ make }) => {
  let ground: Ground;
  let coordinator: ApiClient;

  beforeAll(async () => {
    ground = await openGround(make);
    coordinator = await ground.as('coordinator');
  });
  afterAll(() => ground.close());

  const get = (client: ApiClient, file: string, headers = {}): Promise<Response> =>
    client.fetch(`/exports/${FOUNDING}/${file}`, { headers });
  const bytes = async (file: string): Promise<Buffer> => {
    const response = await get(coordinator, file);
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const bundle = async (): Promise<Bundle> => JSON.parse((await bytes('plan.json')).toString()) as Bundle;
  const upload = async (client: ApiClient, content: Buffer | object, name: string): Promise<string> => {
    const form = new FormData();
    const data = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    form.append('file', new Blob([new Uint8Array(data)]), name);
    const response = await client.fetch(`/files?partnership=${FOUNDING}`, { method: 'POST', body: form });
    return ((await response.json()) as { id: string }).id;
  };
  const variables = (fileId: string, more: object = {}): { input: object } => ({
    input: { partnership: FOUNDING, fileId, apply: false, ...more },
  });
  const importing = async (fileId: string, more: object = {}): Promise<Result> =>
    (await coordinator.ask<{ importPlan: Result }>(IMPORT, variables(fileId, more))).importPlan;

  describe('an export', () => {
    it('has the same bytes of the same revision, and a tag that says so', async () => {
      const response = await get(coordinator, 'plan.xlsx');
      expect(response.headers.get('content-type')).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="4M4IOF-r\d+-plan.xlsx"$/);
      expect((await bytes('plan.xlsx')).equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
      expect(
        (
          await get(coordinator, 'plan.xlsx', {
            'if-none-match': response.headers.get('etag')!,
            'cache-control': 'max-age=0',
          })
        ).status,
      ).toBe(304);
    });

    it('is of the past where it is asked for', async () => {
      const past = JSON.parse(await (await get(coordinator, 'plan.json?revision=1')).text()) as Bundle;
      expect([past.revision, past['actions']![0]!['status']]).toEqual([1, 'PROPOSED']);
    });

    it.each([
      ['signedOut', 401],
      ['outsider', 404],
      ['observer', 403],
      ['committee', 200],
      ['otherPartner', 200],
    ] as const)('meets %s with %d', async (role, status) => {
      expect((await get(await ground.as(role), 'plan.xlsx')).status).toBe(status);
    });

    it.each([
      ['decisions.xlsx', 404],
      ['constructor', 404],
      ['plan.xlsx?revision=x', 400],
      ['plan.xlsx?revision=1&revision=2', 400],
      ['milestones.xlsx?scheme=FP7', 400],
    ])('%s is refused with %d', async (file, status) => expect((await get(coordinator, file)).status).toBe(status));

    it('is read by the library of the house, with typed cells', async () => {
      const sheets = await readXlsxFile(await bytes('plan.xlsx'));
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['read me', ...SHEET_NAMES]);
      const [head, first] = sheets[1]!.data;
      const cell = (title: string): unknown => first![head!.indexOf(title)];
      expect([cell('Code'), cell('Progress'), cell('Planned start')]).toEqual([
        'A1.1',
        expect.any(Number),
        expect.any(Date),
      ]);
    });

    it.each([
      [
        'deliverables',
        'COSME',
        'D1.1.1 WP1',
        [
          'Number',
          'Work package number',
          'Title',
          'Lead beneficiary',
          'Type',
          'Dissemination level',
          'Due date (in months)',
          'Task',
        ],
      ],
      [
        'deliverables',
        'HORIZON_EUROPE',
        'D1.1.1',
        [
          'Number',
          'Deliverable name',
          'Short description',
          'Work package number',
          'Short name of lead participant',
          'Type',
          'Dissemination level',
          'Delivery date (in months)',
          'Task',
        ],
      ],
      [
        'milestones',
        'COSME',
        'MS1.1.1',
        [
          'Number',
          'Title',
          'Lead beneficiary',
          'Due date (in months)',
          'Description',
          'Means of verification',
          'Work package number',
          'Task',
        ],
      ],
      [
        'milestones',
        'HORIZON_EUROPE',
        'MS1.1.1',
        [
          'Milestone number',
          'Milestone name',
          'Related work package(s)',
          'Due date (in month)',
          'Means of verification',
          'Task',
        ],
      ],
    ])('of %s follows the form of %s', async (file, scheme, first, head) => {
      const [titles, row] = await readSheet(await bytes(`${file}.xlsx?scheme=${scheme}`));
      expect(titles).toEqual(head);
      expect(row!.join(' ')).toContain(first);
      expect(row!.join(' ')).toMatch(/\bWP1\b.*\bT1\.1\b/);
      expect(row!.join(' ')).toMatch(/\bM\d+\b/);
    });
  });

  describe('an import', () => {
    it('of an export that was not touched changes nothing, and makes no revision', async () => {
      const { revision } = await bundle();
      for (const file of ['plan.xlsx', 'plan.json', 'plan.xml']) {
        const fileId = await upload(coordinator, await bytes(file), file);
        for (const apply of [false, true])
          expect(await importing(fileId, { apply })).toEqual({
            applied: false,
            revision,
            faults: [],
            changes: [],
            faultCount: 0,
            warningCount: 0,
            changeCount: 0,
          });
      }
    });

    it('is a dry run first, then one revision with its reason, once', async () => {
      const plan = await bundle();
      const proposal = plan['actions']!.find(({ status }) => status === 'PROPOSED')!;
      proposal['title'] = 'Another title';
      plan['risks']!.push({ code: 'R90', title: 'New', likelihood: 2, impact: 2, mitigation: 'None', owner: 'AFIL' });
      const fileId = await upload(coordinator, plan, 'Spring plan.json');

      const dry = await importing(fileId);
      expect(dry).toMatchObject({ applied: false, revision: plan.revision, faultCount: 0, changeCount: 2 });
      expect(dry.changes.map(({ kind, entity, subject }) => [kind, entity, subject])).toEqual([
        ['CHANGED', 'Action', proposal['code']],
        ['ADDED', 'Risk', 'R90'],
      ]);
      expect((await bundle()).revision).toBe(plan.revision);

      const apply = variables(fileId, { apply: true, expectedRevision: dry.revision, reason: 'Spring cleaning' });
      const headers = { 'idempotency-key': 'spring' };
      const answers = [];
      for (let times = 0; times < 2; times += 1)
        answers.push((await coordinator.send<{ importPlan: Result }>(IMPORT, apply, headers)).data!.importPlan);
      expect(answers[0]).toMatchObject({
        applied: true,
        revision: plan.revision + 1,
        changes: dry.changes,
        changeCount: 2,
      });
      expect(answers[1]).toEqual(answers[0]);

      const { partnership } = await coordinator.ask<{
        partnership: { revisions: { number: number; reason: string }[] };
      }>(`{ partnership(code: "${FOUNDING}") { revisions(limit: 1) { number reason } } }`);
      expect(partnership.revisions).toEqual([
        { number: plan.revision + 1, reason: 'Import of Spring plan.json: Spring cleaning' },
      ]);
      expect(await importing(fileId)).toMatchObject({ faultCount: 0, changeCount: 0 });
      const stale = await coordinator.refusal(
        IMPORT,
        variables(fileId, { apply: true, expectedRevision: plan.revision }),
      );
      expect([stale.extensions.code, stale.message]).toEqual([
        'CONFLICT',
        expect.stringContaining('has changed since the dry run'),
      ]);
    });

    it('with one faulty cell changes nothing at all, and says where', async () => {
      const plan = await bundle();
      plan['risks']![0]!['likelihood'] = 3;
      plan['milestones']![0]!['status'] = 'DROPPED';
      const fileId = await upload(coordinator, plan, 'plan.json');
      const result = await importing(fileId, { apply: true });
      expect(result).toMatchObject({ applied: false, revision: plan.revision, faultCount: 1 });
      expect(result.faults).toEqual([
        {
          ...{ sheet: 'milestones', row: 1, column: null, header: 'status', code: 'NOT_BY_IMPORT', value: 'DROPPED' },
          message:
            'Status does not change by an import, but by reachMilestone, dropMilestone. Put back what stood here.',
        },
      ]);
      expect((await bundle()).revision).toBe(plan.revision);
    });

    it('of any broken file changes nothing', async () => {
      const { revision } = await bundle();
      const small = CORPUS.filter(({ what }) =>
        /a formula|macros|a code twice|nothing at all|the next version/.test(what),
      );
      expect(small.length).toBeGreaterThan(5);
      for (const { make: file } of small) {
        const result = await importing(await upload(coordinator, file(), 'broken.xlsx'), { apply: true });
        expect([result.applied, result.faultCount > 0, result.revision]).toEqual([false, true, revision]);
      }
      expect((await bundle()).revision).toBe(revision);
    });

    it.each([
      ['signedOut', 'UNAUTHENTICATED'],
      ['outsider', 'NOT_FOUND'],
      ['observer', 'FORBIDDEN'],
      ['committee', 'FORBIDDEN'],
      ['otherPartner', 'FORBIDDEN'],
    ] as const)('meets %s with %s', async (role, code) => {
      const refusal = await (await ground.as(role)).refusal(IMPORT, variables('whatever'));
      expect(refusal.extensions.code).toBe(code);
    });

    it('takes no file but the viewer’s own', async () => {
      const theirs = await upload(await ground.as('otherPartner'), await bytes('plan.xlsx'), 'plan.xlsx');
      for (const fileId of [theirs, 'no-such-file']) {
        const { extensions } = await coordinator.refusal(IMPORT, variables(fileId));
        expect([extensions.code, extensions.fields[0]?.path]).toEqual(['INVALID_INPUT', 'input.fileId']);
      }
    });
  });

  describe('a table', () => {
    const PREVIEW = `query ($input: ImportPreviewInput!) { importPreview(input: $input) { format encoding delimiter sheets sheet
      headerRow rowCount target columns { column header samples field } fields { field required } faults { code message } } }`;
    const table = (code: string): Buffer =>
      Buffer.from(`Task no.;Subject;Colour\nT${code.slice(1)};A title from a table;red\n`);
    const preview = async (client: ApiClient, fileId: string, more: object = {}) =>
      (
        await client.ask<{ importPreview: Record<string, unknown> }>(PREVIEW, {
          input: { partnership: FOUNDING, fileId, ...more },
        })
      ).importPreview;

    it('is looked at, its columns matched, and then imported as one revision', async () => {
      const plan = await bundle();
      const { revision } = plan;
      const code = String(plan['actions']!.find(({ status }) => status === 'PROPOSED')!['code']);
      const fileId = await upload(coordinator, table(code), 'tasks.csv');
      expect(await preview(coordinator, fileId)).toMatchObject({
        ...{
          format: 'TABLE',
          encoding: 'UTF-8',
          delimiter: ';',
          headerRow: 1,
          rowCount: 1,
          target: 'actions',
          faults: [],
        },
        columns: [
          { column: 'A', header: 'Task no.', samples: [`T${code.slice(1)}`], field: 'code' },
          { column: 'B', header: 'Subject', samples: ['A title from a table'], field: 'title' },
          { column: 'C', header: 'Colour', samples: ['red'], field: null },
        ],
      });
      const columns = [
        { column: 'A', field: 'code' },
        { column: 'B', field: 'title' },
      ];
      const mapping = { target: 'actions', headerRow: 1, columns };
      const dry = await importing(fileId, { mapping });
      expect(dry).toMatchObject({ applied: false, revision, faultCount: 0, changeCount: 1, warningCount: 1 });
      const done = await importing(fileId, { mapping, apply: true, expectedRevision: revision });
      expect(done).toMatchObject({ applied: true, revision: revision + 1, changeCount: 1, warningCount: 1 });
      const changed = (await bundle())['actions']!.find((action) => action['code'] === code);
      expect(changed!['title']).toBe('A title from a table');
    });

    it.each([
      ['a workbook of a plan', 'plan.xlsx', 'WORKBOOK'],
      ['a bundle', 'plan.json', 'BUNDLE'],
      ['a project file', 'plan.xml', 'PROJECT'],
      ['a table of ours', 'risks.csv', 'TABLE'],
    ])('is told from %s', async (_, file, format) => {
      const fileId = await upload(coordinator, await bytes(file), file);
      expect(await preview(coordinator, fileId)).toMatchObject({ format, faults: [] });
    });

    it('that is none has a fault, and a mapping that does not fit is refused', async () => {
      const picture = await upload(coordinator, Buffer.from('89504e470d0a1a0a0001', 'hex'), 'x.png');
      expect(await preview(coordinator, picture)).toMatchObject({
        format: 'UNKNOWN',
        faults: [{ code: 'NOT_A_TABLE' }],
      });
      const fileId = await upload(coordinator, table('A1.1'), 'tasks.csv');
      const { extensions } = await coordinator.refusal(
        IMPORT,
        variables(fileId, { mapping: { target: 'actions', columns: [{ column: 'A', field: 'colour' }] } }),
      );
      expect([extensions.code, extensions.fields[0]?.path]).toEqual(['INVALID_INPUT', 'input.mapping.columns.0.field']);
    });

    it.each([
      ['signedOut', 'UNAUTHENTICATED'],
      ['outsider', 'NOT_FOUND'],
      ['observer', 'FORBIDDEN'],
      ['committee', 'FORBIDDEN'],
      ['otherPartner', 'FORBIDDEN'],
      ['coordinator', 'INVALID_INPUT'],
    ] as const)('is shown to %s as %s', async (role, code) => {
      const client = await ground.as(role);
      const refusal = await client.refusal(PREVIEW, { input: { partnership: FOUNDING, fileId: 'whatever' } });
      expect(refusal.extensions.code).toBe(code);
    });
  });
});
