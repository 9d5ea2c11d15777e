import type { OrganisationFact } from '../organisation/organisation.facts.js';
import type { RegionFact } from '../partnership/partnership.facts.js';
import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { PlanReading } from './reading.js';

/**
 * What the rows of an import refer to by name. Names and codes that the file itself adds are announced: where such a row is
 * faulty, those that refer to it are not told that it is missing.
 */
export class Lookups {
  private plan: Plan;
  private readonly regions = new Map<string, RegionFact>();
  private readonly announced = new Set<string>();

  constructor(plan: Plan, reading: PlanReading) {
    this.plan = plan;
    for (const region of plan.table('Region')) this.regions.set(normaliseName(region.name), region);
    for (const name of ['partners', 'actions'] as const)
      for (const { key } of reading.pending(name)) this.announced.add(`${name} ${normaliseName(key)}`);
  }

  /** From here on organisations are looked up in this plan; it keeps their names at hand. */
  settle(plan: Plan): void {
    this.plan = plan;
  }

  organisation(name: string): OrganisationFact | undefined {
    return this.plan.organisationNamed(name);
  }

  region(name: string): RegionFact | undefined {
    return this.regions.get(normaliseName(name));
  }

  regionNames(): string[] {
    return [...this.regions.values()].map(({ name }) => name);
  }

  /** True when the file adds, or tries to add, what bears this name or code. */
  isAnnounced(sheet: 'partners' | 'actions', name: string): boolean {
    return this.announced.has(`${sheet} ${normaliseName(name)}`);
  }
}
