import { forbidden, type Verdict } from '../shared/verdict.js';
import type { Rights, Role } from './rights.js';

/** When a role may use a verb: always, never, or where the organisation leads the thing asked about. */
export type Condition = 'ALWAYS' | 'NEVER' | 'LEADS';

/**
 * Who may do what inside a partnership (domain.md, "The people"): one row per verb, one column per role. The columns are
 * COORDINATOR, PARTNER, COMMITTEE, OBSERVER; an ADMINISTRATOR runs the installation and has no right inside.
 */
export const POLICY = {
  proposeAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  startAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  holdAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  resumeAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  completeAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  cancelAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  reportProgress: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  addDependency: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  removeDependency: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  /** Of an action that another leads, the coordinator asks for it. */
  moveAction: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  /** Nobody answers for another, nor takes back what another asked for. */
  acceptMove: row('LEADS', 'LEADS', 'NEVER', 'NEVER'),
  refuseMove: row('LEADS', 'LEADS', 'NEVER', 'NEVER'),
  withdrawMove: row('LEADS', 'LEADS', 'NEVER', 'NEVER'),

  addMilestone: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateMilestone: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  reachMilestone: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  dropMilestone: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  addDeliverable: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateDeliverable: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  saveDeliverableDraft: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  submitDeliverable: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  reviewDeliverable: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),

  /** Who watches a risk, leads it. */
  addRisk: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateRisk: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  closeRisk: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  reopenRisk: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  /** A proposal is led by the organisation that owns it. */
  proposeInvestment: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  setBudget: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  setFundingMix: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  planProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  submitProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  fundProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  runProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  closeProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  refuseProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  withdrawProposal: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  /** Who keeps the connection to a body, leads it. */
  addStakeholder: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateStakeholder: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  requestGate: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  withdrawGate: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  planSession: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  addAgendaItem: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  conveneSession: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  openSession: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  recordAttendance: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  recordDecision: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  closeSession: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  cancelSession: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  updateAgenda: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  /** Each speaks for its own organisation, which must be a voter. */
  castVote: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  vetoDecision: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  objectToMinutes: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  draftMinutes: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  updateMinutes: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  circulateMinutes: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),

  openReportingPeriod: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  closeReportingPeriod: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  reopenReportingPeriod: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  savePartnerReport: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  submitPartnerReport: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  returnPartnerReport: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  acceptPartnerReport: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  createUpdateLink: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  revokeUpdateLink: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  addIndicator: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  updateIndicator: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  removeIndicator: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  recordIndicatorValue: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),

  /** What is owned by an organisation counts as led by it: follow-ups, notices, dissemination sessions, contacts. */
  addFollowUp: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  completeFollowUp: row('ALWAYS', 'LEADS', 'LEADS', 'LEADS'),
  reopenFollowUp: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  saveContact: row('ALWAYS', 'LEADS', 'NEVER', 'LEADS'),
  removeContact: row('ALWAYS', 'LEADS', 'NEVER', 'LEADS'),
  sendNotice: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  recordBounce: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  acknowledgeNotice: row('ALWAYS', 'NEVER', 'NEVER', 'LEADS'),
  planDissemination: row('ALWAYS', 'NEVER', 'NEVER', 'LEADS'),
  moveDissemination: row('ALWAYS', 'NEVER', 'NEVER', 'LEADS'),
  holdDissemination: row('ALWAYS', 'NEVER', 'NEVER', 'LEADS'),
  cancelDissemination: row('ALWAYS', 'NEVER', 'NEVER', 'LEADS'),

  /** Whom a match is about leads it. */
  recordMatch: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  recordMatchContact: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  recordMatchMeeting: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  recordMatchIdea: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  recordMatchProject: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  dropMatch: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  importPlan: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),

  /** Whoever keeps a toolbox item leads it and its calls; to link it, leading the action does too. */
  addToolboxItem: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateToolboxItem: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  removeToolboxItem: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  linkToolboxItem: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  unlinkToolboxItem: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  addCall: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  updateCall: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  removeCall: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),

  /** Whoever keeps a view leads it. */
  saveView: row('ALWAYS', 'LEADS', 'LEADS', 'LEADS'),
  removeView: row('ALWAYS', 'LEADS', 'LEADS', 'LEADS'),
  /** Showing a saved view to all members. */
  shareView: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),

  /** Only who coordinates grants rights. */
  invitePerson: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  revokeInvitation: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  changeRoles: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  removePerson: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  updateSettings: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),

  uploadFile: row('ALWAYS', 'ALWAYS', 'NEVER', 'NEVER'),

  /** The whole plan; who may only `readPublic` is shown what is adopted, accepted and of public level. */
  readPlan: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  readPublic: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'ALWAYS'),
  /** Reports, which hold no more than the viewer's picture of the plan does. */
  readReport: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'ALWAYS'),
  readHistory: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  /** The whole plan as a workbook or bundle. */
  exportPlan: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'NEVER'),
  /** Names and addresses of contacts; authorities see their own. */
  readContacts: row('ALWAYS', 'ALWAYS', 'ALWAYS', 'LEADS'),
  /** The mails of the partnership, kept or sent. */
  readOutbox: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
  readUpdateLinks: row('ALWAYS', 'LEADS', 'NEVER', 'NEVER'),
  /** The people of the partnership with their roles and addresses, and who is invited. */
  readPeople: row('ALWAYS', 'NEVER', 'NEVER', 'NEVER'),
} satisfies Record<string, Readonly<Record<Role, Condition>>>;

/** Everything that the policy knows about: mutations by their names in the API, and ways of reading. */
export type Verb = keyof typeof POLICY;
export const VERBS = Object.keys(POLICY) as readonly Verb[];

/** Mutations that concern the account alone and no partnership: any account may use them on itself, and anybody may sign in. */
export const ACCOUNT_VERBS = [
  'signIn',
  'signOut',
  'createAccessToken',
  'revokeAccessToken',
  'createCalendarFeed',
  'revokeCalendarFeed',
  'setMailChoice',
  'markSeen',
  'setLanguage',
  'changePassword',
  'acceptInvitation',
] as const;

/** Mutations that concern the installation and no partnership: for accounts with the role ADMINISTRATOR. */
export const INSTALLATION_VERBS = [
  'createAccount',
  'disableAccount',
  'enableAccount',
  'resetPassword',
  'createPartnership',
  'inviteCoordinator',
] as const;

/** Whether somebody may run the installation. */
export function permitInstallation(installationRoles: readonly Role[]): Verdict {
  return installationRoles.includes('ADMINISTRATOR') ? ALLOWED : [forbidden('NOT_ADMINISTRATOR')];
}

const ALLOWED: Verdict = [];

/**
 * Whether rights suffice for a verb. `leads` says whether the asker's organisation leads the thing asked about; where
 * nothing is led (sessions, the partnership's own gate), it is false.
 *
 * @returns no blocker, or one that forbids: NOT_LEAD where leading the thing would do, else NOT_YOUR_ROLE.
 */
export function permit(verb: Verb, rights: Rights, leads: boolean): Verdict {
  let couldLead = false;
  for (const role of rights.roles) {
    const condition: Condition = POLICY[verb][role];
    if (condition === 'ALWAYS' || (condition === 'LEADS' && leads)) return ALLOWED;
    if (condition === 'LEADS') couldLead = true;
  }
  return [forbidden(couldLead ? 'NOT_LEAD' : 'NOT_YOUR_ROLE', { verb })];
}

function row(
  COORDINATOR: Condition,
  PARTNER: Condition,
  COMMITTEE: Condition,
  OBSERVER: Condition,
): Readonly<Record<Role, Condition>> {
  return { COORDINATOR, PARTNER, COMMITTEE, OBSERVER, ADMINISTRATOR: 'NEVER' };
}
