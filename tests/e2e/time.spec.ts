import type { ApiClient } from '../support/api.js';
import { sqliteDatabase } from '../support/databases.js';
import { FOUNDING, NOW, openGround, TODAY, type Ground } from './ground.js';
import { mutationOf, PARTNERSHIP, selectionOf } from './schema.js';

interface Point {
  readonly number: number;
  readonly at: string;
}

describe('the plan in time', () => {
  let ground: Ground;
  let coordinator: ApiClient;
  let revisions: readonly Point[];

  const read = async <Data>(selection: string, moment = ''): Promise<Data> =>
    (await coordinator.ask<{ partnership: Data }>(`{ partnership(code: "${FOUNDING}"${moment}) { ${selection} } }`))
      .partnership;
  const faultsOf = async (selection: string, moment = ''): Promise<string[]> => {
    const { extensions } = await coordinator.refusal(`{ partnership(code: "${FOUNDING}"${moment}) { ${selection} } }`);
    expect(extensions.code).toBe('INVALID_INPUT');
    return extensions.fields.map(({ path }) => path);
  };
  const change = async <Data>(mutation: string, fields: object): Promise<Data> => {
    const input = { partnership: FOUNDING, ...fields };
    const data = await coordinator.ask<Record<string, Data>>(mutationOf(mutation, { input }), { input });
    return data[mutation]!;
  };

  beforeAll(async () => {
    ground = await openGround(sqliteDatabase);
    coordinator = await ground.as('coordinator');
    const all: Point[] = [];
    for (let before = ''; ; before = `, before: ${all.at(-1)!.number}`) {
      const page = await read<{ revisions: Point[] }>(`revisions(limit: 100${before}) { number at }`);
      all.push(...page.revisions);
      if (page.revisions.length < 100) break;
    }
    revisions = all.reverse();
  });
  afterAll(() => ground.close());

  describe('a moment', () => {
    it.each([
      ['before the first revision', ', asOf: "2020-01-01T00:00:00Z"', ['asOf']],
      ['in the future', ', asOf: "2026-11-22T09:00:00.001Z"', ['asOf']],
      ['far in the future', ', asOf: "2090-12-31T00:00:00Z"', ['asOf']],
      ['as revision 0', ', revision: 0', ['revision']],
      ['as a negative revision', ', revision: -1', ['revision']],
      ['as a revision that is not made yet', ', revision: 100000', ['revision']],
      ['and a revision at once', `, asOf: "${NOW}", revision: 1`, ['revision']],
    ])('%s is refused', async (_what, moment, paths) => {
      expect(await faultsOf('code', moment)).toEqual(paths);
    });

    it('just before the first revision is refused, and the first revision is not', async () => {
      const [first] = revisions as [Point];
      const earlier = new Date(Date.parse(first.at) - 1).toISOString();
      expect(await faultsOf('code', `, asOf: "${earlier}"`)).toEqual(['asOf']);
      expect(await read('revision', `, asOf: "${first.at}"`)).toEqual({ revision: 1 });
    });

    it('stands for the last revision until then, whatever its offset', async () => {
      for (const { number, at } of revisions.filter((_one, i) => i % 40 === 0)) {
        const offset = `${new Date(Date.parse(at) + 2 * 3_600_000).toISOString().slice(0, -1)}+02:00`;
        expect(await read('revision', `, asOf: "${at}"`)).toEqual({ revision: number });
        expect(await read('revision', `, asOf: "${offset}"`)).toEqual({ revision: number });
        const earlier = new Date(Date.parse(at) - 1).toISOString();
        if (number > 1) expect(await read('revision', `, asOf: "${earlier}"`)).toEqual({ revision: number - 1 });
      }
    });

    it('is told in the answer', async () => {
      const { at, number } = revisions[99]!;
      expect(await read('asOf revision', `, revision: ${number}`)).toEqual({ asOf: at, revision: number });
      expect(await read('asOf revision')).toEqual({ asOf: NOW, revision: revisions.length });
    });
  });

  it('at each revision is what it was then', async () => {
    // What follows the day and not the plan is left out: health, overdue, transitions, the schedule's and the gates' view.
    const stored = `phase edition actions(limit: 200) { totalCount items { code version status phase progress plannedStart plannedEnd
        lead { shortName } progressReports { summary } deliverables { code status versions { number url } } milestones { code status reachedOn } } }
      decisions { number effect text } sessions { number status attendance { present } } followUps { text }`;
    const seen: { number: number; data: unknown }[] = [];
    const note = async (): Promise<void> => {
      const { revision } = await read<{ revision: number }>('revision');
      seen.push({ number: revision, data: await read(stored) });
    };
    await note();
    await change('reportProgress', { action: 'A5.3', progress: 33, health: 'AT_RISK', summary: 'Then.' });
    await note();
    await change('updateAction', { action: 'A5.10', expectedVersion: 1, title: 'Renamed' });
    await note();
    await change('planSession', { title: 'One more', date: '2027-01-15' });
    await note();
    await change('reachMilestone', { milestone: 'MS5.3.2', expectedVersion: 2, date: TODAY, evidence: 'Then.' });
    for (const { number, data } of seen) expect(await read(stored, `, revision: ${number}`)).toEqual(data);
  });

  it('and all fields can be read at any of them', async () => {
    for (const { number } of revisions.filter((_one, i) => i % 70 === 0)) {
      const answer = await coordinator.send(
        `{ partnership(code: "${FOUNDING}", revision: ${number}) { ${selectionOf(PARTNERSHIP, 2, ['action', 'session', 'changes', 'baselineComparison'])} } }`,
      );
      expect(answer.errors).toEqual([]);
    }
  });

  it('offers no verb in the past, and says so beside every other reason', async () => {
    const verbs = `actions(limit: 200) { items { transitions { allowed blockers { code } } milestones { transitions { allowed blockers { code } } }
        deliverables { transitions { allowed blockers { code } } } } }
      sessions { transitions { allowed blockers { code } } } gates { transitions { allowed blockers { code } } }
      reportingPeriods { transitions { allowed blockers { code } } }`;
    interface Verb {
      readonly allowed: boolean;
      readonly blockers: readonly { readonly code: string }[];
    }
    const transitionsIn = (value: unknown): Verb[] => {
      if (typeof value !== 'object' || value === null) return [];
      if (Array.isArray(value)) return value.flatMap(transitionsIn);
      return Object.entries(value).flatMap(([key, one]) =>
        key === 'transitions' ? (one as Verb[]) : transitionsIn(one),
      );
    };
    const { revision } = await read<{ revision: number }>('revision');
    const past = transitionsIn(await read(verbs, `, revision: ${revision - 1}`));
    expect(past.length).toBeGreaterThan(500);
    for (const { allowed, blockers } of past) {
      expect(allowed).toBe(false);
      expect(blockers.map(({ code }) => code)).toContain('PAST');
    }
    for (const moment of ['', `, revision: ${revision}`]) {
      const now = transitionsIn(await read(verbs, moment));
      expect(now.some(({ allowed }) => allowed)).toBe(true);
      expect(now.filter(({ blockers }) => blockers.some(({ code }) => code === 'PAST'))).toEqual([]);
      for (const { allowed, blockers } of now) expect(allowed).toBe(blockers.length === 0);
    }
  });

  describe('changes', () => {
    const CHANGES = 'fromRevision toRevision totalCount changes { kind entity subject fields { field before after } }';

    it('between two moments are exactly what was changed, once per thing', async () => {
      const since = (await read<{ revisions: Point[] }>('revisions(limit: 1) { at number }')).revisions[0]!;
      await change('reportProgress', { action: 'A5.1', progress: 41, health: 'AT_RISK', summary: 'One.' });
      await change('reportProgress', { action: 'A5.1', progress: 42, health: 'AT_RISK', summary: 'Two.' });
      await change('addMilestone', { action: 'A5.1', title: 'New', dueDate: '2027-05-05', verification: 'Seen' });
      const until = (await read<{ revisions: Point[] }>('revisions(limit: 1) { at number }')).revisions[0]!;
      const selection = (more: string): string => `changes(since: "${since.at}"${more}) { ${CHANGES} }`;
      const { changes } = await read<{ changes: { changes: { subject: string; kind: string; fields: unknown[] }[] } }>(
        selection(`, until: "${until.at}"`),
      );
      expect(changes).toMatchObject({ fromRevision: since.number, toRevision: since.number + 3, totalCount: 4 });
      expect(changes.changes.map(({ kind, subject }) => [kind, subject])).toEqual([
        ['CHANGED', 'A5.1'],
        ['ADDED', 'A5.1 progress report 1'],
        ['ADDED', 'A5.1 progress report 2'],
        ['ADDED', 'MS5.1.3'],
      ]);
      expect(changes.changes[0]!.fields).toEqual([
        { field: 'progress', before: expect.stringMatching(/^\d+$/) as string, after: '42' },
        { field: 'declaredHealth', before: null, after: 'AT_RISK' },
      ]);
      // Until now, and in a plan as of then, it is the same.
      expect(await read(selection(''))).toEqual({ changes });
      expect(await read(selection(''), `, revision: ${until.number}`)).toEqual({ changes });
      expect(await read(`changes(since: "${until.at}") { totalCount }`)).toEqual({ changes: { totalCount: 0 } });
      const page = await read<{ changes: { totalCount: number; changes: unknown[] } }>(
        selection(', limit: 2, offset: 1'),
      );
      expect(page.changes.totalCount).toBe(4);
      expect(page.changes.changes).toEqual(changes.changes.slice(1, 3));
    });

    it('say what was removed', async () => {
      await change('addDependency', { action: 'A5.3', dependsOn: 'A5.9' });
      const since = (await read<{ revisions: Point[] }>('revisions(limit: 1) { at number }')).revisions[0]!;
      await change('removeDependency', { action: 'A5.3', dependsOn: 'A5.9' });
      const { changes } = await read<{ changes: { changes: { fields: { field: string; before: string }[] }[] } }>(
        `changes(since: "${since.at}") { ${CHANGES} }`,
      );
      expect(changes.changes).toHaveLength(1);
      expect(changes.changes[0]!.fields).toHaveLength(1);
      expect(changes.changes[0]!.fields[0]).toMatchObject({ field: 'dependencies' });
      expect(changes.changes[0]!.fields[0]!.before).toContain('A5.9');
    });

    it('are counted from the end of the last session that was held when no moment is given', async () => {
      const { changes } = await read<{ changes: { since: string; fromRevision: number } }>(
        'changes: changesSinceSession { since fromRevision }',
      );
      const statusesAt = async (revision: number): Promise<string[]> => {
        const plan = await read<{ sessions: { status: string }[] }>('sessions { status }', `, revision: ${revision}`);
        return plan.sessions.map(({ status }) => status);
      };
      const held = (await statusesAt(changes.fromRevision)).filter((status) => /CLOSED|ADOPTED/.test(status)).length;
      expect(
        (await statusesAt(changes.fromRevision - 1)).filter((status) => /CLOSED|ADOPTED/.test(status)),
      ).toHaveLength(held - 1);
      expect(changes.since).toBe(revisions[changes.fromRevision - 1]!.at);
      const selection = `{ ${CHANGES} }`;
      expect(await read(`changes: changesSinceSession ${selection}`)).toEqual(
        await read(`changes(since: "${changes.since}") ${selection}`),
      );
    });

    it('are counted from the first revision while no session was held', async () => {
      const { changes } = await read<{ changes: unknown }>(
        'changes: changesSinceSession { since fromRevision toRevision }',
        ', revision: 2',
      );
      expect(changes).toEqual({ since: revisions[0]!.at, fromRevision: 1, toRevision: 2 });
    });

    it("are told in the viewer's language", async () => {
      const told = async (): Promise<string[]> =>
        (
          await read<{ changes: { changes: { summary: string }[] } }>(
            'changes: changesSinceSession { changes { summary } }',
          )
        ).changes.changes.map(({ summary }) => summary);
      const english = await told();
      await coordinator.ask('mutation { setLanguage(language: "de") { id } }');
      const german = await told();
      await coordinator.ask('mutation { setLanguage(language: "en") { id } }');
      expect(german).toHaveLength(english.length);
      expect(german).not.toEqual(english);
      expect(german.join()).toContain('Fortschritt');
    });

    it.each([
      ['since the future', 'since: "2030-01-01T00:00:00Z"', ['since']],
      ['until the future', `since: "2026-05-01T00:00:00Z", until: "2030-01-01T00:00:00Z"`, ['until']],
      ['until before since', `since: "2026-05-01T00:00:00Z", until: "2026-04-01T00:00:00Z"`, ['until']],
      ['with too large a page', 'since: "2026-05-01T00:00:00Z", limit: 201', ['limit']],
    ])('%s are refused', async (_what, args, paths) => {
      expect(await faultsOf(`changes(${args}) { totalCount }`)).toEqual(paths);
    });
  });

  describe('revisions', () => {
    it('are numbered without a gap, each later than the one before', () => {
      expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_one, i) => i + 1));
      for (let i = 1; i < revisions.length; i += 1) expect(revisions[i]!.at > revisions[i - 1]!.at).toBe(true);
    });

    it('come newest first, a page at a time', async () => {
      const numbers = async (args: string, moment = ''): Promise<number[]> =>
        (await read<{ revisions: Point[] }>(`revisions${args} { number }`, moment)).revisions.map(
          ({ number }) => number,
        );
      const newest = (await read<{ revision: number }>('revision')).revision;
      expect(await numbers('')).toEqual(Array.from({ length: 50 }, (_one, i) => newest - i));
      expect(await numbers('(limit: 3)')).toEqual([newest, newest - 1, newest - 2]);
      expect(await numbers('(limit: 3, before: 10)')).toEqual([9, 8, 7]);
      expect(await numbers('(limit: 3, before: 2)')).toEqual([1]);
      expect(await numbers('(before: 1)')).toEqual([]);
      expect(await numbers('(limit: 2, before: 1000000)')).toEqual([newest, newest - 1]);
      expect(await numbers('(limit: 2)', ', revision: 20')).toEqual([20, 19]);
      expect(await numbers('(limit: 2, before: 50)', ', revision: 20')).toEqual([20, 19]);
      expect(await faultsOf('revisions(limit: 201) { number }')).toEqual(['limit']);
      expect(await faultsOf('revisions(limit: -1) { number }')).toEqual(['limit']);
    });

    it('carry a hash each, who made them, and the decision', async () => {
      const { revisions: all } = await read<{
        revisions: { hash: string; by: string; decision: { number: number } | null }[];
      }>('revisions(limit: 200) { hash by decision { number } }');
      expect(new Set(all.map(({ hash }) => hash)).size).toBe(all.length);
      expect(all.filter(({ decision }) => decision !== null).length).toBeGreaterThan(3);
      for (const { by } of all) expect(by).toMatch(/\(demo\)$|^Roadbook$/);
    });
  });
});
