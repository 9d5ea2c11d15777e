import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ActionService, Pictures, type Viewer } from '@roadbook/application';
import type { ActionView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import {
  ActionTransitionInput,
  DependencyInput,
  ProposeActionInput,
  ReportProgressInput,
  UpdateActionInput,
} from './action.input.js';
import { ActionModel } from './action.model.js';

const TRANSITION = { description: 'Which action, and what the verb needs.' };

/** What the lead's people and the coordinator do with actions. */
@Resolver()
export class ActionMutationResolver extends MutationResolver<ActionView> {
  constructor(
    pictures: Pictures,
    private readonly actions: ActionService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): ActionView {
    return picture.action(id);
  }

  @Mutation(() => ActionModel, { description: 'Proposes an action; the committee adopts it, or rejects it.' })
  proposeAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The action.' }) input: ProposeActionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.propose(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Changes an action.' })
  updateAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which action, and its new fields.' }) input: UpdateActionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.update(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Starts an adopted action.' })
  startAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', TRANSITION) input: ActionTransitionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.start(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Puts an action on hold; a reason is required.' })
  holdAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', TRANSITION) input: ActionTransitionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.hold(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Takes up again an action that was on hold.' })
  resumeAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', TRANSITION) input: ActionTransitionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.resume(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Completes an action in its final phase, with nothing left open.' })
  completeAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', TRANSITION) input: ActionTransitionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.complete(viewer, path, input));
  }

  @Mutation(() => ActionModel, {
    description: 'Cancels an action while it is PROPOSED; afterwards it takes a decision.',
  })
  cancelAction(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', TRANSITION) input: ActionTransitionInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.cancel(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Reports progress on an action that is under way.' })
  reportProgress(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The report.' }) input: ReportProgressInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.reportProgress(viewer, path, input));
  }

  @Mutation(() => ActionModel, {
    description: 'Lets an action wait for another. Refused when it would close a cycle, naming it.',
  })
  addDependency(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which action waits for which, and how.' }) input: DependencyInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.addDependency(viewer, path, input));
  }

  @Mutation(() => ActionModel, { description: 'Takes a dependency away. NOT_FOUND when there is none.' })
  removeDependency(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which action waits for which no more.' }) input: DependencyInput,
  ): Promise<ActionView> {
    return this.answer(viewer, this.actions.removeDependency(viewer, path, input));
  }
}
