import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DisseminationService, Pictures, type Viewer } from '@roadbook/application';
import type { DisseminationSessionView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import {
  CancelDisseminationInput,
  HoldDisseminationInput,
  MoveDisseminationInput,
  PlanDisseminationInput,
} from './notice.input.js';
import { DisseminationSessionModel } from './notice.model.js';

/** What authorities do to pass on what was achieved. */
@Resolver()
export class DisseminationMutationResolver extends MutationResolver<DisseminationSessionView> {
  constructor(
    pictures: Pictures,
    private readonly sessions: DisseminationService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): DisseminationSessionView {
    return picture.disseminations.get(id);
  }

  @Mutation(() => DisseminationSessionModel, {
    description: 'Plans a dissemination session of a regional authority or agency.',
  })
  planDissemination(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The session.' }) input: PlanDisseminationInput,
  ): Promise<DisseminationSessionView> {
    return this.answer(viewer, this.sessions.plan(viewer, path, input));
  }

  @Mutation(() => DisseminationSessionModel, { description: 'Moves a dissemination session to another day.' })
  moveDissemination(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and its new day.' }) input: MoveDisseminationInput,
  ): Promise<DisseminationSessionView> {
    return this.answer(viewer, this.sessions.moveTo(viewer, path, input));
  }

  @Mutation(() => DisseminationSessionModel, { description: 'Says that a dissemination session was held.' })
  holdDissemination(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, when, with how many, and what came of it.' })
    input: HoldDisseminationInput,
  ): Promise<DisseminationSessionView> {
    return this.answer(viewer, this.sessions.hold(viewer, path, input));
  }

  @Mutation(() => DisseminationSessionModel, { description: 'Cancels a dissemination session, for a reason.' })
  cancelDissemination(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and why.' }) input: CancelDisseminationInput,
  ): Promise<DisseminationSessionView> {
    return this.answer(viewer, this.sessions.cancel(viewer, path, input));
  }
}
