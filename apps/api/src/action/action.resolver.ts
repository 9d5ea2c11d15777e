import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  demandRange,
  listActions,
  type ActionFilter,
  type ActionOrder,
  type ActionView,
  type PartnershipView,
} from '@roadbook/domain';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { ActionFilterInput, ActionListModel } from './action-list.model.js';
import { ActionOrderEnum } from './action.enum.js';
import { ActionModel, ProgressReportModel } from './action.model.js';

@Resolver(() => PartnershipModel)
export class ActionResolver {
  @ResolveField(() => ActionListModel, { description: 'Its actions, a page at a time.' })
  actions(
    @Parent() { picture }: PartnershipView,
    @Args('filter', { type: () => ActionFilterInput, nullable: true, description: 'Which ones; all when omitted.' })
    filter: ActionFilter | null,
    @Args('orderBy', {
      type: () => ActionOrderEnum,
      nullable: true,
      description: 'In which order; by code when omitted.',
    })
    orderBy: ActionOrder | null,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): ActionListModel {
    return listActions(picture, { filter, orderBy, limit, offset });
  }

  @ResolveField(() => ActionModel, {
    nullable: true,
    description: 'One action; null when there is none with the code.',
  })
  action(
    @Parent() partnership: PartnershipView,
    @Args('code', { description: 'The code of the action, such as A3.1.' }) code: string,
  ): ActionModel | null {
    return partnership.action(code);
  }
}

@Resolver(() => ActionModel)
export class ProgressReportResolver {
  @ResolveField(() => [ProgressReportModel], { description: 'What its lead reported, newest first.' })
  progressReports(
    @Parent() action: ActionView,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): ProgressReportModel[] {
    const range = demandRange({ limit, offset });
    return action.progressReports(range.limit, range.offset);
  }
}
