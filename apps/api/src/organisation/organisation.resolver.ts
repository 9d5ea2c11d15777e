import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MembershipKind, PartnershipView } from '@roadbook/domain';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { MembershipKindEnum } from './organisation.enum.js';
import { OrganisationModel } from './organisation.model.js';

@Resolver(() => PartnershipModel)
export class OrganisationResolver {
  @ResolveField(() => [OrganisationModel], { description: 'The members of today, in the order of their admission.' })
  organisations(
    @Parent() partnership: PartnershipView,
    @Args('membership', { type: () => MembershipKindEnum, nullable: true, description: 'Only members of this kind.' })
    membership: MembershipKind | null,
  ): OrganisationModel[] {
    return partnership.organisations(membership ?? null);
  }
}
