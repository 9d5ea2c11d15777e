import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MailKind, MailStatus } from '@roadbook/application';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MailKindEnum, MailStatusEnum } from './mail.enum.js';

@ObjectType('MailAddress', { description: 'Whom a mail goes to.' })
export class MailAddressModel {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address.' })
  address!: string;
}

@ObjectType('Mail', { description: 'A mail that Roadbook wrote.' })
export class MailModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => MailKindEnum, { description: 'What it is about.' })
  kind!: MailKind;

  @Field(() => MailAddressModel, { description: 'Whom it goes to.' })
  to!: MailAddressModel;

  @Field(() => String, { description: 'The language it is written in, as a BCP 47 tag.' })
  language!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => String, { description: 'Its text; addresses that only its recipient may know are left out.' })
  text!: string;

  @Field(() => MailStatusEnum, { description: 'Where it stands.' })
  status!: MailStatus;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the mail server took it.' })
  sentAt!: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong the last time.' })
  lastError!: string | null;
}

@ObjectType('MailList', { description: 'A part of a list of mails.' })
export class MailListModel {
  @Field(() => [MailModel], { description: 'The mails.' })
  items!: readonly MailModel[];

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;
}

@ObjectType('MailChoice', { description: 'What mails an account gets of one partnership.' })
export class MailChoiceModel {
  @Field(() => String, { description: "The partnership's code." })
  partnershipCode!: string;

  @Field(() => Boolean, { description: 'Whether it gets the daily digest.' })
  digest!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether it gets decisions, returned reports and what is overdue at once; else they stand in the digest.',
  })
  atOnce!: boolean;
}
