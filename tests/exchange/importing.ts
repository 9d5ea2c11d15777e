import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  diffPlans,
  Draft,
  importPlan,
  Plan,
  READ_SHEETS,
  type Asker,
  type CellFault,
  type PlanChange,
} from '@roadbook/domain';
import type { ImportMapping } from '../../libs/application/src/exchange/import.input.js';
import { readPlanFile } from '../../libs/application/src/exchange/read-file.js';
import { importPartnership } from '../../libs/application/src/seed/import-partnership.js';
import { readSeedFolder } from '../../libs/application/src/seed/seed-folder.js';
import { anAsker } from '../support/plan-builder.js';

const FOUNDING_FOLDER = 'seeds/4m4iof';

export interface Imported {
  /** `actions!D3 UNKNOWN_ORGANISATION`, in their order. */
  readonly faults: readonly string[];
  readonly details: readonly CellFault[];
  /** As the faults, of what was left out. */
  readonly warnings: readonly string[];
  /** `A1.1 priority: MEDIUM → HIGH`, field by field; `A2.2 added`. */
  readonly changes: readonly string[];
  readonly plan: Plan;
}

/** Imports a file into a plan in memory, as its coordinator. */
export async function importInto(
  plan: Plan,
  file: Buffer,
  reason: string | null = null,
  by: Asker = anAsker('Org1', ['COORDINATOR']),
  mapping: ImportMapping | null = null,
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'roadbook-import-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, file);
    const reading = await readPlanFile(path, plan, mapping);
    const draft = new Draft(plan, `${by.today}T10:00:00.000Z`, 'account', numbered('new'));
    const details = importPlan(draft, by, reading, reason).list(READ_SHEETS);
    const next = draft.finish().plan;
    return {
      faults: details.map(placed),
      details,
      warnings: reading.warnings.list(READ_SHEETS).map(placed),
      changes: diffPlans(plan, next).flatMap(changed),
      plan: next,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a fault is, and which. */
export function placed({ sheet, row, column, header, code }: CellFault): string {
  const cell = column === null ? (header === null ? '' : `.${header}`) : column;
  return `${sheet ?? ''}${row === null && cell === '' ? '' : '!'}${cell}${row ?? ''} ${code}`.trim();
}

/** What a change says, field by field. */
export function changed({ kind, subject, fields }: PlanChange): string[] {
  if (kind !== 'CHANGED') return [`${subject} ${kind.toLowerCase()}`];
  return fields.map(({ field, before, after }) => `${subject} ${field}: ${before ?? ''} → ${after ?? ''}`);
}

/** The founding partnership as it was proposed, without a store and without its history: nothing is adopted yet. */
export function foundingProposal(): Plan {
  const draft = new Draft(Plan.empty('4M4IOF'), '2026-03-01T09:00:00.000Z', 'account', numbered('seed'));
  importPartnership(draft, '4M4IOF', readSeedFolder(FOUNDING_FOLDER), '2026-03-01');
  return draft.finish().plan;
}

function numbered(prefix: string): () => string {
  let made = 0;
  return () => `${prefix}-${(made += 1)}`;
}

/** The plan without its actions and all that hangs on them. */
export function withoutWork(plan: Plan): Plan {
  const things = ['Action', 'Milestone', 'Deliverable', 'Risk'] as const;
  const removed = things.flatMap((thing) =>
    [...plan.table(thing)].map(({ id }) => ({ thing, id, kind: 'REMOVED' as const, before: null, after: null })),
  );
  return plan.with(removed);
}
