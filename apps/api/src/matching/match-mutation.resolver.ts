import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { MatchService, Pictures, type Viewer } from '@roadbook/application';
import type { MatchView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import {
  DropMatchInput,
  RecordMatchContactInput,
  RecordMatchIdeaInput,
  RecordMatchInput,
  RecordMatchMeetingInput,
  RecordMatchProjectInput,
} from './match.input.js';
import { MatchModel } from './matching.model.js';

/** What becomes of suggestions. */
@Resolver()
export class MatchMutationResolver extends MutationResolver<MatchView> {
  constructor(
    pictures: Pictures,
    private readonly matches: MatchService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): MatchView {
    return picture.matches.get(id);
  }

  @Mutation(() => MatchModel, {
    description: 'Records that organisations are to work together; by the coordinator, or one of them.',
  })
  recordMatch(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Who, and on what.' }) input: RecordMatchInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.record(viewer, path, input));
  }

  @Mutation(() => MatchModel, { description: 'Says that those whom a match is about are in touch.' })
  recordMatchContact(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which match, and when.' }) input: RecordMatchContactInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.contact(viewer, path, input));
  }

  @Mutation(() => MatchModel, { description: 'Says that those whom a match is about have met.' })
  recordMatchMeeting(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which match, when, and at which event.' }) input: RecordMatchMeetingInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.meet(viewer, path, input));
  }

  @Mutation(() => MatchModel, { description: 'Says that those whom a match is about have an idea in common.' })
  recordMatchIdea(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which match, when, and what the idea is.' }) input: RecordMatchIdeaInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.shape(viewer, path, input));
  }

  @Mutation(() => MatchModel, { description: 'Says that a project has begun out of a match.' })
  recordMatchProject(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which match, when, and which project.' }) input: RecordMatchProjectInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.launch(viewer, path, input));
  }

  @Mutation(() => MatchModel, { description: 'Drops a match, for a reason.' })
  dropMatch(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which match, and why.' }) input: DropMatchInput,
  ): Promise<MatchView> {
    return this.answer(viewer, this.matches.drop(viewer, path, input));
  }
}
