import { type ActionFact, type DependencyFact, type DependencyType } from '../action/action.facts.js';
import { askDependency } from '../action/dependency.rules.js';
import { sameValue } from '../plan/change.js';
import { findCycle } from '../schedule/cycle.js';
import type { ImportWork } from './import-work.js';
import type { RowReader } from './row-reader.js';

/** The longest lag of a dependency, in days, either way. */
const LONGEST_LAG = 3650;
/** `A1.1`, `A1.1 SS`, `A1.1 FS+5`, `A1.1 -3`. */
const DEPENDENCY = /^(\S+?)(?:\s+(FS|SS|FF|SF))?(?:\s*([+-])\s*(\d{1,5}))?$/i;
/** Cycles that are told of one file. */
const MOST_CYCLES = 20;

/** What a row makes of an action's dependencies. */
interface Wanted {
  readonly row: RowReader;
  readonly action: ActionFact;
  readonly stay: readonly DependencyFact[];
  readonly come: DependencyFact[];
}

/**
 * Changes the dependencies of actions. Each that goes or comes is put to the rule that removeDependency or addDependency
 * asks, after all that go have gone; then all that come are looked at together, because several rows may close a cycle that
 * none of them closes alone.
 */
export function importDependencies(work: ImportWork): void {
  const wanted = [...readAll(work)];
  for (const one of wanted) takeAway(work, one);
  for (const one of wanted) askEach(work, one);
  for (const { action, stay, come } of wanted)
    work.draft.update('Action', action.id, { dependencies: [...stay, ...come] });
  for (let cycles = 0; cycles < MOST_CYCLES && opensCycle(work, wanted); cycles += 1);
}

function* readAll(work: ImportWork): Generator<Wanted> {
  for (const row of work.again('actions')) {
    const dependencies = readDependencies(work, row);
    const action = work.plan.coded('Action', row.pending.key);
    if (!action || !dependencies) continue;
    const stay = action.dependencies.filter((known) => dependencies.some((one) => sameValue(known, one)));
    const come = dependencies.filter((one) => !stay.some((known) => sameValue(known, one)));
    if (come.length > 0 || stay.length < action.dependencies.length) yield { row, action, stay, come };
  }
}

function takeAway(work: ImportWork, { row, action, stay }: Wanted): void {
  for (const gone of action.dependencies) {
    if (stay.includes(gone)) continue;
    const dependsOn = work.plan.get('Action', gone.actionId);
    const verdict = askDependency('removeDependency', work.plan, action, dependsOn, work.by);
    row.blame(verdict, about(verdict));
    if (verdict.length > 0) return;
  }
  work.draft.update('Action', action.id, { dependencies: stay });
}

function askEach(work: ImportWork, { row, action, come }: Wanted): void {
  if (row.failed) return;
  for (const dependency of [...come]) {
    const dependsOn = work.plan.get('Action', dependency.actionId);
    const current = work.plan.get('Action', action.id);
    const verdict = askDependency('addDependency', work.plan, current, dependsOn, work.by);
    row.blame(verdict, about(verdict));
    if (verdict.length > 0) come.splice(come.indexOf(dependency), 1);
  }
}

/** Tells a cycle that the file closes, and takes the dependency out that closes it. @returns false when there is none */
function opensCycle(work: ImportWork, wanted: readonly Wanted[]): boolean {
  const cycle = findCycle(work.plan.actions());
  if (!cycle) return false;
  for (let at = 0; at < cycle.length - 1; at += 1) {
    const one = wanted.find(({ action }) => action.code === cycle[at]);
    const closing = one?.come.find(({ actionId }) => work.plan.get('Action', actionId).code === cycle[at + 1]);
    if (!one || !closing) continue;
    one.row.fault('dependencies', 'DEPENDENCY_CYCLE', { cycle });
    one.come.splice(one.come.indexOf(closing), 1);
    work.draft.update('Action', one.action.id, { dependencies: [...one.stay, ...one.come] });
    return true;
  }
  return false;
}

/** The reasons are about the cell of the dependencies, whatever else the row changes. */
function about(verdict: readonly { readonly code: string }[]): Record<string, string[]> {
  return Object.fromEntries(verdict.map(({ code }) => [code, ['dependencies']]));
}

function readDependencies(work: ImportWork, row: RowReader): DependencyFact[] | undefined {
  const items = row.items('dependencies');
  if (items === undefined) return undefined;
  const dependencies: DependencyFact[] = [];
  for (const item of items) {
    const found = readDependency(work, row, item);
    if (!found) continue;
    if (dependencies.some(({ actionId }) => actionId === found.actionId))
      row.fault('dependencies', 'DUPLICATE_VALUE', { value: work.plan.get('Action', found.actionId).code });
    else dependencies.push(found);
  }
  return row.failed ? undefined : dependencies;
}

function readDependency(work: ImportWork, row: RowReader, item: string): DependencyFact | undefined {
  const match = DEPENDENCY.exec(item);
  const lagDays = Number(`${match?.[3] ?? ''}${match?.[4] ?? 0}`);
  if (!match || Math.abs(lagDays) > LONGEST_LAG) {
    row.fault('dependencies', 'BAD_DEPENDENCY', { value: item.slice(0, 100), limit: LONGEST_LAG });
    return undefined;
  }
  const code = match[1]!;
  const predecessor = work.plan.coded('Action', code);
  if (!predecessor) {
    if (row.isAnnounced(code)) row.fail();
    else row.fault('dependencies', 'UNKNOWN_ACTION', { code: code.slice(0, 100) });
    return undefined;
  }
  const type = (match[2] ?? 'FS').toUpperCase() as DependencyType;
  return { actionId: predecessor.id, type, lagDays: lagDays === 0 ? 0 : lagDays };
}
