import { readSeedFolder, type SeedRecord } from '@roadbook/application';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import {
  FOUNDING_FOLDER,
  FOUNDING_PARTNERS,
  peopleOf,
  readFounding,
  type LoadedFounding,
} from '../support/founding.js';

const NOW = '2026-11-22T09:00:00.000Z';
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

describe('the founding partnership: members and register', () => {
  let database: TestDatabase;
  let founding: LoadedFounding;

  beforeAll(async () => {
    database = await sqliteDatabase();
    founding = await readFounding(database, NOW);
  });
  afterAll(() => database.drop());

  const { members, partners, nameOf, regionOf } = peopleOf(() => founding);

  describe('its members', () => {
    it('are twelve partners, one of them the coordinator, and the authorities and agencies that are kept informed', () => {
      expect(partners().map((partner) => partner.shortName)).toEqual(FOUNDING_PARTNERS);
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
        expect(FOUNDING_PARTNERS).toContain(nameOf(responsibleId!));
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
      const folder = readSeedFolder(FOUNDING_FOLDER);
      const missing = Object.entries(folder.lists).flatMap(([file, list]) => without(list, file));
      expect([...missing, ...without(folder.accounts, 'accounts')]).toEqual([]);
    });
  });
});
