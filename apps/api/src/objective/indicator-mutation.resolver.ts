import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ObjectiveIndicatorService, Pictures, type Viewer } from '@roadbook/application';
import type { ObjectiveIndicatorView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { AddIndicatorInput, RecordIndicatorValueInput, UpdateIndicatorInput } from './indicator.input.js';
import { ObjectiveIndicatorModel } from './indicator.model.js';

/** What the coordinator does with the indicators of objectives, and answers with the indicator. */
@Resolver()
export class IndicatorMutationResolver extends MutationResolver<ObjectiveIndicatorView> {
  constructor(
    pictures: Pictures,
    private readonly indicators: ObjectiveIndicatorService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ObjectiveIndicatorView {
    return picture.objectiveIndicators.get(id);
  }

  @Mutation(() => ObjectiveIndicatorModel, {
    description: 'Adds an indicator to an objective, or refuses with TARGET_IS_BASELINE or REPORTED_ADDS_UP.',
  })
  addIndicator(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The indicator.' }) input: AddIndicatorInput,
  ): Promise<ObjectiveIndicatorView> {
    return this.answer(viewer, this.indicators.add(viewer, path, input));
  }

  @Mutation(() => ObjectiveIndicatorModel, {
    description:
      'Changes an indicator. What was recorded is not given up for what partners report: INDICATOR_HAS_VALUES.',
  })
  updateIndicator(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which indicator, and its new fields.' }) input: UpdateIndicatorInput,
  ): Promise<ObjectiveIndicatorView> {
    return this.answer(viewer, this.indicators.update(viewer, path, input));
  }

  @Mutation(() => ObjectiveIndicatorModel, {
    description:
      'Records the value of an indicator for a period, or refuses with INDICATOR_REPORTED where the partner reports give it, or with PERIOD_AHEAD.',
  })
  recordIndicatorValue(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which indicator and period, and the value.' }) input: RecordIndicatorValueInput,
  ): Promise<ObjectiveIndicatorView> {
    return this.answer(viewer, this.indicators.record(viewer, path, input));
  }
}
