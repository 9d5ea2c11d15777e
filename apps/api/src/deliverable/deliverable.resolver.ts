import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { listDeliverables, type DeliverableFilter, type PartnershipView } from '@roadbook/domain';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { DeliverableFilterInput, DeliverableListModel } from './deliverable-list.model.js';

@Resolver(() => PartnershipModel)
export class DeliverableResolver {
  @ResolveField(() => DeliverableListModel, {
    description: 'The deliverables of its actions, by code, a page at a time.',
  })
  deliverables(
    @Parent() { picture }: PartnershipView,
    @Args('filter', {
      type: () => DeliverableFilterInput,
      nullable: true,
      description: 'Which ones; all when omitted.',
    })
    filter: DeliverableFilter | null,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
  ): DeliverableListModel {
    return listDeliverables(picture, { filter, limit, offset });
  }
}
