import { ActionService, MilestoneService, StandingClock, Store, StoredWork, type Outcome } from '@roadbook/application';
import { DomainError } from '@roadbook/domain';
import { verifyHistory } from '@roadbook/persistence';
import fc from 'fast-check';
import { STORES, type TestDatabase } from '../support/databases.js';
import { aPlan, idOf } from '../support/plan-builder.js';
import { NOW, prepare, type Ground } from './ground.js';
import { SEED, tell, TIMES } from './random.js';

/** Histories per store, and what happens in each: so many operations, in steps of some at the same time. */
const HISTORIES = 1_000 * TIMES;
const OPERATIONS = 20;
const ACTIONS = 3;

type Verb = 'update' | 'start' | 'hold' | 'resume' | 'complete' | 'report' | 'depend' | 'reach';

/** One operation of a generated history: `server` does `verb` to `action`, which it may have read a while ago. */
interface Operation {
  readonly server: number;
  readonly verb: Verb;
  readonly action: number;
  /** The action that `depend` makes it hang on. */
  readonly other: number;
  /** How many versions behind the newest the sender's reading is. */
  readonly behind: number;
}

const operation = (servers: number): fc.Arbitrary<Operation> =>
  fc.record({
    server: fc.nat(servers - 1),
    verb: fc.constantFrom<Verb>('update', 'start', 'hold', 'resume', 'complete', 'report', 'depend', 'depend', 'reach'),
    action: fc.nat(ACTIONS - 1),
    other: fc.nat(ACTIONS - 1),
    behind: fc.constantFrom(0, 0, 0, 0, 1),
  });

/** Steps: the operations of one are sent at the same time. */
const history = (servers: number): fc.Arbitrary<Operation[][]> =>
  fc.array(fc.array(operation(servers), { minLength: 2, maxLength: 8 }), { minLength: 3, maxLength: 6 }).map(atMost);

function atMost(steps: Operation[][]): Operation[][] {
  let left = OPERATIONS;
  return steps.map((step) => step.slice(0, (left -= step.length) < 0 ? Math.max(0, left + step.length) : step.length));
}

/** A server as far as these operations need one. */
interface Server {
  readonly store: Store;
  readonly actions: ActionService;
  readonly milestones: MilestoneService;
}

/** What became of an operation. */
interface Happening {
  readonly operation: Operation;
  readonly expectedVersion: number;
  readonly revision: number | null;
  readonly refusal: DomainError | null;
}

/** An action of the model: what the rules look at, and nothing else. */
interface ModelAction {
  version: number;
  status: string;
  reached: boolean;
  milestoneVersion: number;
  dependsOn: Set<number>;
}

const FROM: Readonly<Partial<Record<Verb, { readonly from: string; readonly to: string }>>> = {
  start: { from: 'PLANNED', to: 'IN_PROGRESS' },
  hold: { from: 'IN_PROGRESS', to: 'ON_HOLD' },
  resume: { from: 'ON_HOLD', to: 'IN_PROGRESS' },
  complete: { from: 'IN_PROGRESS', to: 'COMPLETED' },
};

/** The plan as a handful of lines: what happens to three actions, one operation after the other. */
class Model {
  readonly actions: ModelAction[] = Array.from({ length: ACTIONS }, () => ({
    version: 1,
    status: 'PLANNED',
    reached: false,
    milestoneVersion: 1,
    dependsOn: new Set<number>(),
  }));

  /** Null when the operation is right now, else the kind of refusal that is due. */
  ask({ operation: { verb, action, other }, expectedVersion }: Happening): 'CONFLICT' | 'RULE_VIOLATION' | null {
    const it = this.actions[action]!;
    if (this.versionOf(verb, action) !== expectedVersion && !['report', 'depend'].includes(verb)) return 'CONFLICT';
    return this.forbids(verb, it, action, other) ? 'RULE_VIOLATION' : null;
  }

  apply({ operation: { verb, action, other } }: Happening): void {
    const it = this.actions[action]!;
    if (verb === 'reach') {
      it.reached = true;
      it.milestoneVersion += 1;
      return;
    }
    it.version += 1;
    it.status = FROM[verb]?.to ?? it.status;
    if (verb === 'depend') it.dependsOn.add(other);
  }

  versionOf(verb: Verb, action: number): number {
    const it = this.actions[action]!;
    return verb === 'reach' ? it.milestoneVersion : it.version;
  }

  private forbids(verb: Verb, it: ModelAction, action: number, other: number): boolean {
    const ended = it.status === 'COMPLETED';
    if (verb === 'update') return ended;
    if (verb === 'report') return ended || it.status === 'PLANNED';
    if (verb === 'reach') return ended || it.reached;
    if (verb === 'depend') return ended || it.dependsOn.has(other) || this.leads(other, action);
    return it.status !== FROM[verb]!.from || (verb === 'complete' && !it.reached);
  }

  /** True when `from` is `to`, or hangs on it, however indirectly. */
  private leads(from: number, to: number): boolean {
    return from === to || [...this.actions[from]!.dependsOn].some((next) => this.leads(next, to));
  }
}

/** The servers of a suite, and the histories that run through them. */
class Stage {
  private histories = 0;
  private sent = 0;
  readonly outcomes = new Map<string, number>();

  private constructor(
    private readonly ground: Ground,
    private readonly servers: readonly Server[],
  ) {}

  static async open(database: TestDatabase, ground: Ground, servers: number): Promise<Stage> {
    const opened: Server[] = [];
    for (let i = 0; i < servers; i += 1) {
      const store = await Store.open(database.url, new StandingClock(NOW));
      const work = new StoredWork(store);
      opened.push({ store, actions: new ActionService(work), milestones: new MilestoneService(work) });
    }
    return new Stage(ground, opened);
  }

  async close(): Promise<void> {
    for (const { store } of this.servers) await store.close();
  }

  get first(): Store {
    return this.servers[0]!.store;
  }

  /** Runs a history on three new actions, step by step, and holds every outcome against the model. */
  async play(steps: readonly (readonly Operation[])[]): Promise<void> {
    this.histories += 1;
    await this.addActions();
    const model = new Model();
    for (const step of steps) {
      const before = await this.head();
      const happened = await Promise.all(step.map((operation) => this.happen(operation, model)));
      judge(model, happened, before, await this.head());
      for (const { operation, refusal } of happened) this.count(`${operation.verb} ${refusal?.kind ?? 'done'}`);
    }
    await this.compare(model);
  }

  private async happen(operation: Operation, model: Model): Promise<Happening> {
    const expectedVersion = model.versionOf(operation.verb, operation.action) - operation.behind;
    try {
      const { revision } = await this.send(operation, expectedVersion);
      return { operation, expectedVersion, revision, refusal: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { operation, expectedVersion, revision: null, refusal: error };
    }
  }

  private send({ server, verb, action, other }: Operation, expectedVersion: number): Promise<Outcome> {
    const { actions, milestones } = this.servers[server]!;
    const { viewer, partnership } = this.ground;
    const code = this.codeOf(action);
    const input = { partnership, action: code, expectedVersion };
    this.sent += 1;
    if (verb === 'update') return actions.update(viewer, 'x', { ...input, title: `Title ${this.sent}` });
    if (verb === 'report') {
      // Never the progress that is there already: every report moves the action's version.
      const progress = 1 + (this.sent % 90);
      return actions.reportProgress(viewer, 'x', { ...input, progress, health: 'ON_TRACK', summary: 'Work goes on' });
    }
    if (verb === 'depend') return actions.addDependency(viewer, 'x', { ...input, dependsOn: this.codeOf(other) });
    if (verb === 'reach') {
      const milestone = `MS${code.slice(1)}.1`;
      const reach = { partnership, milestone, expectedVersion, date: NOW.slice(0, 10), evidence: 'Seen' };
      return milestones.reach(viewer, 'x', reach);
    }
    return actions[verb](viewer, 'x', { ...input, reason: 'It has to be' });
  }

  private codeOf(action: number): string {
    return `A2.${this.histories * ACTIONS + action}`;
  }

  /** Adds the history's actions, each with a milestone, as the plan builder makes them. */
  private async addActions(): Promise<void> {
    const builder = aPlan();
    const codes = Array.from({ length: ACTIONS }, (_, action) => this.codeOf(action));
    for (const code of codes) builder.action({ code, status: 'PLANNED', progress: 0 }).milestone();
    const plan = builder.build();
    await this.first.work.run({
      partnershipId: this.ground.partnershipId,
      actorId: 'founder',
      idempotency: null,
      body: (draft) => {
        for (const { id, version: _version, updatedAt: _updatedAt, ...fields } of plan.table('Action').rows())
          draft.insert('Action', fields, id);
        for (const { id, version: _version, updatedAt: _updatedAt, ...fields } of plan.table('Milestone').rows())
          draft.insert('Milestone', fields, id);
        return this.ground.partnershipId;
      },
    });
  }

  private async head(): Promise<number> {
    return (await this.first.plans.current(this.ground.partnershipId))!.revision;
  }

  /** What the model says came of the actions is what the store holds. */
  private async compare(model: Model): Promise<void> {
    const plan = (await this.first.plans.current(this.ground.partnershipId))!;
    const stored = model.actions.map((_, action) => {
      const { version, status, dependencies } = plan.get('Action', idOf('Action', this.codeOf(action)));
      return { version, status, dependsOn: dependencies.map(({ actionId }) => actionId).sort() };
    });
    const modelled = model.actions.map(({ version, status, dependsOn }) => ({
      version,
      status,
      dependsOn: [...dependsOn].map((other) => idOf('Action', this.codeOf(other))).sort(),
    }));
    expect(stored).toEqual(modelled);
  }

  private count(outcome: string): void {
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }
}

/**
 * Holds what happened in a step against the model. Whatever succeeded must have been right in the order of the revisions,
 * and these follow each other without a gap; whatever was refused must have been wrong, in just that way, at some moment
 * between the step's beginning and its end.
 */
function judge(model: Model, happened: readonly Happening[], before: number, after: number): void {
  const done = happened.filter(({ revision }) => revision !== null).sort((a, b) => a.revision! - b.revision!);
  const unexplained = new Set(happened.filter(({ refusal }) => refusal !== null));
  const explain = (): void => {
    for (const one of unexplained) if (model.ask(one) === one.refusal!.kind) unexplained.delete(one);
  };
  expect(done.map(({ revision }) => revision)).toEqual(
    Array.from({ length: after - before }, (_, i) => before + i + 1),
  );
  explain();
  for (const one of done) {
    expect({ ...one, wrong: model.ask(one) }).toEqual({ ...one, wrong: null });
    model.apply(one);
    explain();
  }
  expect([...unexplained]).toEqual([]);
}

const COMPANIES = STORES.flatMap(({ store, make }) =>
  (store === 'SQLite' ? [1, 2] : [2]).map((servers) => ({
    store,
    make,
    servers,
    histories: store === 'SQLite' ? HISTORIES / 2 : HISTORIES,
  })),
);

describe.each(COMPANIES)(
  '$histories histories over $servers servers on $store',
  ({ store, make, servers, histories }) => {
    let database: TestDatabase;
    let ground: Ground;
    let stage: Stage;

    beforeAll(async () => {
      database = await make();
      ground = await prepare(database);
      stage = await Stage.open(database, ground, servers);
    });
    afterAll(async () => {
      await stage.close();
      await database.drop();
    });

    it(
      'hold no silent overwrite and no write skew',
      async () => {
        const began = performance.now();
        await fc.assert(
          fc.asyncProperty(history(servers), (steps) => stage.play(steps)),
          { numRuns: histories, seed: SEED, endOnFailure: true },
        );
        const { faults, revisions } = await verifyHistory(stage.first.plans, ground.partnershipId);
        expect(faults).toEqual([]);
        // A test in which nothing collides would prove nothing.
        for (const outcome of ['update CONFLICT', 'reach CONFLICT', 'depend RULE_VIOLATION', 'complete done'])
          expect(stage.outcomes.get(outcome) ?? 0).toBeGreaterThan(0);
        const total = (kind: string): number =>
          [...stage.outcomes].reduce((sum, [name, count]) => sum + (name.endsWith(kind) ? count : 0), 0);
        expect(Math.min(total('CONFLICT'), total('RULE_VIOLATION'), total('done'))).toBeGreaterThan(histories);
        tell(`histories, ${store}, ${servers} servers`, {
          histories,
          revisions,
          done: total('done'),
          conflicts: total('CONFLICT'),
          'rules kept': total('RULE_VIOLATION'),
          seconds: Math.round((performance.now() - began) / 1000),
        });
      },
      240_000 * TIMES,
    );
  },
);
