import { Entity, Index } from 'typeorm';
import type { ActionFact } from '@roadbook/domain';
import { Json, Parent, Text, Whole } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { ActivityEntity } from '../partnership/activity.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('action')
@Index(['partnershipId', 'slot'], { unique: true })
export class ActionEntity extends ThingEntity implements ActionFact {
  @Text()
  code!: ActionFact['code'];

  @Text()
  title!: ActionFact['title'];

  @Text()
  description!: ActionFact['description'];

  @Parent(() => ActivityEntity)
  activityId!: ActionFact['activityId'];

  @Parent(() => OrganisationEntity)
  leadId!: ActionFact['leadId'];

  @Json()
  contributors!: ActionFact['contributors'];

  @Json()
  objectiveIds!: ActionFact['objectiveIds'];

  @Json()
  thematicAreaIds!: ActionFact['thematicAreaIds'];

  @Text()
  priority!: ActionFact['priority'];

  @Text()
  phase!: ActionFact['phase'];

  @Text()
  finalPhase!: ActionFact['finalPhase'];

  @Text()
  status!: ActionFact['status'];

  @Text({ nullable: true })
  statusReason!: ActionFact['statusReason'];

  @Whole()
  progress!: ActionFact['progress'];

  @Text({ nullable: true })
  declaredHealth!: ActionFact['declaredHealth'];

  @Text()
  plannedStart!: ActionFact['plannedStart'];

  @Text()
  plannedEnd!: ActionFact['plannedEnd'];

  @Text({ nullable: true })
  baselineStart!: ActionFact['baselineStart'];

  @Text({ nullable: true })
  baselineEnd!: ActionFact['baselineEnd'];

  @Text({ nullable: true })
  actualStart!: ActionFact['actualStart'];

  @Text({ nullable: true })
  actualEnd!: ActionFact['actualEnd'];

  @Json()
  dependencies!: ActionFact['dependencies'];
}
