import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Pictures, RiskService, type Viewer } from '@roadbook/application';
import type { Picture, RiskView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { AddRiskInput, MoveRiskInput, UpdateRiskInput } from './risk.input.js';
import { RiskModel } from './risk.model.js';

/** What the people of a risk's owner and the coordinator do about it. */
@Resolver()
export class RiskMutationResolver extends MutationResolver<RiskView> {
  constructor(
    pictures: Pictures,
    private readonly risks: RiskService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): RiskView {
    return picture.risks.get(id);
  }

  @Mutation(() => RiskModel, {
    description: 'Adds a risk: the people of the member that watches it, or the coordinator.',
  })
  addRisk(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The risk.' }) input: AddRiskInput,
  ): Promise<RiskView> {
    return this.answer(viewer, this.risks.add(viewer, path, input));
  }

  @Mutation(() => RiskModel, { description: 'Changes an open risk.' })
  updateRisk(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which risk, and its new fields.' }) input: UpdateRiskInput,
  ): Promise<RiskView> {
    return this.answer(viewer, this.risks.update(viewer, path, input));
  }

  @Mutation(() => RiskModel, { description: 'Says that a risk threatens no longer, and why.' })
  closeRisk(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which risk, and why.' }) input: MoveRiskInput,
  ): Promise<RiskView> {
    return this.answer(viewer, this.risks.close(viewer, path, input));
  }

  @Mutation(() => RiskModel, { description: 'Says that a closed risk threatens again, and why.' })
  reopenRisk(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which risk, and why.' }) input: MoveRiskInput,
  ): Promise<RiskView> {
    return this.answer(viewer, this.risks.reopen(viewer, path, input));
  }
}
