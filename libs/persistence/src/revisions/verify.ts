import { Plan, sameValue, THING_NAMES, type ThingName } from '@roadbook/domain';
import type { PlanStore } from '../store/plan-store.js';
import { faultsOf, GENESIS, unseal } from './chain.js';
import type { Head } from './revision-log.js';
import type { Sql } from '../store/sql.js';

/** What the check of a partnership's history found. */
export interface Verification {
  readonly partnership: string;
  readonly revisions: number;
  /** Every fault with its place; empty when the history is whole. */
  readonly faults: readonly string[];
}

/** Faults listed at most: a broken chain breaks everywhere behind the break. */
const MOST = 20;
/** Beyond every revision number, and the largest whole number that both databases know. */
const END = 2_147_483_647;

/**
 * Checks a partnership's history: every hash and digest, the unbroken chain from the first revision to the head, and that
 * the plan built from the revisions is the plan that the tables hold.
 */
export async function verifyHistory(plans: PlanStore, partnershipId: string): Promise<Verification> {
  return plans.snapshot((sql) => verifyIn(sql, plans, partnershipId));
}

/** Checks the histories of all partnerships, and that none is left of a partnership that is not there. */
export async function verifyAll(plans: PlanStore): Promise<Verification[]> {
  return plans.snapshot(async (sql) => {
    const results: Verification[] = [];
    for (const { partnershipId } of await plans.log.heads(sql)) {
      results.push(await verifyIn(sql, plans, partnershipId));
    }
    for (const { partnershipId, revisions } of await plans.log.strays(sql)) {
      results.push({ partnership: partnershipId, revisions, faults: ['there is a history and no partnership'] });
    }
    return results;
  });
}

async function verifyIn(sql: Sql, plans: PlanStore, partnershipId: string): Promise<Verification> {
  const head = await plans.log.head(sql, partnershipId);
  if (!head) throw new Error(`there is no partnership ${partnershipId}`);
  const faults: string[] = [];
  let previous = GENESIS;
  let replayed: Plan | null = Plan.empty(partnershipId);
  let count = 0;
  for await (const sealed of plans.log.sealedBetween(sql, partnershipId, 0, END)) {
    count += 1;
    faults.push(...faultsOf(sealed, previous, count));
    previous = sealed.hash;
    if (replayed) replayed = applied(replayed, sealed, faults);
  }
  const stored = await plans.log.count(sql, partnershipId);
  if (stored !== count) faults.push(`the history has ${stored} revisions, of which ${count} bear a number`);
  if (count !== head.revision)
    faults.push(`the history ends at revision ${count}, the partnership stands at ${head.revision}`);
  if (previous !== head.hash) faults.push('the last hash of the history is not the one that the partnership stands at');
  if (replayed && replayed.at !== head.at)
    faults.push('the time of the last revision is not the one that the partnership stands at');
  if (replayed && faults.length === 0) faults.push(...(await tableFaults(sql, plans, head, replayed)));
  return { partnership: head.code, revisions: count, faults: faults.slice(0, MOST) };
}

/** What the tables say otherwise than the history. */
async function tableFaults(sql: Sql, plans: PlanStore, head: Head, replayed: Plan): Promise<string[]> {
  const { code } = replayed.partnership;
  if (code !== head.code) return [`the partnership is kept as ${head.code}, its history says ${code}`];
  try {
    return differences(await plans.rows.readPlan(sql, head.partnershipId, head.revision, head.at), replayed);
  } catch (error) {
    return [`the tables cannot be read: ${(error as Error).message}`];
  }
}

function applied(plan: Plan, sealed: Parameters<typeof unseal>[0], faults: string[]): Plan | null {
  try {
    return plan.apply(unseal(sealed));
  } catch (error) {
    faults.push(`revision ${sealed.number} cannot be applied: ${(error as Error).message}`);
    return null;
  }
}

/** Where the plan in the tables is not the plan of the history. */
export function differences(tables: Plan, history: Plan): string[] {
  const found: string[] = [];
  for (const thing of THING_NAMES) found.push(...differingRows(thing, tables, history));
  return found;
}

function differingRows(thing: ThingName, tables: Plan, history: Plan): string[] {
  const found: string[] = [];
  const ids = new Set<string>();
  for (const row of tables.table(thing)) ids.add(row.id);
  for (const row of history.table(thing)) ids.add(row.id);
  for (const id of ids) {
    const left = tables.table(thing).get(id);
    const right = history.table(thing).get(id);
    if (!left) found.push(`${thing} ${id} is in the history and not in its table`);
    else if (!right) found.push(`${thing} ${id} is in its table and not in the history`);
    else if (!sameValue(left, right)) found.push(`${thing} ${id} is not what the history says`);
    else if (tables.table(thing).slotOf(id) !== history.table(thing).slotOf(id))
      found.push(`${thing} ${id} stands out of its place`);
  }
  return found;
}
