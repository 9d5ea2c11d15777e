import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { InvestmentProposalView, PartnershipView } from '@roadbook/domain';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { InvestmentProposalModel } from './investment.model.js';

@Resolver(() => PartnershipModel)
export class InvestmentResolver {
  @ResolveField(() => InvestmentProposalModel, {
    nullable: true,
    description: 'One investment proposal; null when there is none with the code.',
  })
  investment(
    @Parent() partnership: PartnershipView,
    @Args('code', { description: 'The code of the proposal, such as `I3`.' }) code: string,
  ): InvestmentProposalView | null {
    return partnership.investment(code);
  }
}
