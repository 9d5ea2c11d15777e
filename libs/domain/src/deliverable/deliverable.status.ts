import { Machine } from '../shared/machine.js';

export const DELIVERABLE_STATUSES = [
  'PLANNED',
  'DRAFT',
  'SUBMITTED',
  'REVISION_REQUESTED',
  'ACCEPTED',
  'ACCEPTED_WITH_CONDITIONS',
] as const;
export type DeliverableStatus = (typeof DELIVERABLE_STATUSES)[number];
export type DeliverableVerb = 'saveDraft' | 'submit' | 'accept' | 'acceptWithConditions' | 'requestRevision';
export const ACCEPTED_DELIVERABLE: readonly DeliverableStatus[] = ['ACCEPTED', 'ACCEPTED_WITH_CONDITIONS'];

/** The lifecycle of a deliverable; the three last verbs are the outcomes of a review. */
export const DELIVERABLE_MACHINE = new Machine<DeliverableStatus, DeliverableVerb>(
  'Deliverable',
  ['PLANNED'],
  DELIVERABLE_STATUSES,
  [
    {
      verb: 'saveDraft',
      from: ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'],
      to: 'DRAFT',
      path: 'PEOPLE',
      requires: ['url or fileId'],
    },
    {
      verb: 'submit',
      from: ['PLANNED', 'DRAFT', 'REVISION_REQUESTED'],
      to: 'SUBMITTED',
      path: 'PEOPLE',
      requires: ['url or fileId'],
    },
    { verb: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED', path: 'PEOPLE', requires: ['comment'] },
    {
      verb: 'acceptWithConditions',
      from: ['SUBMITTED'],
      to: 'ACCEPTED_WITH_CONDITIONS',
      path: 'PEOPLE',
      requires: ['comment', 'conditions'],
    },
    { verb: 'requestRevision', from: ['SUBMITTED'], to: 'REVISION_REQUESTED', path: 'PEOPLE', requires: ['comment'] },
  ],
);
