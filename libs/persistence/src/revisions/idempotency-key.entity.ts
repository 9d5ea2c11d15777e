import { Entity, PrimaryColumn } from 'typeorm';
import { Text, Whole } from '../plan/columns.js';

/** A mutation that was answered: a retry with the same key is answered from here. */
@Entity('idempotency_key')
export class IdempotencyKeyEntity {
  @PrimaryColumn('text')
  accountId!: string;

  @PrimaryColumn('text')
  key!: string;

  @Text()
  requestHash!: string;

  @Text()
  partnershipId!: string;

  @Whole()
  revision!: number;

  @Text()
  subjectId!: string;

  @Text()
  createdAt!: string;
}
