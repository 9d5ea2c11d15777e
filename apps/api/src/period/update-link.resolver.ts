import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UpdateLinkService, type UpdateLinkView, type Viewer } from '@roadbook/application';
import type { PartnershipView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { CreateUpdateLinkInput } from './partner-report.input.js';
import { UpdateLinkModel } from './update-link.model.js';

/** Links by which partners report without an account. They are no part of the plan: what is done by them is. */
@Resolver(() => PartnershipModel)
export class UpdateLinkResolver {
  constructor(private readonly links: UpdateLinkService) {}

  @ResolveField(() => [UpdateLinkModel], {
    name: 'updateLinks',
    description:
      'Links by which partners report without an account, as of now, newest first; a partner is shown its own.',
  })
  list(@Parent() { picture }: PartnershipView): Promise<UpdateLinkView[]> {
    return this.links.list(picture);
  }

  @Mutation(() => UpdateLinkModel, {
    description:
      'Makes a link by which a partner reports on a period without an account. Ignores the Idempotency-Key, because the address is told once.',
  })
  createUpdateLink(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'For whom, for which period, and for how long.' }) input: CreateUpdateLinkInput,
  ): Promise<UpdateLinkView> {
    return this.links.create(viewer, input);
  }

  @Mutation(() => UpdateLinkModel, { description: 'Ends an update link at once.' })
  revokeUpdateLink(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('id', { type: () => ID, description: 'Id of the link.' }) id: string,
  ): Promise<UpdateLinkView> {
    return this.links.revoke(viewer, { partnership, id });
  }
}
