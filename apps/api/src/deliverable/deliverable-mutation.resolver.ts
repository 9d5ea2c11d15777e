import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DeliverableService, Pictures, type Viewer } from '@roadbook/application';
import type { DeliverableView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import {
  AddDeliverableInput,
  ReviewDeliverableInput,
  SubmitDeliverableInput,
  UpdateDeliverableInput,
} from './deliverable.input.js';
import { DeliverableModel } from './deliverable.model.js';

/** What the leads' people and the coordinator do with deliverables. */
@Resolver()
export class DeliverableMutationResolver extends MutationResolver<DeliverableView> {
  constructor(
    pictures: Pictures,
    private readonly deliverables: DeliverableService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): DeliverableView {
    return picture.deliverable(id);
  }

  @Mutation(() => DeliverableModel, { description: 'Adds a deliverable to an action.' })
  addDeliverable(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The deliverable.' }) input: AddDeliverableInput,
  ): Promise<DeliverableView> {
    return this.answer(viewer, this.deliverables.add(viewer, path, input));
  }

  @Mutation(() => DeliverableModel, { description: 'Changes a deliverable that is not under review and not accepted.' })
  updateDeliverable(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which deliverable, and its new fields.' }) input: UpdateDeliverableInput,
  ): Promise<DeliverableView> {
    return this.answer(viewer, this.deliverables.update(viewer, path, input));
  }

  @Mutation(() => DeliverableModel, { description: 'Keeps a draft version, which replaces the last draft.' })
  saveDeliverableDraft(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which deliverable, and the draft.' }) input: SubmitDeliverableInput,
  ): Promise<DeliverableView> {
    return this.answer(viewer, this.deliverables.saveDraft(viewer, path, input));
  }

  @Mutation(() => DeliverableModel, { description: 'Submits a version: a link, or a file uploaded over HTTP first.' })
  submitDeliverable(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which deliverable, and the version.' }) input: SubmitDeliverableInput,
  ): Promise<DeliverableView> {
    return this.answer(viewer, this.deliverables.submit(viewer, path, input));
  }

  @Mutation(() => DeliverableModel, {
    description: 'Reviews the submitted version. What is main, or led by the coordinator, only the committee accepts.',
  })
  reviewDeliverable(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which deliverable, and what the review came to.' }) input: ReviewDeliverableInput,
  ): Promise<DeliverableView> {
    return this.answer(viewer, this.deliverables.review(viewer, path, input));
  }
}
