import { Injectable } from '@nestjs/common';
import { DomainError, SYSTEM_ACTOR } from '@roadbook/domain';
import type { IdempotencyKey } from '@roadbook/persistence';
import type { Viewer } from '../identity/viewer.js';
import { membershipIn, rightsIn } from './membership.js';
import { PartnershipWork, type Outcome, type SystemBody, type WorkBody } from './partnership-work.js';
import { Store } from './store.js';

const LONGEST_KEY = 200;

/** Partnership work over the store's unit of work. */
@Injectable()
export class StoredWork extends PartnershipWork {
  constructor(private readonly store: Store) {
    super();
  }

  override async change(viewer: Viewer, partnership: string, path: string, body: WorkBody): Promise<Outcome> {
    const membership = membershipIn(viewer, partnership);
    const { partnershipId } = membership;
    const done = await this.store.work.run({
      partnershipId,
      actorId: viewer.accountId,
      idempotency: keyOf(viewer, path),
      body: (draft) => {
        const rights = rightsIn(draft.plan, membership, draft.now);
        return body(draft, { rights, today: draft.today, past: false });
      },
    });
    return { partnershipId, ...done };
  }

  override async changeAsSystem(partnershipId: string, body: SystemBody): Promise<Outcome> {
    const done = await this.store.work.run({ partnershipId, actorId: SYSTEM_ACTOR, idempotency: null, body });
    return { partnershipId, ...done };
  }
}

/** One key covers a request; each of its mutations acts once under its own response key. */
function keyOf(viewer: Viewer, path: string): IdempotencyKey | null {
  const { idempotencyKey, requestHash } = viewer.request;
  if (idempotencyKey === null) return null;
  if (idempotencyKey === '' || idempotencyKey.length > LONGEST_KEY) {
    throw new DomainError('INVALID_INPUT', 'IDEMPOTENCY_KEY_LENGTH', { most: LONGEST_KEY });
  }
  return { accountId: viewer.accountId, key: `${idempotencyKey} ${path}`, requestHash };
}
