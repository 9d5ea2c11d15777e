import type { Plan } from '../plan/plan.js';
import { normaliseName } from '../shared/names.js';
import type { Fields } from '../plan/change.js';
import type { Sheet } from './column.js';
import { cellText, type Cell } from './cell.js';

/** A thing of the plan, whatever its kind. */
export type KnownThing = Fields & { readonly id: string };

/**
 * Finds the thing that a row is about: by its code; an organisation by short name, name or alias; a stakeholder by its name,
 * where several bear one name by region, then in turn. No two rows of a sheet are about one thing.
 */
export class KnownRows {
  private readonly used = new Map<string, number>();
  private byName: Map<string, KnownThing[]> | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly sheet: Sheet,
  ) {}

  /** @returns the thing, undefined for a new one, or the number of the row that is about it already. */
  take(row: number, key: string, cells: ReadonlyMap<string, Cell>): KnownThing | number | undefined {
    const candidates = this.candidates(key);
    const free = candidates.filter((thing) => !this.used.has(thing.id));
    const found = free.find((thing) => this.sameRegion(thing, cells)) ?? free[0];
    const mark = found?.id ?? (candidates[0]?.id || `new ${this.normal(key)}`);
    const earlier = this.used.get(mark);
    if (earlier !== undefined) return earlier;
    this.used.set(mark, row);
    return found;
  }

  private candidates(key: string): KnownThing[] {
    const { thing } = this.sheet;
    if (thing === 'Stakeholder') return this.stakeholders().get(normaliseName(key)) ?? [];
    const found =
      thing === 'Organisation'
        ? this.plan.organisationNamed(key)
        : this.plan.coded(thing as 'Activity' | 'Action' | 'Milestone' | 'Deliverable' | 'Risk', key);
    return found ? [found as unknown as KnownThing] : [];
  }

  private stakeholders(): Map<string, KnownThing[]> {
    if (!this.byName) {
      this.byName = new Map();
      for (const row of this.plan.table('Stakeholder')) {
        const name = normaliseName(row.name);
        const others = this.byName.get(name);
        if (others) others.push(row as unknown as KnownThing);
        else this.byName.set(name, [row as unknown as KnownThing]);
      }
    }
    return this.byName;
  }

  private sameRegion(thing: KnownThing, cells: ReadonlyMap<string, Cell>): boolean {
    const cell = cells.get('region');
    const region = this.plan.find('Region', thing['regionId'] as string | undefined);
    return cell !== undefined && region !== undefined && normaliseName(cellText(cell)) === normaliseName(region.name);
  }

  private normal(key: string): string {
    return this.sheet.key === 'code' ? key.trim().toUpperCase() : normaliseName(key);
  }
}
