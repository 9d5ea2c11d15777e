import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewService, type Viewer } from '@roadbook/application';
import type { PartnershipView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { SaveViewInput } from './view.input.js';
import { SavedViewModel } from './view.model.js';

/** Views that people keep. They are no part of the plan: they have no history. */
@Resolver(() => PartnershipModel)
export class ViewResolver {
  constructor(private readonly views: ViewService) {}

  @ResolveField(() => [SavedViewModel], {
    description: "The viewer's own saved views and those that are shared, by page and name, as of now.",
  })
  savedViews(@Parent() { picture }: PartnershipView, @Asking() viewer: Viewer): Promise<SavedViewModel[]> {
    return this.views.list(viewer, picture);
  }

  @Mutation(() => SavedViewModel, {
    description: 'Keeps a view under a name, or changes one: the own ones, and the coordinator those that are shared.',
  })
  saveView(
    @Asking() viewer: Viewer,
    @Args('input', { description: 'The view.' }) input: SaveViewInput,
  ): Promise<SavedViewModel> {
    return this.views.save(viewer, input);
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a saved view: the own ones, and the coordinator those that are shared.',
  })
  async removeView(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('id', { type: () => ID, description: 'Id of the view.' }) id: string,
  ): Promise<boolean> {
    await this.views.remove(viewer, partnership, id);
    return true;
  }
}
