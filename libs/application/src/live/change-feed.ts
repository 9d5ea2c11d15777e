import { Inject, Injectable } from '@nestjs/common';
import { describeRevision, diffPlans, permit, type Instant, type Picture, type Revision } from '@roadbook/domain';
import { Directory } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import type { Log } from '../settings/log.js';
import { LOG } from '../settings/tokens.js';
import { membershipIn } from '../work/membership.js';
import { Pictures } from '../work/pictures.js';
import { Store } from '../work/store.js';

/** How often it is looked for commits of other processes, while anybody listens. */
const LOOK_MS = 500;
/** Whoever is further behind than this many revisions is told of the newest ones only. */
const MOST_BEHIND = 100;

/** That a partnership has changed, as far as one viewer may know. */
export interface PartnershipChangeView {
  readonly revision: number;
  readonly at: Instant;
  /** The person's display name; empty for viewers who may not read the history. */
  readonly by: string;
  /** What changed, by code or by what it is called. */
  readonly subjects: readonly string[];
  /** True when the viewer made it. */
  readonly own: boolean;
}

/** A revision that was looked at, and what of it the viewer is told: null for nothing. */
export interface NextChange {
  readonly revision: number;
  readonly change: PartnershipChangeView | null;
}

/**
 * Wakes whoever waits for a partnership to change, and tells of changes what a viewer may know. A commit of this process
 * wakes at once. Those of other processes are found by reading the heads, on both kinds of database alike: nothing can be
 * lost on the way, and a command on the same machine is heard too.
 */
@Injectable()
export class ChangeFeed {
  private readonly waiting = new Map<string, Set<() => void>>();
  private looking: NodeJS.Timeout | null = null;

  constructor(
    private readonly store: Store,
    private readonly pictures: Pictures,
    private readonly directory: Directory,
    @Inject(LOG) private readonly log: Log,
  ) {
    store.plans.onNewer(({ partnershipId }) => {
      for (const wake of this.waiting.get(partnershipId) ?? []) wake();
    });
  }

  /** The revision that a viewer stands at now. @throws DomainError NOT_FOUND when it is no member */
  async position(viewer: Viewer, code: string): Promise<number> {
    return (await this.pictures.of(viewer, code)).plan.revision;
  }

  /**
   * The first revision after one that the viewer has been told of; null when there is none.
   * @throws DomainError NOT_FOUND when the viewer is no member any more
   */
  async next(viewer: Viewer, code: string, after: number): Promise<NextChange | null> {
    const picture = await this.pictures.of(viewer, code);
    const { partnershipId, revision: newest } = picture.plan;
    if (newest <= after) return null;
    const number = Math.max(after + 1, newest - MOST_BEHIND);
    const { log } = this.store.plans;
    const [revision] = await this.store.plans.read((sql) => log.newest(sql, partnershipId, number + 1, 1));
    if (revision?.number !== number) throw new Error(`partnership ${partnershipId} has no revision ${number}`);
    return { revision: number, change: await this.told(viewer, code, picture, revision) };
  }

  /** Has `wake` called whenever a partnership has changed. @returns what ends it */
  listen(viewer: Viewer, code: string, wake: () => void): () => void {
    const { partnershipId } = membershipIn(viewer, code);
    const waiting = this.waiting.get(partnershipId) ?? new Set();
    this.waiting.set(partnershipId, waiting.add(wake));
    this.looking ??= this.look();
    return () => {
      waiting.delete(wake);
      if (waiting.size === 0 && this.waiting.get(partnershipId) === waiting) this.waiting.delete(partnershipId);
      if (this.waiting.size > 0 || this.looking === null) return;
      clearInterval(this.looking);
      this.looking = null;
    };
  }

  /** Who may not read the history is told of what changed in its own picture, by nobody. */
  private async told(
    viewer: Viewer,
    code: string,
    picture: Picture,
    revision: Revision,
  ): Promise<PartnershipChangeView | null> {
    const { number, at, actorId, changes } = revision;
    const own = actorId === viewer.accountId;
    if (permit('readHistory', picture.asker.rights, false).length === 0) {
      await this.directory.knowAll([actorId]);
      const subjects = describeRevision(picture.plan, changes, viewer.language).map(({ subject }) => subject);
      return { revision: number, at, by: this.directory.nameOf(actorId), subjects, own };
    }
    const before = await this.pictures.of(viewer, code, { revision: number - 1 });
    const after = await this.pictures.of(viewer, code, { revision: number });
    const subjects = diffPlans(before.plan, after.plan, viewer.language).map(({ subject }) => subject);
    return subjects.length === 0 ? null : { revision: number, at, by: own ? viewer.name : '', subjects, own };
  }

  private look(): NodeJS.Timeout {
    const timer = setInterval(() => {
      // Reading a plan makes a newer one known, and that wakes whoever waits.
      for (const partnershipId of this.waiting.keys())
        this.store.plans
          .current(partnershipId)
          .catch((error: unknown) => this.log.warn({ err: error }, 'looking for changes failed'));
    }, LOOK_MS);
    timer.unref();
    return timer;
  }
}
