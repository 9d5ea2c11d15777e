import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { RegionFact } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import type { LocalDate } from '../shared/calendar.js';
import { normaliseName } from '../shared/names.js';
import { areasWithin, isAbout, standingActions, workersOf } from './taking-part.js';

/** By what the partnership's coverage is looked at. */
export const COVERAGE_DIMENSIONS = ['DOMAIN', 'THEMATIC_AREA', 'REGION', 'S3_PRIORITY'] as const;
export type CoverageDimension = (typeof COVERAGE_DIMENSIONS)[number];

/** A column of the map: a region, or a domain of competence. */
export interface CoverageColumn {
  readonly key: string;
  readonly title: string;
}

/** The partners that cover a row in one column; none is a gap. */
export interface CoverageCell extends CoverageColumn {
  readonly organisationIds: readonly string[];
}

/** One domain, thematic area, region or priority, with who covers it and where nobody does. */
export interface CoverageRow extends CoverageColumn {
  readonly organisationIds: readonly string[];
  readonly regionIds: readonly string[];
  /** Of a thematic area the actions that are about it; null where actions say nothing. */
  readonly actionCount: number | null;
  readonly cells: readonly CoverageCell[];
  /** True for every row that is covered as little as any. */
  readonly thinnest: boolean;
}

type Covered = Omit<CoverageRow, 'thinnest'>;

/** What a row is, before it is compared with others. */
interface Topic {
  readonly key: string;
  readonly title: string;
  readonly organisations: readonly OrganisationFact[];
  /** Regions that belong to it though no partner of theirs may do: those that name a priority. */
  readonly regionIds?: readonly string[];
  readonly actionCount?: number;
}

/**
 * Who covers what, and where nobody does: the rows of one dimension, the thinnest first. The partners are the voters of
 * the day; a domain is covered by competence, a thematic area by work in its actions, a priority by the partners of the
 * regions that name it. Domains and areas are laid out by region, and thin where few partners cover them; regions and
 * priorities are laid out by domain, and thin where few domains are covered.
 */
export function coverageOf(plan: Plan, by: CoverageDimension, today: LocalDate): CoverageRow[] {
  const partners = plan.voters(today);
  const byRegion = by === 'DOMAIN' || by === 'THEMATIC_AREA';
  const columns = byRegion ? regionColumns(partnersRegions(plan, partners)) : domainColumns(plan);
  const rows = topicsOf(plan, by, partners).map((topic) => rowOf(topic, columns));
  const extent = byRegion ? partnerCount : coveredColumns;
  const least = Math.min(...rows.map(extent));
  return rows
    .map((row) => ({ ...row, thinnest: extent(row) === least }))
    .sort((left, right) => extent(left) - extent(right) || coverageCount(left) - coverageCount(right));
}

function partnerCount({ organisationIds }: Covered): number {
  return organisationIds.length;
}

function coveredColumns({ cells }: Covered): number {
  return cells.filter(({ organisationIds }) => organisationIds.length > 0).length;
}

/** How many times it is covered in all columns. */
function coverageCount({ cells }: Covered): number {
  return cells.reduce((sum, { organisationIds }) => sum + organisationIds.length, 0);
}

/** The regions that partners are at home in, in the order in which regions are kept. */
export function partnersRegions(plan: Plan, partners: readonly OrganisationFact[]): RegionFact[] {
  const homes = new Set(partners.map(({ regionId }) => regionId));
  return plan.table('Region').filter(({ id }) => homes.has(id));
}

function topicsOf(plan: Plan, by: CoverageDimension, partners: readonly OrganisationFact[]): Topic[] {
  switch (by) {
    case 'DOMAIN':
      return plan.partnership.competenceDomains.map(({ code, title }) => ({
        key: code,
        title,
        organisations: partners.filter(({ competences }) => competences.includes(code)),
      }));
    case 'THEMATIC_AREA':
      return areaTopics(plan, partners);
    case 'REGION':
      return partnersRegions(plan, partners).map(({ id, name }) => ({
        key: name,
        title: name,
        organisations: partners.filter(({ regionId }) => regionId === id),
      }));
    case 'S3_PRIORITY':
      return priorityTopics(plan, partners);
  }
}

function areaTopics(plan: Plan, partners: readonly OrganisationFact[]): Topic[] {
  const within = areasWithin(plan);
  const actions = standingActions(plan);
  return plan
    .table('ThematicArea')
    .rows()
    .map(({ id, code, title }) => {
      const about = actions.filter((action) => isAbout(action, within.get(id)!));
      const working = new Set(about.flatMap(workersOf));
      return {
        key: code,
        title,
        organisations: partners.filter((partner) => working.has(partner.id)),
        actionCount: about.length,
      };
    });
}

/** Regions write the same priority alike but for case, accents and hyphens. */
function priorityTopics(plan: Plan, partners: readonly OrganisationFact[]): Topic[] {
  const named = new Map<string, { title: string; regionIds: string[] }>();
  for (const { id, s3Priorities } of partnersRegions(plan, partners)) {
    for (const title of s3Priorities) {
      const known = named.get(normaliseName(title));
      if (!known) named.set(normaliseName(title), { title, regionIds: [id] });
      else if (!known.regionIds.includes(id)) known.regionIds.push(id);
    }
  }
  return [...named.values()].map(({ title, regionIds }) => ({
    key: title,
    title,
    regionIds,
    organisations: partners.filter(({ regionId }) => regionIds.includes(regionId)),
  }));
}

/** A column, and how it is told who belongs to it. */
interface Column extends CoverageColumn {
  readonly holds: (organisation: OrganisationFact) => boolean;
}

function regionColumns(regions: readonly RegionFact[]): Column[] {
  return regions.map(({ id, name }) => ({ key: name, title: name, holds: ({ regionId }) => regionId === id }));
}

function domainColumns(plan: Plan): Column[] {
  return plan.partnership.competenceDomains.map(({ code, title }) => ({
    key: code,
    title,
    holds: ({ competences }) => competences.includes(code),
  }));
}

function rowOf({ key, title, organisations, regionIds, actionCount }: Topic, columns: readonly Column[]): Covered {
  return {
    key,
    title,
    organisationIds: organisations.map(({ id }) => id),
    regionIds: regionIds ?? [...new Set(organisations.map(({ regionId }) => regionId))],
    actionCount: actionCount ?? null,
    cells: columns.map((column) => ({
      key: column.key,
      title: column.title,
      organisationIds: organisations.filter(column.holds).map(({ id }) => id),
    })),
  };
}
