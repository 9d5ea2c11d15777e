import { Entity, Index } from 'typeorm';
import type { FollowUpFact } from '@roadbook/domain';
import { Parent, Text } from '../plan/columns.js';
import { ThingEntity } from '../plan/thing.entity.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

@Entity('follow_up')
@Index(['partnershipId', 'slot'], { unique: true })
export class FollowUpEntity extends ThingEntity implements FollowUpFact {
  @Text()
  text!: FollowUpFact['text'];

  @Parent(() => OrganisationEntity)
  ownerId!: FollowUpFact['ownerId'];

  @Text()
  dueDate!: FollowUpFact['dueDate'];

  @Text({ nullable: true })
  doneOn!: FollowUpFact['doneOn'];

  @Text({ nullable: true })
  evidence!: FollowUpFact['evidence'];

  @Text({ nullable: true })
  decisionId!: FollowUpFact['decisionId'];

  @Text({ nullable: true })
  sessionId!: FollowUpFact['sessionId'];
}
