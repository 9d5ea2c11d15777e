import {
  coverageOf,
  eventFunnels,
  funnelOf,
  networkOf,
  say,
  suggestionsFor,
  teamOf,
  type SuggestionSubject,
} from '@roadbook/domain';
import { sqliteDatabase, type TestDatabase } from '../support/databases.js';
import { FOUNDING_PARTNERS, peopleOf, readFounding, type LoadedFounding } from '../support/founding.js';

const NOW = '2026-11-22T09:00:00.000Z';

describe('the founding partnership: its competence map', () => {
  let database: TestDatabase;
  let founding: LoadedFounding;

  beforeAll(async () => {
    database = await sqliteDatabase();
    founding = await readFounding(database, NOW);
  });
  afterAll(() => database.drop());

  const { partners, nameOf, regionOf } = peopleOf(() => founding);
  const today = (): string => founding.insight.today;
  const partner = (name: string): string => founding.plan.organisationNamed(name)!.id;
  const suggested = (subject: SuggestionSubject): { name: string; region: string; reasons: string[] }[] =>
    suggestionsFor(founding.plan, subject, today()).map(({ organisationId, reasons }) => ({
      name: nameOf(organisationId),
      region: regionOf(organisationId),
      reasons: reasons.map((reason) => say(reason)),
    }));

  it('shows D4 as the thinnest domain, covered by two partners of two regions', () => {
    const rows = coverageOf(founding.plan, 'DOMAIN', today());
    expect(rows.map(({ key, organisationIds }) => [key, organisationIds.length])).toEqual([
      ['D4', 2],
      ['D5', 5],
      ['D6', 6],
      ['D1', 9],
      ['D2', 11],
      ['D3', 11],
    ]);
    const [thinnest] = rows;
    expect(thinnest!.organisationIds.map(nameOf)).toEqual(['Minalogic', 'Eurecat']);
    expect(rows.filter((row) => row.thinnest)).toEqual([thinnest]);
    const gaps = thinnest!.cells.filter(({ organisationIds }) => organisationIds.length === 0).map(({ key }) => key);
    expect(gaps).toEqual(['Baden-Württemberg', 'Lombardy', 'Flanders', 'North-West Romania', 'Centro Portugal']);
  });

  it('shows Cluj IT as covering one domain and Eurecat six', () => {
    const covered = new Map(partners().map(({ shortName }) => [shortName, 0]));
    for (const { organisationIds } of coverageOf(founding.plan, 'DOMAIN', today())) {
      for (const id of organisationIds) covered.set(nameOf(id), covered.get(nameOf(id))! + 1);
    }
    expect([covered.get('Cluj IT'), covered.get('Eurecat')]).toEqual([1, 6]);
    const romania = coverageOf(founding.plan, 'REGION', today())[0]!;
    const domains = romania.cells.filter(({ organisationIds }) => organisationIds.length > 0).map(({ key }) => key);
    expect([romania.key, domains]).toEqual(['North-West Romania', ['D3']]);
  });

  it('covers every region, thematic area and priority with a row', () => {
    const count = (by: 'REGION' | 'THEMATIC_AREA' | 'S3_PRIORITY'): number =>
      coverageOf(founding.plan, by, today()).length;
    expect(count('REGION')).toBe(7);
    expect(count('THEMATIC_AREA')).toBe(founding.plan.table('ThematicArea').size);
    expect(count('S3_PRIORITY')).toBeGreaterThan(10);
  });

  it('suggests for Cluj IT partners of other regions, those who cover most of what it lacks first, and says why', () => {
    const found = suggested({ thing: 'Organisation', id: partner('Cluj IT') });
    expect(found[0]!.name).toBe('Eurecat');
    expect(found[0]!.reasons[0]).toMatch(/^Covers what nobody covers there yet: D1 .*D2 .*D4 .*D5 .*D6 /);
    expect(found.map(({ region }) => region)).not.toContain('North-West Romania');
    expect(found.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('suggests for D4 partners of the regions that lack it, with their ties to the two that cover it', () => {
    const found = suggested({ thing: 'CompetenceDomain', id: 'D4' });
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    const regions = found.map(({ region }) => region);
    expect(regions).not.toContain('Auvergne-Rhône-Alpes');
    expect(regions).not.toContain('Catalonia');
    expect(found.flatMap(({ reasons }) => reasons).join(' ')).toMatch(/Minalogic|Eurecat/);
  });

  it('suggests for every action that Cluj IT works in, and for every other, partners of other regions only', () => {
    let suggestions = 0;
    for (const { id, code } of founding.plan.actions()) {
      const subject = { thing: 'Action', id } as const;
      const homes = new Set(teamOf(founding.plan, subject).map((member) => regionOf(member.id)));
      const found = suggested(subject);
      suggestions += found.length;
      const wrong = found.filter(({ region, reasons }) => homes.has(region) || reasons.length === 0);
      expect({ code, wrong }).toEqual({ code, wrong: [] });
    }
    expect(suggestions).toBeGreaterThan(30);
  });

  it('suggests Cluj IT where no less developed region takes part, Eurecat where the virtual factory is missing', () => {
    const subject = { thing: 'Action', id: founding.plan.coded('Action', 'A5.6')!.id } as const;
    const found = suggested(subject);
    expect(found.find(({ name }) => name === 'Cluj IT')!.reasons).toContain(
      'North-West Romania is a less developed region, and no such region takes part in it yet.',
    );
    const team = teamOf(founding.plan, subject).map(({ shortName }) => shortName);
    expect(team).toEqual(['Minalogic', 'AFIL', 'microTEC Südwest', 'bwcon']);
    expect(found[0]!.reasons.length).toBeGreaterThan(0);
  });

  it('knows who works with whom: every partner with some, nobody with all of the others by the note alone', () => {
    const { members, ties } = networkOf(founding.plan, today());
    expect(members.map(({ organisationId }) => nameOf(organisationId))).toEqual(FOUNDING_PARTNERS);
    expect(members.filter(({ acrossRegions }) => acrossRegions === 0)).toEqual([]);
    const pair = (names: string[]) =>
      ties.find(({ organisationIds }) => names.every((name) => organisationIds.map(nameOf).includes(name)))!;
    const before = pair(['Plastipolis', 'Pool-Net']).pastProjectIds.map(
      (id) => founding.plan.get('PastProject', id).acronym,
    );
    expect(before).toEqual(expect.arrayContaining(['Clusterplast', 'WIINTECH']));
  });

  it('has matches at every step of the funnel, a project among them', () => {
    const matches = founding.plan.table('Match').rows();
    expect(funnelOf(matches).map(({ step, reached, dropped }) => [step, reached, dropped])).toEqual([
      ['SUGGESTION', 8, 1],
      ['CONTACT', 5, 0],
      ['MEETING', 3, 0],
      ['IDEA', 2, 0],
      ['PROJECT', 1, 0],
    ]);
    const events = eventFunnels(matches).map(({ eventId, steps }) => [
      founding.plan.get('ToolboxItem', eventId).name,
      steps.map(({ reached }) => reached),
    ]);
    expect(events).toEqual([['EEN Sector Groups meetings', [3, 2, 1]]]);
  });
});
