import { Injectable } from '@nestjs/common';
import { askDecision, diffPlans, Draft, recordDecision, type PlanChange, type Statement } from '@roadbook/domain';
import type { Viewer } from '../identity/viewer.js';
import { Pictures } from '../work/pictures.js';
import type { RecordDecision } from './decision.input.js';
import { proposed } from './decision-proposal.js';

/** What a decision would do, were it recorded now. */
export interface DecisionPreview {
  /** Every reason why it cannot be recorded; empty when it can. */
  readonly blockers: readonly Statement[];
  /** What it would change in the plan; nothing while there are blockers. */
  readonly changes: readonly PlanChange[];
}

/** Looks ahead before the committee decides. */
@Injectable()
export class DecisionPreviewService {
  constructor(private readonly pictures: Pictures) {}

  /**
   * What recording this very input would do, without doing it: the same rules on a draft that is thrown away.
   * @throws DomainError as recording does, but for the rules, which are answered as blockers
   */
  async preview(viewer: Viewer, input: RecordDecision): Promise<DecisionPreview> {
    const { plan, asker, instant } = await this.pictures.of(viewer, input.partnership);
    let made = 0;
    const draft = new Draft(plan, instant, viewer.accountId, () => `new-${(made += 1)}`);
    const { session, proposal } = proposed(draft, asker, input);
    const blockers = askDecision(draft.plan, session, proposal, asker.today);
    if (blockers.length > 0) return { blockers, changes: [] };
    recordDecision(draft, session, proposal);
    return { blockers, changes: diffPlans(plan, draft.plan, viewer.language) };
  }
}
