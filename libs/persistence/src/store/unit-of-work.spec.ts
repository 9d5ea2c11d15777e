import { DomainError, type Draft } from '@roadbook/domain';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { STORES, type TestDatabase } from '../../../../tests/support/databases.js';
import { openStore, storePlan, type TestStore } from '../../../../tests/support/store.js';
import { differences, verifyHistory } from '../revisions/verify.js';
import type { Work } from './unit-of-work.js';

const ACTION = idOf('Action', 'A1.1');

describe.each(STORES)('the unit of work on $store', ({ make }) => {
  let place: TestDatabase;
  let store: TestStore;
  let partnershipId: string;

  beforeEach(async () => {
    place = await make();
    store = await openStore(place.url);
    const plan = aPlan().action({ code: 'A1.1', status: 'IN_PROGRESS' }).action({ code: 'A1.2' }).build();
    partnershipId = plan.partnershipId;
    await storePlan(store, plan);
  });
  afterEach(async () => {
    await store.close();
    await place.drop();
  });

  const work = (
    body: (draft: Draft) => unknown,
    key: Work['idempotency'] = null,
  ): Promise<{ revision: number; subjectId: string }> =>
    store.work.run({
      partnershipId,
      actorId: 'someone',
      idempotency: key,
      body: (draft) => {
        body(draft);
        return ACTION;
      },
    });
  const setProgress = (progress: number) => (draft: Draft) => draft.update('Action', ACTION, { progress });
  const addReport = (draft: Draft): void => {
    const before = draft.plan.get('Action', ACTION).progress;
    draft.update('Action', ACTION, { progress: before + 1 });
    draft.insert('ProgressReport', {
      actionId: ACTION,
      at: draft.now,
      byId: 'someone',
      progress: before + 1,
      health: 'ON_TRACK',
      summary: `step ${before + 1}`,
      nextSteps: null,
      periodId: null,
    });
  };
  const expectWhole = async (revisions: number): Promise<void> => {
    const { faults, ...rest } = await verifyHistory(store.plans, partnershipId);
    expect({ ...rest, faults }).toMatchObject({ revisions, faults: [] });
  };

  it('writes rows and revision together, and the next plan is the last one with the revision applied', async () => {
    expect(await work(setProgress(40))).toMatchObject({ revision: 2, subjectId: ACTION });
    const current = (await store.plans.current(partnershipId))!;
    expect(current.get('Action', ACTION)).toMatchObject({ progress: 40, version: 2 });
    expect(differences(await store.plans.readTables(partnershipId), current)).toEqual([]);
    await expectWhole(2);
  });

  it('makes no revision of a change that changes nothing', async () => {
    const { progress } = (await store.plans.current(partnershipId))!.get('Action', ACTION);
    expect(await work(setProgress(progress))).toMatchObject({ revision: 1, subjectId: ACTION });
    await expectWhole(1);
  });

  it('leaves no trace of a body that refuses', async () => {
    const refusal = new DomainError('RULE_VIOLATION', 'NO');
    await expect(
      work((draft) => {
        addReport(draft);
        throw refusal;
      }),
    ).rejects.toBe(refusal);
    expect((await store.plans.current(partnershipId))!.revision).toBe(1);
    await work(addReport);
    await expectWhole(2);
  });

  it('keeps every overlapping write that it acknowledged, and none that it refused (trap 1)', async () => {
    const attempts = await Promise.allSettled(
      Array.from({ length: 60 }, (_, i) =>
        work((draft) => {
          addReport(draft);
          if (i % 3 === 2) throw new DomainError('RULE_VIOLATION', 'NO');
        }),
      ),
    );
    const acknowledged = attempts.filter((attempt) => attempt.status === 'fulfilled').length;
    expect(acknowledged).toBe(40);
    const plan = await store.plans.readTables(partnershipId);
    expect(plan.table('ProgressReport').size).toBe(40);
    expect(plan.get('Action', ACTION).progress).toBe(
      (await store.plans.at(partnershipId, 1)).get('Action', ACTION).progress + 40,
    );
    await expectWhole(41);
  });

  it('keeps an acknowledged plain write when a unit of work beside it fails (trap 1)', async () => {
    const plain = store.gate.run(async ({ sql }) => {
      await sql.run(
        'INSERT INTO "idempotency_key" ("accountId", "key", "requestHash", "partnershipId", "revision", "subjectId", "createdAt") VALUES (?, ?, ?, ?, ?, ?, ?)',
        ['a', 'k', 'h', partnershipId, 1, 's', 't'],
      );
    });
    const failing = work((draft) => {
      addReport(draft);
      throw new DomainError('RULE_VIOLATION', 'NO');
    });
    await Promise.allSettled([failing, plain]);
    await plain;
    const rows = await store.plans.read((sql) => sql.all('SELECT * FROM "idempotency_key"'));
    expect(rows).toHaveLength(1);
  });

  it('refuses to write over a row that is not at the version it read (trap 2)', async () => {
    await store.gate.run(({ sql }) => sql.run('UPDATE "action" SET "version" = 7 WHERE "id" = ?', [ACTION]));
    await expect(work(setProgress(90))).rejects.toThrow(/is not at version 1/);
    expect((await store.plans.readTables(partnershipId)).get('Action', ACTION).progress).not.toBe(90);
    const head = await store.plans.read((sql) => store.plans.log.head(sql, partnershipId));
    expect(head!.revision).toBe(1);
  });

  it('starts from what another server has written (trap 3: no write skew between two of them)', async () => {
    const other = await openStore(place.url);
    try {
      const toggle = (own: 'A1.1' | 'A1.2', other: 'A1.1' | 'A1.2') => (draft: Draft) => {
        // A rule over both rows: at most one of the two actions may be of high priority.
        if (draft.plan.get('Action', idOf('Action', other)).priority === 'HIGH')
          throw new DomainError('RULE_VIOLATION', 'ONE_ONLY');
        draft.update('Action', idOf('Action', own), { priority: 'HIGH' });
        return ACTION;
      };
      await work((draft) => {
        draft.update('Action', idOf('Action', 'A1.1'), { priority: 'LOW' });
        draft.update('Action', idOf('Action', 'A1.2'), { priority: 'LOW' });
      });
      for (let round = 0; round < 10; round += 1) {
        const outcomes = await Promise.allSettled([
          work(toggle('A1.1', 'A1.2')),
          other.work.run({ partnershipId, actorId: 'other', idempotency: null, body: toggle('A1.2', 'A1.1') }),
        ]);
        expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
        await work((draft) => {
          draft.update('Action', idOf('Action', 'A1.1'), { priority: 'LOW' });
          draft.update('Action', idOf('Action', 'A1.2'), { priority: 'LOW' });
        });
      }
      expect((await other.plans.current(partnershipId))!.revision).toBe(
        (await store.plans.current(partnershipId))!.revision,
      );
      await expectWhole(22);
    } finally {
      await other.close();
    }
  });

  it('acts once under one idempotency key, and refuses the key for another request', async () => {
    const key = { accountId: 'a', key: 'k', requestHash: 'one' };
    const answers = await Promise.all([work(addReport, key), work(addReport, key), work(addReport, key)]);
    expect(new Set(answers.map((answer) => answer.revision))).toEqual(new Set([2]));
    await expect(work(addReport, { ...key, requestHash: 'two' })).rejects.toMatchObject({ kind: 'CONFLICT' });
    await work(addReport, { ...key, accountId: 'b' });
    await expectWhole(3);
  });

  it('gives every revision an instant of its own under a clock that stands', async () => {
    await work(setProgress(1));
    await work(setProgress(2));
    const times = await Promise.all(
      [1, 2, 3].map((n) => store.plans.read((sql) => store.plans.log.timeOf(sql, partnershipId, n))),
    );
    expect(new Set(times).size).toBe(3);
    expect([...times].sort()).toEqual(times);
  });

  it('reads the plan as of every revision, before and after removals', async () => {
    await work((draft) => draft.insert('FollowUp', followUp('first'), 'f1'));
    await work((draft) => draft.insert('FollowUp', followUp('second'), 'f2'));
    await work((draft) => draft.remove('FollowUp', 'f1'));
    await work((draft) => draft.insert('FollowUp', followUp('third'), 'f3'));
    const texts = async (revision: number): Promise<string[]> =>
      (await store.plans.at(partnershipId, revision))
        .table('FollowUp')
        .rows()
        .map((row) => row.text);
    expect(await texts(5)).toEqual(['second', 'third']);
    expect(await texts(2)).toEqual(['first']);
    expect(await texts(4)).toEqual(['second']);
    expect(await texts(3)).toEqual(['first', 'second']);
    expect(await texts(1)).toEqual([]);
    await expectWhole(5);
    const fresh = await openStore(place.url);
    expect(differences((await fresh.plans.current(partnershipId))!, await store.plans.at(partnershipId, 5))).toEqual(
      [],
    );
    await fresh.close();
  });

  it('refuses a second partnership with the same code', async () => {
    await expect(storePlan(store, aPlan().build())).rejects.toMatchObject({
      kind: 'CONFLICT',
      code: 'PARTNERSHIP_EXISTS',
    });
  });
});

function followUp(text: string) {
  return {
    text,
    ownerId: idOf('Organisation', 'Org1'),
    dueDate: '2026-07-01',
    doneOn: null,
    evidence: null,
    decisionId: null,
    sessionId: null,
  };
}
