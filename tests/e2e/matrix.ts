import { FOUNDING, TODAY, type RoleName } from './ground.js';

/** What a role meets: `PASSES` is an answer or a reason that lies in the plan, and never one that lies in who asks. */
export type Outcome = 'PASSES' | 'UNAUTHENTICATED' | 'NOT_FOUND' | 'FORBIDDEN' | 'CONFLICT';
export type Outcomes = Readonly<Record<RoleName, Outcome>>;

export interface MutationRow {
  readonly mutation: string;
  /** What is particular about the row, where a mutation has several. */
  readonly what?: string;
  /**
   * The arguments; by role where those who may would get into each other's way. A text in braces stands for the id of what
   * it names (ids.ts).
   */
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
/** Of each voter for itself; sessions and decisions are hidden from the observer. */
const voters = (outcome: Outcome): Outcomes => ({
  ...lead(outcome),
  committee: outcome,
  otherPartner: outcome,
  observer: 'NOT_FOUND',
});
/** Of what the observer's own organisation owns. */
const own = (outcome: Outcome): Outcomes => ({ ...coordinator(outcome), observer: outcome });
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

/** Whom the observer speaks for. */
const OBSERVING = 'Auvergne-Rhône-Alpes Region';
const OWN_NOTICE = `{notice of D3.1.1 to ${OBSERVING}}`;
const contactOf = (organisation: string): Args =>
  input({ organisation, name: 'Front desk', email: 'front.desk@demo.example', language: 'en' });

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

  {
    mutation: 'openReportingPeriod',
    args: input({ title: 'Period 4', start: '2027-03-01', end: '2027-06-30', dueDate: '2027-07-10' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'savePartnerReport',
    args: input({
      period: 3,
      organisation: 'ViaMéca',
      lines: [{ thing: 'Action', subject: 'A5.3', text: 'Going on.' }],
    }),
    // A line that the observer does not see is as if it were not there; this one is adopted.
    expected: lead('PASSES'),
  },
  {
    mutation: 'submitPartnerReport',
    args: input({ period: 3, organisation: 'ViaMéca' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'returnPartnerReport',
    args: input({ period: 3, organisation: 'ViaMéca', comment: 'How many came?' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'acceptPartnerReport',
    args: input({ period: 3, organisation: 'ViaMéca' }),
    expected: coordinator('PASSES'),
  },
  { mutation: 'createUpdateLink', args: input({ period: 3, organisation: 'ViaMéca' }), expected: lead('PASSES') },
  {
    mutation: 'revokeUpdateLink',
    what: 'that is not there',
    args: { partnership: FOUNDING, id: 'none' },
    expected: {
      ...lead('NOT_FOUND'),
      observer: 'NOT_FOUND',
      committee: 'NOT_FOUND',
      otherPartner: 'NOT_FOUND',
    },
  },
  { mutation: 'closeReportingPeriod', args: step(3), expected: coordinator('PASSES') },
  {
    mutation: 'reopenReportingPeriod',
    args: step(3, { reason: 'An event was counted twice.' }),
    expected: coordinator('PASSES'),
  },

  {
    mutation: 'saveContact',
    what: "of the observer's organisation",
    args: contactOf(OBSERVING),
    expected: own('PASSES'),
  },
  {
    mutation: 'saveContact',
    what: "of the lead partner's organisation",
    args: contactOf('ViaMéca'),
    expected: lead('PASSES'),
  },
  {
    mutation: 'removeContact',
    args: input({ contact: '{contact of ACCIÓ}' }),
    expected: { ...hidden(coordinator('PASSES')) },
  },
  {
    mutation: 'sendNotice',
    what: "to the observer's organisation",
    args: input({ notice: OWN_NOTICE, contact: `{contact of ${OBSERVING}}` }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'sendNotice',
    what: 'to another organisation',
    args: input({ notice: '{notice of D4.1.1 to Lombardy Region}', contact: '{contact of Lombardy Region}' }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'recordBounce',
    args: input({ notice: OWN_NOTICE, reason: 'The mailbox is full.' }),
    expected: coordinator('PASSES'),
  },
  { mutation: 'acknowledgeNotice', args: input({ notice: OWN_NOTICE, date: TODAY }), expected: own('PASSES') },
  {
    mutation: 'acknowledgeNotice',
    what: 'to another organisation',
    args: input({ notice: '{notice of D4.1.1 to Lombardy Region}', date: TODAY }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'planDissemination',
    args: input({ organisation: OBSERVING, title: 'Results for the region', date: '2027-01-20' }),
    expected: own('PASSES'),
  },
  {
    mutation: 'planDissemination',
    what: 'of another authority',
    args: input({ organisation: 'Lombardy Region', title: 'Results for the region', date: '2027-01-20' }),
    expected: coordinator('PASSES'),
  },
  {
    mutation: 'moveDissemination',
    args: input({ dissemination: `{dissemination of ${OBSERVING}}`, date: '2027-01-21' }),
    expected: own('PASSES'),
  },
  {
    mutation: 'moveDissemination',
    what: 'of another authority',
    args: input({ dissemination: '{dissemination of Lombardy Region}', date: '2027-01-21' }),
    expected: hidden(coordinator('PASSES')),
  },
  {
    mutation: 'holdDissemination',
    args: input({
      dissemination: `{dissemination of ${OBSERVING}}`,
      date: TODAY,
      participants: 9,
      summary: 'Nine came.',
    }),
    expected: own('PASSES'),
  },
  {
    mutation: 'cancelDissemination',
    args: input({ dissemination: `{dissemination of ${OBSERVING}}`, reason: 'No room.' }),
    expected: own('PASSES'),
  },

  {
    mutation: 'createCalendarFeed',
    args: { partnership: FOUNDING, scope: 'PERSON' },
    expected: { ...account('PASSES'), administrator: 'NOT_FOUND', outsider: 'NOT_FOUND' },
  },
  {
    mutation: 'setMailChoice',
    args: { partnership: FOUNDING, digest: true, atOnce: true },
    expected: { ...account('PASSES'), administrator: 'NOT_FOUND', outsider: 'NOT_FOUND' },
  },
  { mutation: 'revokeCalendarFeed', what: 'of nobody', args: { id: 'none' }, expected: account('NOT_FOUND') },

  {
    mutation: 'signIn',
    args: { email: 'eurecat@demo.example', password: 'roadbook-demo' },
    expected: { ...account('PASSES'), signedOut: 'PASSES' },
  },
  { mutation: 'createAccessToken', args: { name: 'Nightly export' }, expected: account('PASSES') },
  { mutation: 'revokeAccessToken', what: 'of nobody', args: { id: 'none' }, expected: account('NOT_FOUND') },
  { mutation: 'signOut', args: {}, expected: account('PASSES') },
];

/**
 * What an observer gets of a field, beside those who see the whole plan. COORDINATOR: what is the coordinator's alone, an
 * empty list for all others.
 */
export type Sight = 'SAME' | 'REDUCED' | 'EMPTY' | 'COORDINATOR';

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
  followUps: 'REDUCED',
  reportingPeriods: 'REDUCED',
  indicatorTotals: 'EMPTY',
  // Here nobody has made any; tests/e2e/update-link.spec.ts tells who sees which.
  updateLinks: 'SAME',
  notices: 'REDUCED',
  disseminations: 'REDUCED',
  contacts: 'REDUCED',
  outbox: 'COORDINATOR',
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
  { route: 'GET /calendar/:file', path: '/calendar/rbc_none.ics', expected: everybody(404) },
  { route: 'GET /p', path: '/p', expected: everybody(200) },
  { route: 'GET /p/*path', path: `/p/${FOUNDING}/sessions/5`, expected: everybody(200) },
  { route: 'GET /mail/stop.js', path: '/mail/stop.js', expected: everybody(200) },
  { route: 'GET /mail/stop/:secret', path: '/mail/stop/none', expected: everybody(404) },
  { route: 'POST /mail/stop/:secret', path: '/mail/stop/none', expected: everybody(404) },
  { route: 'POST /mail/start/:secret', path: '/mail/start/none', expected: everybody(404) },
  { route: 'GET /health/live', path: '/health/live', expected: everybody(200) },
  { route: 'GET /health/ready', path: '/health/ready', expected: everybody(200) },
  { route: 'GET /metrics', path: '/metrics', expected: everybody(200) },
  { route: 'GET /update/:secret', path: '/update/none', expected: everybody(404) },
  { route: 'POST /update/:secret', path: '/update/none', expected: everybody(404) },
  { route: 'GET /update.css', path: '/update.css', expected: everybody(200) },
  { route: 'GET /', path: '/', expected: everybody(200) },
  { route: 'GET /welcome.css', path: '/welcome.css', expected: everybody(200) },
  { route: 'GET /welcome.js', path: '/welcome.js', expected: everybody(200) },
];
