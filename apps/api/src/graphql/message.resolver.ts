import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@roadbook/application';
import { say, type MendableStatement, type Statement } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MessageModel } from './message.model.js';

/** Puts statements into the viewer's words. */
@Resolver(() => MessageModel)
export class MessageResolver {
  @ResolveField(() => String, { description: "The text, in the viewer's language." })
  message(@Parent() statement: Statement, @Asking() viewer: Viewer): string {
    return say(statement, viewer.language);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      "Who can mend it, in the viewer's language, such as `MESAP (lead)`; null where nobody in particular can.",
  })
  mendedBy(@Parent() { mender }: MendableStatement, @Asking() viewer: Viewer): string | null {
    return mender ? say(mender, viewer.language) : null;
  }
}
