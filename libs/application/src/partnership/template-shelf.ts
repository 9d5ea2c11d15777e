import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Draft, isSameCode, Plan } from '@roadbook/domain';
import { foundingFolder } from '../seed/founding-folder.js';
import { importPartnership } from '../seed/import-partnership.js';
import { readSeedFolder, type SeedFolder } from '../seed/seed-folder.js';
import { Store } from '../work/store.js';

/** What a new partnership may be made after. */
export interface PartnershipTemplate {
  /** What it is asked for by: a partnership's code, or a name that no code can be. */
  readonly template: string;
  /** The name of the partnership. */
  readonly name: string;
  /** True for one that comes with Roadbook. */
  readonly builtIn: boolean;
}

/** Stands in front of the code of what comes with Roadbook: no code has a colon. */
const BUILT_IN = 'built-in:';
/** The first day of the built-in template: its dates are counted from here, whatever the day. */
const FIRST_DAY = '2026-01-01';

/** The partnerships that others can be made after: those of this installation, and the founding one as it was proposed. */
@Injectable()
export class TemplateShelf {
  private folder: SeedFolder | null | undefined;

  constructor(private readonly store: Store) {}

  /** All templates: what comes with Roadbook, then the partnerships by code. */
  async list(): Promise<PartnershipTemplate[]> {
    const rows = await this.store.plans.read((sql) =>
      sql.all<{ code: string; name: string }>(
        'SELECT h."code", p."name" FROM "partnership_head" h JOIN "partnership" p ON p."id" = h."partnershipId" ORDER BY h."code"',
      ),
    );
    const kept = rows.map(({ code, name }) => ({ template: code, name, builtIn: false }));
    const founding = this.founding();
    if (!founding) return kept;
    const { code, name } = founding.partnership as { readonly code: string; readonly name: string };
    return [{ template: `${BUILT_IN}${code}`, name, builtIn: true }, ...kept];
  }

  /** The plan of a template as it stands now; undefined when there is no such template. */
  async find(name: string): Promise<Plan | undefined> {
    const founding = this.founding();
    if (founding && isSameCode(name, `${BUILT_IN}${String(founding.partnership['code'])}`)) return planOf(founding);
    const heads = await this.store.plans.read((sql) => this.store.plans.log.heads(sql));
    const head = heads.find(({ code }) => isSameCode(code, name));
    return head && this.store.plans.current(head.partnershipId);
  }

  /** Read once: it does not change while Roadbook runs. */
  private founding(): SeedFolder | null {
    if (this.folder === undefined) {
      const path = foundingFolder();
      this.folder = path === null ? null : readSeedFolder(path);
    }
    return this.folder;
  }
}

/** What a folder holds as a plan that is never stored. */
function planOf(folder: SeedFolder): Plan {
  const id = randomUUID();
  const draft = new Draft(Plan.empty(id), `${FIRST_DAY}T00:00:00.000Z`, 'template', randomUUID);
  importPartnership(draft, id, folder, FIRST_DAY);
  return draft.finish().plan;
}
