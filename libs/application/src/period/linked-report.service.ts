import { Injectable } from '@nestjs/common';
import { DomainError, notFound, type PartnerReportView } from '@roadbook/domain';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Directory } from '../identity/directory.js';
import { hashOfSecret } from '../identity/secret.js';
import type { Viewer } from '../identity/viewer.js';
import { PartnershipWork } from '../work/partnership-work.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';
import { saveReport, submitReport } from './partner-report-writing.js';
import type { ReportContent, SavePartnerReport } from './period.input.js';
import { isLinkSecret, type UpdateLinkRow } from './update-link-rows.js';

/** Wrong secrets that one address may try in a quarter of an hour. */
const FAILURES = { points: 50, duration: 900 };

/** A link that is good: it acts for its organisation, under its own id, on the report of its period. */
export interface OpenLink {
  readonly id: string;
  readonly expiresAt: string;
  /** Acts like one of the partner's people, under the link's id. */
  readonly viewer: Viewer;
  readonly partnership: string;
  readonly periodId: string;
}

/**
 * What somebody without an account does by an update link. Which report it is, is said by the link and by nothing that is
 * sent with it, so that nothing else can be reached.
 */
@Injectable()
export class LinkedReportService {
  private readonly byAddress = new RateLimiterMemory(FAILURES);

  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    private readonly work: PartnershipWork,
    private readonly directory: Directory,
  ) {}

  /**
   * The link behind a secret, and notes that it was used.
   * @param address where it is asked from
   * @throws DomainError RATE_LIMITED after too many wrong secrets from there; NOT_FOUND alike for what is unknown, expired or
   *   revoked, and for a partner that is none any more
   */
  async open(secret: string, address: string): Promise<OpenLink> {
    const state = await this.byAddress.get(address);
    if (state !== null && state.remainingPoints <= 0) {
      throw new DomainError('RATE_LIMITED', 'TOO_MANY_LINKS', { seconds: Math.ceil(state.msBeforeNext / 1000) });
    }
    const link = isLinkSecret(secret) ? await this.find(secret) : null;
    if (link) return link;
    await Promise.allSettled([this.byAddress.consume(address)]);
    throw unknownLink();
  }

  /** The report that the link is for, as its partner sees it. @throws DomainError NOT_FOUND */
  async read(link: OpenLink): Promise<PartnerReportView> {
    const picture = await this.pictures.of(link.viewer, link.partnership);
    const { organisationId } = picture.asker.rights;
    const period = picture.periods.find(link.periodId);
    const report = period?.partnerReports.find(({ organisation }) => organisation.id === organisationId);
    if (!report) throw unknownLink();
    return report;
  }

  /** @throws DomainError INVALID_INPUT, RULE_VIOLATION */
  async save(link: OpenLink, content: ReportContent): Promise<void> {
    await this.write(link, content, saveReport);
  }

  /** @throws DomainError INVALID_INPUT, RULE_VIOLATION; REPORT_INCOMPLETE names each thing that is missing */
  async submit(link: OpenLink, content: ReportContent): Promise<void> {
    await this.write(link, content, submitReport);
  }

  private async write(link: OpenLink, content: ReportContent, body: typeof saveReport): Promise<void> {
    const { lines, indicators, remarks } = content;
    await this.work.change(link.viewer, link.partnership, 'update', (draft, asker) => {
      const period = draft.plan.get('ReportingPeriod', link.periodId).number;
      const input: SavePartnerReport = { partnership: link.partnership, period, lines, indicators, remarks };
      return body(draft, asker, input);
    });
  }

  private async find(secret: string): Promise<OpenLink | null> {
    const now = this.store.clock.now();
    const row = await this.store.plans.read((sql) =>
      sql.first<UpdateLinkRow & { code: string }>(
        'SELECT l.*, h."code" FROM "update_link" l JOIN "partnership_head" h ON h."partnershipId" = l."partnershipId" WHERE l."secretHash" = ? AND l."revokedAt" IS NULL AND l."expiresAt" > ?',
        [hashOfSecret(secret), now],
      ),
    );
    if (!row) return null;
    await this.store.gate.run(({ sql }) =>
      sql.run('UPDATE "update_link" SET "lastUsedAt" = ? WHERE "id" = ?', [now, row.id]),
    );
    await this.directory.know(row.id);
    return {
      id: row.id,
      expiresAt: row.expiresAt,
      partnership: row.code,
      periodId: row.periodId,
      viewer: actorOf(row),
    };
  }
}

function actorOf({ id, partnershipId, code, organisationId }: UpdateLinkRow & { code: string }): Viewer {
  return {
    accountId: id,
    name: '',
    email: '',
    language: 'en',
    memberships: [{ partnershipId, partnershipCode: code, organisationId, roles: ['PARTNER'] }],
    installationRoles: [],
    request: { id: '', idempotencyKey: null, requestHash: '' },
  };
}

/** The same whatever is wrong with a link. */
function unknownLink(): DomainError {
  return notFound('UpdateLink', '…');
}
