import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  demandRange,
  type ActionMoveView,
  type ActionView,
  type DeliverableView,
  type MilestoneView,
  type MovePreviewView,
  type PartnershipView,
} from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { DeliverableModel } from '../deliverable/deliverable.model.js';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { DateScalar } from '../graphql/scalars.js';
import { MilestoneModel } from '../milestone/milestone.model.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { ActionMoveModel, MovePreviewModel } from './move.model.js';

type Amount = number | null;

/** Looking ahead at a move. */
@Resolver(() => PartnershipModel)
export class MovePreviewResolver {
  @ResolveField(() => MovePreviewModel, {
    nullable: true,
    description: 'What moving an action would do, without doing it; null for observers.',
  })
  movePreview(
    @Parent() partnership: PartnershipView,
    @Args('action', { description: 'Code of the action.' }) action: string,
    @Args('plannedStart', { type: () => DateScalar, description: 'Its new first day.' }) plannedStart: string,
    @Args('plannedEnd', {
      type: () => DateScalar,
      nullable: true,
      description: 'Its new last day; when omitted, it keeps its length.',
    })
    plannedEnd: string | null,
  ): MovePreviewView | null {
    return partnership.movePreview(action, plannedStart, plannedEnd ?? null);
  }
}

/** The lists of a preview, a page at a time: a move early in a large plan pushes thousands of actions. */
@Resolver(() => MovePreviewModel)
export class MovePreviewListsResolver {
  @ResolveField(() => [ActionMoveModel], {
    description: 'The move itself, then the actions that it pushes, the earliest first.',
  })
  moves(@Parent() preview: MovePreviewView, @Limit() limit: Amount, @Offset() offset: Amount): ActionMoveView[] {
    const range = demandRange({ limit, offset });
    return preview.moves(range.limit, range.offset);
  }

  @ResolveField(() => [MilestoneModel], {
    description: 'Open milestones that the moved actions would reach late; their due dates stay.',
  })
  lateMilestones(
    @Parent() preview: MovePreviewView,
    @Limit() limit: Amount,
    @Offset() offset: Amount,
  ): MilestoneView[] {
    const range = demandRange({ limit, offset });
    return preview.lateMilestones(range.limit, range.offset);
  }

  @ResolveField(() => [DeliverableModel], {
    description: 'Owed deliverables that the moved actions would hand in late; their due dates stay.',
  })
  lateDeliverables(
    @Parent() preview: MovePreviewView,
    @Limit() limit: Amount,
    @Offset() offset: Amount,
  ): DeliverableView[] {
    const range = demandRange({ limit, offset });
    return preview.lateDeliverables(range.limit, range.offset);
  }

  @ResolveField(() => [ActionModel], { description: 'Actions that would lose their slack, by code.' })
  becomesCritical(@Parent() preview: MovePreviewView, @Limit() limit: Amount, @Offset() offset: Amount): ActionView[] {
    const range = demandRange({ limit, offset });
    return preview.becomesCritical(range.limit, range.offset);
  }

  @ResolveField(() => [ActionModel], { description: 'Actions that would gain slack where they have none, by code.' })
  noLongerCritical(@Parent() preview: MovePreviewView, @Limit() limit: Amount, @Offset() offset: Amount): ActionView[] {
    const range = demandRange({ limit, offset });
    return preview.noLongerCritical(range.limit, range.offset);
  }
}
