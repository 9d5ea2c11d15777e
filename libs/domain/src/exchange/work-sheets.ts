import type { DeliverableFact } from '../deliverable/deliverable.facts.js';
import type { MilestoneFact } from '../milestone/milestone.facts.js';
import type { OrderedThing, Plan } from '../plan/plan.js';
import type { Things } from '../plan/things.js';
import type { Fixed, Sheet } from './column.js';
import { codeOf, plain, shortName } from './values.js';

const ONCE: Fixed = { by: [], taken: true };

/** The sheets of what belongs to actions. */
export const MILESTONES: Sheet<'Milestone'> = {
  name: 'milestones',
  thing: 'Milestone',
  key: 'code',
  rows: (plan) => inOrder(plan, 'Milestone'),
  columns: [
    plain<MilestoneFact>('code', 'TEXT'),
    { key: 'action', kind: 'TEXT', value: (row, plan) => codeOf(plan, 'Action', row.actionId), fixed: ONCE },
    plain('title', 'LONG_TEXT'),
    plain('phase', 'CHOICE', ONCE),
    plain('dueDate', 'DATE'),
    plain('verification', 'LONG_TEXT'),
    plain('baselineDate', 'DATE', { by: ['ADOPT_ACTION', 'REBASELINE'] }),
    plain('status', 'CHOICE', { by: ['reachMilestone', 'dropMilestone'], fresh: 'PLANNED' }),
    plain('reachedOn', 'DATE', { by: ['reachMilestone'] }),
    plain('evidence', 'LONG_TEXT', { by: ['reachMilestone'] }),
  ],
};

export const DELIVERABLES: Sheet<'Deliverable'> = {
  name: 'deliverables',
  thing: 'Deliverable',
  key: 'code',
  rows: (plan) => inOrder(plan, 'Deliverable'),
  columns: [
    plain<DeliverableFact>('code', 'TEXT'),
    { key: 'action', kind: 'TEXT', value: (row, plan) => codeOf(plan, 'Action', row.actionId), fixed: ONCE },
    plain('title', 'LONG_TEXT'),
    plain('phase', 'CHOICE', ONCE),
    { key: 'lead', kind: 'ORGANISATION', value: (row, plan) => shortName(plan, row.leadId) },
    plain('type', 'CHOICE'),
    plain('level', 'CHOICE'),
    plain('dueDate', 'DATE'),
    plain('main', 'FLAG'),
    plain('businessPlan', 'FLAG'),
    plain('publicSummary', 'LONG_TEXT'),
    plain('baselineDate', 'DATE', { by: ['ADOPT_ACTION', 'REBASELINE'] }),
    plain('status', 'CHOICE', {
      by: ['saveDeliverableDraft', 'submitDeliverable', 'reviewDeliverable', 'ACCEPT_DELIVERABLE'],
      fresh: 'PLANNED',
    }),
  ],
};

/** The things of a kind in the order of their codes. */
export function inOrder<Name extends OrderedThing>(plan: Plan, name: Name): Things[Name][] {
  const rows: Things[Name][] = [];
  for (const slot of plan.codeOrder(name).slots) {
    const row = plan.table(name).at(slot);
    if (row) rows.push(row);
  }
  return rows;
}
