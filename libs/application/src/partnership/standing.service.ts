import { Injectable } from '@nestjs/common';
import {
  nextSession,
  owedBy,
  type CommitteeSessionView,
  type Instant,
  type LocalDate,
  type Phase,
  type Picture,
} from '@roadbook/domain';
import type { Row } from '@roadbook/persistence';
import type { Viewer } from '../identity/viewer.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';

/** Where a partnership stands, and what of it waits for the viewer: as much as a list of several needs. */
export interface Standing {
  readonly name: string;
  readonly phase: Phase;
  readonly closedOn: LocalDate | null;
  readonly nextSession: CommitteeSessionView | null;
  /** What the viewer's organisation owes: overdue, come back, or due soon. */
  readonly owed: number;
  readonly overdue: number;
  /** How many things have changed since the viewer was there; null for who never was. */
  readonly unseen: number | null;
  readonly seenAt: Instant | null;
}

interface VisitRow extends Row {
  readonly revision: number;
  readonly at: Instant;
}

const MINE = '"accountId" = ? AND "partnershipId" = ?';

/** Partnerships as somebody sees them who is in several. */
@Injectable()
export class StandingService {
  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
  ) {}

  /** Where a partnership stands for the viewer, as of now. @throws DomainError NOT_FOUND */
  async of(viewer: Viewer, code: string): Promise<Standing> {
    const picture = await this.pictures.of(viewer, code);
    const { plan, asker } = picture;
    const { name, phase, closedOn } = plan.partnership;
    const { near, overdue } = owedBy(plan, asker.rights.organisationId, asker.today);
    const next = nextSession(plan, asker.today);
    const visit = await this.visitOf(viewer, plan.partnershipId);
    const unseen = visit ? await this.unseen(viewer, picture, visit.revision) : null;
    return {
      ...{ name, phase, closedOn, owed: near, overdue, unseen, seenAt: visit?.at ?? null },
      nextSession: next ? picture.session(next.id) : null,
    };
  }

  /** Notes that the viewer has seen a partnership as it is now. @throws DomainError NOT_FOUND */
  async markSeen(viewer: Viewer, code: string): Promise<void> {
    const { plan } = await this.pictures.of(viewer, code);
    const { partnershipId, revision } = plan;
    const known = await this.visitOf(viewer, partnershipId);
    if (known && known.revision >= revision) return;
    const now = this.store.clock.now();
    await this.store.gate.run(({ sql }) =>
      sql.run(
        `INSERT INTO "partnership_visit" ("accountId", "partnershipId", "revision", "at") VALUES (?, ?, ?, ?)
         ON CONFLICT ("accountId", "partnershipId") DO UPDATE SET "revision" = excluded."revision", "at" = excluded."at"`,
        [viewer.accountId, partnershipId, revision, now],
      ),
    );
  }

  private visitOf({ accountId }: Viewer, partnershipId: string): Promise<VisitRow | undefined> {
    return this.store.plans.read((sql) =>
      sql.first<VisitRow>(`SELECT "revision", "at" FROM "partnership_visit" WHERE ${MINE}`, [accountId, partnershipId]),
    );
  }

  /** What changed since a revision, as far as the viewer may see it. */
  private async unseen(viewer: Viewer, picture: Picture, revision: number): Promise<number> {
    const { partnershipId, revision: newest } = picture.plan;
    if (revision >= newest) return 0;
    const since = await this.store.plans.read((sql) => this.store.plans.log.timeOf(sql, partnershipId, revision));
    return (await this.pictures.changes(viewer, picture, since!, null)).totalCount;
  }
}
