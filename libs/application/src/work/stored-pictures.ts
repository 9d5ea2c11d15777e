import { Injectable } from '@nestjs/common';
import {
  diffPlans,
  DomainError,
  fault,
  Insight,
  invalidInput,
  localDateAt,
  notFound,
  permit,
  Picture,
  Plan,
  rightsKey,
  toInstant,
  type ChangeSetView,
  type Instant,
  type LocalDate,
  type Rights,
  type RevisionView,
} from '@roadbook/domain';
import { Directory } from '../identity/directory.js';
import type { Viewer } from '../identity/viewer.js';
import { membershipIn, rightsIn } from './membership.js';
import type { Outcome } from './partnership-work.js';
import { Pictures, type Moment, type RevisionPage } from './pictures.js';
import { findRevisions } from './revision-search.js';
import { Store } from './store.js';

/** Pictures kept of one plan; every moment that is asked for makes one. */
const PICTURES_OF_A_PLAN = 100;

/** What is known of one plan: its insight by date, and the pictures of it by date, rights and whether it is the past. */
interface Views {
  readonly insights: Map<LocalDate, Insight>;
  readonly pictures: Map<string, Picture>;
}

/** Pictures over the store. They are kept as long as their plan is, and are let go of with it. */
@Injectable()
export class StoredPictures extends Pictures {
  private readonly views = new WeakMap<Plan, Views>();

  constructor(
    private readonly store: Store,
    private readonly directory: Directory,
  ) {
    super();
  }

  override async of(viewer: Viewer, code: string, at: Moment = {}): Promise<Picture> {
    const membership = membershipIn(viewer, code);
    const newest = await this.newest(membership.partnershipId, code);
    const now = this.store.clock.now();
    const rights = rightsIn(newest, membership, now);
    await this.directory.know(viewer.accountId);
    if (at.asOf == null && at.revision == null) return this.picture(newest, now, rights, false);
    const { revision, instant } = await this.momentOf(newest, now, at);
    const plan = await this.store.plans.at(newest.partnershipId, revision);
    return this.picture(plan, instant, rights, plan.revision !== newest.revision || instant < now);
  }

  override async answer(viewer: Viewer, outcome: Outcome): Promise<Picture> {
    const membership = viewer.memberships.find((one) => one.partnershipId === outcome.partnershipId);
    if (!membership) throw notFound('Partnership', outcome.partnershipId);
    await this.directory.know(viewer.accountId);
    const plan = outcome.plan ?? (await this.store.plans.at(outcome.partnershipId, outcome.revision));
    const { organisationId, roles } = membership;
    return this.picture(plan, this.store.clock.now(), { organisationId, roles }, false);
  }

  override async visible(viewer: Viewer): Promise<Picture[]> {
    const pictures: Picture[] = [];
    for (const { partnershipCode } of viewer.memberships) {
      try {
        pictures.push(await this.of(viewer, partnershipCode));
      } catch (error) {
        // The organisation's membership has ended: the partnership is as if it were not there.
        if (!(error instanceof DomainError && error.kind === 'NOT_FOUND')) throw error;
      }
    }
    return pictures;
  }

  override async changes(
    viewer: Viewer,
    picture: Picture,
    since: string | null,
    until: string | null,
  ): Promise<ChangeSetView> {
    const newest = await this.newest(picture.plan.partnershipId, '');
    const now = laterOf(this.store.clock.now(), newest.at);
    const from = since === null ? await this.lastSessionEnd(picture) : instantOf('since', since, now);
    const to = until === null ? laterOf(picture.instant, picture.plan.at) : instantOf('until', until, now);
    if (to < from) throw invalidInput([fault('until', 'UNTIL_BEFORE_SINCE', { since: from })]);
    const before = await this.planAt(picture.plan.partnershipId, from);
    const after = await this.planAt(picture.plan.partnershipId, to);
    const { rights } = picture.asker;
    const changes = diffPlans(this.seen(before, from, rights), this.seen(after, to, rights), viewer.language);
    return {
      since: from,
      until: to,
      fromRevision: before.revision,
      toRevision: after.revision,
      totalCount: changes.length,
      changes,
    };
  }

  override async revisions(viewer: Viewer, picture: Picture, page: RevisionPage): Promise<RevisionView[]> {
    if (permit('readHistory', picture.asker.rights, false).length > 0) return [];
    const found = await findRevisions(this.store.plans, picture, page, viewer.language);
    await this.directory.knowAll(found.map(({ revision }) => revision.actorId));
    return found.map(({ revision: { number, at, actorId, reason, decisionId, hash }, changes }) => ({
      number,
      at,
      by: this.directory.nameOf(actorId),
      byId: actorId,
      reason,
      decision: decisionId ? picture.decision(decisionId) : null,
      hash,
      changes,
    }));
  }

  /** The hash of the revision that a picture shows, for the foot of a report. */
  async hashOf(picture: Picture): Promise<string> {
    return this.store.plans.read((sql) =>
      this.store.plans.log.hashOf(sql, picture.plan.partnershipId, picture.plan.revision),
    );
  }

  /**
   * The picture that another one is compared with: the plan at an instant before it.
   * @throws DomainError INVALID_INPUT naming `since` for what is no instant, lies after the picture or before the first revision
   */
  async earlier(viewer: Viewer, code: string, picture: Picture, since: string): Promise<Picture> {
    const until = laterOf(picture.instant, picture.plan.at);
    const now = laterOf(this.store.clock.now(), picture.plan.at);
    const instant = instantOf('since', since, now);
    if (instant > until) throw invalidInput([fault('since', 'SINCE_AFTER', { until })]);
    const revision = await this.numberAt(picture.plan.partnershipId, instant);
    if (revision === 0) throw invalidInput([fault('since', 'BEFORE_FIRST_REVISION')]);
    return this.of(viewer, code, { asOf: instant });
  }

  /**
   * The revision that closed a session, at or before the one that a picture shows: the plan as the committee left it. What
   * changed later on the same day comes after it.
   */
  async closingOf(picture: Picture, sessionId: string): Promise<number> {
    const { partnershipId, revision } = picture.plan;
    const found = await this.store.plans.read((sql) =>
      this.store.plans.log.touching(sql, partnershipId, sessionId, revision),
    );
    const closing = found.find(({ changes }) =>
      changes.some(
        ({ thing, id, after }) => thing === 'CommitteeSession' && id === sessionId && isHeld(after?.['status']),
      ),
    );
    if (!closing) throw new Error(`session ${sessionId} was closed by no revision of ${partnershipId}`);
    return closing.number;
  }

  /** When the last session was closed that was held by the time of a picture; the first revision where there was none. */
  private async lastSessionEnd(picture: Picture): Promise<Instant> {
    const { partnershipId } = picture.plan;
    const last = picture.partnership.sessions.filter(({ status }) => isHeld(status)).at(-1);
    const revision = last ? await this.closingOf(picture, last.id) : 1;
    const instant = await this.store.plans.read((sql) => this.store.plans.log.timeOf(sql, partnershipId, revision));
    return instant!;
  }

  private async newest(partnershipId: string, code: string): Promise<Plan> {
    const plan = await this.store.plans.current(partnershipId);
    if (!plan) throw notFound('Partnership', code);
    return plan;
  }

  private async momentOf(newest: Plan, now: Instant, at: Moment): Promise<{ revision: number; instant: Instant }> {
    if (at.asOf != null && at.revision != null) throw invalidInput([fault('revision', 'ONE_MOMENT_ONLY')]);
    if (at.revision != null) return this.revisionMoment(newest, now, at.revision);
    const instant = instantOf('asOf', at.asOf!, laterOf(now, newest.at));
    const revision = await this.numberAt(newest.partnershipId, instant);
    if (revision === 0) throw invalidInput([fault('asOf', 'BEFORE_FIRST_REVISION')]);
    return { revision, instant };
  }

  private async revisionMoment(
    newest: Plan,
    now: Instant,
    revision: number,
  ): Promise<{ revision: number; instant: Instant }> {
    if (revision < 1 || revision > newest.revision) {
      throw invalidInput([fault('revision', 'NO_SUCH_REVISION', { first: 1, last: newest.revision })]);
    }
    if (revision === newest.revision) return { revision, instant: now };
    const instant = await this.store.plans.read((sql) =>
      this.store.plans.log.timeOf(sql, newest.partnershipId, revision),
    );
    return { revision, instant: instant! };
  }

  private numberAt(partnershipId: string, instant: Instant): Promise<number> {
    return this.store.plans.read((sql) => this.store.plans.log.numberAt(sql, partnershipId, instant));
  }

  private async planAt(partnershipId: string, instant: Instant): Promise<Plan> {
    const revision = await this.numberAt(partnershipId, instant);
    return revision === 0 ? Plan.empty(partnershipId) : this.store.plans.at(partnershipId, revision);
  }

  /** What the holder of these rights may see of a plan; an empty plan has nothing to hide. */
  private seen(plan: Plan, instant: Instant, rights: Rights): Plan {
    return plan.revision === 0 ? plan : this.picture(plan, instant, rights, true).plan;
  }

  private picture(plan: Plan, instant: Instant, rights: Rights, past: boolean): Picture {
    let views = this.views.get(plan);
    if (!views) {
      views = { insights: new Map(), pictures: new Map() };
      this.views.set(plan, views);
    }
    const today = localDateAt(instant, plan.partnership.timeZone);
    const key = `${past ? instant : today} ${rightsKey(rights)} ${past}`;
    let picture = views.pictures.get(key);
    if (!picture) {
      let insight = views.insights.get(today);
      if (!insight) {
        insight = new Insight(plan, today);
        views.insights.set(today, insight);
      }
      picture = new Picture(insight, { rights, today, past }, this.directory.nameOf, instant);
      if (views.pictures.size >= PICTURES_OF_A_PLAN) views.pictures.clear();
      views.pictures.set(key, picture);
    }
    return picture;
  }
}

/** True for the status of a session that was held. */
function isHeld(status: unknown): boolean {
  return status === 'CLOSED' || status === 'MINUTES_ADOPTED';
}

function laterOf(left: Instant, right: Instant): Instant {
  return left > right ? left : right;
}

function instantOf(path: string, text: string, latest: Instant): Instant {
  const instant = toInstant(text);
  if (instant === null) throw invalidInput([fault(path, 'NOT_AN_INSTANT')]);
  if (instant > latest) throw invalidInput([fault(path, 'IN_THE_FUTURE')]);
  return instant;
}
