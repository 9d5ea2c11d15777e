import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { notFound, type LocalDate } from '@roadbook/domain';
import { verifyAll, verifyHistory, type Head, type Verification } from '@roadbook/persistence';
import { importPartnership } from '../seed/import-partnership.js';
import type { SeedFolder } from '../seed/seed-folder.js';
import { Store } from '../work/store.js';

/** Partnerships as a whole: the administrator's work. */
@Injectable()
export class PartnershipService {
  constructor(private readonly store: Store) {}

  /**
   * Makes a partnership of a folder of data files, as one revision or not at all.
   * @param actorId the account that is named as the author
   * @returns the partnership's id
   * @throws SeedError listing every fault; DomainError CONFLICT when the code is taken
   */
  async import(folder: SeedFolder, startDate: LocalDate, actorId: string): Promise<string> {
    const partnershipId = randomUUID();
    const code = String(folder.partnership['code'] ?? '').trim();
    await this.store.work.create(partnershipId, code, actorId, (draft) => {
      draft.reason = `Imported from the folder of ${code}`;
      importPartnership(draft, partnershipId, folder, startDate);
    });
    return partnershipId;
  }

  /** Takes a partnership away with its whole history; for one that was never loaded to its end. */
  async remove(partnershipId: string): Promise<void> {
    const tables = this.store.database.tablesOfPartnership();
    await this.store.gate.run(async ({ sql }) => {
      for (const table of tables) await sql.run(`DELETE FROM "${table}" WHERE "partnershipId" = ?`, [partnershipId]);
    });
    this.store.plans.forget(partnershipId);
  }

  list(): Promise<Head[]> {
    return this.store.plans.read((sql) => this.store.plans.log.heads(sql));
  }

  /** @throws DomainError NOT_FOUND */
  async find(code: string): Promise<Head> {
    const head = (await this.list()).find((one) => one.code.toUpperCase() === code.trim().toUpperCase());
    if (!head) throw notFound('Partnership', code);
    return head;
  }

  /** Checks the history of one partnership, or of all. */
  async verify(code?: string): Promise<Verification[]> {
    if (code === undefined) return verifyAll(this.store.plans);
    return [await verifyHistory(this.store.plans, (await this.find(code)).partnershipId)];
  }
}
