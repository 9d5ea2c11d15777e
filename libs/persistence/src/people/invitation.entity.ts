import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '@roadbook/domain';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Json, Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** An invitation of somebody into a partnership. It is no part of the plan; the link holds the secret, the store its hash. */
@Entity('invitation')
@Index(['partnershipId'])
@Index(['mailedHash'])
export class InvitationEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  @Parent(() => OrganisationEntity)
  organisationId!: string;

  /** In lower case. */
  @Text()
  email!: string;

  @Json()
  roles!: readonly Role[];

  /** The language of the account that is made. */
  @Text()
  language!: string;

  @Text({ unique: true })
  secretHash!: string;

  /** The hash of the secret that its mail brings, which is made when the mail is sent; null until then. */
  @Text({ nullable: true })
  mailedHash!: string | null;

  @Text()
  createdAt!: string;

  /** The account of who invited. */
  @Text()
  createdById!: string;

  @Text()
  expiresAt!: string;

  @Text({ nullable: true })
  acceptedAt!: string | null;

  @Text({ nullable: true })
  revokedAt!: string | null;
}
