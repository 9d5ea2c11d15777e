import { PrimaryColumn } from 'typeorm';
import { Parent, Text, Whole } from './columns.js';
import { PartnershipHeadEntity } from './partnership-head.entity.js';

/** What every row of a plan has beside its own fields. */
export abstract class ThingEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  /** The row's place among its kind in the plan; kept for ever. */
  @Whole()
  slot!: number;

  @Whole()
  version!: number;

  @Text()
  updatedAt!: string;
}
