import type { Asker } from '../identity/rights.js';
import type { Draft } from '../plan/draft.js';
import type { FaultList } from './cell.js';
import { importActions } from './import-actions.js';
import { importDependencies } from './import-dependencies.js';
import { importDeliverables, importMilestones } from './import-parts.js';
import { importActivities, importPartners, importRisks, importStakeholders } from './import-register.js';
import { ImportWork } from './import-work.js';
import type { PlanReading } from './reading.js';

/**
 * Changes a draft as a file says: what others refer to comes first. The draft is good for nothing when there are faults.
 *
 * @param reading of the very plan that the draft begins with
 * @param reason why, as the rules of due dates ask for it
 * @returns the faults of the reading, and of every cell whose change a rule refuses
 */
export function importPlan(draft: Draft, by: Asker, reading: PlanReading, reason: string | null): FaultList {
  const faults = reading.faults.copy();
  if (reading.cut) return faults;
  const work = new ImportWork(draft, by, reason, reading, faults);
  importActivities(work);
  importPartners(work);
  importStakeholders(work);
  importActions(work);
  importDependencies(work);
  importMilestones(work);
  importDeliverables(work);
  importRisks(work);
  return faults;
}
