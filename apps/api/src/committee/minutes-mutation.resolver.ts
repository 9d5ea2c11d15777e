import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { DecisionService, MinutesService, Pictures, type Viewer } from '@roadbook/application';
import type { CommitteeSessionView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { UpdateMinutesInput } from './minutes.input.js';
import { CastVoteInput } from './session.input.js';
import { CommitteeSessionModel } from './session.model.js';

const PARTNERSHIP = { description: 'Code of the partnership.' };
const NUMBER = { type: () => Int, description: 'Number of the session.' };
const REPLACE = {
  type: () => Boolean,
  nullable: true,
  description: 'Whether the draft may take the place of minutes that are there; no when omitted.',
};

/** What voters say in writing, and how the minutes of a session come to be. */
@Resolver()
export class MinutesMutationResolver extends MutationResolver<CommitteeSessionView> {
  constructor(
    pictures: Pictures,
    private readonly minutes: MinutesService,
    private readonly decisions: DecisionService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): CommitteeSessionView {
    return picture.session(id);
  }

  @Mutation(() => CommitteeSessionModel, {
    description: "Casts the ballot of one's own organisation on an item of a written procedure; the last one counts.",
  })
  castVote(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which item, and the vote.' }) input: CastVoteInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.decisions.castVote(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, { description: 'Drafts the minutes from what was recorded.' })
  draftMinutes(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('number', NUMBER) number: number,
    @Args('replace', REPLACE) replace: boolean | null,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.minutes.draft(viewer, path, { partnership, number, replace }));
  }

  @Mutation(() => CommitteeSessionModel, {
    description:
      'Keeps the minutes as people have written them, until they are circulated, or after somebody has objected to them.',
  })
  updateMinutes(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and its minutes.' }) input: UpdateMinutesInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.minutes.update(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, {
    description:
      'Circulates the minutes of a closed session, or circulates them again: the days for objections begin anew.',
  })
  circulateMinutes(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('number', NUMBER) number: number,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.minutes.circulate(viewer, path, { partnership, number }));
  }

  @Mutation(() => CommitteeSessionModel, {
    description:
      "Objects to circulated minutes in the name of one's own organisation, so that they are not adopted tacitly.",
  })
  objectToMinutes(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('number', NUMBER) number: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.minutes.object(viewer, path, { partnership, number, reason }));
  }
}
