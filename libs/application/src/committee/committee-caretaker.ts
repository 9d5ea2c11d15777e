import { Injectable } from '@nestjs/common';
import { dueThings, localDateAt, settleDue, SYSTEM_ACTOR } from '@roadbook/domain';
import { Store } from '../work/store.js';

/**
 * Partnerships in which something waits for its time; found in the tables, so that the plans of all others are left where
 * they are.
 */
const WAITING = `SELECT DISTINCT "partnershipId" FROM "decision" WHERE "effect" = 'PENDING'
 UNION SELECT DISTINCT "partnershipId" FROM "committee_session" WHERE "status" = 'CLOSED' AND "minutesCirculatedAt" IS NOT NULL`;

/**
 * Sees to what time alone brings about: decisions on late items take effect when their veto window is over, and circulated
 * minutes are adopted when nobody has objected in time. The history names Roadbook itself as who did it.
 */
@Injectable()
export class CommitteeCaretaker {
  constructor(private readonly store: Store) {}

  /**
   * Does all that is due now, each thing in a revision of its own. It may be called at any time and by several servers at
   * once: what is done is not done again.
   *
   * @throws what the last failing thing failed with, after everything else was seen to
   */
  async run(): Promise<void> {
    const rows = await this.store.plans.read((sql) => sql.all<{ partnershipId: string }>(WAITING));
    const failures: unknown[] = [];
    for (const { partnershipId } of rows) {
      await this.see(partnershipId).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures.at(-1);
  }

  private async see(partnershipId: string): Promise<void> {
    const plan = await this.store.plans.current(partnershipId);
    if (!plan) return;
    const today = localDateAt(this.store.clock.now(), plan.partnership.timeZone);
    for (const due of dueThings(plan, today)) {
      await this.store.work.run({
        partnershipId,
        actorId: SYSTEM_ACTOR,
        idempotency: null,
        body: (draft) => {
          settleDue(draft, due);
          return due.id;
        },
      });
    }
  }
}
