import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BaselineShiftView, BaselineView, PartnershipView } from '@roadbook/domain';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { BaselineModel, BaselineShiftModel } from './baseline.model.js';

@Resolver(() => PartnershipModel)
export class BaselineResolver {
  @ResolveField(() => [BaselineModel], {
    description: 'Its baselines in the order of their numbers: what each decision made of them; none for observers.',
  })
  baselines(@Parent() partnership: PartnershipView): BaselineView[] {
    return partnership.baselines;
  }

  @ResolveField(() => [BaselineShiftModel], {
    description:
      'How actions shifted from one baseline to another or to the plan, by code; none for observers. NOT_FOUND where there is no such baseline.',
  })
  baselineComparison(
    @Parent() partnership: PartnershipView,
    @Args('from', { type: () => Int, description: 'The number of a baseline.' }) from: number,
    @Args('to', {
      type: () => Int,
      nullable: true,
      description: 'The number of another one; the dates as planned now when omitted.',
    })
    to: number | null,
  ): BaselineShiftView[] {
    return partnership.baselineComparison(from, to ?? null);
  }
}
