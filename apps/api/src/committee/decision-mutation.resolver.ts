import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { DecisionService, Pictures, type Viewer } from '@roadbook/application';
import type { DecisionView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { RecordDecisionInput, VetoDecisionInput } from './decision.input.js';
import { DecisionModel } from './decision.model.js';

/** What the committee decides. */
@Resolver()
export class DecisionMutationResolver extends MutationResolver<DecisionView> {
  constructor(
    pictures: Pictures,
    private readonly decided: DecisionService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): DecisionView {
    return picture.decision(id);
  }

  @Mutation(() => DecisionModel, {
    description:
      'Records a decision and executes what it decides in the same revision, or refuses with every reason and does nothing at all.',
  })
  recordDecision(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The decision.' }) input: RecordDecisionInput,
  ): Promise<DecisionView> {
    return this.answer(viewer, this.decided.record(viewer, path, input));
  }

  @Mutation(() => DecisionModel, {
    description: "Vetoes a decision on a late item in the name of one's own organisation, while the veto window runs.",
  })
  vetoDecision(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which decision, and why.' }) input: VetoDecisionInput,
  ): Promise<DecisionView> {
    return this.answer(viewer, this.decided.veto(viewer, path, input));
  }
}
