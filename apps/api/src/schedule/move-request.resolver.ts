import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MoveService, Pictures, type Viewer } from '@roadbook/application';
import type { ActionView, MoveRequestStatus, MoveRequestView, PartnershipView, Picture } from '@roadbook/domain';
import { ActionModel } from '../action/action.model.js';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { MoveRequestStatusEnum } from './move.enum.js';
import { AcceptMoveInput, MoveActionInput, RefuseMoveInput, WithdrawMoveInput } from './move.input.js';
import { MoveRequestModel } from './move.model.js';

@Resolver(() => PartnershipModel)
export class MoveRequestResolver {
  @ResolveField(() => [MoveRequestModel], {
    description: 'Requests that partners move their actions, in the order of their numbers; none for observers.',
  })
  moveRequests(
    @Parent() partnership: PartnershipView,
    @Args('status', {
      type: () => MoveRequestStatusEnum,
      nullable: true,
      description: 'Only those that stand so; all when omitted.',
    })
    status: MoveRequestStatus | null,
  ): MoveRequestView[] {
    return partnership.moveRequests(status ?? null);
  }
}

/** Moving an action: what its lead leads moves at once, other leads are asked. */
@Resolver()
export class MoveActionResolver extends MutationResolver<ActionView> {
  constructor(
    pictures: Pictures,
    private readonly moves: MoveService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ActionView {
    return picture.action(id);
  }

  @Mutation(() => ActionModel, {
    description:
      'Moves an action and what it pushes of the same lead, and asks the other leads. An action that another leads is not moved: the coordinator asks its lead.',
  })
  moveAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which action, where to, and why.' }) input: MoveActionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.moves.move(viewer, path, input));
  }
}

/** Answers to move requests. */
@Resolver()
export class MoveAnswerResolver extends MutationResolver<MoveRequestView> {
  constructor(
    pictures: Pictures,
    private readonly moves: MoveService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): MoveRequestView {
    return picture.moveRequest(id);
  }

  @Mutation(() => MoveRequestModel, {
    description: 'Moves the actions as asked; further leads whom that pushes are asked in turn.',
  })
  acceptMove(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which request.' }) input: AcceptMoveInput,
  ): Promise<MoveRequestView> {
    return this.answer(viewer, this.moves.accept(viewer, path, input));
  }

  @Mutation(() => MoveRequestModel, {
    description: 'Says no to a move request; a reason is required. The committee may overrule by REBASELINE.',
  })
  refuseMove(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which request, and why not.' }) input: RefuseMoveInput,
  ): Promise<MoveRequestView> {
    return this.answer(viewer, this.moves.refuse(viewer, path, input));
  }

  @Mutation(() => MoveRequestModel, { description: 'Takes back a move request that waits for its answer.' })
  withdrawMove(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which request.' }) input: WithdrawMoveInput,
  ): Promise<MoveRequestView> {
    return this.answer(viewer, this.moves.withdraw(viewer, path, input));
  }
}
