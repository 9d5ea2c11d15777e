import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CallService, Pictures, type Viewer } from '@roadbook/application';
import type { CallView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { CallModel } from './call.model.js';
import { AddCallInput, UpdateCallInput } from './toolbox.input.js';

/** What people do with the calls of funding schemes, and answers with the call. */
@Resolver()
export class CallMutationResolver extends MutationResolver<CallView> {
  constructor(
    pictures: Pictures,
    private readonly calls: CallService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): CallView {
    return picture.calls.get(id);
  }

  @Mutation(() => CallModel, { description: 'Adds a call to a funding scheme.' })
  addCall(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The call.' }) input: AddCallInput,
  ): Promise<CallView> {
    return this.answer(viewer, this.calls.add(viewer, path, input));
  }

  @Mutation(() => CallModel, { description: 'Changes a call.' })
  updateCall(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which call, and its new fields.' }) input: UpdateCallInput,
  ): Promise<CallView> {
    return this.answer(viewer, this.calls.update(viewer, path, input));
  }
}
