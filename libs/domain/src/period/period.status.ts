import { Machine } from '../shared/machine.js';

export const PERIOD_STATUSES = ['OPEN', 'CLOSED'] as const;
export type PeriodStatus = (typeof PERIOD_STATUSES)[number];
export type PeriodVerb = 'close' | 'reopen';

/** A reporting period; reopening makes the next version. */
export const PERIOD_MACHINE = new Machine<PeriodStatus, PeriodVerb>('ReportingPeriod', ['OPEN'], PERIOD_STATUSES, [
  { verb: 'close', from: ['OPEN'], to: 'CLOSED', path: 'PEOPLE', requires: [] },
  { verb: 'reopen', from: ['CLOSED'], to: 'OPEN', path: 'PEOPLE', requires: ['reason'] },
]);

export const PARTNER_REPORT_STATUSES = ['MISSING', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type PartnerReportStatus = (typeof PARTNER_REPORT_STATUSES)[number];
export type PartnerReportVerb = 'save' | 'submit' | 'return' | 'accept';

/** A partner's report within a period; MISSING until first saved. */
export const PARTNER_REPORT_MACHINE = new Machine<PartnerReportStatus, PartnerReportVerb>(
  'PartnerReport',
  ['MISSING'],
  PARTNER_REPORT_STATUSES,
  [
    { verb: 'save', from: ['MISSING', 'DRAFT'], to: 'DRAFT', path: 'PEOPLE', requires: [] },
    { verb: 'save', from: ['RETURNED'], to: 'RETURNED', path: 'PEOPLE', requires: [] },
    { verb: 'submit', from: ['MISSING', 'DRAFT', 'RETURNED'], to: 'SUBMITTED', path: 'PEOPLE', requires: [] },
    { verb: 'return', from: ['SUBMITTED'], to: 'RETURNED', path: 'PEOPLE', requires: ['comment'] },
    { verb: 'accept', from: ['SUBMITTED'], to: 'ACCEPTED', path: 'PEOPLE', requires: [] },
  ],
);
