import type { ChangeFeed, PartnershipChangeView, Viewer } from '@roadbook/application';
import { DomainError } from '@roadbook/domain';
import type { LiveSubscriber } from '../auth/request-context.js';

/** One event of the subscription, under the name of its field. */
interface Event {
  readonly partnershipChanged: PartnershipChangeView;
}

/**
 * The changes of one partnership for one subscriber, as they come. Before each of them it is asked anew who the subscriber
 * is and what it may see. No generator: that could not be ended while it waits.
 */
export class ChangeStream implements AsyncIterableIterator<Event> {
  private readonly unlisten: () => void;
  private readonly leave: () => void;
  private news = false;
  private ended = false;
  private wake: () => void = () => undefined;

  /** @param revision the one that the subscriber knows already */
  constructor(
    private readonly feed: ChangeFeed,
    private readonly subscriber: LiveSubscriber,
    viewer: Viewer,
    private readonly code: string,
    private revision: number,
  ) {
    this.unlisten = feed.listen(viewer, code, () => this.call());
    this.leave = subscriber.watch(code);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Event, undefined>> {
    while (!this.ended) {
      await this.called();
      const change = await this.step();
      if (change) return { done: false, value: { partnershipChanged: change } };
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<Event, undefined>> {
    this.ended = true;
    this.unlisten();
    this.leave();
    this.call();
    return { done: true, value: undefined };
  }

  /** Looks at one revision more; what of it the subscriber may know, or null. */
  private async step(): Promise<PartnershipChangeView | null> {
    if (this.ended) return null;
    this.news = false;
    const viewer = await this.subscriber.check();
    if (!viewer) return null;
    const next = await this.following(viewer);
    if (!next || this.ended) return null;
    // There may be more behind it.
    this.news = true;
    this.revision = next.revision;
    return next.change;
  }

  private async following(viewer: Viewer) {
    try {
      return await this.feed.next(viewer, this.code, this.revision);
    } catch (error) {
      if (!(error instanceof DomainError && error.kind === 'NOT_FOUND')) throw error;
      this.subscriber.revoked();
      return null;
    }
  }

  private call(): void {
    this.news = true;
    this.wake();
  }

  private called(): Promise<void> {
    if (this.news || this.ended) return Promise.resolve();
    return new Promise((resolve) => (this.wake = resolve));
  }
}
