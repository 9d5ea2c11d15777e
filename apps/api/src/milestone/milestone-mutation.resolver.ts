import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MilestoneService, Pictures, type Viewer } from '@roadbook/application';
import type { MilestoneView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { AddMilestoneInput, DropMilestoneInput, ReachMilestoneInput, UpdateMilestoneInput } from './milestone.input.js';
import { MilestoneModel } from './milestone.model.js';

/** What the lead's people and the coordinator do with milestones. */
@Resolver()
export class MilestoneMutationResolver extends MutationResolver<MilestoneView> {
  constructor(
    pictures: Pictures,
    private readonly milestones: MilestoneService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): MilestoneView {
    return picture.milestone(id);
  }

  @Mutation(() => MilestoneModel, { description: 'Adds a milestone to an action.' })
  addMilestone(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The milestone.' }) input: AddMilestoneInput,
  ): Promise<MilestoneView> {
    return this.answer(viewer, this.milestones.add(viewer, path, input));
  }

  @Mutation(() => MilestoneModel, { description: 'Changes a milestone.' })
  updateMilestone(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which milestone, and its new fields.' }) input: UpdateMilestoneInput,
  ): Promise<MilestoneView> {
    return this.answer(viewer, this.milestones.update(viewer, path, input));
  }

  @Mutation(() => MilestoneModel, { description: 'Says that a milestone was reached.' })
  reachMilestone(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which milestone, when, and what shows it.' }) input: ReachMilestoneInput,
  ): Promise<MilestoneView> {
    return this.answer(viewer, this.milestones.reach(viewer, path, input));
  }

  @Mutation(() => MilestoneModel, { description: 'Drops a milestone, for a reason.' })
  dropMilestone(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which milestone, and why.' }) input: DropMilestoneInput,
  ): Promise<MilestoneView> {
    return this.answer(viewer, this.milestones.drop(viewer, path, input));
  }
}
