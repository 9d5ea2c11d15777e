import { projectMonthOf, type MembershipKind, type OrganisationFact } from '@roadbook/domain';
import { readSeedFolder, type SeedFolder, type SeedRecord } from '@roadbook/application';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_FOLDER, readFounding, type LoadedFounding } from '../support/founding.js';

const NOW = '2026-11-22T09:00:00.000Z';
const PARTNERS = [
  'Plastipolis',
  'ViaMéca',
  'Minalogic',
  'AFIL',
  'microTEC Südwest',
  'bwcon',
  'Eurecat',
  'CEP',
  'Cluster Digital',
  'Flanders Make',
  'Cluj IT',
  'Pool-Net',
];
/** The regions of partners, and how many partners each has. */
const REGIONS: Readonly<Record<string, number>> = {
  'Auvergne-Rhône-Alpes': 3,
  'Baden-Württemberg': 2,
  Catalonia: 3,
  Lombardy: 1,
  Flanders: 1,
  'North-West Romania': 1,
  'Centro Portugal': 1,
};

describe('the founding partnership', () => {
  let database: TestDatabase;
  let founding: LoadedFounding;
  let folder: SeedFolder;

  beforeAll(async () => {
    database = await sqliteDatabase();
    folder = readSeedFolder(FOUNDING_FOLDER);
    founding = await readFounding(database, NOW);
  });
  afterAll(() => database.drop());

  const members = (...kinds: MembershipKind[]): OrganisationFact[] => founding.plan.members('2026-11-22', kinds);
  const partners = (): OrganisationFact[] => members('COORDINATOR', 'PARTNER');
  const nameOf = (id: string): string => founding.plan.get('Organisation', id).shortName;
  const regionOf = (organisationId: string): string =>
    founding.plan.get('Region', founding.plan.get('Organisation', organisationId).regionId).name;

  describe('its members', () => {
    it('are twelve partners, one of them the coordinator, and the authorities and agencies that are kept informed', () => {
      expect(partners().map((partner) => partner.shortName)).toEqual(PARTNERS);
      expect(members('COORDINATOR').map(({ shortName }) => shortName)).toEqual(['Plastipolis']);
      expect(members('REGIONAL_AUTHORITY')).toHaveLength(3);
      expect(members('REGIONAL_AGENCY')).toHaveLength(4);
    });

    it('come from seven regions; Wales, Malopolska and Quebec are associates without a partner', () => {
      const count: Record<string, number> = {};
      for (const { id } of partners()) count[regionOf(id)] = (count[regionOf(id)] ?? 0) + 1;
      expect(count).toEqual(REGIONS);
      const others = founding.plan.table('Region').filter(({ name }) => !(name in REGIONS));
      expect(others.map(({ name, circle }) => [name, circle])).toEqual([
        ['Wales', 'ASSOCIATE'],
        ['Malopolska', 'ASSOCIATE'],
        ['Quebec', 'ASSOCIATE'],
      ]);
      const ids = new Set(others.map(({ id }) => id));
      expect(founding.plan.table('Organisation').filter(({ regionId }) => ids.has(regionId))).toEqual([]);
    });

    it('have, in regions of partners, figures, priorities, a NUTS code, a circle and a cohesion category', () => {
      const regions = founding.plan.table('Region').filter(({ name }) => name in REGIONS);
      for (const { name, figures, s3Priorities, nuts, cohesionCategory } of regions) {
        expect({ name, figures: figures.length > 0, priorities: s3Priorities.length > 0 }).toEqual({
          name,
          figures: true,
          priorities: true,
        });
        expect(nuts).toMatch(/^[A-Z]{2}[A-Z0-9]{1,2}$/);
        expect(cohesionCategory).not.toBeNull();
      }
      const circles = Object.fromEntries(regions.map(({ name, circle }) => [name, circle]));
      expect(circles).toEqual({
        'Auvergne-Rhône-Alpes': 'MOTOR',
        'Baden-Württemberg': 'MOTOR',
        Catalonia: 'MOTOR',
        Lombardy: 'MOTOR',
        Flanders: 'ASSOCIATE',
        'North-West Romania': 'INVITED',
        'Centro Portugal': 'INVITED',
      });
    });

    it('bear the labels of the note, and figures with their basis, two where the note gives two', () => {
      const labels = partners().flatMap(({ shortName, label }) => (label ? [[shortName, label]] : []));
      expect(Object.fromEntries(labels)).toEqual({
        Plastipolis: 'GOLD',
        'microTEC Südwest': 'GOLD',
        CEP: 'BRONZE',
        'Cluster Digital': 'BRONZE',
        'Cluj IT': 'SILVER',
        'Pool-Net': 'GOLD',
      });
      const figures = (name: string) =>
        founding.plan
          .organisationNamed(name)!
          .figures.filter((figure) => figure.name === 'members')
          .map(({ value, basis }) => [value, basis]);
      expect(figures('Plastipolis')).toEqual([
        ['350', 'more than; text'],
        ['400', 'annex 1'],
      ]);
      expect(figures('microTEC')).toEqual([
        ['380', 'cluster partners'],
        ['116', 'association members, December 2016'],
      ]);
    });

    it('are found by every name and alias, whatever the case, accents, spaces and hyphens', () => {
      const bare = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '');
      const spoken = [
        (name: string) => name,
        (name: string) => name.toUpperCase(),
        (name: string) => name.toLowerCase(),
        bare,
        (name: string) => name.normalize('NFD'),
        (name: string) => bare(name).replace(/ /g, '-'),
        (name: string) => name.replace(/[-–]/g, ' '),
        (name: string) => ` ${name.replace(/[ -]/g, '')} `,
      ];
      const missed: string[] = [];
      for (const { shortName, name, aliases } of founding.plan.table('Organisation').rows()) {
        for (const called of [shortName, name, ...aliases]) {
          for (const speak of spoken) {
            const found = founding.plan.organisationNamed(speak(called))?.shortName;
            if (found !== shortName) missed.push(`${speak(called)} is ${found}, not ${shortName}`);
          }
        }
      }
      expect(missed).toEqual([]);
      expect(founding.plan.organisationNamed('Associazione Fabbrica Intelligente')).toBeUndefined();
    });
  });

  describe('its register', () => {
    it('has the 44 marks of the EFFRA matrix', () => {
      const covering = (domain: string): string[] =>
        partners()
          .filter(({ competences }) => competences.includes(domain))
          .map(({ shortName }) => shortName);
      const domains = founding.plan.partnership.competenceDomains.map(({ code }) => code);
      expect(domains).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6']);
      expect(domains.reduce((sum, domain) => sum + covering(domain).length, 0)).toBe(44);
      expect(covering('D4')).toEqual(['Minalogic', 'Eurecat']);
      expect(founding.plan.organisationNamed('Eurecat')!.competences).toEqual(domains);
      expect(founding.plan.organisationNamed('Cluj IT')!.competences).toEqual(['D3']);
    });

    it('has seven strategic and five operational objectives, each served by an action', () => {
      const objectives = founding.plan.table('Objective').rows();
      const codes = (kind: string): string[] => objectives.filter((one) => one.kind === kind).map(({ code }) => code);
      expect(codes('STRATEGIC')).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
      expect(codes('OPERATIONAL')).toEqual(['O1', 'O2', 'O3', 'O4', 'O5']);
      const served = new Set(founding.plan.actions().flatMap(({ objectiveIds }) => objectiveIds));
      expect(objectives.filter(({ id }) => !served.has(id))).toEqual([]);
    });

    it('has the five activities in both wordings', () => {
      const activities = founding.plan.table('Activity').rows();
      expect(activities.map(({ code }) => code)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
      for (const { title, wording } of activities) expect(wording).not.toBe(title);
      expect(activities.every(({ wording }) => Boolean(wording))).toBe(true);
    });

    it('has six letters of support, none from Flanders, each from the function of a member', () => {
      const letters = founding.plan.table('LetterOfSupport').rows();
      const named = Object.fromEntries(
        letters.map(({ regionId, nameIds }) => [founding.plan.get('Region', regionId).name, nameIds.map(nameOf)]),
      );
      expect(letters).toHaveLength(6);
      expect(named).toEqual({
        'Auvergne-Rhône-Alpes': ['Minalogic', 'Plastipolis', 'ViaMéca'],
        'Baden-Württemberg': ['microTEC Südwest', 'bwcon'],
        Catalonia: [],
        'Centro Portugal': ['Pool-Net'],
        Lombardy: ['AFIL'],
        'North-West Romania': ['Cluj IT'],
      });
      const observers = members('REGIONAL_AUTHORITY', 'REGIONAL_AGENCY').map(({ id }) => id);
      for (const { senderId, regionId, from } of letters) {
        expect(observers).toContain(senderId);
        expect(founding.plan.get('Organisation', senderId!).regionId).toBe(regionId);
        expect(from).toMatch(/Director|President|Chief Executive/);
      }
    });

    it('has 21 stakeholders, every region of partners among them, each looked after by a partner of its region', () => {
      const stakeholders = founding.plan.table('Stakeholder').rows();
      expect(stakeholders).toHaveLength(21);
      const regions = stakeholders.map(({ regionId }) => founding.plan.get('Region', regionId).name);
      expect(new Set(regions)).toEqual(new Set(Object.keys(REGIONS)));
      for (const { responsibleId, regionId } of stakeholders) {
        expect(PARTNERS).toContain(nameOf(responsibleId!));
        expect(founding.plan.get('Organisation', responsibleId!).regionId).toBe(regionId);
      }
    });

    it('has the tree of themes, the links to the platform, the toolbox in its three kinds', () => {
      const areas = founding.plan.table('ThematicArea').rows();
      expect(areas.filter(({ parentId }) => parentId === null).map(({ code }) => code)).toEqual([
        'T1',
        'T2',
        'T3',
        'T4',
        'T5',
      ]);
      const { links } = founding.plan.partnership;
      expect(links.filter(({ title }) => title.startsWith('S3 Platform'))).toHaveLength(4);
      const kinds = founding.plan
        .table('ToolboxItem')
        .rows()
        .map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['MATCHMAKING_EVENT', 'PROJECT_OR_NETWORK', 'FUNDING_SCHEME']));
    });

    it.each([
      [
        'the thirteen of annex 2',
        'ProRegio FourByThree SYMPLEXITY HORSE BEinCPPS ERICA OPENMIND ReCaM openMOS PERFoRM Eco-Solar Smart_Sport Smart_Health',
      ],
      ['those of the text', 'Clusterplast WIINTECH GREENOMED BIFOCALPS Smart_Space Care4Tech Materialix InSSIght'],
    ])('has the past projects: %s', (_, acronyms) => {
      const known = founding.plan
        .table('PastProject')
        .rows()
        .map(({ acronym }) => acronym);
      for (const acronym of acronyms.split(' ')) expect(known).toContain(acronym.replace('_', ' '));
      expect(new Set(known).size).toBe(known.length);
    });

    it('records what the note contradicts, and smooths nothing over', () => {
      const notes = new Map(founding.plan.partnership.notes.map(({ topic, text }) => [topic, text]));
      expect(notes.get('Number of countries')).toMatch(/six .*seven/s);
      expect(notes.get('Organisations represented')).toMatch(/2500.*2443/s);
      expect(notes.get('Plastipolis, members')).toMatch(/350.*400/s);
      expect(notes.get('microTEC Südwest, members')).toMatch(/380.*116/s);
      expect(notes.get('Letters from all involved regions')).toMatch(/Flanders/);
    });

    it('gives for every record its line of the note, or says that it is an assumption', () => {
      const without = (list: readonly SeedRecord[], file: string): string[] =>
        list.flatMap((record, i) => {
          const children = without((record['children'] ?? []) as SeedRecord[], file);
          const told = /\bn\. \d+|assumption/.test(String(record['source']));
          return told ? children : [`${file} ${i + 1}`, ...children];
        });
      const missing = Object.entries(folder.lists).flatMap(([file, list]) => without(list, file));
      expect([...missing, ...without(folder.accounts, 'accounts')]).toEqual([]);
    });
  });

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
      const emails = ['coordinator', 'committee', 'observer', 'admin', ...PARTNERS.map(slug)];
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
        [1, 'CLOSED'],
        [2, 'CLOSED'],
        [3, 'CLOSED'],
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

    it('finds nothing that blocks, and notes the letter that Flanders did not send', () => {
      const findings = founding.insight.findings().map(({ severity, rule, subjects }) => [severity, rule, subjects]);
      expect(findings).toEqual([
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
