import { Entity, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from '../organisation/organisation.entity.js';
import { Parent, Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';
import { ReportingPeriodEntity } from './reporting-period.entity.js';

/** A link by which one partner reports on one period without an account. The store holds the hash of its secret. */
@Entity('update_link')
export class UpdateLinkEntity {
  /** The history names the link by it, as the actor. */
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  @Parent(() => ReportingPeriodEntity)
  periodId!: string;

  @Parent(() => OrganisationEntity)
  organisationId!: string;

  @Text({ unique: true })
  secretHash!: string;

  @Text()
  createdAt!: string;

  /** The account that made it. */
  @Text()
  createdById!: string;

  @Text()
  expiresAt!: string;

  @Text({ nullable: true })
  revokedAt!: string | null;

  @Text({ nullable: true })
  lastUsedAt!: string | null;
}
