import { DomainError, Insight, Picture, say, type Role } from '@roadbook/domain';
import { aPlan, anAsker, idOf } from '../../../tests/support/plan-builder.js';
import { planSource } from './from-picture.js';
import { FORMATS, REPORTS, type ReportRequest } from './registry.js';

const TODAY = '2026-06-15';
const PLAN = aPlan()
  .action({ code: 'A1.1', status: 'IN_PROGRESS', progress: 10 })
  .milestone({ code: 'MS1.1.1', dueDate: '2026-02-01' })
  .deliverable()
  .action({ code: 'A1.2', status: 'PROPOSED', title: 'CANARY' })
  .risk({ title: 'CANARY' })
  .session({ status: 'CLOSED' })
  .decision({ text: 'CANARY' })
  .followUp({ text: 'CANARY', owner: 'Org2' })
  .gate({})
  .build();

const picture = (roles: Role[] = ['COORDINATOR']): Picture =>
  new Picture(new Insight(PLAN, TODAY), anAsker('Org1', roles, TODAY), (id) => id);
const request = (over: Partial<ReportRequest> = {}): ReportRequest => ({
  language: 'en',
  publicOnly: false,
  hash: 'ab',
  ...over,
});

describe('reports of a picture', () => {
  it('says statements in words', () => {
    const source = planSource(picture(), 'en');
    const late = source.activities[0]!.actions[0]!;
    expect(late.healthReasons.join(' ')).toMatch(/Milestone MS1\.1\.1 is overdue by \d+ days\./);
    expect(source.gates[0]!.criteria.every((criterion) => !criterion.message.startsWith('CRITERION_'))).toBe(true);
    expect(source.findings.every((finding) => !/^(FINDING|REPAIR)_/.test(finding.message + finding.repair))).toBe(true);
    expect(say({ code: 'NO_SUCH_CODE', params: {} })).toBe('NO_SUCH_CODE');
  });

  describe.each(Object.keys(REPORTS))('%s', (name) => {
    it.each(Object.keys(FORMATS))('can be had as %s, the same twice', async (format) => {
      const make = (): Promise<Buffer> => FORMATS[format]!.render(REPORTS[name]!.build(picture(), request()));
      const first = await make();
      expect(first.length).toBeGreaterThan(200);
      expect((await make()).equals(first)).toBe(true);
    });

    it.each([
      ['an observer', ['OBSERVER'] as Role[], false],
      ['the public variant', ['COORDINATOR'] as Role[], true],
    ])('shows %s nothing that is not public, or is refused', (_, roles, publicOnly) => {
      try {
        const document = REPORTS[name]!.build(picture(roles), request({ publicOnly }));
        expect(JSON.stringify(document)).not.toContain('CANARY');
      } catch (error) {
        expect(error).toMatchObject({ kind: 'FORBIDDEN', code: 'NOT_PUBLIC', params: { report: name } });
      }
    });
  });

  it('keeps the committee’s own from everybody else', () => {
    const refused = Object.keys(REPORTS).filter((name) => {
      try {
        REPORTS[name]!.build(picture(['OBSERVER']), request());
        return false;
      } catch (error) {
        return error instanceof DomainError && error.code === 'NOT_PUBLIC';
      }
    });
    expect(refused).toEqual(expect.arrayContaining(['meeting-file', 'minutes', 'decision-register']));
    expect(refused).not.toContain('joint-action-plan');
    expect(refused).not.toContain('partner-overview');
  });

  it('counts changes from the last session that was held before the one asked for', () => {
    const report = REPORTS['meeting-file']!;
    expect(report.changesAfter(picture(), undefined)?.number).toBe(1);
    expect(report.changesAfter(picture(), 1)).toBeUndefined();
    expect(REPORTS['status']!.changesAfter(picture(), undefined)).toBeUndefined();
  });

  it.each([
    ['an observer', ['OBSERVER'] as Role[], false],
    ['the public variant', ['COORDINATOR'] as Role[], true],
  ])('shows %s nothing that is not public', (_, roles, publicOnly) => {
    expect(JSON.stringify(REPORTS['status']!.build(picture(), request()))).toContain('CANARY');
    expect(JSON.stringify(REPORTS['status']!.build(picture(roles), request({ publicOnly })))).not.toContain('CANARY');
  });

  it('finds partners and regions by the names that people use', () => {
    const { shortName, region } = picture().organisation(idOf('Organisation', 'Org1'));
    const build = (over: Partial<ReportRequest>) => REPORTS['status']!.build(picture(), request(over));
    expect(build({ partner: shortName.toUpperCase() }).facts.at(-1)!.value).toBe(shortName);
    expect(build({ region: ` ${region.name.toLowerCase()}` }).facts.at(-1)!.value).toBe(region.name);
  });

  it.each([{ partner: 'Nobody' }, { region: 'Nowhere' }, { session: 99 }, { period: 99 }])('refuses %j', (over) => {
    expect(() => REPORTS['status']!.build(picture(), request(over))).toThrow(DomainError);
  });

  it.each(['constructor', 'toString', '__proto__', 'odt'])('knows no report and no format %s', (name) => {
    expect(REPORTS[name]).toBeUndefined();
    expect(FORMATS[name]).toBeUndefined();
  });
});
