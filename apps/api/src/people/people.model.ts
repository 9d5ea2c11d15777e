import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { INVITATION_KINDS, type InvitationKind, type MailStatus } from '@roadbook/application';
import type { Phase, Role } from '@roadbook/domain';
import { RoleEnum } from '../auth/role.enum.js';
import { registerEnum } from '../graphql/register-enum.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { MailStatusEnum } from '../mail/mail.enum.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { PhaseEnum } from '../partnership/partnership.enum.js';

@ObjectType('Person', { description: 'Somebody who has an account and roles in a partnership. No part of the plan.' })
export class PersonModel {
  @Field(() => ID, { description: 'Id of the account.' })
  id!: string;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address.' })
  email!: string;

  @Field(() => OrganisationModel, { description: 'The organisation that the person speaks for.' })
  organisation!: OrganisationModel;

  @Field(() => [RoleEnum], { description: 'The roles that the person holds.' })
  roles!: readonly Role[];

  @Field(() => [RoleEnum], {
    description: "The roles that the organisation's membership allows; none once it has ended.",
  })
  possibleRoles!: readonly Role[];

  @Field(() => DateTimeScalar, { description: 'Since when; for the first people, since when they have an account.' })
  since!: string;

  @Field(() => Boolean, { description: 'Whether the account may sign in.' })
  active!: boolean;
}

@ObjectType('Invitation', { description: 'An invitation into a partnership, as the coordinator sees it.' })
export class InvitationModel {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Who is invited: an e-mail address.' })
  email!: string;

  @Field(() => OrganisationModel, { description: 'The organisation that the person is to speak for.' })
  organisation!: OrganisationModel;

  @Field(() => [RoleEnum], { description: 'The roles that the person is to hold.' })
  roles!: readonly Role[];

  @Field(() => String, { description: 'The language of the account that is made, as a BCP 47 tag.' })
  language!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it may be accepted.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was accepted.' })
  acceptedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was revoked, or replaced by a later invitation to the same address.',
  })
  revokedAt!: string | null;

  @Field(() => MailStatusEnum, {
    nullable: true,
    description: 'Where the mail that brings it stands; null for one that was made before invitations were mailed.',
  })
  mail!: MailStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'The secret address at which it is accepted. Shown once, when it is made; null ever after.',
  })
  url!: string | null;
}

export const InvitationKindEnum = registerEnum('InvitationKind', INVITATION_KINDS, 'What a secret address is for.', {
  PARTNERSHIP: 'Somebody is to become a person of a partnership.',
  PASSWORD: 'The holder of an account is to set its password.',
});

@ObjectType('OpenInvitation', { description: 'What whoever holds the secret address is told before accepting.' })
export class OpenInvitationModel {
  @Field(() => InvitationKindEnum, { description: 'What it is for.' })
  kind!: InvitationKind;

  @Field(() => String, { nullable: true, description: "The partnership's name; null where it is about a password." })
  partnership!: string | null;

  @Field(() => String, { nullable: true, description: 'Short name of the organisation to speak for.' })
  organisation!: string | null;

  @Field(() => [RoleEnum], { description: 'The roles to hold.' })
  roles!: readonly Role[];

  @Field(() => String, { description: 'Who is meant: the e-mail address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The language to write in, as a BCP 47 tag.' })
  language!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it may be used.' })
  expiresAt!: string;

  @Field(() => Boolean, {
    description: 'Whether the address has an account. An invitation then asks for its password, else for a new one.',
  })
  accountExists!: boolean;
}

@ObjectType('DemoAccount', { description: 'An account to look around with, in demonstration mode.' })
export class DemoAccountModel {
  @Field(() => String, { description: 'The e-mail address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The name that others see.' })
  name!: string;

  @Field(() => RoleEnum, { description: 'Its role; the first one, where it has several.' })
  role!: Role;

  @Field(() => String, { nullable: true, description: 'Short name of the organisation that it speaks for.' })
  organisation!: string | null;

  @Field(() => String, { description: 'Its password, which everybody may know.' })
  password!: string;
}

@ObjectType('Account', { description: 'An account as an administrator sees it.' })
export class AccountModel {
  @Field(() => ID, { description: 'Opaque id; the history names people by it.' })
  id!: string;

  @Field(() => String, { description: 'The e-mail address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The name that others see.' })
  name!: string;

  @Field(() => String, { description: 'The language of messages, as a BCP 47 tag.' })
  language!: string;

  @Field(() => Boolean, { description: 'Whether it may run the installation.' })
  administrator!: boolean;

  @Field(() => Boolean, { description: 'Whether it may not be used.' })
  disabled!: boolean;

  @Field(() => Boolean, { description: 'Whether it may be used in demonstration mode only.' })
  demo!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => [String], { description: 'Codes of the partnerships that it has roles in.' })
  partnerships!: readonly string[];
}

@ObjectType('AccountList', { description: 'A part of a list of accounts.' })
export class AccountListModel {
  @Field(() => [AccountModel], { description: 'The accounts, by name.' })
  items!: readonly AccountModel[];

  @Field(() => Int, { description: 'How many the whole list has.' })
  totalCount!: number;
}

@ObjectType('CreatedAccount', { description: 'An account that was made.' })
export class CreatedAccountModel {
  @Field(() => AccountModel, { description: 'The account.' })
  account!: AccountModel;

  @Field(() => String, {
    description: 'The secret address at which its holder sets the password, within three days. Shown once.',
  })
  url!: string;
}

@ObjectType('InstalledPartnership', { description: 'A partnership as who runs the installation sees it.' })
export class InstalledPartnershipModel {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => PhaseEnum, { description: 'The latest phase that its committee has opened.' })
  phase!: Phase;

  @Field(() => Int, { description: 'The number of its last revision.' })
  revision!: number;

  @Field(() => Int, { description: 'How many organisations are members today.' })
  members!: number;

  @Field(() => Boolean, { description: 'Whether somebody coordinates it who can sign in; else `inviteCoordinator`.' })
  coordinated!: boolean;

  @Field(() => Boolean, { description: 'Whether it has been closed.' })
  closed!: boolean;
}

@ObjectType('PartnershipTemplate', { description: 'What a new partnership may be made after.' })
export class PartnershipTemplateModel {
  @Field(() => String, {
    description: 'What it is asked for by: the code of a partnership, or `built-in:` and a code.',
  })
  template!: string;

  @Field(() => String, { description: 'The name of the partnership.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it comes with Roadbook.' })
  builtIn!: boolean;
}

@ObjectType('AwaitingPartnership', { description: 'A partnership that waits for somebody to coordinate it.' })
export class AwaitingPartnershipModel {
  @Field(() => InstalledPartnershipModel, { description: 'The partnership.' })
  partnership!: InstalledPartnershipModel;

  @Field(() => String, { description: 'Who is invited: an e-mail address.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'Until when the invitation may be accepted.' })
  expiresAt!: string;

  @Field(() => String, {
    description: 'The secret address at which it is accepted, to be sent to who is invited. Shown once.',
  })
  url!: string;
}

@ObjectType('Installation', { description: 'What is installed.' })
export class InstallationModel {
  @Field(() => String, { description: 'The version of Roadbook.' })
  version!: string;

  @Field(() => String, { description: 'The kind of database: `sqlite` or `postgres`.' })
  store!: string;

  @Field(() => Boolean, { description: 'Whether demonstration mode is on.' })
  demo!: boolean;

  @Field(() => [InstalledPartnershipModel], { description: 'The partnerships, by code.' })
  partnerships!: readonly InstalledPartnershipModel[];

  @Field(() => [PartnershipTemplateModel], { description: 'What a new partnership may be made after.' })
  templates!: readonly PartnershipTemplateModel[];
}
