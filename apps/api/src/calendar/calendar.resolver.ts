import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CalendarService, type Viewer } from '@roadbook/application';
import type { CalendarScope } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { ViewerModel } from '../auth/identity.model.js';
import { CalendarFeedModel, CalendarScopeEnum } from './calendar.model.js';

/** The viewer's own calendar feeds. */
@Resolver(() => ViewerModel)
export class CalendarResolver {
  constructor(private readonly calendars: CalendarService) {}

  @ResolveField(() => [CalendarFeedModel], {
    description: "The viewer's calendar feeds that are not revoked, oldest first.",
  })
  calendarFeeds(@Parent() { id }: ViewerModel): Promise<CalendarFeedModel[]> {
    return this.calendars.list(id);
  }

  @Mutation(() => CalendarFeedModel, {
    description: 'Makes a calendar feed. Its address is shown once; the server keeps a hash.',
  })
  createCalendarFeed(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('scope', { type: () => CalendarScopeEnum, description: 'Whose dates it shows.' }) scope: CalendarScope,
  ): Promise<CalendarFeedModel> {
    return this.calendars.create(viewer, partnership, scope);
  }

  @Mutation(() => Boolean, { description: "Revokes one of the viewer's own feeds. NOT_FOUND when there is none." })
  async revokeCalendarFeed(
    @Asking() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The id of the feed.' }) id: string,
  ): Promise<boolean> {
    await this.calendars.revoke(viewer, id);
    return true;
  }
}
