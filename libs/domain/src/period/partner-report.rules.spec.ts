import { anAsker, aPlan, idOf } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { INDICATORS } from './period.facts.js';
import { partnerReportForm } from './partner-report-form.js';
import type { ReportFormLine } from './partner-report.js';
import { askPartnerReport, missingIn, partnerReportTransitions, reportersOf } from './partner-report.rules.js';
import { PARTNER_REPORT_MACHINE, PARTNER_REPORT_STATUSES, type PartnerReportStatus } from './period.status.js';

const TODAY = '2026-06-15';
const ORG2 = idOf('Organisation', 'Org2');

describe('what a report lacks', () => {
  const empty = aPlan()
    .action({ code: 'A1.1', lead: 'Org2', with: {}, status: 'IN_PROGRESS' })
    .milestone({ dueDate: '2026-06-14' })
    .deliverable({ dueDate: '2026-06-14' })
    .action({ code: 'A1.2', status: 'IN_PROGRESS', with: { Org2: 'SUPPORT' } })
    .risk({ ownerId: ORG2 })
    .followUp({ text: 'Print the map', owner: 'Org2', dueDate: '2026-06-14' })
    .period()
    .build();
  const formOf = () => partnerReportForm(empty, empty.table('ReportingPeriod').rows()[0]!, ORG2, TODAY);

  it('is named piece by piece, all at once', () => {
    const missing = missingIn(formOf());
    expect(missing.map(({ code, params }) => `${code} ${String(params['subject'] ?? params['indicator'])}`)).toEqual([
      'REPORT_LACKS_TEXT A1.1',
      'REPORT_LACKS_PROGRESS A1.1',
      'REPORT_LACKS_HEALTH A1.1',
      'REPORT_LACKS_TEXT A1.2',
      'REPORT_LACKS_OVERDUE MS1.1.1',
      'REPORT_LACKS_OVERDUE D1.1.1',
      'REPORT_LACKS_STATE_OF_PLAY R1',
      'REPORT_LACKS_FOLLOW_UP Print the map',
      ...INDICATORS.map((indicator) => `REPORT_LACKS_INDICATOR ${indicator}`),
    ]);
    expect(missing[1]!.params).toMatchObject({ thing: 'Action', id: idOf('Action', 'A1.1'), field: 'progress' });
  });

  it('is nothing once all of it was said; 0 is a value', () => {
    const { lines, indicators } = formOf();
    const full = lines.map((line): ReportFormLine => ({ ...line, text: 'x', progress: 0, health: 'ON_TRACK' }));
    expect(missingIn({ lines: full, indicators: indicators.map((one) => ({ ...one, value: '0' })) })).toEqual([]);
  });
});

describe('every verb of a partner report in every status', () => {
  /** A report that lacks nothing, so that only status, period and rights speak. */
  const planWith = (status: PartnerReportStatus | null, fields: { closed?: boolean } = {}) => {
    const builder = aPlan().period(fields.closed ? { status: 'CLOSED' } : {});
    const indicators = INDICATORS.map((indicator) => ({ indicator, value: '0' }));
    if (status) builder.partnerReport(1, 'Org2', { status, indicators });
    const plan = builder.build();
    return { plan, period: plan.table('ReportingPeriod').rows()[0]! };
  };
  const codes = (
    verb: (typeof PARTNER_REPORT_MACHINE.verbs)[number],
    status: PartnerReportStatus,
    who: string,
    roles: Role[],
    closed = false,
  ) => {
    const { plan, period } = planWith(status, { closed });
    return askPartnerReport(verb, plan, period, ORG2, anAsker(who, roles)).map(({ code }) => code);
  };
  const cells = PARTNER_REPORT_MACHINE.verbs.flatMap((verb) =>
    PARTNER_REPORT_STATUSES.map((status) => [verb, status] as const),
  );

  it.each(cells)('%s in %s', (verb, status) => {
    const inOrder = PARTNER_REPORT_MACHINE.move(verb, status) ? [] : ['WRONG_STATE'];
    const desk = verb === 'return' || verb === 'accept';
    expect(codes(verb, status, 'Org1', ['COORDINATOR'])).toEqual(inOrder);
    expect(codes(verb, status, 'Org2', ['PARTNER'])).toEqual([...(desk ? ['NOT_YOUR_ROLE'] : []), ...inOrder]);
    expect(codes(verb, status, 'Org3', ['PARTNER'])).toEqual([desk ? 'NOT_YOUR_ROLE' : 'NOT_LEAD', ...inOrder]);
    expect(codes(verb, status, 'Org2', ['COMMITTEE'])).toEqual(['NOT_YOUR_ROLE', ...inOrder]);
    expect(codes(verb, status, 'Org1', ['COORDINATOR'], true)).toEqual(['PERIOD_CLOSED', ...inOrder]);
    const { plan, period } = planWith(status);
    const shown = partnerReportTransitions(plan, period, ORG2, anAsker('Org1', ['COORDINATOR']));
    expect(shown.find(({ name }) => name === verb)!.blockers.map(({ code }) => code)).toEqual(inOrder);
  });

  it('is for who has a vote, or had one when it began its report', () => {
    const { plan, period } = planWith(null);
    const observed = aPlan().organisation('Agency', 'Region1', 'REGIONAL_AGENCY').period().build();
    const coordinator = anAsker('Org1', ['COORDINATOR']);
    const ask = (of: typeof plan, id: string) =>
      askPartnerReport('save', of, period, id, coordinator).map(({ code }) => code);
    expect(ask(plan, ORG2)).toEqual([]);
    expect(ask(observed, idOf('Organisation', 'Agency'))).toEqual(['REPORT_NOT_OWED']);
    const left = aPlan().change('Membership', 'Org2', { to: '2026-05-31' }).period();
    expect(ask(left.build(), ORG2)).toEqual(['REPORT_NOT_OWED']);
    expect(ask(left.partnerReport(1, 'Org2').build(), ORG2)).toEqual([]);
    const names = (today: string) => reportersOf(left.build(), period, today).map(({ shortName }) => shortName);
    expect(names('2026-05-31')).toContain('Org2');
    expect(names('2026-12-31')).not.toContain('Org2');
  });

  it('names what is missing beside who may not, and not beside what cannot be submitted', () => {
    const { plan, period } = planWith(null);
    const ask = (by: Parameters<typeof askPartnerReport>[4]) =>
      askPartnerReport('submit', plan, period, ORG2, by).map(({ code }) => code);
    const lacking = INDICATORS.map(() => 'REPORT_LACKS_INDICATOR');
    expect(ask(anAsker('Org3', ['PARTNER']))).toEqual(['NOT_LEAD', ...lacking]);
    expect(ask(anAsker('Org2', ['PARTNER'], TODAY, true))).toEqual(['PAST', ...lacking]);
    const closed = { ...period, status: 'CLOSED' as const };
    expect(askPartnerReport('submit', plan, closed, ORG2, anAsker('Org2', ['PARTNER']))).toHaveLength(1);
  });
});
