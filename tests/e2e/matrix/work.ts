import { FOUNDING, TODAY } from '../ground.js';
import { coordinator, hidden, input, lead, onAction, STALE, voters, type MutationRow } from './outcomes.js';

const PROPOSAL = {
  activity: 'A5',
  title: 'A training for trainers',
  objectives: ['S1'],
  plannedStart: '2027-01-01',
  plannedEnd: '2027-06-30',
};
const MILESTONE = { title: 'Sites chosen', dueDate: '2027-03-01', verification: 'A list of sites' };
const DELIVERABLE = { title: 'List of sites', type: 'R', level: 'PU', dueDate: '2027-03-01' };
const VERSION = { url: 'https://demo.example/d/sites.pdf', lateReason: 'Two sites answered late.' };
const RISK = { title: 'Nobody comes', likelihood: 2, impact: 3, mitigation: 'Ask early.' };
const BODY = { name: 'A network', kind: 'ALLIANCE', region: 'Lombardy' };
/** Plastipolis watches R1, so the coordinator alone may. */
const ofAnother = (fields: object): Pick<MutationRow, 'args' | 'expected'> => ({
  args: input({ risk: 'R1', expectedVersion: STALE, ...fields }),
  expected: hidden(coordinator('CONFLICT')),
});

/** What happens to actions, milestones, deliverables and gates. */
export const WORK: readonly MutationRow[] = [
  {
    mutation: 'proposeAction',
    what: 'of its own',
    args: input({ ...PROPOSAL, lead: 'ViaMéca' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'proposeAction',
    what: 'of another partner',
    args: input({ ...PROPOSAL, lead: 'bwcon' }),
    expected: { ...coordinator('PASSES'), otherPartner: 'PASSES' },
  },
  { mutation: 'updateAction', args: onAction({ title: 'Training' }), expected: lead('CONFLICT') },
  {
    mutation: 'updateAction',
    what: 'that is only proposed, and led by bwcon',
    args: onAction({ action: 'A4.4', title: 'A proposal' }),
    expected: hidden({ ...coordinator('CONFLICT'), otherPartner: 'CONFLICT' }),
  },
  { mutation: 'startAction', args: onAction(), expected: lead('CONFLICT') },
  { mutation: 'holdAction', args: onAction({ reason: 'Staff is missing.' }), expected: lead('CONFLICT') },
  { mutation: 'resumeAction', args: onAction(), expected: lead('CONFLICT') },
  { mutation: 'completeAction', args: onAction(), expected: lead('CONFLICT') },
  { mutation: 'cancelAction', args: onAction({ reason: 'No need.' }), expected: lead('CONFLICT') },
  {
    mutation: 'reportProgress',
    args: input({ action: 'A5.3', progress: 20, health: 'ON_TRACK', summary: 'All is well.' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'addDependency',
    args: (role) => input({ action: 'A5.3', dependsOn: role === 'coordinator' ? 'A5.2' : 'A5.9' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'removeDependency',
    args: (role) => input({ action: 'A5.3', dependsOn: role === 'coordinator' ? 'A5.2' : 'A5.9' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'moveAction',
    args: onAction({ plannedStart: '2027-03-01', reason: 'A trainer is missing.' }),
    expected: lead('CONFLICT'),
  },
  ...['acceptMove', 'refuseMove', 'withdrawMove'].map((mutation) => ({
    mutation,
    what: 'that nobody asked for',
    args: input({
      request: 'MR99',
      expectedVersion: STALE,
      ...(mutation === 'refuseMove' ? { reason: 'No time.' } : {}),
    }),
    expected: voters('NOT_FOUND'),
  })),

  { mutation: 'addMilestone', args: input({ action: 'A5.3', ...MILESTONE }), expected: lead('PASSES') },
  {
    mutation: 'updateMilestone',
    args: onAction({ milestone: 'MS5.3.2', title: 'Sites', action: undefined }),
    expected: lead('CONFLICT'),
  },
  {
    mutation: 'reachMilestone',
    args: onAction({ milestone: 'MS5.3.2', date: TODAY, evidence: 'A list.', action: undefined }),
    expected: lead('CONFLICT'),
  },
  {
    mutation: 'dropMilestone',
    args: onAction({ milestone: 'MS5.3.2', reason: 'No need.', action: undefined }),
    expected: lead('CONFLICT'),
  },

  { mutation: 'addDeliverable', args: input({ action: 'A5.3', ...DELIVERABLE }), expected: lead('PASSES') },
  {
    mutation: 'updateDeliverable',
    args: input({ deliverable: 'D5.3.2', expectedVersion: STALE, title: 'Sites' }),
    expected: hidden(lead('CONFLICT')),
  },
  {
    mutation: 'updateDeliverable',
    what: 'that is accepted and public',
    args: input({ deliverable: 'D3.3.1', expectedVersion: STALE, title: 'Roadmap' }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'saveDeliverableDraft',
    args: input({ deliverable: 'D5.3.2', expectedVersion: STALE, ...VERSION }),
    expected: hidden(lead('CONFLICT')),
  },
  {
    mutation: 'submitDeliverable',
    args: input({ deliverable: 'D5.3.2', expectedVersion: STALE, ...VERSION }),
    expected: hidden(lead('CONFLICT')),
  },
  {
    mutation: 'submitDeliverable',
    what: 'that is accepted and public',
    args: input({ deliverable: 'D3.3.1', expectedVersion: STALE, ...VERSION }),
    expected: coordinator('CONFLICT'),
  },
  {
    mutation: 'reviewDeliverable',
    args: input({ deliverable: 'D5.3.1', expectedVersion: STALE, outcome: 'ACCEPTED', comment: 'Good.' }),
    expected: hidden(coordinator('CONFLICT')),
  },
  {
    mutation: 'reviewDeliverable',
    what: 'that is accepted and public',
    args: input({ deliverable: 'D3.3.1', expectedVersion: STALE, outcome: 'ACCEPTED', comment: 'Good.' }),
    expected: coordinator('CONFLICT'),
  },

  { mutation: 'addRisk', args: input({ ...RISK, owner: 'ViaMéca' }), expected: lead('PASSES') },
  { mutation: 'addRisk', what: 'of another', args: input({ ...RISK, owner: 'CEP' }), expected: coordinator('PASSES') },
  { mutation: 'updateRisk', ...ofAnother({ title: 'Nobody comes' }) },
  { mutation: 'closeRisk', ...ofAnother({ reason: 'They came.' }) },
  { mutation: 'reopenRisk', ...ofAnother({ reason: 'They left.' }) },

  {
    mutation: 'addStakeholder',
    // Each adds another one: a region names a body once.
    args: (role) => input({ ...BODY, name: `A network of the ${role}`, responsible: 'ViaMéca' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'addStakeholder',
    what: 'that nobody keeps yet',
    args: input({ ...BODY, name: 'Another network' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'updateStakeholder',
    args: input({ stakeholder: '{stakeholder of ViaMéca}', expectedVersion: STALE, state: 'CONNECTED' }),
    expected: lead('CONFLICT'),
  },

  { mutation: 'requestGate', args: input({ subject: 'A5.3', to: 'IMPLEMENTATION' }), expected: lead('PASSES') },
  {
    mutation: 'requestGate',
    what: 'of the partnership',
    args: input({ subject: FOUNDING, to: 'INVESTMENT' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'withdrawGate',
    args: (role) => input({ subject: role === 'coordinator' ? 'A5.8' : 'A5.3', to: 'IMPLEMENTATION' }),
    expected: hidden(lead('PASSES')),
  },
];
