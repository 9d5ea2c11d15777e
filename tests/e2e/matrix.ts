import { FOUNDING, TODAY, type RoleName } from './ground.js';

/** What a role meets: `PASSES` is an answer or a reason that lies in the plan, and never one that lies in who asks. */
export type Outcome = 'PASSES' | 'UNAUTHENTICATED' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT';
export type Outcomes = Readonly<Record<RoleName, Outcome>>;

export interface MutationRow {
  readonly mutation: string;
  /** What is particular about the row, where a mutation has several. */
  readonly what?: string;
  /** The arguments; by role where those who may would get into each other's way. */
  readonly args: Args | ((role: RoleName) => Args);
  readonly expected: Outcomes;
}
type Args = Readonly<Record<string, unknown>>;

/** Who has no membership learns nothing, not even that there is a partnership. */
const OUTSIDE = { signedOut: 'UNAUTHENTICATED', administrator: 'NOT_FOUND', outsider: 'NOT_FOUND' } as const;
const NOBODY = { observer: 'FORBIDDEN', committee: 'FORBIDDEN', otherPartner: 'FORBIDDEN' } as const;

/** The coordinator, and ViaMéca's people on what ViaMéca leads. */
const lead = (outcome: Outcome): Outcomes => ({ ...OUTSIDE, ...NOBODY, leadPartner: outcome, coordinator: outcome });
const coordinator = (outcome: Outcome): Outcomes => ({ ...lead(outcome), leadPartner: 'FORBIDDEN' });
/** Of a thing that the observer does not see: it is as if it were not there. */
const hidden = (outcomes: Outcomes): Outcomes => ({ ...outcomes, observer: 'NOT_FOUND' });
const account = (outcome: Outcome): Outcomes => ({
  signedOut: 'UNAUTHENTICATED',
  administrator: outcome,
  outsider: outcome,
  observer: outcome,
  committee: outcome,
  otherPartner: outcome,
  leadPartner: outcome,
  coordinator: outcome,
});

/** A version that nothing has: those who may not are told so, and only those who may hear that they are late. */
const STALE = 1_000_000;
const input = (fields: object): Args => ({ input: { partnership: FOUNDING, ...fields } });
/** A5.3 is adopted and in progress; ViaMéca leads it. */
const onAction = (fields: object = {}): Args => input({ action: 'A5.3', expectedVersion: STALE, ...fields });
const step = (number: number, more: object = {}): Args => ({ partnership: FOUNDING, number, ...more });

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
const DECISION = {
  session: 5,
  kind: 'OTHER',
  subjects: [],
  outcome: 'APPROVED',
  text: 'The next session is held in Lyon.',
  votes: [{ organisation: 'Plastipolis', vote: 'FOR' }],
};

/** Every mutation with what each role meets, in an order in which the later find what the earlier have made. */
export const MUTATION_MATRIX: readonly MutationRow[] = [
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
  { mutation: 'conveneSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  { mutation: 'openSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  {
    mutation: 'recordAttendance',
    args: input({ session: 5, present: ['Plastipolis'] }),
    expected: hidden(coordinator('PASSES')),
  },
  { mutation: 'recordDecision', args: input(DECISION), expected: hidden(coordinator('PASSES')) },
  { mutation: 'closeSession', args: step(5), expected: hidden(coordinator('PASSES')) },
  { mutation: 'cancelSession', args: step(6, { reason: 'No need.' }), expected: hidden(coordinator('PASSES')) },

  {
    mutation: 'openReportingPeriod',
    args: input({ title: 'Period 4', start: '2027-03-01', end: '2027-06-30', dueDate: '2027-07-10' }),
    expected: coordinator('PASSES'),
  },
  { mutation: 'closeReportingPeriod', args: step(3), expected: coordinator('PASSES') },

  {
    mutation: 'signIn',
    args: { email: 'eurecat@demo.example', password: 'roadbook-demo' },
    expected: { ...account('PASSES'), signedOut: 'PASSES' },
  },
  { mutation: 'createAccessToken', args: { name: 'Nightly export' }, expected: account('PASSES') },
  { mutation: 'revokeAccessToken', what: 'of nobody', args: { id: 'none' }, expected: account('NOT_FOUND') },
  { mutation: 'signOut', args: {}, expected: account('PASSES') },
];

/** What an observer gets of a field, beside those who see the whole plan. */
export type Sight = 'SAME' | 'REDUCED' | 'EMPTY';

/** Every field of a partnership: the coordinator, the partners and the committee see the same; the observer sees this. */
export const FIELD_MATRIX: Readonly<Record<string, Sight>> = {
  id: 'SAME',
  code: 'SAME',
  name: 'SAME',
  ambition: 'SAME',
  strategy: 'SAME',
  startDate: 'SAME',
  endDate: 'SAME',
  timeZone: 'SAME',
  contentLanguage: 'SAME',
  deliverableScheme: 'SAME',
  phase: 'SAME',
  edition: 'SAME',
  closedOn: 'SAME',
  settings: 'SAME',
  links: 'SAME',
  notes: 'EMPTY',
  revision: 'SAME',
  asOf: 'SAME',
  coordinator: 'SAME',
  organisations: 'SAME',
  stakeholders: 'SAME',
  regions: 'SAME',
  objectives: 'REDUCED',
  thematicAreas: 'SAME',
  activities: 'REDUCED',
  actions: 'REDUCED',
  action: 'REDUCED',
  milestones: 'REDUCED',
  deliverables: 'REDUCED',
  overview: 'REDUCED',
  findings: 'EMPTY',
  gates: 'EMPTY',
  sessions: 'EMPTY',
  session: 'EMPTY',
  decisions: 'EMPTY',
  followUps: 'EMPTY',
  reportingPeriods: 'REDUCED',
  risks: 'EMPTY',
  toolbox: 'REDUCED',
  investments: 'EMPTY',
  pastProjects: 'SAME',
  lettersOfSupport: 'SAME',
  competenceMap: 'SAME',
  schedule: 'REDUCED',
  changes: 'REDUCED',
  revisions: 'EMPTY',
};

/** A request over HTTP, and the status that each role meets. */
export interface RouteRow {
  /** The route as the server knows it. */
  readonly route: string;
  /** The path to ask for; the parts in braces are names of things that the suite has made. */
  readonly path: string;
  readonly expected: Readonly<Record<RoleName, number>>;
}

const everybody = (status: number): RouteRow['expected'] => ({
  signedOut: status,
  administrator: status,
  outsider: status,
  observer: status,
  committee: status,
  otherPartner: status,
  leadPartner: status,
  coordinator: status,
});
const members = (status: number): RouteRow['expected'] => ({
  ...everybody(status),
  signedOut: 401,
  administrator: 404,
  outsider: 404,
});
const report = (file: string): RouteRow => ({
  route: 'GET /reports/:partnership/:file',
  path: `/reports/${FOUNDING}/${file}`,
  expected: members(200),
});

export const ROUTE_MATRIX: readonly RouteRow[] = [
  report('status.json'),
  report('status.md'),
  report('status.pdf'),
  report('status.json?public=true'),
  report('status.json?since=2026-10-01T00:00:00Z'),
  report('status.json?revision=1'),
  { ...report('status.json'), path: '/reports/NOWHERE/status.json', expected: { ...everybody(404), signedOut: 401 } },
  { ...report('secret.json'), expected: { ...everybody(404), signedOut: 401 } },
  {
    route: 'POST /files',
    path: `/files?partnership=${FOUNDING}`,
    expected: { ...members(201), observer: 403, committee: 403 },
  },
  {
    route: 'GET /files/:id',
    path: '/files/{attached to a draft of another partner}',
    expected: { ...members(200), observer: 404 },
  },
  {
    route: 'GET /files/:id',
    path: '/files/{not attached, uploaded by the lead partner}',
    expected: { ...everybody(404), signedOut: 401, leadPartner: 200 },
  },
  { route: 'GET /files/:id', path: '/files/none', expected: { ...everybody(404), signedOut: 401 } },
  { route: 'GET /health/live', path: '/health/live', expected: everybody(200) },
  { route: 'GET /health/ready', path: '/health/ready', expected: everybody(200) },
  { route: 'GET /metrics', path: '/metrics', expected: everybody(200) },
  { route: 'GET /', path: '/', expected: everybody(200) },
  { route: 'GET /welcome.css', path: '/welcome.css', expected: everybody(200) },
  { route: 'GET /welcome.js', path: '/welcome.js', expected: everybody(200) },
];
