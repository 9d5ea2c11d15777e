import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '@roadbook/domain';
import { CommitteeCaretaker } from '../committee/committee-caretaker.js';
import type { Log } from '../settings/log.js';
import { LOG } from '../settings/tokens.js';
import { Store } from '../work/store.js';
import { DigestDesk } from './digest-desk.js';
import { Dispatcher } from './dispatcher.js';
import { NewsDesk } from './news-desk.js';

/** Where a partnership's history stands, and up to where mails were made of it; null: none yet. */
interface Standing {
  readonly partnershipId: string;
  readonly revision: number;
  readonly cursor: number | null;
  readonly timeZone: string;
}

const STANDINGS = `SELECT h."partnershipId", h."revision", c."revision" AS "cursor", p."timeZone"
  FROM "partnership_head" h JOIN "partnership" p ON p."id" = h."partnershipId"
  LEFT JOIN "mail_cursor" c ON c."partnershipId" = h."partnershipId" ORDER BY h."code"`;

/**
 * What the server does by itself, again and again: what is due by the calendar, mails about what has happened, the morning's
 * digests, and sending. Several servers may do so at the same time.
 */
@Injectable()
export class MailWorker {
  private last: Promise<void> = Promise.resolve();
  private underWay = 0;

  constructor(
    private readonly store: Store,
    private readonly caretaker: CommitteeCaretaker,
    private readonly news: NewsDesk,
    private readonly digests: DigestDesk,
    private readonly dispatcher: Dispatcher,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** True while a round is made. */
  get busy(): boolean {
    return this.underWay > 0;
  }

  /** Makes one round; rounds follow each other. What fails is logged, and the rest of the round is made all the same. */
  tick(now: Instant = this.store.clock.now()): Promise<void> {
    this.underWay += 1;
    this.last = this.last.then(() => this.round(now)).finally(() => (this.underWay -= 1));
    return this.last;
  }

  /** Begins no further mail, and waits for the one under way. */
  async stop(): Promise<void> {
    this.dispatcher.stop();
    await this.last;
  }

  private async round(now: Instant): Promise<void> {
    await this.attempt('the committee’s calendar', () => this.caretaker.run());
    await this.attempt('news', async () => {
      const standings = await this.store.plans.read((sql) => sql.all<Standing>(STANDINGS));
      for (const { partnershipId, revision, cursor, timeZone } of standings) {
        await this.attempt('news', () => this.news.catchUp(partnershipId, cursor, revision, now));
        await this.attempt('digests', () => this.digests.attend(partnershipId, timeZone, now));
      }
    });
    await this.attempt('sending mails', () => this.dispatcher.dispatch(now));
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.log.error({ err: error }, `${what} failed`);
    }
  }
}
