import {
  PartnershipWork,
  type Outcome,
  type SystemBody,
  type WorkBody,
} from '../../libs/application/src/work/partnership-work.js';
import type { Viewer } from '../../libs/application/src/identity/viewer.js';
import { SYSTEM_ACTOR, type Role } from '../../libs/domain/src/identity/rights.js';
import type { ThingChange } from '../../libs/domain/src/plan/change.js';
import { Draft } from '../../libs/domain/src/plan/draft.js';
import type { Plan } from '../../libs/domain/src/plan/plan.js';
import type { ThingName, Things } from '../../libs/domain/src/plan/things.js';
import type { Instant } from '../../libs/domain/src/shared/calendar.js';
import { DomainError, notFound } from '../../libs/domain/src/shared/domain-error.js';
import { idOf } from './master-data-builder.js';

/** A revision as far as specs look at it. */
export interface MadeRevision {
  readonly actorId: string;
  readonly reason: string;
  readonly decisionId: string | null;
  readonly changes: readonly ThingChange[];
}

/** The door for writing without a store: holds one plan, runs the real use cases on it, and applies what they changed. */
export class InMemoryWork extends PartnershipWork {
  readonly revisions: MadeRevision[] = [];
  private made = 0;

  constructor(
    public plan: Plan,
    public now: Instant = '2026-06-15T10:00:00.000Z',
  ) {
    super();
  }

  override async change(viewer: Viewer, partnership: string, _path: string, body: WorkBody): Promise<Outcome> {
    const rights = viewer.memberships.find((one) => one.partnershipCode === partnership);
    if (!rights) throw notFound('Partnership', partnership);
    return this.run(viewer.accountId, (draft) => body(draft, { rights, today: draft.today, past: false }));
  }

  override async changeAsSystem(_partnershipId: string, body: SystemBody): Promise<Outcome> {
    return this.run(SYSTEM_ACTOR, body);
  }

  private run(actorId: string, body: SystemBody): Outcome {
    const draft = new Draft(this.plan, this.now, actorId, () => `new-${(this.made += 1)}`);
    const subjectId = body(draft);
    const { changes, plan } = draft.finish();
    if (changes.length > 0) {
      this.plan = plan;
      this.revisions.push({ actorId, reason: draft.reason, decisionId: draft.decisionId, changes });
    }
    return { partnershipId: this.plan.partnershipId, revision: this.plan.revision, subjectId };
  }

  /** The thing that a use case answered with. */
  async thing<Name extends ThingName>(name: Name, outcome: Promise<Outcome>): Promise<Things[Name]> {
    const { subjectId } = await outcome;
    return this.plan.get(name, subjectId);
  }

  get lastRevision(): MadeRevision | undefined {
    return this.revisions.at(-1);
  }
}

/** Someone of an organisation of the small partnership `P`. */
export function aViewer(shortName: string, ...roles: readonly Role[]): Viewer {
  const organisationId = idOf('Organisation', shortName);
  return {
    accountId: `account of ${shortName}`,
    name: shortName,
    email: `${shortName.toLowerCase()}@example.org`,
    language: 'en',
    memberships: [{ partnershipId: 'Partnership:P', partnershipCode: 'P', organisationId, roles }],
    installationRoles: [],
    request: { id: 'request', idempotencyKey: null, requestHash: '' },
  };
}

/**
 * How a use case refused, as lines that a spec can list: the kind, then for faulty fields `path CODE`, and for reasons
 * their codes; a refusal without either has its own code.
 */
export async function refusalOf(change: Promise<unknown>): Promise<string[]> {
  const error = await change.then(
    () => null,
    (reason: Error) => reason,
  );
  if (error === null) return ['NOT REFUSED'];
  if (!(error instanceof DomainError)) throw error;
  if (error.fields.length > 0) return [error.kind, ...error.fields.map(({ path, code }) => `${path} ${code}`)];
  if (error.blockers.length > 0) return [error.kind, ...error.blockers.map(({ code }) => code)];
  return [error.kind, error.code];
}
