import { Args, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Pictures, SessionService, type Viewer } from '@roadbook/application';
import type { CommitteeSessionView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { AddAgendaItemInput, AttendanceInput, PlanSessionInput, UpdateAgendaInput } from './session.input.js';
import { CommitteeSessionModel } from './session.model.js';

const PARTNERSHIP = { description: 'Code of the partnership.' };
const NUMBER = { type: () => Int, description: 'Number of the session.' };

/** How the coordinator leads a committee session. */
@Resolver()
export class SessionMutationResolver extends MutationResolver<CommitteeSessionView> {
  constructor(
    pictures: Pictures,
    private readonly sessions: SessionService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): CommitteeSessionView {
    return picture.session(id);
  }

  @Mutation(() => CommitteeSessionModel, { description: 'Plans a session of the committee.' })
  planSession(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'The session.' }) input: PlanSessionInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.plan(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, {
    description: 'Puts an item on the agenda; it is late once the agenda was sent.',
  })
  addAgendaItem(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and the item.' }) input: AddAgendaItemInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.addAgendaItem(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, {
    description: 'Replaces the agenda of a session that was not convened yet: items, order, minutes and titles.',
  })
  updateAgenda(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and its agenda.' }) input: UpdateAgendaInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.updateAgenda(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, {
    description: 'Records who attends and who represents whom, instead of what was recorded before.',
  })
  recordAttendance(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which session, and who is there.' }) input: AttendanceInput,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.recordAttendance(viewer, path, input));
  }

  @Mutation(() => CommitteeSessionModel, {
    description: 'Sends the agenda; an empty one is filled with what the plan suggests.',
  })
  conveneSession(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('number', NUMBER) number: number,
    @Args('partnership', PARTNERSHIP) partnership: string,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.convene(viewer, path, { partnership, number }));
  }

  @Mutation(() => CommitteeSessionModel, { description: 'Opens a session that was convened.' })
  openSession(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('number', NUMBER) number: number,
    @Args('partnership', PARTNERSHIP) partnership: string,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.open(viewer, path, { partnership, number }));
  }

  @Mutation(() => CommitteeSessionModel, { description: 'Closes a session.' })
  closeSession(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('number', NUMBER) number: number,
    @Args('partnership', PARTNERSHIP) partnership: string,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.close(viewer, path, { partnership, number }));
  }

  @Mutation(() => CommitteeSessionModel, { description: 'Cancels a session that was not opened, for a reason.' })
  cancelSession(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('number', NUMBER) number: number,
    @Args('partnership', PARTNERSHIP) partnership: string,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<CommitteeSessionView> {
    return this.answer(viewer, this.sessions.cancel(viewer, path, { partnership, number, reason }));
  }
}
