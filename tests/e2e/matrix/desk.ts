import { FOUNDING, TODAY } from '../ground.js';
import {
  account,
  contactOf,
  coordinator,
  hidden,
  input,
  lead,
  OBSERVING,
  own,
  OWN_NOTICE,
  step,
  voters,
  type MutationRow,
} from './outcomes.js';

/** What goes over the coordinator’s desk: reports, notices, contacts, imports. */
export const DESK: readonly MutationRow[] = [
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
    mutation: 'recordMatch',
    args: input({ organisations: ['ViaMéca', 'Cluj IT'], action: 'A5.3' }),
    expected: lead('PASSES'),
  },
  {
    mutation: 'recordMatchContact',
    args: input({ match: '{match of ViaMéca and Eurecat}' }),
    expected: hidden(lead('PASSES')),
  },
  {
    mutation: 'recordMatchMeeting',
    args: input({ match: '{match of ViaMéca and Eurecat}', event: 'EEN Sector Groups meetings' }),
    expected: hidden(lead('PASSES')),
  },
  {
    mutation: 'recordMatchIdea',
    args: input({ match: '{match of ViaMéca and Eurecat}', note: 'A shared course.' }),
    expected: hidden(lead('PASSES')),
  },
  {
    mutation: 'recordMatchProject',
    args: input({ match: '{match of ViaMéca and Eurecat}', note: 'A shared course.' }),
    expected: hidden(lead('PASSES')),
  },
  {
    mutation: 'dropMatch',
    args: input({ match: '{match of ViaMéca and Eurecat}', reason: 'No time.' }),
    expected: hidden(lead('PASSES')),
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
    mutation: 'saveView',
    args: input({ page: 'plan', name: 'Late', query: 'overdue=1', shared: false }),
    expected: { ...voters('PASSES'), observer: 'PASSES' },
  },
  {
    mutation: 'saveView',
    what: 'for all members',
    args: input({ page: 'plan', name: 'Ours', query: 'group=partner', shared: true }),
    expected: { ...voters('PASSES'), observer: 'FORBIDDEN' },
  },
  {
    mutation: 'removeView',
    what: 'that is not there',
    args: { partnership: FOUNDING, id: 'none' },
    expected: voters('NOT_FOUND'),
  },

  {
    mutation: 'importPlan',
    what: 'of a file that was not uploaded',
    args: input({ fileId: 'none', apply: false }),
    expected: coordinator('INVALID_INPUT'),
  },
];
