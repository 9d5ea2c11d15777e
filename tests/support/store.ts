import { type Draft, THING_NAMES, type Fields, type Instant, type Plan } from '@roadbook/domain';
import { Database, gateOf, PlanStore, UnitOfWork, type Clock, type Gate } from '@roadbook/persistence';

/** A clock that stands where a test puts it. */
export class TestClock implements Clock {
  constructor(private instant: Instant = '2026-06-15T10:00:00.000Z') {}

  now(): Instant {
    return this.instant;
  }

  set(instant: Instant): void {
    this.instant = instant;
  }
}

/** A store as one server has it. */
export interface TestStore {
  readonly database: Database;
  readonly gate: Gate;
  readonly plans: PlanStore;
  readonly work: UnitOfWork;
  readonly clock: TestClock;
  close(): Promise<void>;
}

export async function openStore(url: string): Promise<TestStore> {
  const database = await Database.open(url);
  const gate = gateOf(database);
  const plans = new PlanStore(database);
  const clock = new TestClock();
  const work = new UnitOfWork(gate, plans, clock);
  const close = async (): Promise<void> => {
    await gate.close();
    await database.close();
  };
  return { database, gate, plans, work, clock, close };
}

/** Stores a plan of the builder's making as revision 1 of a new partnership. */
export async function storePlan(store: TestStore, plan: Plan): Promise<void> {
  await store.work.create(plan.partnershipId, plan.partnership.code, 'founder', (draft) => copyRows(draft, plan));
}

export function copyRows(draft: Draft, plan: Plan): void {
  for (const thing of THING_NAMES) {
    for (const row of plan.table(thing)) {
      const { id, version: _version, updatedAt: _updatedAt, ...fields } = row as unknown as Fields & { id: string };
      draft.insert(thing, fields, id);
    }
  }
}
