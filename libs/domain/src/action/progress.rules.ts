import type { Draft } from '../plan/draft.js';
import type { ActionFact, Health, ProgressReportFact } from './action.facts.js';

/** What is reported about an action. */
export interface Progress {
  /** Percent, 0 to 100. */
  readonly progress: number;
  readonly health: Health;
  readonly summary: string;
  readonly nextSteps: string | null;
}

/** Appends a progress report by whoever acts; `periodId` names the period whose partner report it comes from. */
export function addProgressReport(
  draft: Draft,
  actionId: string,
  { progress, health, summary, nextSteps }: Progress,
  periodId: string | null = null,
): ProgressReportFact {
  const report = { actionId, at: draft.now, byId: draft.actorId, progress, health, summary, nextSteps, periodId };
  return draft.insert('ProgressReport', report);
}

/** The action takes over the progress and the health that were reported last. */
export function takeOverProgress(draft: Draft, actionId: string, { progress, health }: Progress): ActionFact {
  return draft.update('Action', actionId, { progress, declaredHealth: health });
}
