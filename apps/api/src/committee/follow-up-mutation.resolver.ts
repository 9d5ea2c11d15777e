import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { FollowUpService, Pictures, type Viewer } from '@roadbook/application';
import type { FollowUpView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { FollowUpModel } from './decision.model.js';
import { AddFollowUpInput, CompleteFollowUpInput, ReopenFollowUpInput } from './follow-up.input.js';

/** What is left to be done after sessions and decisions. */
@Resolver()
export class FollowUpMutationResolver extends MutationResolver<FollowUpView> {
  constructor(
    pictures: Pictures,
    private readonly followUps: FollowUpService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): FollowUpView {
    return picture.followUp(id);
  }

  @Mutation(() => FollowUpModel, { description: 'Notes a follow-up, of a session or of none.' })
  addFollowUp(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The follow-up.' }) input: AddFollowUpInput,
  ): Promise<FollowUpView> {
    return this.answer(viewer, this.followUps.add(viewer, path, input));
  }

  @Mutation(() => FollowUpModel, {
    description: 'Says that a follow-up was done: the people of its owner, authorities included, or the coordinator.',
  })
  completeFollowUp(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which follow-up, when, and what shows it.' }) input: CompleteFollowUpInput,
  ): Promise<FollowUpView> {
    return this.answer(viewer, this.followUps.complete(viewer, path, input));
  }

  @Mutation(() => FollowUpModel, { description: 'Opens a follow-up again that was not done after all, for a reason.' })
  reopenFollowUp(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which follow-up, and why.' }) input: ReopenFollowUpInput,
  ): Promise<FollowUpView> {
    return this.answer(viewer, this.followUps.reopen(viewer, path, input));
  }
}
