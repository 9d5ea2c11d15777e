import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CallService, Pictures, ToolboxService, type Viewer } from '@roadbook/application';
import type { PartnershipView, Picture, ToolboxItemView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import {
  AddToolboxItemInput,
  LinkToolboxItemInput,
  RemoveCallInput,
  RemoveToolboxItemInput,
  UpdateToolboxItemInput,
} from './toolbox.input.js';
import { ToolboxItemModel } from './toolbox.model.js';

/** What people do with the toolbox, and answers with the item. */
@Resolver()
export class ToolboxMutationResolver extends MutationResolver<ToolboxItemView> {
  constructor(
    pictures: Pictures,
    private readonly toolbox: ToolboxService,
    private readonly calls: CallService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ToolboxItemView {
    return picture.toolboxItems.get(id);
  }

  @Mutation(() => ToolboxItemModel, { description: 'Puts an item into the toolbox.' })
  addToolboxItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The item.' }) input: AddToolboxItemInput,
  ): Promise<ToolboxItemView> {
    return this.answer(viewer, this.toolbox.add(viewer, path, input));
  }

  @Mutation(() => ToolboxItemModel, { description: 'Changes an item of the toolbox.' })
  updateToolboxItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which item, and its new fields.' }) input: UpdateToolboxItemInput,
  ): Promise<ToolboxItemView> {
    return this.answer(viewer, this.toolbox.update(viewer, path, input));
  }

  @Mutation(() => PartnershipModel, { description: 'Takes an item without calls out of the toolbox.' })
  async removeToolboxItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which item.' }) input: RemoveToolboxItemInput,
  ): Promise<PartnershipView> {
    const outcome = await this.toolbox.remove(viewer, path, input);
    return (await this.pictures.answer(viewer, outcome)).partnership;
  }

  @Mutation(() => ToolboxItemModel, { description: 'Says that an action uses an item of the toolbox.' })
  linkToolboxItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which item, and which action.' }) input: LinkToolboxItemInput,
  ): Promise<ToolboxItemView> {
    return this.answer(viewer, this.toolbox.link(viewer, path, input));
  }

  @Mutation(() => ToolboxItemModel, { description: 'Says that an action does not use an item after all.' })
  unlinkToolboxItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which item, and which action.' }) input: LinkToolboxItemInput,
  ): Promise<ToolboxItemView> {
    return this.answer(viewer, this.toolbox.unlink(viewer, path, input));
  }

  @Mutation(() => ToolboxItemModel, { description: 'Takes a call away, and answers with its scheme.' })
  removeCall(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which call.' }) input: RemoveCallInput,
  ): Promise<ToolboxItemView> {
    return this.answer(viewer, this.calls.remove(viewer, path, input));
  }
}
