import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { GateService, Pictures, type Viewer } from '@roadbook/application';
import type { GateView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { RequestGateInput } from './gate.input.js';
import { GateModel } from './gate.model.js';

/** What the lead's people and the coordinator do with gates. */
@Resolver()
export class GateMutationResolver extends MutationResolver<GateView> {
  constructor(
    pictures: Pictures,
    private readonly gates: GateService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): GateView {
    return picture.gate(id);
  }

  @Mutation(() => GateModel, {
    description: 'Asks the committee to let an action, or the partnership, into its next phase.',
  })
  requestGate(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'For what, and into which phase.' }) input: RequestGateInput,
  ): Promise<GateView> {
    return this.answer(viewer, this.gates.request(viewer, path, input));
  }

  @Mutation(() => GateModel, { description: 'Takes the request of a gate back. NOT_FOUND when none is open.' })
  withdrawGate(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'For what, and into which phase.' }) input: RequestGateInput,
  ): Promise<GateView> {
    return this.answer(viewer, this.gates.withdraw(viewer, path, input));
  }
}
