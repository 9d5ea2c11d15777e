import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PartnershipView } from '@roadbook/domain';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { FollowUpModel } from './decision.model.js';
import { CommitteeSessionModel } from './session.model.js';

@Resolver(() => PartnershipModel)
export class CommitteeResolver {
  @ResolveField(() => CommitteeSessionModel, {
    nullable: true,
    description: 'One session of its committee; null when there is none with the number.',
  })
  session(
    @Parent() partnership: PartnershipView,
    @Args('number', { type: () => Int, description: 'The number of the session.' }) number: number,
  ): CommitteeSessionModel | null {
    return partnership.session(number);
  }

  @ResolveField(() => [FollowUpModel], { description: 'What is to be done after decisions, by due date.' })
  followUps(
    @Parent() partnership: PartnershipView,
    @Args('open', {
      type: () => Boolean,
      nullable: true,
      description: 'Only open ones, or only done ones; all when omitted.',
    })
    open: boolean | null,
  ): FollowUpModel[] {
    return partnership.followUps(open ?? null);
  }
}
