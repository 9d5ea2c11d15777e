import { Entity, PrimaryColumn } from 'typeorm';
import { Text, Whole } from './columns.js';

/** Where a partnership's history stands: the row that every unit of work locks first. */
@Entity('partnership_head')
export class PartnershipHeadEntity {
  @PrimaryColumn('text')
  partnershipId!: string;

  @Text({ unique: true })
  code!: string;

  @Whole()
  revision!: number;

  @Text()
  at!: string;

  @Text()
  hash!: string;
}
