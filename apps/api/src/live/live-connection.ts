import type { ChangeFeed, IdentityService, Viewer } from '@roadbook/application';
import { DomainError } from '@roadbook/domain';
import type { LiveSubscriber } from '../auth/request-context.js';

/** Why a socket is closed from here; the numbers are those of graphql-transport-ws where it has one. */
export const CLOSING = {
  goingAway: { code: 1001, reason: 'Going away' },
  failed: { code: 1011, reason: 'The rights could not be checked' },
  signedOut: { code: 4401, reason: 'Unauthorized' },
  revoked: { code: 4403, reason: 'Forbidden' },
  tooMany: { code: 4429, reason: 'Too many connections' },
} as const;

export type Closing = (typeof CLOSING)[keyof typeof CLOSING];

/** What a connection needs to know who holds it and what they may see. */
export interface Rights {
  readonly identity: IdentityService;
  readonly feed: ChangeFeed;
}

/** One socket of somebody who was recognised. It is closed as soon as its session or one of its memberships has ended. */
export class LiveConnection implements LiveSubscriber {
  private readonly watched = new Map<object, string>();
  private checking = false;

  /** @param secret of the session or the access token that it came with */
  constructor(
    readonly id: string,
    readonly accountId: string,
    private readonly secret: string,
    private readonly rights: Rights,
    private readonly close: (closing: Closing) => void,
  ) {}

  async check(): Promise<Viewer | null> {
    const request = { id: this.id, idempotencyKey: null, requestHash: '' };
    const viewer = await this.rights.identity.viewerBySecret(this.secret, request);
    if (!viewer) this.close(CLOSING.signedOut);
    return viewer;
  }

  watch(code: string): () => void {
    const key = {};
    this.watched.set(key, code);
    return () => void this.watched.delete(key);
  }

  revoked(): void {
    this.close(CLOSING.revoked);
  }

  /**
   * Looks whether it may stay, and closes it when not, or when that cannot be found out.
   * @throws whatever the finding out fails with
   */
  async inspect(): Promise<void> {
    // A store that is slow is not asked again before it has answered.
    if (this.checking) return;
    this.checking = true;
    try {
      const viewer = await this.check();
      if (viewer) for (const code of new Set(this.watched.values())) await this.rights.feed.position(viewer, code);
    } catch (error) {
      const ended = error instanceof DomainError && error.kind === 'NOT_FOUND';
      this.close(ended ? CLOSING.revoked : CLOSING.failed);
      if (!ended) throw error;
    } finally {
      this.checking = false;
    }
  }
}
