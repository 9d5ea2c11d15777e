import { SYSTEM_ACTOR, type Plan } from '@roadbook/domain';
import { STORES, type TestDatabase } from '../../../../tests/support/databases.js';
import { minutesSaying } from '../../../../tests/support/decisions.js';
import { aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import { copyRows, TestClock } from '../../../../tests/support/store.js';
import { Store } from '../work/store.js';
import { CommitteeCaretaker } from './committee-caretaker.js';

const PARTNERSHIP = 'Partnership:P';
/** Two decisions about A1.1 wait until 20 June; the minutes of session 1 may be objected to until 25 June. */
const PLAN = aPlan()
  .session({
    status: 'CLOSED',
    minutes: minutesSaying('We met.'),
    minutesCirculatedAt: '2026-06-10T10:00:00.000Z',
  })
  .session({ status: 'CLOSED' })
  .action({ code: 'A1.1', status: 'PROPOSED' })
  .decision({ kind: 'ADOPT_ACTION', subjects: ['A1.1'], text: 'Adopt it', effect: 'PENDING', vetoUntil: '2026-06-20' })
  .decision({ kind: 'ADOPT_ACTION', subjects: ['A1.1'], effect: 'PENDING', vetoUntil: '2026-06-20' })
  .build();

describe.each(STORES)('the caretaker on $store', ({ store: kind, make }) => {
  let database: TestDatabase;
  let servers: Store[];

  beforeAll(async () => {
    database = await make();
    const first = await Store.open(database.url, new TestClock());
    // A second server shares PostgreSQL; SQLite has one.
    servers = [first, kind === 'PostgreSQL' ? await Store.open(database.url, first.clock) : first];
    await first.work.create(PARTNERSHIP, 'P', 'founder', (draft) => copyRows(draft, PLAN));
  });
  afterAll(async () => {
    for (const server of new Set(servers)) await server.close();
    await database.drop();
  });

  /** Lets every server see to what is due on a day, both at once and twice. */
  async function seeTo(today: string): Promise<Plan> {
    (servers[0]!.clock as TestClock).set(`${today}T10:00:00.000Z`);
    const caretakers = [...servers, ...servers].map((server) => new CommitteeCaretaker(server));
    await Promise.all(caretakers.map((caretaker) => caretaker.run()));
    return (await servers[0]!.plans.current(PARTNERSHIP))!;
  }

  const lastRevisions = (count: number) =>
    servers[0]!.plans.read((sql) => servers[0]!.plans.log.newest(sql, PARTNERSHIP, 1_000, count));

  it('leaves what is not due', async () => {
    expect((await seeTo('2026-06-20')).revision).toBe(1);
  });

  it('carries out what waited, once and in a revision each, in the name of Roadbook', async () => {
    const plan = await seeTo('2026-06-21');
    expect(plan.revision).toBe(3);
    expect(plan.get('Action', idOf('Action', 'A1.1')).status).toBe('PLANNED');
    expect(plan.table('Decision').rows()).toMatchObject([{ effect: 'EXECUTED' }, { effect: 'NONE' }]);
    const [lapsed, executed] = await lastRevisions(2);
    expect(executed).toMatchObject({ actorId: SYSTEM_ACTOR, reason: 'Adopt it', decisionId: idOf('Decision', 1) });
    expect(lapsed).toMatchObject({
      actorId: SYSTEM_ACTOR,
      decisionId: idOf('Decision', 2),
      reason: 'Decision 2 was not vetoed, but could not be carried out any more: This is done already for A1.1.',
    });
  });

  it('adopts minutes that nobody objected to, and then has nothing to do', async () => {
    expect((await seeTo('2026-06-25')).revision).toBe(3);
    const plan = await seeTo('2026-06-26');
    expect(plan.revision).toBe(4);
    const [first, second] = plan.table('CommitteeSession').rows();
    expect(first).toMatchObject({ status: 'MINUTES_ADOPTED', minutesAdoptedOn: '2026-06-26' });
    expect(second).toMatchObject({ status: 'CLOSED', minutesAdoptedOn: null });
    const [adopted] = await lastRevisions(1);
    expect(adopted).toMatchObject({ actorId: SYSTEM_ACTOR, decisionId: null });
    expect((await seeTo('2026-12-31')).revision).toBe(4);
  });
});
