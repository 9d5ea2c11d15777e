import {
  ActionService,
  MilestoneService,
  StandingClock,
  Store,
  StoredWork,
  type Outcome,
  type Viewer,
} from '@roadbook/application';
import { DomainError, type Draft, type Plan, type Revision } from '@roadbook/domain';
import { verifyHistory } from '@roadbook/persistence';
import fc from 'fast-check';
import { STORES, type TestDatabase } from '../support/databases.js';
import { aPlan, idOf } from '../support/plan-builder.js';
import { NOW, prepare, type Ground } from './ground.js';
import { SEED, tell, TIMES } from './random.js';

/** Histories per store, and what happens in each: so many operations, in steps of some at the same time. */
const HISTORIES = 200 * TIMES;
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
  /** The newest revision that was acknowledged to anybody before the operation was sent. */
  readonly after: number;
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
    if (verb === 'reach') return ended || it.reached || it.status === 'PLANNED';
    if (verb === 'depend') return ended || it.dependsOn.has(other) || this.leads(other, action);
    return it.status !== FROM[verb]!.from || (verb === 'complete' && !it.reached);
  }

  /** True when `from` is `to`, or hangs on it, however indirectly. */
  private leads(from: number, to: number): boolean {
    return from === to || [...this.actions[from]!.dependsOn].some((next) => this.leads(next, to));
  }
}
