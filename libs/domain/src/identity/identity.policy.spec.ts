import {
  ACCOUNT_VERBS,
  INSTALLATION_VERBS,
  permit,
  permitInstallation,
  POLICY,
  VERBS,
  type Verb,
} from './identity.policy.js';
import { ROLES, type Role } from './rights.js';

/** The whole policy as people read it: A always, L where the organisation leads, - never. */
const MATRIX = `
                      COORDINATOR PARTNER COMMITTEE OBSERVER ADMINISTRATOR
proposeAction              A         L        -         -          -
updateAction               A         L        -         -          -
startAction                A         L        -         -          -
holdAction                 A         L        -         -          -
resumeAction               A         L        -         -          -
completeAction             A         L        -         -          -
cancelAction               A         L        -         -          -
reportProgress             A         L        -         -          -
addDependency              A         L        -         -          -
removeDependency           A         L        -         -          -
moveAction                 A         L        -         -          -
acceptMove                 L         L        -         -          -
refuseMove                 L         L        -         -          -
withdrawMove               L         L        -         -          -
addMilestone               A         L        -         -          -
updateMilestone            A         L        -         -          -
reachMilestone             A         L        -         -          -
dropMilestone              A         L        -         -          -
addDeliverable             A         L        -         -          -
updateDeliverable          A         L        -         -          -
saveDeliverableDraft       A         L        -         -          -
submitDeliverable          A         L        -         -          -
reviewDeliverable          A         -        -         -          -
addRisk                    A         L        -         -          -
updateRisk                 A         L        -         -          -
closeRisk                  A         L        -         -          -
reopenRisk                 A         L        -         -          -
proposeInvestment          A         L        -         -          -
updateProposal             A         L        -         -          -
setBudget                  A         L        -         -          -
setFundingMix              A         L        -         -          -
planProposal               A         L        -         -          -
submitProposal             A         L        -         -          -
fundProposal               A         L        -         -          -
runProposal                A         L        -         -          -
closeProposal              A         L        -         -          -
refuseProposal             A         L        -         -          -
withdrawProposal           A         L        -         -          -
addStakeholder             A         L        -         -          -
updateStakeholder          A         L        -         -          -
requestGate                A         L        -         -          -
withdrawGate               A         L        -         -          -
planSession                A         -        -         -          -
addAgendaItem              A         -        -         -          -
conveneSession             A         -        -         -          -
openSession                A         -        -         -          -
recordAttendance           A         -        -         -          -
recordDecision             A         -        -         -          -
closeSession               A         -        -         -          -
cancelSession              A         -        -         -          -
openReportingPeriod        A         -        -         -          -
closeReportingPeriod       A         -        -         -          -
reopenReportingPeriod      A         -        -         -          -
savePartnerReport          A         L        -         -          -
submitPartnerReport        A         L        -         -          -
returnPartnerReport        A         -        -         -          -
acceptPartnerReport        A         -        -         -          -
createUpdateLink           A         L        -         -          -
revokeUpdateLink           A         L        -         -          -
addIndicator               A         -        -         -          -
updateIndicator            A         -        -         -          -
removeIndicator            A         -        -         -          -
recordIndicatorValue       A         -        -         -          -
updateAgenda               A         -        -         -          -
castVote                   A         A        A         -          -
vetoDecision               A         A        A         -          -
objectToMinutes            A         A        A         -          -
draftMinutes               A         -        -         -          -
updateMinutes              A         -        -         -          -
circulateMinutes           A         -        -         -          -
addFollowUp                A         -        -         -          -
completeFollowUp           A         L        L         L          -
reopenFollowUp             A         -        -         -          -
saveContact                A         L        -         L          -
removeContact              A         L        -         L          -
sendNotice                 A         -        -         -          -
recordBounce               A         -        -         -          -
acknowledgeNotice          A         -        -         L          -
planDissemination          A         -        -         L          -
moveDissemination          A         -        -         L          -
holdDissemination          A         -        -         L          -
cancelDissemination        A         -        -         L          -
recordMatch                A         L        -         -          -
recordMatchContact         A         L        -         -          -
recordMatchMeeting         A         L        -         -          -
recordMatchIdea            A         L        -         -          -
recordMatchProject         A         L        -         -          -
dropMatch                  A         L        -         -          -
importPlan                 A         -        -         -          -
addToolboxItem             A         L        -         -          -
updateToolboxItem          A         L        -         -          -
removeToolboxItem          A         L        -         -          -
linkToolboxItem            A         L        -         -          -
unlinkToolboxItem          A         L        -         -          -
addCall                    A         L        -         -          -
updateCall                 A         L        -         -          -
removeCall                 A         L        -         -          -
saveView                   A         L        L         L          -
removeView                 A         L        L         L          -
shareView                  A         A        A         -          -
invitePerson               A         -        -         -          -
revokeInvitation           A         -        -         -          -
changeRoles                A         -        -         -          -
removePerson               A         -        -         -          -
updateSettings             A         -        -         -          -
uploadFile                 A         A        -         -          -
readPlan                   A         A        A         -          -
readPublic                 A         A        A         A          -
readReport                 A         A        A         A          -
readHistory                A         A        A         -          -
exportPlan                 A         A        A         -          -
readContacts               A         A        A         L          -
readOutbox                 A         -        -         -          -
readUpdateLinks            A         L        -         -          -
readPeople                 A         -        -         -          -
`;

const CONDITIONS = { A: 'ALWAYS', L: 'LEADS', '-': 'NEVER' } as const;
const READING: readonly string[] = [
  'readPlan',
  'readPublic',
  'readReport',
  'readHistory',
  'uploadFile',
  'shareView',
  'exportPlan',
  'readContacts',
  'readOutbox',
  'readUpdateLinks',
  'readPeople',
];

/** The mutations of the API. */
const MUTATIONS = `signIn signOut createAccessToken revokeAccessToken
  proposeAction updateAction startAction holdAction resumeAction completeAction cancelAction reportProgress addDependency
  removeDependency moveAction acceptMove refuseMove withdrawMove addMilestone updateMilestone reachMilestone dropMilestone addDeliverable updateDeliverable
  saveDeliverableDraft submitDeliverable reviewDeliverable addRisk updateRisk closeRisk reopenRisk proposeInvestment updateProposal setBudget setFundingMix planProposal submitProposal fundProposal runProposal closeProposal refuseProposal withdrawProposal addStakeholder
  updateStakeholder requestGate withdrawGate planSession addAgendaItem conveneSession openSession
  recordAttendance recordDecision closeSession cancelSession openReportingPeriod closeReportingPeriod createCalendarFeed revokeCalendarFeed setMailChoice
  reopenReportingPeriod savePartnerReport submitPartnerReport returnPartnerReport acceptPartnerReport createUpdateLink
  revokeUpdateLink updateAgenda castVote vetoDecision objectToMinutes draftMinutes
  updateMinutes circulateMinutes addFollowUp completeFollowUp reopenFollowUp saveContact
  removeContact sendNotice recordBounce acknowledgeNotice planDissemination moveDissemination
  holdDissemination cancelDissemination recordMatch recordMatchContact recordMatchMeeting recordMatchIdea recordMatchProject
  dropMatch importPlan addToolboxItem updateToolboxItem removeToolboxItem
  linkToolboxItem unlinkToolboxItem addCall updateCall removeCall saveView removeView setLanguage changePassword acceptInvitation invitePerson
  revokeInvitation changeRoles removePerson updateSettings createAccount disableAccount enableAccount resetPassword
  createPartnership inviteCoordinator markSeen addIndicator updateIndicator removeIndicator recordIndicatorValue`
  .trim()
  .split(/\s+/);

const lines = MATRIX.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const roles = lines[0]! as Role[];
const cells = lines.slice(1).flatMap(([verb, ...marks]) => {
  expect(marks).toHaveLength(roles.length);
  return marks.map(
    (mark, column) => [verb as Verb, roles[column]!, CONDITIONS[mark as keyof typeof CONDITIONS]] as const,
  );
});

describe('the policy', () => {
  it('is the matrix above, a row for every verb and a cell for every role', () => {
    expect(roles).toEqual(ROLES);
    const pinned = Object.fromEntries(
      VERBS.map((verb) => [
        verb,
        Object.fromEntries(cells.filter(([v]) => v === verb).map(([, role, c]) => [role, c])),
      ]),
    );
    expect(POLICY).toEqual(pinned);
    expect(cells).toHaveLength(VERBS.length * ROLES.length);
  });

  it('covers every mutation, and nothing that is none but reading and uploading', () => {
    const verbs = [...VERBS.filter((verb) => !READING.includes(verb)), ...ACCOUNT_VERBS, ...INSTALLATION_VERBS];
    expect(verbs.sort()).toEqual([...MUTATIONS].sort());
  });

  it.each(ROLES)('lets nobody but an administrator run the installation: %s', (role) => {
    expect(permitInstallation([role]).map(({ code, forbids }) => [code, forbids])).toEqual(
      role === 'ADMINISTRATOR' ? [] : [['NOT_ADMINISTRATOR', true]],
    );
  });

  describe.each(cells)('%s by %s: %s', (verb, role, condition) => {
    const asked = (leads: boolean): string[] =>
      permit(verb, { organisationId: 'o', roles: [role] }, leads).map((reason) => reason.code);

    it('permits accordingly', () => {
      const [other, lead] = {
        ALWAYS: [[], []],
        LEADS: [['NOT_LEAD'], []],
        NEVER: [['NOT_YOUR_ROLE'], ['NOT_YOUR_ROLE']],
      }[condition];
      expect(asked(false)).toEqual(other);
      expect(asked(true)).toEqual(lead);
    });
  });
});

describe('permit', () => {
  const rights = (...held: Role[]) => ({ organisationId: 'o', roles: held });

  it.each([
    ['the strongest of several roles holds', 'startAction', ['COMMITTEE', 'PARTNER'], true, []],
    ['a partner on the committee still has to lead', 'startAction', ['COMMITTEE', 'PARTNER'], false, ['NOT_LEAD']],
    ['whoever coordinates needs not lead', 'startAction', ['PARTNER', 'COORDINATOR'], false, []],
    ["an administrator who is a partner has a partner's rights", 'readPlan', ['ADMINISTRATOR', 'PARTNER'], false, []],
    ['no role, no right', 'readPublic', [], true, ['NOT_YOUR_ROLE']],
  ] as const)('%s', (_, verb, held, leads, codes) => {
    expect(permit(verb, rights(...held), leads).map((reason) => reason.code)).toEqual(codes);
  });

  it('names the verb, and marks the reason as one that lies in who asks', () => {
    expect(permit('planSession', rights('PARTNER'), true)).toEqual([
      { code: 'NOT_YOUR_ROLE', params: { verb: 'planSession' }, forbids: true },
    ]);
  });
});
