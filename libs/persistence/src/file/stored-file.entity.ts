import { Entity, PrimaryColumn } from 'typeorm';
import { Parent, Text, Whole } from '../plan/columns.js';
import { PartnershipHeadEntity } from '../plan/partnership-head.entity.js';

/** A file that somebody uploaded. It is the uploader's alone until a thing of the plan names it. */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryColumn('text')
  id!: string;

  @Parent(() => PartnershipHeadEntity)
  partnershipId!: string;

  @Text()
  accountId!: string;

  @Text()
  name!: string;

  @Text()
  mediaType!: string;

  /** Bytes. */
  @Whole()
  size!: number;

  @Text()
  sha256!: string;

  @Text()
  createdAt!: string;
}
