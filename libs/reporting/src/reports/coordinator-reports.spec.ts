import { DomainError, INDICATORS, Insight, Picture, type Role } from '@roadbook/domain';
import { aPlan, anAsker, idOf } from '../../../../tests/support/plan-builder.js';
import { FORMATS, REPORTS, type ReportRequest } from '../registry.js';
import type { ReportDocument } from '../document.js';
import { columnOf, emptySections, headingIds, tableOf } from '../support/document-parts.js';

const TODAY = '2026-07-20';
const NAMES = ['regional-brief', 'periodic', 'investment-pipeline', 'period'];
const PUBLIC = NAMES.filter((name) => name !== 'period');
const values = (start: number) =>
  INDICATORS.map((indicator, at) => ({
    indicator,
    value: indicator === 'FUNDING_SECURED' ? `${start}.10` : String(start + at),
  }));
const line = { progress: null, health: null, nextSteps: null };

/** Everything that is not for all says CANARY. Ministry is the authority of Region1. */
const PLAN = aPlan()
  .organisation('Ministry', 'Region1', 'REGIONAL_AUTHORITY')
  .organisation('Agency', 'Region2', 'REGIONAL_AGENCY')
  .action({ code: 'A1.1', status: 'IN_PROGRESS', progress: 10, statusReason: 'CANARY' })
  .milestone({ code: 'MS1.1.1', dueDate: '2026-05-01', status: 'REACHED', reachedOn: '2026-05-02', evidence: 'CANARY' })
  .deliverable({ code: 'D1.1.1', main: true, status: 'ACCEPTED', publicSummary: 'What we found.' })
  .version()
  .deliverable({
    code: 'D1.1.2',
    main: true,
    status: 'ACCEPTED',
    level: 'CO',
    title: 'CANARY',
    publicSummary: 'CANARY',
  })
  .deliverable({ code: 'D1.1.3', title: 'CANARY', status: 'DRAFT' })
  .action({ code: 'A1.2', status: 'PROPOSED', title: 'CANARY' })
  .risk({ title: 'CANARY', mitigation: 'CANARY' })
  .investment({ code: 'I1', title: 'CANARY', budget: { amount: '100.00', currency: 'EUR' } })
  .session({ status: 'CLOSED' })
  .decision({ text: 'CANARY' })
  .followUp({ text: 'CANARY' })
  .progressReport({ action: 'A1.1', at: '2026-03-01T09:00:00.000Z', summary: 'CANARY' })
  .period()
  .partnerReport(1, 'Org1', {
    status: 'ACCEPTED',
    submittedAt: '2026-07-10T09:00:00.000Z',
    lines: [{ ...line, thing: 'Action', id: idOf('Action', 'A1.1'), text: 'CANARY', nextSteps: 'CANARY' }],
    indicators: values(1),
    remarks: 'CANARY',
  })
  .partnerReport(1, 'Org2', { status: 'SUBMITTED', submittedAt: '2026-07-10T09:00:00.000Z', indicators: values(10) })
  .partnerReport(1, 'Org3', { status: 'DRAFT', indicators: values(100) })
  .notice('D1.1.1', 'Ministry')
  .notice('D1.1.1', 'Agency')
  .dissemination('Ministry', { title: 'Our own session' })
  .dissemination('Agency', { title: 'CANARY' })
  .build();

const picture = (who = 'Org1', roles: Role[] = ['COORDINATOR']): Picture =>
  new Picture(new Insight(PLAN, TODAY), anAsker(who, roles, TODAY), (id) => id);
const made = (name: string, of = picture(), over: Partial<ReportRequest> = {}): ReportDocument =>
  REPORTS[name]!.build(of, { language: 'en', publicOnly: false, hash: 'ab', ...over });
const ministry = (): Picture => picture('Ministry', ['OBSERVER']);

describe('the coordinator’s reports of a picture', () => {
  it.each(NAMES.flatMap((name) => Object.keys(FORMATS).map((format) => [name, format] as const)))(
    '%s can be had as %s, the same twice',
    async (name, format) => {
      const render = (): Promise<Buffer> => FORMATS[format]!.render(made(name));
      const first = await render();
      expect(first.length).toBeGreaterThan(500);
      expect((await render()).equals(first)).toBe(true);
    },
  );

  it.each(NAMES)('%s has no empty section, and names the revision at its foot only', (name) => {
    const { footer, ...rest } = made(name);
    expect(emptySections({ ...rest, footer })).toEqual([]);
    expect(JSON.stringify(rest)).not.toMatch(/[Rr]evision 1\b|"ab"/);
  });

  it.each(PUBLIC)('%s shows nothing in public that is not for all, and has no empty section', async (name) => {
    for (const document of [made(name, picture(), { publicOnly: true }), made(name, ministry())]) {
      expect(JSON.stringify(document)).not.toContain('CANARY');
      expect(emptySections(document)).toEqual([]);
      for (const format of ['html', 'md', 'json']) {
        expect((await FORMATS[format]!.render(document)).toString()).not.toContain('CANARY');
      }
    }
  });

  it.each([
    ['an observer', ministry, false],
    ['the public variant', picture, true],
  ] as const)('refuses %s the report of a period', (_, of, publicOnly) => {
    expect(() => made('period', of(), { publicOnly })).toThrow(
      expect.objectContaining({ kind: 'FORBIDDEN', code: 'NOT_PUBLIC' }) as DomainError,
    );
  });

  it('makes a brief of the viewer’s own region unless another is named', () => {
    expect(made('regional-brief', ministry()).title).toBe('Regional brief, public version: Region1');
    expect(made('regional-brief', picture('Org2')).title).toBe('Regional brief: Region2');
    expect(made('regional-brief', picture('Org2'), { region: ' region1' }).title).toBe('Regional brief: Region1');
    expect(() => made('regional-brief', picture(), { region: 'Nowhere' })).toThrow(DomainError);
    expect(() => made('period', picture(), { period: 9 })).toThrow(DomainError);
  });

  it('asks for a region whoever speaks for no organisation of the plan', () => {
    const nobody = picture('Elsewhere', ['COORDINATOR']);
    expect(() => made('regional-brief', nobody)).toThrow(
      expect.objectContaining({ kind: 'INVALID_INPUT' }) as DomainError,
    );
  });

  it('shows an authority its own notices and sessions', () => {
    const document = made('regional-brief', ministry());
    expect(headingIds(document)).toContain('duty');
    expect(columnOf(tableOf(document, 'sessions'), 'title')).toEqual(['Our own session']);
  });

  it('sums what was submitted, for an observer by region only', () => {
    const money = (of: Picture) => columnOf(tableOf(made('status', of), 'indicators-region'), 'FUNDING_SECURED');
    expect(money(picture())).toEqual(['1.10', '10.10', '11.20']);
    expect(money(ministry())).toEqual(['1.10', '10.10', '11.20']);
    expect(headingIds(made('status', ministry()), 2)).not.toContain('indicators-partner');
  });

  it('quotes in the report of a period what was submitted', () => {
    const document = made('period');
    expect(columnOf(tableOf(document, 'work-A1'), 'reported')).toEqual([{ text: 'CANARY', notes: ['Next: CANARY'] }]);
    expect(tableOf(document, 'reports').rows).toHaveLength(4);
  });
});
