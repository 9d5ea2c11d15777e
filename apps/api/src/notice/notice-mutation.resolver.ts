import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { NoticeService, Pictures, type Viewer } from '@roadbook/application';
import type { NoticeView, Picture } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { MutationResolver } from '../graphql/mutation.resolver.js';
import { ResponseKey } from '../graphql/response-key.decorator.js';
import { AcknowledgeNoticeInput, RecordBounceInput, SendNoticeInput } from './notice.input.js';
import { NoticeModel } from './notice.model.js';

/** What becomes of notices. */
@Resolver()
export class NoticeMutationResolver extends MutationResolver<NoticeView> {
  constructor(
    pictures: Pictures,
    private readonly notices: NoticeService,
  ) {
    super(pictures);
  }

  protected override view(picture: Picture, id: string): NoticeView {
    return picture.notices.get(id);
  }

  @Mutation(() => NoticeModel, {
    description:
      'Lets a notice be mailed to a contact, again if need be: it is open until the mail server has taken it. By hand, it is sent at once.',
  })
  sendNotice(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which notice, to whom, and how.' }) input: SendNoticeInput,
  ): Promise<NoticeView> {
    return this.answer(viewer, this.notices.send(viewer, path, input));
  }

  @Mutation(() => NoticeModel, { description: 'Says that a notice came back.' })
  recordBounce(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which notice, and why.' }) input: RecordBounceInput,
  ): Promise<NoticeView> {
    return this.answer(viewer, this.notices.recordBounce(viewer, path, input));
  }

  @Mutation(() => NoticeModel, { description: 'Records what an organisation answered to a notice.' })
  acknowledgeNotice(
    @Asking() viewer: Viewer,
    @ResponseKey() path: string,
    @Args('input', { description: 'Which notice, when, and what was answered.' }) input: AcknowledgeNoticeInput,
  ): Promise<NoticeView> {
    return this.answer(viewer, this.notices.acknowledge(viewer, path, input));
  }
}
