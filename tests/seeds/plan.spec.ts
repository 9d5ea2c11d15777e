import { indicatorTotals, isShortNotice, minutesBlocks, projectMonthOf, proposedFor, tacitAdoptionOn } from '@roadbook/domain';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_PARTNERS, peopleOf, readFounding, type LoadedFounding } from '../support/founding.js';

const NOW = '2026-11-22T09:00:00.000Z';

describe('the founding partnership: plan and demonstration', () => {
  let database: TestDatabase;
  let founding: LoadedFounding;

  beforeAll(async () => {
    database = await sqliteDatabase();
    founding = await readFounding(database, NOW);
  });
  afterAll(() => database.drop());

  const { partners, nameOf, regionOf } = peopleOf(() => founding);

  describe('its plan', () => {
    it('has about thirty actions, each with a milestone, a deliverable, an objective and dates that hold', () => {
      const actions = founding.plan.actions();
      expect(actions).toHaveLength(32);
      for (const { id, code, plannedStart, plannedEnd, objectiveIds, contributors } of actions) {
        const milestones = founding.plan.table('Milestone').with('actionId', id);
        const deliverables = founding.plan.table('Deliverable').with('actionId', id);
        const counts = [milestones, deliverables, objectiveIds, contributors].map(({ length }) => length);
        expect({ code, atLeastOneOfEach: counts.every((count) => count > 0) }).toEqual({
          code,
          atLeastOneOfEach: true,
        });
        const due = [...milestones, ...deliverables].filter(
          (one) => one.dueDate < plannedStart || one.dueDate > plannedEnd,
        );
        expect(due.map((one) => one.code)).toEqual([]);
      }
    });

    it("lets every partner lead an action and contribute to another's", () => {
      const actions = founding.plan.actions();
      const idle = partners().filter(({ id }) => {
        const leads = actions.some(({ leadId }) => leadId === id);
        const helps = actions.some(
          ({ leadId, contributors }) =>
            leadId !== id &&
            contributors.some(
              ({ organisationId, responsibility }) =>
                organisationId === id && ['RESPONSIBLE', 'SUPPORT'].includes(responsibility),
            ),
        );
        return !(leads && helps);
      });
      expect(idle).toEqual([]);
    });

    it.each(['A1', 'A2'])('has at most one action a region under %s, ending in preparation', (activity) => {
      const actions = founding.plan.actions().filter(({ code }) => code.startsWith(`${activity}.`));
      const regions = actions.map(({ leadId }) => regionOf(leadId));
      expect(new Set(regions).size).toBe(actions.length);
      expect(actions.map(({ finalPhase }) => finalPhase)).toEqual(actions.map(() => 'PREPARATION'));
    });

    it('goes from the roadmap to pilots across regions, which go on to investment', () => {
      const pilots = founding.plan.actions().filter(({ finalPhase }) => finalPhase === 'INVESTMENT');
      expect(pilots.map(({ code }) => code)).toEqual(['A4.4', 'A5.4', 'A5.5', 'A5.6', 'A5.7', 'A5.8']);
      const roadmap = founding.plan.coded('Action', 'A3.3')!;
      for (const { code, leadId, contributors, dependencies } of pilots) {
        const working = contributors.filter(({ responsibility }) =>
          ['RESPONSIBLE', 'SUPPORT'].includes(responsibility),
        );
        const regions = new Set([leadId, ...working.map(({ organisationId }) => organisationId)].map(regionOf));
        expect({ code, regions: regions.size >= 2 }).toEqual({ code, regions: true });
        expect(dependencies.map(({ actionId }) => actionId)).toContain(roadmap.id);
      }
    });

    it('has a schedule without a cycle', () => {
      const { items } = founding.insight.schedule();
      expect(items).toHaveLength(32);
      expect(items.some(({ critical }) => critical)).toBe(true);
    });
  });

  describe('its demonstration', () => {
    it('is told to be one: accounts are functions, one for each partner and role', () => {
      const slug = (name: string): string =>
        name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
      const emails = ['coordinator', 'committee', 'observer', 'admin', ...FOUNDING_PARTNERS.map(slug)];
      expect(founding.load.accounts.map(({ email }) => email).sort()).toEqual(
        emails.map((name) => `${name}@demo.example`).sort(),
      );
      for (const { name } of founding.load.accounts) expect(name).toMatch(/ \(demo\)$/);
    });

    it('stands in project month 9, in implementation, with the edition that was adopted', () => {
      const { partnership } = founding.plan;
      expect(projectMonthOf(partnership.startDate, founding.insight.today)).toBe(9);
      expect([partnership.startDate, partnership.endDate]).toEqual(['2026-03-01', '2029-02-28']);
      expect([partnership.phase, partnership.edition]).toEqual(['IMPLEMENTATION', 1]);
      const proposed = founding.plan.actions().filter(({ status }) => status === 'PROPOSED');
      expect(proposed.map(({ code }) => code)).toEqual(['A4.4', 'A5.10']);
    });

    it('has held four sessions with a quorum and planned a fifth', () => {
      const sessions = founding.plan.table('CommitteeSession').rows();
      expect(sessions.map(({ number, status }) => [number, status])).toEqual([
        [1, 'MINUTES_ADOPTED'],
        [2, 'MINUTES_ADOPTED'],
        [3, 'MINUTES_ADOPTED'],
        [4, 'CLOSED'],
        [5, 'PLANNED'],
      ]);
      for (const session of sessions.slice(0, 4)) expect(founding.insight.quorum(session).met).toBe(true);
      const decisions = founding.plan.table('Decision').rows();
      expect(decisions.map(({ kind, subjects, outcome }) => `${kind} ${subjects.length} ${outcome}`)).toEqual([
        'ADOPT_PLAN 30 APPROVED',
        'ACCEPT_DELIVERABLE 1 APPROVED',
        'ACCEPT_DELIVERABLE 1 APPROVED',
        'ACCEPT_DELIVERABLE 1 APPROVED',
        'ACCEPT_DELIVERABLE 1 APPROVED',
        'PASS_GATE 1 APPROVED',
        'ACCEPT_DELIVERABLE 1 APPROVED',
        'PASS_GATE 1 APPROVED',
        'PASS_GATE 1 APPROVED',
        'PASS_GATE 1 APPROVED_WITH_CONDITIONS',
        'PASS_GATE 1 DEFERRED',
      ]);
    });

    it('has written the minutes of the four, adopted tacitly but for the last, which wait for objections', () => {
      const sessions = founding.plan.table('CommitteeSession').rows().slice(0, 4);
      for (const { number, minutes, agenda } of sessions) {
        const texts = minutesBlocks(minutes).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]));
        expect(texts).toContain(`${agenda.length}. ${agenda.at(-1)?.title}`);
        // Every item has its discussion.
        expect({ number, undiscussed: texts.filter((text) => text.includes('…')) }).toEqual({ number, undiscussed: [] });
      }
      const { today } = founding.insight;
      expect(sessions.map(({ minutesAdoptedOn }) => minutesAdoptedOn !== null)).toEqual([true, true, true, false]);
      expect(tacitAdoptionOn(founding.plan, sessions[3]!)! > today).toBe(true);
      expect(sessions.map((session) => isShortNotice(founding.plan, session))).toEqual([true, false, false, true]);
      const late = sessions.flatMap(({ number, agenda }) => agenda.filter((item) => item.late).map(() => number));
      expect(late).toEqual([3]);
      const next = founding.plan.table('CommitteeSession').first('number', 5)!;
      expect(proposedFor(founding.plan, next, today)[0]).toMatchObject({ kind: 'ADOPT_MINUTES', subjects: ['4'] });
    });

    it('has passed gates, one with a condition that is still open, deferred one, and been asked for one', () => {
      const gates = founding.plan
        .table('Gate')
        .rows()
        .map(({ actionId, status }) => [founding.plan.find('Action', actionId)?.code ?? '4M4IOF', status]);
      expect(Object.fromEntries(gates)).toEqual({
        '4M4IOF': 'PASSED',
        'A5.4': 'PASSED_WITH_CONDITIONS',
        'A5.5': 'PASSED',
        'A5.6': 'PASSED',
        'A5.7': 'DEFERRED',
        'A5.8': 'REQUESTED',
      });
      const followUps = founding.plan.table('FollowUp').rows();
      expect(followUps.map(({ ownerId, doneOn, dueDate }) => [nameOf(ownerId), doneOn, dueDate])).toEqual([
        ['CEP', null, '2026-12-31'],
        ['Minalogic', '2026-10-17', '2026-10-31'],
        ['Auvergne-Rhône-Alpes Region', '2026-10-18', '2026-11-30'],
      ]);
    });

    it('has closed two reporting periods and opened the third', () => {
      const periods = founding.plan.table('ReportingPeriod').rows();
      expect(periods.map(({ number, status, start, end }) => [number, status, start, end])).toEqual([
        [1, 'CLOSED', '2026-03-01', '2026-06-30'],
        [2, 'CLOSED', '2026-07-01', '2026-10-31'],
        [3, 'OPEN', '2026-11-01', '2027-02-28'],
      ]);
    });

    it('has partner reports in every state, one of them late, and adds up what was submitted', () => {
      const [, second, third] = founding.plan.table('ReportingPeriod').rows();
      const reports = founding.plan.table('PartnerReport').with('periodId', second!.id);
      const inStatus = (status: string): string[] =>
        reports.filter((report) => report.status === status).map(({ organisationId }) => nameOf(organisationId));
      expect(inStatus('ACCEPTED')).toHaveLength(7);
      expect([inStatus('SUBMITTED'), inStatus('RETURNED'), inStatus('DRAFT')]).toEqual([
        ['AFIL', 'CEP'],
        ['bwcon'],
        ['Flanders Make'],
      ]);
      expect(reports.filter(({ late }) => late).map(({ organisationId }) => nameOf(organisationId))).toEqual(['CEP']);
      const began = founding.plan.table('PartnerReport').with('periodId', third!.id);
      expect(began.map(({ organisationId, status }) => [nameOf(organisationId), status])).toEqual([
        ['ViaMéca', 'DRAFT'],
        ['Pool-Net', 'DRAFT'],
      ]);
      const totals = indicatorTotals(founding.plan, [second!]);
      expect(totals.map(({ total }) => total)).toEqual(['485', '28', '181', '8', '7', '1425000.50']);
      expect(totals[0]!.byPartner).toHaveLength(9);
    });

    it('has a returned and a waiting deliverable, one handed in late, and one in its second version', () => {
      const inStatus = (status: string): string[] =>
        founding.plan
          .table('Deliverable')
          .filter((one) => one.status === status)
          .map(({ code }) => code);
      expect([inStatus('REVISION_REQUESTED'), inStatus('SUBMITTED')]).toEqual([['D5.3.1'], ['D1.7.1']]);
      const versions = founding.plan.table('DeliverableVersion').rows();
      const codeOf = (id: string): string => founding.plan.get('Deliverable', id).code;
      expect(versions.filter(({ lateReason }) => lateReason).map((one) => codeOf(one.deliverableId))).toEqual([
        'D2.5.1',
      ]);
      expect(versions.filter(({ number }) => number === 2).map((one) => codeOf(one.deliverableId))).toEqual(['D1.4.1']);
    });

    it('has told each authority and agency of each accepted main deliverable, but for one mail that came back', () => {
      const { plan } = founding;
      const count: Record<string, number> = {};
      for (const { status } of plan.table('Notice').rows()) count[status] = (count[status] ?? 0) + 1;
      expect(count).toEqual({ SENT: 23, ACKNOWLEDGED: 4, BOUNCED: 1 });
      const sessions = plan.table('DisseminationSession').rows();
      expect(sessions.map(({ organisationId, status, date }) => [nameOf(organisationId), status, date])).toEqual([
        ['Auvergne-Rhône-Alpes Region', 'HELD', '2026-10-05'],
        ['Lombardy Region', 'PLANNED', '2026-12-10'],
      ]);
    });

    it('finds nothing that blocks, and notes the letter that Flanders did not send', () => {
      const findings = founding.insight.findings().map(({ severity, rule, subjects }) => [severity, rule, subjects]);
      expect(findings).toEqual([
        ['WARNING', 'AUTHORITY_NOT_INFORMED', ['D4.1.1', 'Agence Régionale ARA']],
        ['WARNING', 'NO_REPORT_IN_PERIOD', ['A1.6']],
        ['WARNING', 'NO_REPORT_IN_PERIOD', ['A5.1']],
        ['NOTE', 'REGION_WITHOUT_LETTER', ['Flanders']],
        ['NOTE', 'PARTNER_IN_NO_LETTER', ['Eurecat']],
        ['NOTE', 'PARTNER_IN_NO_LETTER', ['CEP']],
        ['NOTE', 'PARTNER_IN_NO_LETTER', ['Cluster Digital']],
        ['NOTE', 'PARTNER_IN_NO_LETTER', ['Flanders Make']],
      ]);
    });
  });
});
