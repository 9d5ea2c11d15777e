import { Args, Context, Resolver, Subscription } from '@nestjs/graphql';
import { ChangeFeed, type Viewer } from '@roadbook/application';
import { Asking } from '../auth/asking.decorator.js';
import type { GraphqlContext } from '../auth/request-context.js';
import { ChangeStream } from './change-stream.js';
import { PartnershipChangeModel } from './live.model.js';

@Resolver()
export class LiveResolver {
  constructor(private readonly feed: ChangeFeed) {}

  @Subscription(() => PartnershipChangeModel, {
    description:
      'Tells of every change of a partnership from now on, over a WebSocket at the same address (graphql-transport-ws). What the viewer may not see is not told.',
  })
  async partnershipChanged(
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Asking() viewer: Viewer,
    @Context() { live }: GraphqlContext,
  ): Promise<ChangeStream> {
    if (!live) throw new Error('a subscription came by another way than a socket');
    const revision = await this.feed.position(viewer, partnership);
    return new ChangeStream(this.feed, live, viewer, partnership, revision);
  }
}
