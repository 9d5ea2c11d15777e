import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { NewPartnershipService, type Viewer } from '@roadbook/application';
import { Asking } from '../auth/asking.decorator.js';
import { CreatePartnershipInput, InviteCoordinatorInput } from './new-partnership.input.js';
import { AwaitingPartnershipModel } from './people.model.js';

/** New partnerships, as administrators make them and hand them over. */
@Resolver()
export class NewPartnershipResolver {
  constructor(private readonly partnerships: NewPartnershipService) {}

  @Mutation(() => AwaitingPartnershipModel, {
    description:
      'Makes a partnership, from scratch or after a template, and invites its first coordinator; all of it or nothing. For administrators, FORBIDDEN for others.',
  })
  createPartnership(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The partnership.' }) input: CreatePartnershipInput,
  ): Promise<AwaitingPartnershipModel> {
    return this.partnerships.create(viewer, input);
  }

  @Mutation(() => AwaitingPartnershipModel, {
    description:
      'Invites somebody to coordinate a partnership that nobody coordinates who can sign in. For administrators, FORBIDDEN for others.',
  })
  inviteCoordinator(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The partnership, and who is invited.' }) input: InviteCoordinatorInput,
  ): Promise<AwaitingPartnershipModel> {
    return this.partnerships.inviteCoordinator(viewer, input);
  }
}
