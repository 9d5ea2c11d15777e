import type { MemberSource, RegionSource } from '../source.js';

/** The partners of the sample plan, the coordinator first. */
export const SAMPLE_PARTNERS: readonly MemberSource[] = [
  ['Plastipolis', 'Auvergne-Rhône-Alpes'],
  ['ViaMéca', 'Auvergne-Rhône-Alpes'],
  ['AFIL', 'Lombardy'],
  ['bwcon', 'Baden-Württemberg'],
  ['microTEC Südwest', 'Baden-Württemberg'],
  ['Eurecat', 'Catalonia'],
  ['Flanders Make', 'Flanders'],
  ['Pool-Net', 'Centro'],
].map(([shortName, region], index) => ({
  id: `organisation-${index}`,
  shortName: shortName!,
  name: `${shortName} association`,
  kind: index === 5 ? 'TECHNOLOGY_CENTRE' : 'CLUSTER',
  label: index % 3 === 0 ? 'GOLD' : null,
  description: `${shortName} brings manufacturers of ${region} together.`,
  figures: [{ name: 'members', value: String(100 + index * 37), basis: null }],
  competences: index % 2 === 0 ? ['D1', 'D3'] : ['D2'],
  membership: index === 0 ? 'COORDINATOR' : 'PARTNER',
  region: { name: region! },
}));

/** Their regions, each with a stakeholder but Flanders. */
export const SAMPLE_REGIONS: readonly RegionSource[] = [
  ...new Set(SAMPLE_PARTNERS.map((partner) => partner.region.name)),
].map((name, index) => ({
  name,
  country: ['FR', 'IT', 'DE', 'ES', 'BE', 'PT'][index]!,
  nuts: ['FRK', 'ITC4', 'DE1', 'ES51', 'BE2', 'PT16'][index]!,
  circle: index < 4 ? 'MOTOR' : 'ASSOCIATE',
  cohesionCategory: index === 5 ? 'LESS_DEVELOPED' : 'MORE_DEVELOPED',
  figures: [{ name: 'inhabitants', value: String(2_300_000 + index * 1_000_000), basis: '2015' }],
  s3Priorities: ['Advanced manufacturing', 'Digital industry'],
  organisations: SAMPLE_PARTNERS.filter((partner) => partner.region.name === name),
  stakeholders:
    name === 'Flanders'
      ? []
      : [
          {
            name: `Industry 4.0 alliance of ${name}`,
            kind: 'ALLIANCE',
            state: index % 2 === 0 ? 'CONTACTED' : 'CONNECTED',
            responsible: SAMPLE_PARTNERS.find((partner) => partner.region.name === name)!,
          },
        ],
}));
