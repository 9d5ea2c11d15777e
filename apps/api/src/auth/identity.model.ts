import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@roadbook/domain';
import { DateTimeScalar } from '../graphql/scalars.js';
import { OrganisationModel } from '../organisation/organisation.model.js';
import { RoleEnum } from './role.enum.js';

@ObjectType('Membership', { description: 'What the viewer is in one partnership.' })
export class MembershipModel {
  @Field(() => String, { description: "The partnership's code." })
  partnershipCode!: string;

  @Field(() => OrganisationModel, { description: 'The organisation that the viewer speaks for there.' })
  organisation!: OrganisationModel;

  @Field(() => [RoleEnum], { description: 'The roles that the viewer holds there.' })
  roles!: readonly Role[];
}

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerModel {
  @Field(() => ID, { description: 'Opaque; the history names people by it.' })
  id!: string;

  @Field(() => String, { description: 'The name that others see.' })
  name!: string;

  @Field(() => String, { description: 'The e-mail address to sign in with.' })
  email!: string;

  @Field(() => String, { description: 'The language of messages, as a BCP 47 tag such as `en`.' })
  language!: string;

  @Field(() => [MembershipModel], { description: 'The partnerships that the viewer is a member of today.' })
  memberships!: MembershipModel[];

  @Field(() => [RoleEnum], { description: 'Roles that hold for the whole installation.' })
  installationRoles!: readonly Role[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the session ends; null for who came by an access token.',
  })
  sessionExpiresAt!: string | null;
}

@ObjectType('AccessToken', { description: 'A token for programs, sent as `Authorization: Bearer …`.' })
export class AccessTokenModel {
  @Field(() => ID, { description: 'The id by which it can be revoked.' })
  id!: string;

  @Field(() => String, { description: 'What the owner calls it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The secret itself. Shown once, when it is created; null ever after.',
  })
  token!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it ends; at the latest a year after its creation.',
  })
  expiresAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last used, to the hour; null while nobody has used it.',
  })
  lastUsedAt!: string | null;
}
