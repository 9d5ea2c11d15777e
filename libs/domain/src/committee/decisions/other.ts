import type { Executor } from './executor.js';

/** Any other decision: it stands on record, about whatever it names, and changes nothing in the plan. */
export const other: Executor = {
  needsSubject: false,
  nameOf: (_plan, subject) => subject.trim() || null,
  ask: () => [],
  execute: () => undefined,
};
