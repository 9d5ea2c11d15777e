import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '@roadbook/domain';
import { Json, Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { AccountEntity } from './account.entity.js';

/** What an account is in a partnership: for which organisation it speaks, in which roles. */
@Entity('account_role')
export class AccountRoleEntity {
  @PrimaryColumn('text')
  @ForeignKey(() => AccountEntity, { deferrable: 'INITIALLY DEFERRED' })
  accountId!: string;

  @PrimaryColumn('text')
  @ForeignKey(() => PartnershipHeadEntity, { deferrable: 'INITIALLY DEFERRED' })
  partnershipId!: string;

  @Parent(() => OrganisationEntity)
  organisationId!: string;

  @Json()
  roles!: readonly Role[];

  /** Since when; null for those who were there before this was noted. */
  @Text({ nullable: true })
  since!: string | null;
}
