import { aPlan, anAsker, idOf, type PlanBuilder } from '../../../../tests/support/plan-builder.js';
import type { Role } from '../identity/rights.js';
import { Insight } from '../plan/insight.js';
import type { ThingName } from '../plan/things.js';
import { Picture } from './picture.js';
import { visiblePlan } from './visibility.policy.js';

const TODAY = '2026-06-15';
const AT = '2026-06-01T10:00:00.000Z';

/** Texts that an observer must never meet say SECRET; texts that it is there to meet say OPEN. */
function aFullPlan(): PlanBuilder {
  const plan = aPlan({ partnership: { notes: [{ topic: 'SECRET', text: 'SECRET', source: 'SECRET' }] } })
    .organisation('Region board', 'Region1', 'REGIONAL_AUTHORITY')
    .action({ code: 'A1.1', title: 'OPEN adopted', status: 'IN_PROGRESS', statusReason: 'SECRET', dependsOn: ['A1.3'] })
    .milestone({ title: 'OPEN milestone', evidence: 'SECRET', dropReason: 'SECRET', dueDate: '2026-02-01' })
    .deliverable({ title: 'OPEN public', main: true, status: 'ACCEPTED', publicSummary: 'OPEN summary' })
    .version({ number: 1, note: 'SECRET version that came back' })
    .version({ number: 2, note: 'OPEN version', lateReason: 'SECRET' })
    .version({ number: 3, note: 'SECRET draft', draft: true })
    .review({ comment: 'SECRET', conditions: ['SECRET'] })
    .deliverable({ title: 'OPEN named', main: true, status: 'ACCEPTED_WITH_CONDITIONS', level: 'CO' })
    .version({ note: 'SECRET confidential' })
    .deliverable({ title: 'SECRET not main', status: 'ACCEPTED' })
    .version({ note: 'SECRET' })
    .deliverable({ code: 'D1.1.9', title: 'SECRET not accepted', main: true, dueDate: '2026-02-01' })
    .progressReport({ summary: 'SECRET', nextSteps: 'SECRET' })
    .risk({ title: 'SECRET', mitigation: 'SECRET', action: 'A1.1' })
    .investment({ title: 'SECRET' })
    .action({ code: 'A1.2', title: 'OPEN cancelled after adoption', status: 'CANCELLED', baselineStart: '2026-01-01' })
    .action({ code: 'A1.3', title: 'SECRET proposed', description: 'SECRET', status: 'PROPOSED' })
    .milestone({ title: 'SECRET' })
    .deliverable({ title: 'SECRET', main: true, status: 'ACCEPTED' })
    .version({ note: 'SECRET' })
    .action({ code: 'A1.4', title: 'SECRET cancelled before', status: 'CANCELLED' })
    .action({ code: 'A1.5', title: 'SECRET rejected', status: 'REJECTED' })
    .toolboxItem('OPEN item', { actionIds: [idOf('Action', 'A1.1'), idOf('Action', 'A1.3')] })
    .session({ title: 'SECRET', agenda: [], minutes: { text: 'SECRET' }, present: ['Org1'] })
    .decision({ text: 'SECRET', subjects: ['A1.1'], overrideReason: 'SECRET' })
    .gate({ action: 'A1.1', criteria: [{ code: 'SECRET', met: false, params: {}, evidence: ['SECRET'] }] })
    .followUp({ text: 'OPEN own', owner: 'Region board', decisionId: idOf('Decision', 1) })
    .followUp({ text: 'SECRET others' })
    .period({
      title: 'OPEN period',
      versions: [{ number: 1, closedAt: AT, revision: 1, reopenedAt: AT, reason: 'SECRET' }],
    });
  const hidden = idOf('Deliverable', 'D1.1.9');
  plan
    .notice('D1.1.1', 'Region board', { acknowledgement: 'OPEN answer' })
    .notice('D1.1.1', 'Org2', { acknowledgement: 'SECRET' })
    .notice('D1.1.9', 'Region board', { acknowledgement: 'SECRET, of what is not accepted any more' })
    .dissemination('Region board', { title: 'OPEN dissemination', deliverableIds: [hidden] })
    .dissemination('Org3', { title: 'SECRET', summary: 'SECRET', cancelReason: 'SECRET' });
  plan.partnerReport(1, 'Org2', {
    status: 'SUBMITTED',
    submittedAt: '2026-06-01T10:00:00.000Z',
    lines: [
      {
        thing: 'Action',
        id: idOf('Action', 'A1.1'),
        text: 'SECRET',
        progress: 1,
        health: 'ON_TRACK',
        nextSteps: 'SECRET',
      },
    ],
    indicators: [{ indicator: 'EVENTS', value: '3' }],
    remarks: 'SECRET',
    comment: 'SECRET',
  });
  return plan;
}

function pictureFor(organisation: string, ...roles: readonly Role[]): Picture {
  return new Picture(
    new Insight(aFullPlan().build(), TODAY),
    anAsker(organisation, roles, TODAY),
    (id) => `name of ${id}`,
  );
}

/** Every text that can be reached from a view by its getters and by the lists behind its methods. */
function textsFrom(start: unknown): string[] {
  const texts: string[] = [];
  const met = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    if (typeof value !== 'object' || value === null || met.has(value)) return;
    met.add(value);
    if (Array.isArray(value)) value.forEach(visit);
    else for (const name of namesIn(value)) visit((value as Record<string, unknown>)[name]);
  };
  visit(start);
  return texts;
}

function namesIn(value: object): string[] {
  const own = Object.getPrototypeOf(value) === Object.prototype ? Object.keys(value) : [];
  const getters = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(value) as object));
  return [
    ...own,
    ...getters.filter(([name, descriptor]) => 'get' in descriptor && name !== '__proto__').map(([name]) => name),
  ];
}

describe('what may be seen of a plan', () => {
  it.each<Role>(['COORDINATOR', 'PARTNER', 'COMMITTEE'])('is the very plan for %s', (role) => {
    const plan = aFullPlan().build();
    expect(visiblePlan(plan, anAsker('Org2', [role]).rights)).toBe(plan);
  });

  it.each<[string, Role[]]>([
    ['an observer', ['OBSERVER']],
    ['who has no role', []],
    ['an administrator', ['ADMINISTRATOR']],
  ])('holds no secret text for %s, wherever its views lead', (_who, roles) => {
    const picture = pictureFor('Region board', ...roles);
    const texts = textsFrom([picture.partnership, picture.partnership.followUps(null), picture.actions.all()]);
    const reports = picture.actions.all().flatMap((action) => action.progressReports(50, 0));
    expect(texts.filter((text) => text.includes('SECRET'))).toEqual([]);
    expect(textsFrom(reports)).toEqual([]);
    expect(JSON.stringify(picture.plan.allTables)).not.toContain('SECRET');
  });

  it('holds for an observer what is meant for everybody', () => {
    const picture = pictureFor('Region board', 'OBSERVER');
    const texts = new Set(textsFrom([picture.partnership, picture.partnership.followUps(null)]));
    expect([...texts].filter((text) => text.startsWith('OPEN ')).sort()).toEqual([
      'OPEN adopted',
      'OPEN answer',
      'OPEN cancelled after adoption',
      'OPEN dissemination',
      'OPEN item',
      'OPEN milestone',
      'OPEN named',
      'OPEN own',
      'OPEN period',
      'OPEN public',
      'OPEN summary',
      'OPEN version',
    ]);
  });

  it('is the same crawl that finds every secret for a partner', () => {
    const texts = textsFrom(pictureFor('Org2', 'PARTNER').partnership);
    expect(texts.filter((text) => text.includes('SECRET')).length).toBeGreaterThan(10);
  });

  it('names no hidden code to an observer, in transitions and reasons either', () => {
    const picture = pictureFor('Region board', 'OBSERVER');
    const texts = textsFrom(picture.partnership);
    const hidden = ['A1.3', 'A1.4', 'A1.5', 'D1.1.3', 'D1.1.9', 'D1.3.1', 'MS1.3.1', 'R1', 'I1'];
    expect(hidden.filter((code) => texts.includes(code))).toEqual([]);
  });

  it.each<[ThingName, number]>([
    ['Action', 2],
    ['Milestone', 1],
    ['Deliverable', 2],
    ['DeliverableVersion', 1],
    ['Review', 0],
    ['ProgressReport', 0],
    ['Risk', 0],
    ['InvestmentProposal', 0],
    ['Gate', 0],
    ['CommitteeSession', 0],
    ['Decision', 0],
    ['FollowUp', 1],
    ['ReportingPeriod', 1],
    ['PartnerReport', 0],
    ['Organisation', 5],
    ['Region', 2],
    ['Activity', 5],
  ])('holds for an observer of %s: %i', (thing, count) => {
    expect(pictureFor('Region board', 'OBSERVER').plan.table(thing).size).toBe(count);
  });

  it('shows an observer the health and the dates that the whole plan gives', () => {
    const partner = pictureFor('Org2', 'PARTNER').action(idOf('Action', 'A1.1'));
    const picture = pictureFor('Region board', 'OBSERVER');
    const observer = picture.action(idOf('Action', 'A1.1'));
    expect(observer.computedHealth).toBe(partner.computedHealth);
    expect(partner.healthReasons.map((reason) => reason.params['deliverable'])).toContain('D1.1.9');
    expect(observer.healthReasons.map((reason) => reason.code)).toContain('MILESTONE_OVERDUE');
    expect(observer.healthReasons.map((reason) => reason.code)).not.toContain('DELIVERABLE_OVERDUE');
    expect(picture.partnership.schedule.items.map((item) => item.action.code)).toEqual(['A1.1']);
    expect(picture.partnership.findings).toEqual([]);
  });

  it('counts for an observer what it sees', () => {
    const { overview } = pictureFor('Region board', 'OBSERVER').partnership;
    expect(overview.actionCount).toBe(2);
    expect(overview.overdueMilestones).toBe(1);
    expect(overview.overdueDeliverables).toBe(0);
    expect(overview.byStatus.filter((entry) => entry.count > 0)).toEqual([
      { status: 'IN_PROGRESS', count: 1 },
      { status: 'CANCELLED', count: 1 },
    ]);
  });

  it('shows an authority its own follow-ups and no report of a partner', () => {
    const { partnership } = pictureFor('Region board', 'OBSERVER');
    expect(partnership.followUps(true).map((one) => [one.text, one.decision])).toEqual([['OPEN own', null]]);
    expect(partnership.reportingPeriods.flatMap((period) => period.partnerReports)).toEqual([]);
  });
});
