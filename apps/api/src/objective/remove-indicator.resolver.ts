import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ObjectiveIndicatorService, Pictures, type Viewer } from '@roadbook/application';
import type { ObjectiveView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { RemoveIndicatorInput } from './indicator.input.js';
import { ObjectiveModel } from './objective.model.js';

/** Takes indicators away, and answers with what is left: the objective. */
@Resolver()
export class RemoveIndicatorResolver extends MutationResolver<ObjectiveView> {
  constructor(
    pictures: Pictures,
    private readonly indicators: ObjectiveIndicatorService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ObjectiveView {
    return picture.objectives.get(id);
  }

  @Mutation(() => ObjectiveModel, {
    description: 'Takes an indicator away, and answers with its objective; the history keeps what was recorded.',
  })
  removeIndicator(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which indicator, and why.' }) input: RemoveIndicatorInput,
  ): Promise<ObjectiveView> {
    return this.answer(viewer, this.indicators.remove(viewer, path, input));
  }
}
