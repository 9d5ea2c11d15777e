import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StandingService, type Viewer } from '@roadbook/application';
import { Asking } from '../auth/asking.decorator.js';
import { MembershipModel } from '../auth/identity.model.js';
import { StandingModel } from './standing.model.js';

/** Partnerships side by side, for those who are in several. */
@Resolver(() => MembershipModel)
export class StandingResolver {
  constructor(private readonly standings: StandingService) {}

  @ResolveField(() => StandingModel, {
    description: 'Where the partnership stands now, and what waits for the viewer.',
  })
  standing(@Parent() { partnershipCode }: MembershipModel, @Asking() viewer: Viewer): Promise<StandingModel> {
    return this.standings.of(viewer, partnershipCode);
  }

  @Mutation(() => Boolean, {
    description: 'Notes that the viewer has seen a partnership as it is now. NOT_FOUND when it is no member of it.',
  })
  async markSeen(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
  ): Promise<boolean> {
    await this.standings.markSeen(viewer, partnership);
    return true;
  }
}
