import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Text, Whole } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';
import { AccountEntity } from './account.entity.js';

/** Up to where somebody has seen a partnership; no part of any plan. */
@Entity('partnership_visit')
export class PartnershipVisitEntity {
  @PrimaryColumn('text')
  @ForeignKey(() => AccountEntity, { deferrable: 'INITIALLY DEFERRED' })
  accountId!: string;

  @PrimaryColumn('text')
  @ForeignKey(() => PartnershipHeadEntity, { deferrable: 'INITIALLY DEFERRED' })
  partnershipId!: string;

  /** The last revision that was there. */
  @Whole()
  revision!: number;

  @Text()
  at!: string;
}
