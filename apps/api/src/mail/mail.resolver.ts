import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MailService, type MailKind, type MailStatus, type Viewer } from '@roadbook/application';
import { demandRange, type PartnershipView } from '@roadbook/domain';
import { Asking } from '../auth/asking.decorator.js';
import { ViewerModel } from '../auth/identity.model.js';
import { Limit, Offset } from '../graphql/page.decorator.js';
import { PartnershipModel } from '../partnership/partnership.model.js';
import { MailKindEnum, MailStatusEnum } from './mail.enum.js';
import { MailChoiceModel, MailListModel } from './mail.model.js';

@Resolver(() => PartnershipModel)
export class OutboxResolver {
  constructor(private readonly mails: MailService) {}

  @ResolveField(() => MailListModel, {
    description:
      'The mails that Roadbook wrote, newest first, a page at a time; for the coordinator, empty for others.',
  })
  outbox(
    @Parent() { picture }: PartnershipView,
    @Limit() limit: number | null,
    @Offset() offset: number | null,
    @Args('kind', { type: () => MailKindEnum, nullable: true, description: 'Only mails about this.' })
    kind: MailKind | null,
    @Args('status', { type: () => MailStatusEnum, nullable: true, description: 'Only mails that stand there.' })
    status: MailStatus | null,
  ): Promise<MailListModel> {
    return this.mails.outbox(picture, { ...demandRange({ limit, offset }), kind, status });
  }
}

@Resolver(() => ViewerModel)
export class MailChoiceResolver {
  constructor(private readonly mails: MailService) {}

  @ResolveField(() => [MailChoiceModel], { description: 'What mails the viewer gets of each partnership.' })
  mailChoices(@Asking() viewer: Viewer): Promise<MailChoiceModel[]> {
    return this.mails.choices(viewer);
  }

  @Mutation(() => MailChoiceModel, {
    description: 'Says what mails the viewer wants of a partnership. NOT_FOUND when it is no member of it.',
  })
  setMailChoice(
    @Asking() viewer: Viewer,
    @Args('partnership', { description: 'Code of the partnership.' }) partnership: string,
    @Args('digest', { description: 'Whether it wants the daily digest.' }) digest: boolean,
    @Args('atOnce', { description: 'Whether it wants at once what cannot wait for the digest.' }) atOnce: boolean,
  ): Promise<MailChoiceModel> {
    return this.mails.choose(viewer, { partnership, digest, atOnce });
  }
}
