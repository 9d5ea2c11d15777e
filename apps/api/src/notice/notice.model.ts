import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DisseminationStatus, NoticeReason, NoticeStatus } from '@roadbook/domain';
import { DeliverableModel } from '../deliverable/deliverable.model.js';
import { TransitionModel } from '../graphql/message.model.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { DisseminationStatusEnum, NoticeReasonEnum, NoticeStatusEnum } from './notice.enum.js';

@ObjectType('Notice', { description: 'That one organisation is to be informed of one accepted main deliverable.' })
export class NoticeModel {
  @Field(() => ID, { description: 'Opaque id; mutations name it by this.' })
  id!: string;

  @Field(() => DeliverableModel, { description: 'The deliverable that was accepted.' })
  deliverable!: DeliverableModel;

  @Field(() => OrganisationModel, { description: 'Who is to be informed.' })
  organisation!: OrganisationModel;

  @Field(() => NoticeStatusEnum, { description: 'Where it stands.' })
  status!: NoticeStatus;

  @Field(() => Boolean, { description: 'Whether it went to a named contact and has not come back.' })
  closed!: boolean;

  @Field(() => DateScalar, { description: 'The day on which the deliverable was accepted.' })
  createdOn!: string;

  @Field(() => String, { nullable: true, description: 'The name of the contact to whom it goes, or went last.' })
  contact!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it went out last.' })
  sentAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came back, unless it went out again since.' })
  bouncedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it came back.' })
  bounceReason!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the organisation answered.' })
  acknowledgedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What the organisation answered.' })
  acknowledgement!: string | null;

  @Field(() => NoticeReasonEnum, { description: 'Why the organisation is informed.' })
  informs!: NoticeReason;

  @Field(() => [TransitionModel], {
    description:
      'What may be done with it; `queue` and `send` are the two ways of the mutation sendNotice, by mail and by hand.',
  })
  transitions!: readonly TransitionModel[];
}

@ObjectType('DisseminationSession', {
  description: 'A session at which a regional authority or agency passes on what was achieved.',
})
export class DisseminationSessionModel {
  @Field(() => ID, { description: 'Opaque id; mutations name it by this.' })
  id!: string;

  @Field(() => OrganisationModel, { description: 'The authority or agency that holds it.' })
  organisation!: OrganisationModel;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => DateScalar, { description: 'When it takes place, or took place.' })
  date!: string;

  @Field(() => DisseminationStatusEnum, { description: 'Where it stands.' })
  status!: DisseminationStatus;

  @Field(() => [DeliverableModel], {
    description: 'The main deliverables it is about, as far as the viewer sees them.',
  })
  deliverables!: readonly DeliverableModel[];

  @Field(() => Int, { nullable: true, description: 'How many people came; null before it was held.' })
  participants!: number | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  cancelReason!: string | null;

  @Field(() => Boolean, { description: 'Whether its day is over and nobody has said that it was held.' })
  overdue!: boolean;

  @Field(() => [TransitionModel], { description: 'What may be done with it.' })
  transitions!: readonly TransitionModel[];
}

@ObjectType('Contact', {
  description: 'Whom to write to at an organisation, with or without an account. Kept beside the plan, as of now.',
})
export class ContactModel {
  @Field(() => ID, { description: 'Opaque id; mutations name it by this.' })
  id!: string;

  @Field(() => OrganisationModel, { description: 'Where the contact is.' })
  organisation!: OrganisationModel;

  @Field(() => String, { description: 'The name of the person or office.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => String, { description: 'The language to write in, such as `fr`.' })
  language!: string;

  @Field(() => String, { nullable: true, description: 'What the contact does there.' })
  function!: string | null;
}
