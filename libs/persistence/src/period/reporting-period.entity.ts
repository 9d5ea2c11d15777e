import { Entity, Index } from 'typeorm';
import type { ReportingPeriodFact } from '@roadbook/domain';
import { Json, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';

@Entity('reporting_period')
@Index(['partnershipId', 'slot'], { unique: true })
export class ReportingPeriodEntity extends ThingEntity implements ReportingPeriodFact {
  @Whole()
  number!: ReportingPeriodFact['number'];

  @Text()
  title!: ReportingPeriodFact['title'];

  @Text()
  start!: ReportingPeriodFact['start'];

  @Text()
  end!: ReportingPeriodFact['end'];

  @Text()
  dueDate!: ReportingPeriodFact['dueDate'];

  @Text()
  status!: ReportingPeriodFact['status'];

  @Json({ nullable: true })
  versions!: ReportingPeriodFact['versions'];
}
