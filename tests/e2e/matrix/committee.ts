import { TODAY } from '../ground.js';
import { coordinator, hidden, input, OBSERVING, own, STALE, step, voters, type MutationRow } from './outcomes.js';

const DECISION = {
  session: 5,
  kind: 'OTHER',
  subjects: [],
  outcome: 'APPROVED',
  text: 'The next session is held in Lyon.',
  votes: [{ organisation: 'Plastipolis', vote: 'FOR' }],
};

/** What the committee does. */
export const COMMITTEE: readonly MutationRow[] = [
  {
    mutation: 'planSession',
    args: input({ title: 'An extra session', date: '2027-01-15' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'addAgendaItem',
    args: input({ session: 5, item: { title: 'Any other business' } }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'updateAgenda',
    args: input({ session: 5, expectedVersion: STALE, agenda: [{ title: 'State of the plan', minutes: 30 }] }),
    expected: hidden(coordinator('CONFLICT')),
  },
  { mutation: 'conveneSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  { mutation: 'openSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  {
    mutation: 'recordAttendance',
    args: input({ session: 5, present: ['Plastipolis'] }),
    expected: hidden(coordinator('PASSES')),
  },
  { mutation: 'recordDecision', args: input(DECISION), expected: hidden(coordinator('PASSES')) },
  { mutation: 'castVote', args: input({ session: 5, position: 1, vote: 'FOR' }), expected: voters('PASSES') },
  { mutation: 'vetoDecision', args: input({ decision: 11, reason: 'Too early.' }), expected: voters('PASSES') },
  { mutation: 'draftMinutes', args: step(5), expected: hidden(coordinator('PASSES')) },
  {
    mutation: 'updateMinutes',
    args: input({ session: 5, expectedVersion: STALE, minutes: { type: 'doc', content: [] } }),
    expected: hidden(coordinator('CONFLICT')),
  },
  { mutation: 'closeSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  { mutation: 'circulateMinutes', args: step(5), expected: hidden(coordinator('PASSES')) },
  {
    mutation: 'objectToMinutes',
    args: step(4, { reason: 'Item 3 was put off.' }),
    expected: voters('PASSES'),
  },
  {
    mutation: 'addFollowUp',
    args: input({ session: 4, text: 'Name a contact.', owner: 'ViaMéca', dueDate: '2027-01-31' }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'addFollowUp',
    what: 'of no session',
    args: input({ text: 'Name a deputy.', owner: 'ViaMéca', dueDate: '2027-01-31' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'completeFollowUp',
    what: "of the observer's organisation",
    args: input({ followUp: `{follow-up of ${OBSERVING}}`, date: TODAY, evidence: 'A letter.' }),
    expected: own('PASSES'),
  },
  {
    mutation: 'completeFollowUp',
    what: 'of another organisation',
    args: input({ followUp: '{follow-up of CEP}', date: TODAY, evidence: 'A letter.' }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'reopenFollowUp',
    args: input({ followUp: `{follow-up of ${OBSERVING}}`, reason: 'It was another letter.' }),
    expected: coordinator('PASSES'),
  },
  { mutation: 'cancelSession', args: step(6, { reason: 'No need.' }), expected: hidden(coordinator('PASSES')) },
];
