import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { listMilestones, type MilestoneFilter, type PartnershipView } from '@roadbook/domain';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { MilestoneFilterInput, MilestoneListModel } from './milestone-list.model.js';

@Resolver(() => PartnershipModel)
export class MilestoneResolver {
  @ResolveField(() => MilestoneListModel, { description: 'The milestones of its actions, by code, a page at a time.' })
  milestones(
    @Parent() { picture }: PartnershipView,
    @Args('filter', { type: () => MilestoneFilterInput, nullable: true, description: 'Which ones; all when omitted.' })
    filter: MilestoneFilter | null,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): MilestoneListModel {
    return listMilestones(picture, { filter, limit, offset });
  }
}
