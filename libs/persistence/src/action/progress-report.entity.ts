import { Entity, Index } from 'typeorm';
import type { ProgressReportFact } from '@roadbook/domain';
import { Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActionEntity } from './action.entity.js';

@Entity('progress_report')
@Index(['partnershipId', 'slot'], { unique: true })
export class ProgressReportEntity extends ThingEntity implements ProgressReportFact {
  @Parent(() => ActionEntity)
  actionId!: ProgressReportFact['actionId'];

  @Text()
  at!: ProgressReportFact['at'];

  @Text()
  byId!: ProgressReportFact['byId'];

  @Whole()
  progress!: ProgressReportFact['progress'];

  @Text()
  health!: ProgressReportFact['health'];

  @Text()
  summary!: ProgressReportFact['summary'];

  @Text({ nullable: true })
  nextSteps!: ProgressReportFact['nextSteps'];

  @Text({ nullable: true })
  periodId!: ProgressReportFact['periodId'];
}
