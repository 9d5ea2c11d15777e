import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Text } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** One revision of a partnership, chained to the one before by its hash (chain.ts). */
@Entity('revision')
export class RevisionEntity {
  @PrimaryColumn('text')
  @ForeignKey(() => PartnershipHeadEntity, { deferrable: 'INITIALLY DEFERRED' })
  partnershipId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Text()
  at!: string;

  @Text()
  actorId!: string;

  @Text({ nullable: true })
  decisionId!: string | null;

  /** JSON: the reason and the changes, each with its salt. */
  @Text()
  payload!: string;

  /** JSON: the salted digest of the reason and of each change; they stay when a text is erased. */
  @Text()
  digests!: string;

  @Text()
  hash!: string;
}
