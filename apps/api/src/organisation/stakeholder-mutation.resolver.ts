import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Pictures, StakeholderService, type Viewer } from '@roadbook/application';
import type { Picture, StakeholderView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { StakeholderModel } from './organisation.model.js';
import { AddStakeholderInput, UpdateStakeholderInput } from './stakeholder.input.js';

/** What the coordinator and the partners that keep connections do about them. */
@Resolver()
export class StakeholderMutationResolver extends MutationResolver<StakeholderView> {
  constructor(
    pictures: Pictures,
    private readonly stakeholders: StakeholderService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): StakeholderView {
    return picture.stakeholders.get(id);
  }

  @Mutation(() => StakeholderModel, {
    description: 'Adds a body to connect with: the partner that keeps the connection, or the coordinator.',
  })
  addStakeholder(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The body.' }) input: AddStakeholderInput,
  ): Promise<StakeholderView> {
    return this.answer(viewer, this.stakeholders.add(viewer, path, input));
  }

  @Mutation(() => StakeholderModel, { description: 'Changes a body to connect with, such as how far that has come.' })
  updateStakeholder(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which body, and its new fields.' }) input: UpdateStakeholderInput,
  ): Promise<StakeholderView> {
    return this.answer(viewer, this.stakeholders.update(viewer, path, input));
  }
}
